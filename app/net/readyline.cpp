// SPDX-License-Identifier: Apache-2.0
#include "net/readyline.h"

#include "net/lines.h"

#include <algorithm>

namespace renumber::net {

namespace {

/// From the event loop: what ends the use of a line may be something that it says.
void deleteSoon(std::unique_ptr<Line> line)
{
    line->disconnect();
    line.release()->deleteLater();
}

} // namespace

ReadyLine::ReadyLine(Lines &lines, const QUrl &url)
    : m_lines(&lines)
    , m_url(url)
    , m_patience(lines.limits().slow)
{
    m_slow.setSingleShot(true);
    connect(&m_slow, &QTimer::timeout, this, &ReadyLine::addAnother);
    auto line = lines.take(url);
    // One that is open may still have to be opened again.
    const auto opening = line->isOpen() ? std::chrono::milliseconds(0) : lines.ageOf(*line);
    add(std::move(line));
    m_slow.start(std::max(m_patience - opening, std::chrono::milliseconds(0)));
}

ReadyLine::~ReadyLine() = default;

std::unique_ptr<Line> ReadyLine::take()
{
    return std::move(m_ready);
}

TransportFailure ReadyLine::atDeadline() const
{
    return m_opening.back()->atDeadline();
}

void ReadyLine::add(std::unique_ptr<Line> line)
{
    connect(line.get(), &Line::readied, this, [this, line = line.get()] { conclude(line); });
    connect(line.get(), &Line::failed, this,
            [this, line = line.get()](const TransportFailure &failure) { drop(line, failure); });
    connect(line.get(), &Line::hungUp, this, &ReadyLine::addOpen);
    m_opening.push_back(std::move(line));
    m_opening.back()->makeReady();
}

void ReadyLine::addAnother()
{
    if (!m_lines)
        return;
    add(m_lines->begin(m_url));
    m_patience *= 2;
    m_slow.start(m_patience);
}

void ReadyLine::addOpen()
{
    if (!m_lines)
        return;
    if (auto line = m_lines->takeInstead(m_url))
        add(std::move(line));
}

void ReadyLine::conclude(const Line *ready)
{
    m_slow.stop();
    for (std::unique_ptr<Line> &line : m_opening) {
        if (line.get() == ready)
            m_ready = std::move(line);
        else
            deleteSoon(std::move(line));
    }
    m_opening.clear();
    m_ready->disconnect(this);
    emit readied();
}

/// One that was begun earlier may have met with what is over by now; and a server that takes few connections
/// at a time may refuse the newest, and be at an earlier one.
void ReadyLine::drop(const Line *line, const TransportFailure &failure)
{
    const bool isNewest = line == m_opening.back().get();
    if (m_opening.size() == 1 || (isNewest && std::exchange(m_hasNewestFailed, true))) {
        m_slow.stop();
        emit failed(failure);
        return;
    }
    const auto found = std::ranges::find_if(m_opening, [line](const auto &one) { return one.get() == line; });
    deleteSoon(std::move(*found));
    m_opening.erase(found);
}

} // namespace renumber::net
