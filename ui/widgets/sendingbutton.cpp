// SPDX-License-Identifier: Apache-2.0
#include "widgets/sendingbutton.h"

#include <QEvent>

namespace renumber::ui {

SendingButton::SendingButton(QWidget *parent)
    : QPushButton(parent)
{
}

void SendingButton::setAllowed(bool allowed)
{
    m_allowed = allowed;
    settle();
}

void SendingButton::describe(const QString &description)
{
    m_description = description;
    settle();
}

void SendingButton::setSends(Sends sends)
{
    m_sends = sends;
    settle();
}

void SendingButton::holdBack(const Sentence &why)
{
    m_why = why;
    settle();
    emit heldBackChanged();
}

QString SendingButton::heldBackBy() const
{
    return isHeldBack() ? m_why() : QString();
}

void SendingButton::settle()
{
    QPushButton::setEnabled(m_allowed && !isHeldBack());
    const QString why = heldBackBy();
    if (toolTip() != why)
        setToolTip(why);
    setAccessibleDescription(why.isEmpty() ? m_description : why);
}

void SendingButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !isHeldBack())
        return;
    settle();
    emit heldBackChanged();
}

} // namespace renumber::ui
