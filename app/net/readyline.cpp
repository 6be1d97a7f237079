// SPDX-License-Identifier: Apache-2.0
#include "net/readyline.h"

#include "net/lines.h"
#include "wait/after.h"

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
    auto line = lines.take(url);
    // One that is open may still have to be opened again.
    const auto opening = line->isOpen() ? std::chrono::milliseconds(0) : lines.ageOf(*line);
    add(std::move(line));
    addAnotherAfter(std::max(m_patience - opening, std::chrono::milliseconds(0)));
}

ReadyLine::~ReadyLine() = default;

std::unique_ptr<Line> ReadyLine::take()
{
    return std::move(m_ready);
}

TransportFailure ReadyLine::atDeadline() const
{
    return m_opening.back().line->atDeadline();
}

void ReadyLine::add(std::unique_ptr<Line> line)
{
    const Line *added = line.get();
    connect(added, &Line::hungUp, this, &ReadyLine::addOpen);
    Opening &opening = m_opening.emplace_back(Opening{std::move(line)});
    opening.readiness = opening.line->makeReady();
    opening.readiness.then([this, added](const Line::Readiness &readiness) {
        if (readiness)
            conclude(added);
        else
            drop(added, readiness.error());
    });
}

void ReadyLine::addAnotherAfter(std::chrono::milliseconds time)
{
    m_slow = wait::after(time);
    m_slow.then([this](wait::Ended) { addAnother(); });
}

void ReadyLine::addAnother()
{
    if (!m_lines)
        return;
    add(m_lines->begin(m_url));
    m_patience *= 2;
    addAnotherAfter(m_patience);
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
    m_slow.cancel();
    for (Opening &opening : m_opening) {
        if (opening.line.get() == ready)
            m_ready = std::move(opening.line);
        else
            deleteSoon(std::move(opening.line));
    }
    m_opening.clear();
    m_ready->disconnect(this);
    m_readiness.end({});
}

/// One that was begun earlier may have met with what is over by now; and a server that takes few connections
/// at a time may refuse the newest, and be at an earlier one.
void ReadyLine::drop(const Line *line, const TransportFailure &failure)
{
    const bool isNewest = line == m_opening.back().line.get();
    if (m_opening.size() == 1 || (isNewest && std::exchange(m_hasNewestFailed, true))) {
        m_slow.cancel();
        m_readiness.end(tl::unexpected(failure));
        return;
    }
    const auto found = std::ranges::find_if(
        m_opening, [line](const Opening &opening) { return opening.line.get() == line; });
    deleteSoon(std::move(found->line));
    m_opening.erase(found);
}

} // namespace renumber::net
