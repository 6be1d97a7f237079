// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "words/sentence.h"

#include <QLabel>

namespace renumber::ui {

/// What is wrong with a field, beside it. Hidden while nothing is.
class FieldError : public QLabel
{
    Q_OBJECT
public:
    explicit FieldError(QWidget *parent = nullptr);

    void say(const Sentence &what);
    void clear();

signals:
    /// It says something else, or nothing any more.
    void textChanged();

protected:
    void changeEvent(QEvent *event) override;

private:

    Sentence m_what;
};

} // namespace renumber::ui
