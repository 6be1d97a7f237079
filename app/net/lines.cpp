// SPDX-License-Identifier: Apache-2.0
#include "net/lines.h"

#include "net/origin.h"

#include <algorithm>
#include <optional>

namespace renumber::net {

Lines::Lines(const Trust &trust, time::Clock clock, QObject *parent)
    : QObject(parent)
    , m_trust(trust)
    , m_clock(std::move(clock))
{
    m_renewal.setSingleShot(true);
    connect(&m_renewal, &QTimer::timeout, this, &Lines::renew);
}

Lines::~Lines() = default;

void Lines::prepare(const QUrl &url, qsizetype count)
{
    if (!isAllowed(url))
        return;
    Stand &stand = m_stands[originOf(url)];
    stand.url = url;
    stand.wanted = count;
    stand.patientUntil = m_clock().addMSecs(m_limits.patience.count());
    renew();
}

void Lines::expect(const QUrl &url, qsizetype count)
{
    if (!isAllowed(url))
        return;
    Stand &stand = m_stands[originOf(url)];
    stand.url = url;
    fill(stand, count);
    renew();
}

std::unique_ptr<Line> Lines::take(const QUrl &url)
{
    const auto found = m_stands.find(originOf(url));
    if (found == m_stands.end())
        return begin(url);
    Stand &stand = found->second;
    stand.wanted = std::max<qsizetype>(stand.wanted - 1, 0);
    // The oldest that is open and has some time left: a server that takes one connection at a time is at that
    // one, and a line that has just been opened would still be listened to. Else any that is open; else the
    // one that will be open first.
    const auto first = [&stand](const auto &fits) {
        return std::ranges::find_if(stand.lines, [&fits](const auto &line) { return fits(*line); });
    };
    const auto old = (m_limits.renewal + m_limits.age) / 2;
    auto line = first([&](const Line &one) { return one.isOpen() && ageOf(one) < old; });
    if (line == stand.lines.end())
        line = first([this](const Line &one) { return one.isOpen() && isTakeable(one); });
    if (line == stand.lines.end())
        line = first([this](const Line &one) { return isTakeable(one); });
    if (line == stand.lines.end())
        return begin(url);
    std::unique_ptr<Line> taken = std::move(*line);
    stand.lines.erase(line);
    return taken;
}

void Lines::drop()
{
    m_stands.clear();
    m_renewal.stop();
}

qsizetype Lines::lines() const
{
    qsizetype count = 0;
    for (const auto &[origin, stand] : m_stands)
        count += qsizetype(stand.lines.size());
    return count;
}

qsizetype Lines::openLines() const
{
    qsizetype count = 0;
    for (const auto &[origin, stand] : m_stands)
        count += std::ranges::count_if(stand.lines, [](const auto &line) { return line->isOpen(); });
    return count;
}

std::unique_ptr<Line> Lines::begin(const QUrl &url)
{
    const QString origin = originOf(url);
    auto line = std::make_unique<Line>(url, m_trust, m_vouching.value(origin, m_trust.first()), m_clock);
    connect(line.get(), &Line::opened, this,
            [this, origin, line = line.get()] { noteOpened(origin, line->vouching()); });
    return line;
}

void Lines::fill(Stand &stand, qsizetype count)
{
    if (m_clock() < stand.pausedUntil)
        return;
    const auto young = [this](const std::unique_ptr<Line> &line) { return isYoung(*line); };
    for (qsizetype have = std::ranges::count_if(stand.lines, young); have < count; ++have) {
        auto line = begin(stand.url);
        // From the event loop: a line is not to be deleted by what it says.
        connect(
            line.get(), &Line::failed, this, [this, origin = originOf(stand.url)] { removeFailed(origin); },
            Qt::QueuedConnection);
        stand.lines.push_back(std::move(line));
    }
}

void Lines::noteOpened(const QString &origin, Vouching vouching)
{
    m_vouching.insert(origin, vouching);
    if (const auto found = m_stands.find(origin); found != m_stands.end())
        found->second.failures = 0;
    wakeForNext();
}

void Lines::removeFailed(const QString &origin)
{
    const auto found = m_stands.find(origin);
    if (found == m_stands.end())
        return;
    Stand &stand = found->second;
    if (std::erase_if(stand.lines, [](const auto &line) { return line->hasFailed(); }) > 0)
        pause(stand);
}

/// Where nothing can be had, the next press says so; until then the service is left alone for a while, each
/// time for longer.
void Lines::pause(Stand &stand) const
{
    if (m_clock() < stand.pausedUntil)
        return; // of several that failed together
    constexpr int mostDoublings = 4;
    stand.pausedUntil = m_clock().addMSecs(m_limits.age.count() << std::min(stand.failures++, mostDoublings));
}

/// Lets go of lines that are too old, and opens those that will be missing.
void Lines::renew()
{
    const QDateTime now = m_clock();
    for (auto &[origin, stand] : m_stands) {
        const bool isStuck = std::ranges::any_of(stand.lines, [this](const auto &line) {
            return !line->isOpen() && !line->hasFailed() && !isTakeable(*line);
        });
        std::erase_if(stand.lines, [this](const auto &line) { return !isTakeable(*line); });
        if (isStuck)
            pause(stand);
        if (now >= stand.patientUntil)
            stand.wanted = 0;
        fill(stand, stand.wanted);
    }
    wakeForNext();
}

void Lines::wakeForNext()
{
    std::optional<std::chrono::milliseconds> next;
    for (const auto &[origin, stand] : m_stands) {
        for (const auto &line : stand.lines) {
            const auto limit = !line->isOpen() ? m_limits.opening
                : isYoung(*line)               ? m_limits.renewal
                                               : m_limits.age;
            next = std::min(next.value_or(limit), limit - ageOf(*line));
        }
    }
    if (next)
        m_renewal.start(std::max(*next, std::chrono::milliseconds(1)));
    else
        m_renewal.stop();
}

std::chrono::milliseconds Lines::ageOf(const Line &line) const
{
    return std::chrono::milliseconds(line.since().msecsTo(m_clock()));
}

bool Lines::isYoung(const Line &line) const
{
    return line.isOpen() ? ageOf(line) < m_limits.renewal : isTakeable(line);
}

bool Lines::isTakeable(const Line &line) const
{
    return !line.hasFailed() && ageOf(line) < (line.isOpen() ? m_limits.age : m_limits.opening);
}

} // namespace renumber::net
