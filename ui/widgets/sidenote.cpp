// SPDX-License-Identifier: Apache-2.0
#include "widgets/sidenote.h"

#include "look/role.h"

#include <QEvent>

namespace renumber::ui {

SideNote::SideNote(QWidget *parent)
    : QLabel(parent)
{
    look::setRole(*this, look::Role::Caption);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void SideNote::say(const Sentence &what)
{
    m_what = what;
    setText(m_what ? m_what() : QString());
    setVisible(!text().isEmpty());
}

void SideNote::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_what)
        setText(m_what());
}

} // namespace renumber::ui
