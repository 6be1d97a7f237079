// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "driver.h"

#include <functional>

namespace renumber::test {

/// What somebody at the window does who waits until it can be done. Where that takes too long, the process
/// ends with what was waited for and what was to be read meanwhile.
class Hands
{
public:
    /// \a driver outlives this.
    explicit Hands(Driver &driver);

    void waitFor(const char *what, const std::function<bool()> &holds) const;
    void waitForPage(const char *name) const;
    /// Whether \a holds within the time that others wait.
    bool comes(const std::function<bool()> &holds) const;
    /// Presses \a button as soon as that is possible.
    void press(const QString &button);
    /// Whether there is such a widget, to be seen.
    bool isThere(const QString &name) const;
    bool isOn(const char *page) const { return m_driver.page() == QLatin1String(page); }
    QString textIfVisible(const QString &name) const;
    /// What the window says of troubles.
    QString troubles() const;

private:
    Driver &m_driver;
};

} // namespace renumber::test
