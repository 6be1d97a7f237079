// SPDX-License-Identifier: Apache-2.0
#include "pages/expirywatch.h"

#include <QWidget>

using namespace std::chrono_literals;

namespace renumber::ui {

namespace {

constexpr std::chrono::milliseconds warnedBefore = 1min;

} // namespace

ExpiryWatch::ExpiryWatch(time::Clock clock, QWidget &page)
    : QObject(&page)
    , m_clock(std::move(clock))
    , m_page(page)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ExpiryWatch::check);
}

void ExpiryWatch::watch(const SentMessage &message)
{
    const bool isAnother = !m_message || m_message->code.sentAt != message.code.sentAt
        || m_message->code.sentTo != message.code.sentTo;
    if (isAnother)
        m_hasWarned = false;
    m_message = message;
    await();
}

void ExpiryWatch::stop()
{
    m_timer.stop();
}

std::chrono::milliseconds ExpiryWatch::left() const
{
    return std::chrono::milliseconds(m_clock.now().steady.msecsTo(*m_message->code.expiresAt));
}

void ExpiryWatch::await()
{
    m_timer.stop();
    if (m_message->code.expiresAt && left() > warnedBefore)
        m_timer.start(left() - warnedBefore);
}

void ExpiryWatch::check()
{
    if (!m_message || !m_message->code.expiresAt || m_hasWarned || m_page.isActiveWindow()
        || !notEnterableText(*m_message, Typed::AnotherCode).isEmpty())
        return;
    if (left() <= 0ms || left() > warnedBefore)
        return;
    m_hasWarned = true;
    emit expiringUnseen();
}

} // namespace renumber::ui
