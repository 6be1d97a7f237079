// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "words/sentence.h"

#include <QFrame>
#include <QPointer>

class QLabel;

namespace renumber::ui {

/// Says above the page why nothing can be sent. Hidden while something can.
///
/// Where the keyboard was on a button that is switched off, it is on the note meanwhile, so that a screen
/// reader reads it and a key presses no other button; afterwards it is where it was.
class OfflineNote : public QFrame
{
    Q_OBJECT
public:
    explicit OfflineNote(QWidget *parent = nullptr);

    /// To be called before buttons are switched off.
    void begin(const Sentence &why);
    /// To be called after they are switched on again.
    void end();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_label;
    Sentence m_why;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace renumber::ui
