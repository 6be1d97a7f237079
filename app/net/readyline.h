// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/line.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <chrono>
#include <memory>
#include <vector>

namespace renumber::net {

class Lines;

/// Waits for the line that a call goes out on. That is one of those that stand ready; where it is slow in
/// opening, another is opened beside it, and so on, each after twice as long, and the first to be ready is
/// the one. Nothing is sent over the others: a server that has just come back answers new connections, and
/// never those that it took before. Where one turns out to have been closed, another that is open is taken.
class ReadyLine : public QObject
{
    Q_OBJECT
public:
    /// Takes one of \a lines to where \a url is.
    ReadyLine(Lines &lines, const QUrl &url);
    ~ReadyLine() override;

    /// Where none can be had, the one that was begun last, or two of those, say why. Once.
    [[nodiscard]] wait::Future<Line::Readiness> ready() { return m_readiness.future(); }
    /// The line; the caller's own. To be called once, after one was ready.
    std::unique_ptr<Line> take();
    /// What a failure to be ready by a deadline says: nothing has been sent.
    TransportFailure atDeadline() const;

private:
    struct Opening
    {
        std::unique_ptr<Line> line;
        wait::Future<Line::Readiness> readiness = {};
    };

    void add(std::unique_ptr<Line> line);
    void addAnother();
    void addOpen();
    void addAnotherAfter(std::chrono::milliseconds time);
    void conclude(const Line *ready);
    void drop(const Line *line, const TransportFailure &failure);

    const QPointer<Lines> m_lines;
    const QUrl m_url;
    const wait::Promise<Line::Readiness> m_readiness;
    std::vector<Opening> m_opening; ///< the one that was begun first in front
    std::unique_ptr<Line> m_ready;
    bool m_hasNewestFailed = false; ///< once, while earlier ones were opening
    std::chrono::milliseconds m_patience;
    wait::Future<> m_slow;
};

} // namespace renumber::net
