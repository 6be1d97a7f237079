// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httpmessage.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>
#include <vector>

namespace renumber::net {

class Line;
class Lines;

/// Waits for the line that a call goes out on. That is one of those that stand ready; where it is slow in
/// opening, another is opened beside it, and so on, each after twice as long, and the first to be ready is
/// the one. Nothing is sent over the others: a server that has just come back answers new connections, and
/// never those that it took before. Where one turns out to have been closed, another that is open is taken.
class ReadyLine : public QObject
{
    Q_OBJECT
public:
    /// Takes one of \a lines to where \a url is. Nothing is emitted before the event loop has been entered
    /// again.
    ReadyLine(Lines &lines, const QUrl &url);
    ~ReadyLine() override;

    /// The line; the caller's own. To be called once, after readied().
    std::unique_ptr<Line> take();
    /// What a failure to be ready by a deadline says: nothing has been sent.
    TransportFailure atDeadline() const;

signals:
    void readied();
    /// None can be had: the one that was begun last, or two of those, say why. Nothing was sent, for certain.
    void failed(const renumber::net::TransportFailure &failure);

private:
    void add(std::unique_ptr<Line> line);
    void addAnother();
    void addOpen();
    void conclude(const Line *ready);
    void drop(const Line *line, const TransportFailure &failure);

    const QPointer<Lines> m_lines;
    const QUrl m_url;
    std::vector<std::unique_ptr<Line>> m_opening; ///< the one that was begun first in front
    std::unique_ptr<Line> m_ready;
    bool m_hasNewestFailed = false; ///< once, while earlier ones were opening
    std::chrono::milliseconds m_patience;
    QTimer m_slow;
};

} // namespace renumber::net
