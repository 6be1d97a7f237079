// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "time/clock.h"
#include "words/messagetext.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace renumber::ui {

/// Tells, a minute before a code stops working, that nobody is at the window that it is to be entered in.
class ExpiryWatch : public QObject
{
    Q_OBJECT
public:
    /// \a page is where the code is entered; it outlives this.
    ExpiryWatch(time::Clock clock, QWidget &page);

    /// \a message is waited for from now on, in place of the one before.
    void watch(const SentMessage &message);
    /// Nothing wakes this any more; what it has told of the code is not forgotten.
    void stop();
    /// Whether it is time; also asked whenever the page has been out of sight.
    void check();

signals:
    /// Once for each code.
    void expiringUnseen();

private:
    std::chrono::milliseconds left() const;
    void await();

    const time::Clock m_clock;
    QWidget &m_page;
    std::optional<SentMessage> m_message;
    QTimer m_timer; ///< wakes a page that nobody sees, once
    bool m_hasWarned = false;
};

} // namespace renumber::ui
