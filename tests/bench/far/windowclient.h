// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "driver.h"

#include <optional>

namespace renumber::bench {

/// Renumber's window, off the screen, in a process of its own, as it is at a person's: what others who wait
/// at the same time have to do is none of its work. It does what a WindowPerson tells it; see ToldProgram.
///
///     { "do": "begin", "service", "origin", "caFile", "sandbox" }    signs in, up to the field for the
///     number { "do": "type", "field", "text" } { "do": "press", "button", "page", "after" } so many seconds
///     after the last key
///
/// The answer to a press says how many milliseconds passed until the page was shown ("took"), and when the
/// last key, the press and the page were ("key", "from", "to"; milliseconds since 1970).
class WindowClient
{
public:
    /// Until its standard input ends.
    void run();

private:
    QJsonObject carryOut(const QJsonObject &what);
    void begin(const QJsonObject &what);
    void type(const QString &field, const QString &text);
    QJsonObject press(const QString &button, const QString &nextPage, std::chrono::seconds after);

    test::SandboxProcess m_sandbox; ///< of the seat
    std::optional<test::Driver> m_driver;
    qint64 m_lastKey = 0; ///< in milliseconds since 1970
};

} // namespace renumber::bench
