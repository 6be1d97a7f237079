// SPDX-License-Identifier: Apache-2.0
#include "net/lines.h"

#include "net/origin.h"

#include <algorithm>
#include <optional>

namespace renumber::net {

namespace {

/// Lines that are of use for less are not kept ready: who hangs up so soon does so for another reason than
/// that nothing is said; and if it were the reason, one connection after another would be made.
constexpr std::chrono::milliseconds leastUse{1'000};

} // namespace

Lines::Lines(const Trust &trust, time::Clock clock, QObject *parent)
    : QObject(parent)
    , m_trust(trust)
    , m_clock(std::move(clock))
{
    m_renewal.setSingleShot(true);
    connect(&m_renewal, &QTimer::timeout, this, &Lines::renew);
    connect(&m_examination, &QTimer::timeout, this, &Lines::examine);
}

Lines::~Lines() = default;

void Lines::prepare(const QUrl &url, qsizetype count)
{
    if (!isAllowed(url))
        return;
    Stand &stand = m_stands[originOf(url)];
    stand.url = url;
    stand.wanted = count;
    stand.preparedAt = m_clock();
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
    if (auto line = takeOpen(stand))
        return line;
    // The one that will be open first.
    const auto line
        = std::ranges::find_if(stand.lines, [&](const auto &one) { return isTakeable(stand, *one); });
    if (line == stand.lines.end())
        return begin(url);
    std::unique_ptr<Line> taken = std::move(*line);
    stand.lines.erase(line);
    return taken;
}

std::unique_ptr<Line> Lines::takeInstead(const QUrl &url)
{
    const auto found = m_stands.find(originOf(url));
    if (found == m_stands.end())
        return nullptr;
    auto line = takeOpen(found->second);
    renew();
    return line;
}

/// The oldest that is open and has some time left: a server that takes one connection at a time is at that
/// one, and a line that has just been opened would still be listened to. Else any that is open.
std::unique_ptr<Line> Lines::takeOpen(Stand &stand)
{
    const auto old = (renewalAge(stand) + ageLimit(stand)) / 2;
    const auto first = [&](std::chrono::milliseconds limit) {
        return std::ranges::find_if(stand.lines, [&](const auto &line) {
            return line->isOpen() && isTakeable(stand, *line) && ageOf(*line) < limit;
        });
    };
    auto line = first(old);
    if (line == stand.lines.end())
        line = first(ageLimit(stand));
    if (line == stand.lines.end())
        return nullptr;
    std::unique_ptr<Line> taken = std::move(*line);
    stand.lines.erase(line);
    return taken;
}

void Lines::noteLost(const QUrl &url, std::chrono::milliseconds age, TransportError error)
{
    Stand &stand = m_stands[originOf(url)];
    stand.url = url;
    stand.lines.clear();
    // When it was that the server left the line nobody knows; so it is less each time, until it is right.
    if (error == TransportError::ConnectionLost && age > leastUse)
        learn(stand, std::max(age / 2, leastUse));
    renew();
}

void Lines::drop()
{
    for (auto &[origin, stand] : m_stands) {
        // How long its server lets lines be is as true as before.
        Stand empty;
        empty.url = stand.url;
        empty.goodFor = stand.goodFor;
        stand = std::move(empty);
    }
    m_renewal.stop();
    m_examination.stop();
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
    auto line = std::make_unique<Line>(url, m_trust, m_trustSource.value(origin, m_trust.first()), m_clock);
    connect(line.get(), &Line::opened, this,
            [this, origin, line = line.get()] { noteOpened(origin, line->trustSource()); });
    // From the event loop: a line is not to be deleted by what it says.
    connect(
        line.get(), &Line::hungUp, this,
        [this, origin](std::chrono::milliseconds goodFor, std::chrono::milliseconds age) {
            noteHangUp(origin, goodFor, age);
        },
        Qt::QueuedConnection);
    return line;
}

void Lines::fill(Stand &stand, qsizetype count)
{
    if (m_clock() < stand.pausedUntil)
        return;
    const auto young = [&](const std::unique_ptr<Line> &line) { return isYoung(stand, *line); };
    for (qsizetype have = std::ranges::count_if(stand.lines, young); have < count; ++have) {
        auto line = begin(stand.url);
        // From the event loop, likewise.
        connect(
            line.get(), &Line::failed, this, [this, origin = originOf(stand.url)] { removeFailed(origin); },
            Qt::QueuedConnection);
        stand.lines.push_back(std::move(line));
    }
}

void Lines::noteHangUp(const QString &origin, std::chrono::milliseconds goodFor,
                       std::chrono::milliseconds age)
{
    // One that was asleep has been found long afterwards.
    if (age >= m_limits.age)
        return;
    Stand &stand = m_stands[origin];
    if (goodFor < leastUse) {
        pause(stand);
        // Once is a server that was begun anew. Again: each line would be opened anew, time and again.
        if (!stand.leftAt)
            stand.leftAt = m_clock();
        else if (m_clock() >= stand.leftAt->addMSecs(m_limits.examination.count()))
            stand.lines.clear();
    } else if (stand.hungUpAt && m_clock().addMSecs(-age.count()) >= *stand.hungUpAt) {
        learn(stand, goodFor);
    } else if (!stand.hungUpAt) {
        stand.hungUpAt = m_clock();
    }
    renew();
}

void Lines::learn(Stand &stand, std::chrono::milliseconds goodFor) const
{
    // The request is to arrive before the server's patience ends.
    stand.goodFor = std::min(stand.goodFor, std::max(goodFor * 17 / 20, leastUse));
}

void Lines::noteOpened(const QString &origin, TrustSource trustSource)
{
    m_trustSource.insert(origin, trustSource);
    m_renewal.start(0); // from the event loop, as above: more may be wanted now
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
    for (auto &[origin, found] : m_stands) {
        Stand &stand = found; // a lambda cannot take the name of a binding in every compiler
        const bool isStuck = std::ranges::any_of(stand.lines, [&](const auto &line) {
            return !line->isOpen() && !line->hasFailed() && !isTakeable(stand, *line);
        });
        const auto old = std::ranges::count_if(
            stand.lines, [&](const auto &line) { return line->isOpen() && !isTakeable(stand, *line); });
        if (old > 0) // the server lets lines live
            stand.hungUpAt.reset();
        const bool isOfUse = std::ranges::any_of(
            stand.lines, [&](const auto &line) { return line->isOpen() && ageOf(*line) >= leastUse; });
        if (isOfUse) {
            stand.failures = 0;
            stand.leftAt.reset();
        }
        std::erase_if(stand.lines, [&](const auto &line) { return !isTakeable(stand, *line); });
        if (isStuck)
            pause(stand);
        if (now >= patientUntil(stand))
            stand.wanted = 0;
        // The first shows whether there is a way, and what is in it.
        fill(stand, m_trustSource.contains(origin) ? stand.wanted : std::min<qsizetype>(stand.wanted, 1));
    }
    wakeForNext();
}

void Lines::wakeForNext()
{
    std::optional<std::chrono::milliseconds> next;
    for (const auto &[origin, stand] : m_stands) {
        for (const auto &line : stand.lines) {
            const auto limit = !line->isOpen() ? openingLimit(*line)
                : isYoung(stand, *line)        ? renewalAge(stand)
                                               : ageLimit(stand);
            next = std::min(next.value_or(limit), limit - ageOf(*line));
        }
    }
    if (!next) {
        m_renewal.stop();
        m_examination.stop();
        return;
    }
    m_renewal.start(std::max(*next, std::chrono::milliseconds(1)));
    if (!m_examination.isActive())
        m_examination.start(m_limits.examination);
}

void Lines::examine()
{
    for (const auto &[origin, stand] : m_stands) {
        for (const auto &line : stand.lines)
            line->examine();
    }
}

std::chrono::milliseconds Lines::ageOf(const Line &line) const
{
    return std::chrono::milliseconds(line.since().msecsTo(m_clock()));
}

std::chrono::milliseconds Lines::openingLimit(const Line &line) const
{
    return line.isProxied() ? std::min(m_limits.opening, m_limits.openingByProxy) : m_limits.opening;
}

std::chrono::milliseconds Lines::ageLimit(const Stand &stand) const
{
    return std::min(m_limits.age, stand.goodFor);
}

std::chrono::milliseconds Lines::renewalAge(const Stand &stand) const
{
    // To open a line may take long beside what there is of its life.
    return std::min(m_limits.renewal, stand.goodFor / 2);
}

/// Where lines last for less, they are kept ready for less: no server is called more often than another.
QDateTime Lines::patientUntil(const Stand &stand) const
{
    return stand.preparedAt.addMSecs(
        (m_limits.patience * ageLimit(stand).count() / m_limits.age.count()).count());
}

bool Lines::isYoung(const Stand &stand, const Line &line) const
{
    return line.isOpen() ? ageOf(line) < renewalAge(stand) : isTakeable(stand, line);
}

bool Lines::isTakeable(const Stand &stand, const Line &line) const
{
    return !line.hasFailed() && ageOf(line) < (line.isOpen() ? ageLimit(stand) : openingLimit(line));
}

} // namespace renumber::net
