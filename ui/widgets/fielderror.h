// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "look/role.h"
#include "words/sentence.h"

#include <QLabel>

namespace renumber::ui {

/// What is wrong with a field, or doubted, below it, with the sign of that. Hidden while nothing is.
class FieldError : public QLabel
{
    Q_OBJECT
public:
    explicit FieldError(QWidget *parent = nullptr);

    /// What has to be mended.
    void say(const Sentence &what) { say(what, look::Tone::Wrong); }
    /// What is asked: there may be nothing to mend.
    void ask(const Sentence &what) { say(what, look::Tone::Doubt); }
    void clear();

signals:
    /// It says something else, or nothing any more.
    void textChanged();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const Sentence &what, look::Tone tone);
    void makeRoom();

    Sentence m_what;
};

} // namespace renumber::ui
