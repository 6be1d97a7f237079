// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "words/sentence.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QLayout;
class QProgressBar;

namespace renumber::ui {

/// What a page waits for: a bar that moves, and a sentence. Hidden while there is nothing to wait for. Its
/// parts are named after it: "<name>Bar", "<name>Label".
///
/// While a page's fields are switched off, it has the keyboard: a screen reader reads what goes on, and a key
/// that is pressed once too often presses no button. Afterwards the keyboard is where it was.
class BusyNote : public QWidget
{
    Q_OBJECT
public:
    explicit BusyNote(QWidget *parent = nullptr);

    /// Moves it, in \a page, below \a row, which it does not push away then. For the keyboard it stays where
    /// it was: what ends the waiting is one Tab away.
    void standBelow(QLayout &row, QBoxLayout &page);
    void begin(const Sentence &what);
    /// To be called before fields of the page are switched off, which would move the keyboard elsewhere. Does
    /// nothing where the keyboard is on another page.
    void holdKeyboard();
    /// To be called after they are switched on again.
    void end();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void nameParts();

    QProgressBar *m_bar;
    QLabel *m_label;
    Sentence m_what;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace renumber::ui
