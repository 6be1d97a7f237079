// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace renumber::instance {

/// What a start of the program wants to be shown, as its command line says.
struct StartRequest
{
    QStringList profileFiles; ///< by their whole paths; empty: whatever is there

    friend bool operator==(const StartRequest &, const StartRequest &) = default;
};

/// No request is longer, in bytes.
inline constexpr qsizetype longestStartRequest = 64 << 10;

/// For the program that runs already: one line, which ends with a line feed. It may be longer than the
/// longest that is read.
QByteArray toBytes(const StartRequest &request);

/// Reads what toBytes() makes, strictly; none where it is anything else or too long.
std::optional<StartRequest> startRequestFromBytes(const QByteArray &bytes);

} // namespace renumber::instance
