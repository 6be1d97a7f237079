// SPDX-License-Identifier: Apache-2.0
#include "widgets/paintpause.h"

#include "wait/after.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace renumber::ui {

PaintPause::PaintPause(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    m_window.installEventFilter(this);
}

void PaintPause::begin()
{
    m_end = wait::after(longest);
    m_end.then([this](wait::Ended) { end(); });
}

void PaintPause::end()
{
    m_end.cancel();
    if (std::exchange(m_isDue, false))
        QCoreApplication::postEvent(&m_window, new QEvent(QEvent::UpdateRequest));
}

bool PaintPause::eventFilter(QObject *watched, QEvent *event)
{
    const bool isHeld = m_end.isPending() && event->type() == QEvent::UpdateRequest;
    m_isDue = m_isDue || isHeld;
    return isHeld || QObject::eventFilter(watched, event);
}

} // namespace renumber::ui
