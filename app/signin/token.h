// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace renumber::signin {

/// What a sign-in gives (RFC 6749 5.1). A secret as a whole: kept in the vault or in memory, never logged.
struct Token
{
    QString accessToken; ///< never empty in a token that was read
    QString refreshToken; ///< empty: the service gave none
    std::optional<QDateTime> expiresAt; ///< of the access token; none: the service did not tell

    friend bool operator==(const Token &, const Token &) = default;
};

/// \a token as the vault keeps it.
QByteArray toBytes(const Token &token);

/// The token in \a bytes, or none where they are not exactly what toBytes() writes. Unknown members are
/// skipped, so that a later version may add some.
std::optional<Token> tokenFromBytes(const QByteArray &bytes);

} // namespace renumber::signin
