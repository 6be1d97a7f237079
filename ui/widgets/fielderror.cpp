// SPDX-License-Identifier: Apache-2.0
#include "widgets/fielderror.h"

#include "look/role.h"
#include "widgets/reveal.h"

#include <QEvent>

namespace renumber::ui {

FieldError::FieldError(QWidget *parent)
    : QLabel(parent)
{
    look::setRole(*this, look::Role::Error);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void FieldError::say(const Sentence &what)
{
    m_what = what;
    setText(m_what());
    show();
    reveal(this);
    emit textChanged();
}

void FieldError::clear()
{
    if (!m_what)
        return;
    m_what = nullptr;
    hide();
    QLabel::clear();
    emit textChanged();
}

void FieldError::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_what) {
        setText(m_what());
        emit textChanged();
    }
}

} // namespace renumber::ui
