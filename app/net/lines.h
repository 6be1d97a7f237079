// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/line.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace renumber::net {

/// How long lines are of use.
struct LineLimits
{
    /// Of a line that nothing has been sent over. Servers hang up on those that say nothing, many after five
    /// seconds; a call must not cross that.
    std::chrono::milliseconds age{4'000};
    /// A line this old gets a successor, so that one is ready all the time.
    std::chrono::milliseconds renewal{3'000};
    /// How long lines are kept ready for a press that does not come.
    std::chrono::milliseconds patience{150'000};
    /// Of a line that is not open yet: then it counts as failed.
    std::chrono::milliseconds opening{30'000};
    /// Of a line that is not open yet and that a call waits for: then another is opened beside it. A server
    /// that is 300 ms away and well takes 1,200 ms: its name, the connection, and two round trips of TLS 1.2.
    std::chrono::milliseconds slow{1'500};
    /// So often those that wait are looked at, as nobody says that a server has hung up.
    std::chrono::milliseconds examination{500};
    /// As \a opening, through a proxy: what Qt does with one that makes no connection may be anything.
    std::chrono::milliseconds openingByProxy{5'000};
};

/// The lines of one sign-in at one service: a call takes one and has it for itself. Those that a press will
/// need are opened before it, so that the press pays one round trip a call and no more. One for each sign-in,
/// as what vouches for one service's servers does not for another's.
///
/// A server that hangs up sooner than lines grow old is learned to be so: from then on they are as old as it
/// lets them be.
class Lines : public QObject
{
    Q_OBJECT
public:
    explicit Lines(const Trust &trust = {}, time::Clock clock = time::systemClock(),
                   QObject *parent = nullptr);
    ~Lines() override;

    void setLimits(const LineLimits &limits) { m_limits = limits; }
    const LineLimits &limits() const { return m_limits; }

    /// Keeps \a count lines ready to where \a url is, only one until it has ever been reached, until calls
    /// have taken them or patience is over; called again, patience begins anew. Where none can be had nothing
    /// is tried for a while, and nothing is said.
    void prepare(const QUrl &url, qsizetype count);
    /// Opens what is missing of \a count lines to where \a url is, for calls that follow at once.
    void expect(const QUrl &url, qsizetype count);
    /// A line to where \a url is; the caller's own. Whoever takes it calls Line::makeReady().
    std::unique_ptr<Line> take(const QUrl &url);
    /// One that is open, in place of one that was taken and is not open any more; none where there is none.
    std::unique_ptr<Line> takeInstead(const QUrl &url);
    /// A new one, likewise.
    std::unique_ptr<Line> begin(const QUrl &url);
    /// For how long \a line has been open, or has been opening.
    std::chrono::milliseconds ageOf(const Line &line) const;
    /// To be called for a call that got no reply on a line that was \a age old: nobody can tell one that the
    /// server has left from one that is well (it can say goodbye in TLS and keep the connection), so that
    /// those to where \a url is are closed.
    void noteLost(const QUrl &url, std::chrono::milliseconds age, TransportError error);
    /// Closes all lines that no call has taken, and keeps none ready any more: the person signed out, or the
    /// network is another.
    void drop();

    /// How many there are that no call has taken, and how many of them are open.
    qsizetype lines() const;
    qsizetype openLines() const;

private:
    /// What is ready at one origin.
    struct Stand
    {
        QUrl url;
        qsizetype wanted = 0;
        QDateTime preparedAt; ///< patience began
        QDateTime pausedUntil; ///< after a failure
        int failures = 0; ///< since a line lived for a while
        std::optional<QDateTime> leftAt = {}; ///< when the server hung up at once, likewise
        std::chrono::milliseconds goodFor = std::chrono::milliseconds::max(); ///< by what the server did
        /// When the server hung up, where no line has lived to its end since. One that was begun anew does so
        /// once, on all lines; by one that was opened afterwards it is believed to have no more patience.
        std::optional<QDateTime> hungUpAt = {};
        std::vector<std::unique_ptr<Line>> lines;
    };

    std::unique_ptr<Line> takeOpen(Stand &stand);
    void fill(Stand &stand, qsizetype count);
    void noteHangUp(const QString &origin, std::chrono::milliseconds goodFor, std::chrono::milliseconds age);
    void learn(Stand &stand, std::chrono::milliseconds goodFor) const;
    void noteOpened(const QString &origin, TrustSource trustSource);
    void removeFailed(const QString &origin);
    void pause(Stand &stand) const;
    void renew();
    void wakeForNext();
    void examine();
    std::chrono::milliseconds openingLimit(const Line &line) const;
    std::chrono::milliseconds ageLimit(const Stand &stand) const;
    std::chrono::milliseconds renewalAge(const Stand &stand) const;
    QDateTime patientUntil(const Stand &stand) const;
    /// Whether it will be ready, or is, without a successor.
    bool isYoung(const Stand &stand, const Line &line) const;
    bool isTakeable(const Stand &stand, const Line &line) const;

    const Trust m_trust;
    const time::Clock m_clock;
    LineLimits m_limits;
    std::unordered_map<QString, Stand> m_stands; ///< by origin
    QHash<QString, TrustSource> m_trustSource; ///< who did at each origin, once that is known
    QTimer m_renewal;
    QTimer m_examination; ///< while there are lines
};

} // namespace renumber::net
