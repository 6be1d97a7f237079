// SPDX-License-Identifier: Apache-2.0
#include "widgets/attention.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace renumber::ui {

namespace {

constexpr qint64 noticeInterval = 1'000; // ms

bool isOfPerson(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::HoverEnter:
    case QEvent::TouchBegin:
    case QEvent::WindowActivate:
        return true;
    default:
        return false;
    }
}

} // namespace

Attention::Attention(QWidget *window)
    : QObject(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool Attention::eventFilter(QObject *watched, QEvent *event)
{
    if (isOfPerson(event->type())
        && (!m_sinceNoticed.isValid() || m_sinceNoticed.hasExpired(noticeInterval))) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->window() == parent()) {
            m_sinceNoticed.start();
            emit noticed();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace renumber::ui
