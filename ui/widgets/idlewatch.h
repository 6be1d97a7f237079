// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "time/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace renumber::ui {

/// Notices that nobody has pressed a key or touched the mouse in any window of the program for a while.
///
/// What is done first after that while, before the program got round to telling of it, such as a key that
/// wakes the computer, ends it no more: it is swallowed, and told is that nobody was there.
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    /// \a clock goes on while the computer sleeps.
    explicit IdleWatch(time::Clock clock, QObject *parent = nullptr);

    /// Watches the whole application from now on for \a limit without anybody. Once that has been told, it is
    /// told again only after another begin().
    void begin(std::chrono::milliseconds limit);
    void stop();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void idled();

private:
    void check();
    std::chrono::milliseconds left() const;
    void tell();

    const time::Clock m_clock;
    std::chrono::milliseconds m_limit{0};
    std::optional<QDateTime> m_last; ///< when somebody was there; none while nothing is watched
    QTimer m_timer;
    bool m_swallowsKey = false; ///< the one that was told of before it is pressed
};

} // namespace renumber::ui
