// SPDX-License-Identifier: Apache-2.0
#include "token.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace renumber::signin {

namespace {

constexpr auto accessTokenMember = "accessToken"_L1;
constexpr auto refreshTokenMember = "refreshToken"_L1;
constexpr auto expiresAtMember = "expiresAt"_L1;

} // namespace

QByteArray toBytes(const Token &token)
{
    QJsonObject object{{accessTokenMember, token.accessToken}};
    if (!token.refreshToken.isEmpty())
        object.insert(refreshTokenMember, token.refreshToken);
    if (token.expiresAt)
        object.insert(expiresAtMember, token.expiresAt->toUTC().toString(Qt::ISODateWithMs));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Token> tokenFromBytes(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    Token token{object.value(accessTokenMember).toString(), {}, {}};
    if (token.accessToken.isEmpty())
        return std::nullopt;
    if (const auto refreshToken = object.constFind(refreshTokenMember); refreshToken != object.constEnd()) {
        if (!refreshToken->isString())
            return std::nullopt;
        token.refreshToken = refreshToken->toString();
    }
    if (const auto expiresAt = object.constFind(expiresAtMember); expiresAt != object.constEnd()) {
        const QDateTime time = QDateTime::fromString(expiresAt->toString(), Qt::ISODateWithMs);
        if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
            return std::nullopt;
        token.expiresAt = time.toUTC();
    }
    return token;
}

} // namespace renumber::signin
