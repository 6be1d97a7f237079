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
    // The youngest that is open, as it has the longest to go; else the one that will be open first.
    const auto isTakeable = [this](const auto &line) { return isUsable(*line, m_limits.age); };
    auto line = std::ranges::find_if(stand.lines, isTakeable);
    for (auto other = line; other != stand.lines.end(); ++other) {
        if ((*other)->isOpen() && isTakeable(*other))
            line = other;
    }
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
            [this, origin, line = line.get()] { m_vouching.insert(origin, line->vouching()); });
    return line;
}

void Lines::fill(Stand &stand, qsizetype count)
{
    if (m_clock() < stand.pausedUntil)
        return;
    const auto young
        = [this](const std::unique_ptr<Line> &line) { return isUsable(*line, m_limits.renewal); };
    for (qsizetype have = std::ranges::count_if(stand.lines, young); have < count; ++have) {
        auto line = begin(stand.url);
        // From the event loop: a line is not to be deleted by what it says.
        connect(
            line.get(), &Line::failed, this, [this, origin = originOf(stand.url)] { removeFailed(origin); },
            Qt::QueuedConnection);
        stand.lines.push_back(std::move(line));
    }
}

/// Where nothing can be had, the next press says so; until then the service is left alone for a while.
void Lines::removeFailed(const QString &origin)
{
    const auto found = m_stands.find(origin);
    if (found == m_stands.end())
        return;
    Stand &stand = found->second;
    if (std::erase_if(stand.lines, [](const auto &line) { return line->hasFailed(); }) > 0)
        stand.pausedUntil = m_clock().addMSecs(m_limits.age.count());
}

/// Lets go of lines that are too old, and opens those that will be missing.
void Lines::renew()
{
    const QDateTime now = m_clock();
    for (auto &[origin, stand] : m_stands) {
        std::erase_if(stand.lines, [this](const auto &line) { return !isUsable(*line, m_limits.age); });
        if (now >= stand.patientUntil)
            stand.wanted = 0;
        fill(stand, stand.wanted);
    }
    wakeForNext();
}

void Lines::wakeForNext()
{
    std::optional<qint64> next;
    for (const auto &[origin, stand] : m_stands) {
        for (const auto &line : stand.lines) {
            const qint64 age = line->since().msecsTo(m_clock());
            const auto limit = age < m_limits.renewal.count() ? m_limits.renewal : m_limits.age;
            next = std::min(next.value_or(limit.count()), limit.count() - age);
        }
    }
    if (next)
        m_renewal.start(std::chrono::milliseconds(std::max<qint64>(*next, 1)));
    else
        m_renewal.stop();
}

bool Lines::isUsable(const Line &line, std::chrono::milliseconds until) const
{
    return !line.hasFailed() && line.since().msecsTo(m_clock()) < until.count();
}

} // namespace renumber::net
