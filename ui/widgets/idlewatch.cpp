// SPDX-License-Identifier: Apache-2.0
#include "widgets/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

using namespace std::chrono_literals;

namespace renumber::ui {

namespace {

bool isOfPerson(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: // comes before what a key does
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(time::Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
}

void IdleWatch::begin(std::chrono::milliseconds limit)
{
    m_limit = limit;
    m_last = m_clock();
    m_swallowsKey = false;
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start(m_limit);
}

void IdleWatch::stop()
{
    m_last.reset();
    m_timer.stop();
    if (!m_swallowsKey)
        QCoreApplication::instance()->removeEventFilter(this);
}

std::chrono::milliseconds IdleWatch::left() const
{
    return m_limit - std::chrono::milliseconds(m_last->msecsTo(m_clock()));
}

void IdleWatch::check()
{
    if (!m_last)
        return;
    if (left() <= 0ms)
        tell();
    else
        m_timer.start(std::max(left(), 1ms)); // somebody was there meanwhile
}

void IdleWatch::tell()
{
    stop();
    emit idled();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (m_swallowsKey && event->type() == QEvent::KeyPress) {
        m_swallowsKey = false;
        return true;
    }
    if (!m_last || !isOfPerson(event->type()))
        return QObject::eventFilter(watched, event);
    if (left() > 0ms) {
        m_last = m_clock();
        return QObject::eventFilter(watched, event);
    }
    if (event->type() == QEvent::ShortcutOverride) {
        m_swallowsKey = true;
        event->accept(); // or it does what its shortcut does
    }
    tell();
    return true;
}

} // namespace renumber::ui
