// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "words/sentence.h"

#include <QLabel>

namespace renumber::ui {

/// Something to know beside what a page is about. Hidden while there is nothing.
class SideNote : public QLabel
{
    Q_OBJECT
public:
    explicit SideNote(QWidget *parent = nullptr);

    /// None: nothing.
    void say(const Sentence &what);

protected:
    void changeEvent(QEvent *event) override;

private:
    Sentence m_what;
};

} // namespace renumber::ui
