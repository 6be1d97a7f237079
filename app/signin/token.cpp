// SPDX-License-Identifier: Apache-2.0
#include "token.h"

#include "description/exactjson.h"
#include "time/timetext.h"

#include <array>

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace renumber::signin {

namespace {

constexpr auto expiresAtMember = "expiresAt"_L1;
constexpr auto issuedAtMember = "issuedAt"_L1;
constexpr auto schemeMember = "scheme"_L1;
constexpr auto methodMember = "method"_L1;
constexpr auto actsForMember = "for"_L1; // missing where it is oneself
constexpr auto othersValue = "others"_L1;
constexpr auto bindingMember = "bound"_L1;
constexpr auto ownerMember = "owner"_L1; // missing where it is known
constexpr auto untoldValue = "untold"_L1;
constexpr auto cookiesMember = "cookies"_L1;
constexpr auto keptMember = "kept"_L1; // a text of JSON, as numbers keep their digits in it

struct TextMember
{
    QLatin1StringView name;
    QString Token::*text = nullptr;
};

constexpr std::array textMembers{TextMember{"accessToken"_L1, &Token::accessToken},
                                 TextMember{"refreshToken"_L1, &Token::refreshToken},
                                 TextMember{"issuedBy"_L1, &Token::issuedBy},
                                 TextMember{"places"_L1, &Token::places},
                                 TextMember{"userId"_L1, &Token::userId},
                                 TextMember{"apiClientId"_L1, &Token::apiClientId},
                                 TextMember{"apiClientSecret"_L1, &Token::apiClientSecret}};

void insertTime(QJsonObject &object, QLatin1StringView name, const std::optional<QDateTime> &time)
{
    if (time)
        object.insert(name, time::timeText(*time));
}

/// False where \a name is there and no time.
bool readTime(const QJsonObject &object, QLatin1StringView name, std::optional<QDateTime> &time)
{
    if (!object.contains(name))
        return true;
    time = time::timeFrom(object.value(name).toString());
    return time.has_value();
}

/// False where the member is there and says something else.
bool readMethod(const QJsonObject &object, Token &token)
{
    if (!object.contains(methodMember))
        return true;
    const auto method = text::valueIn(description::signInMethodNames, object.value(methodMember).toString());
    token.method = method.value_or(token.method);
    return method.has_value();
}

QByteArray written(const Token &token)
{
    QJsonObject object;
    for (const TextMember &member : textMembers) {
        if (const QString &text = token.*member.text; !text.isEmpty())
            object.insert(member.name, text);
    }
    insertTime(object, expiresAtMember, token.expiresAt);
    insertTime(object, issuedAtMember, token.issuedAt);
    if (token.scheme == Scheme::Basic)
        object.insert(schemeMember, "basic"_L1);
    if (token.method != description::SignInMethod::Token)
        object.insert(methodMember, text::nameIn(description::signInMethodNames, token.method));
    if (token.actsFor == description::ActsFor::Others)
        object.insert(actsForMember, othersValue);
    if (token.binding)
        object.insert(bindingMember, description::toText(*token.binding));
    if (token.owner == service::TokenOwner::Unconfirmed)
        object.insert(ownerMember, untoldValue);
    QJsonObject kept;
    for (auto value = token.kept.begin(); value != token.kept.end(); ++value)
        kept.insert(value.key(), value.value());
    if (!kept.isEmpty())
        object.insert(keptMember, QString::fromUtf8(description::writeExactly(kept)));
    if (!token.cookies.isEmpty())
        object.insert(cookiesMember, QString::fromUtf8(token.cookies.toJson()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Token onWallClock(const Token &token, const time::Now &now)
{
    Token moved = token;
    for (std::optional<QDateTime> *time : {&moved.expiresAt, &moved.issuedAt}) {
        if (*time)
            *time = now.toWall(**time);
    }
    return moved;
}

Token onProgramClock(const Token &token, const time::Now &now)
{
    Token moved = token;
    for (std::optional<QDateTime> *time : {&moved.expiresAt, &moved.issuedAt}) {
        if (*time)
            *time = now.toSteady(**time);
    }
    return moved;
}

QByteArray toBytes(const Token &token, qsizetype limit)
{
    const QByteArray whole = written(token);
    if (whole.size() < limit || token.refreshToken.isEmpty())
        return whole;
    Token refreshOnly = token;
    refreshOnly.accessToken.clear();
    const QByteArray shorter = written(refreshOnly);
    return shorter.size() < limit ? shorter : whole;
}

std::optional<Token> tokenFromBytes(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    Token token;
    for (const TextMember &member : textMembers) {
        const auto found = object.constFind(member.name);
        if (found != object.constEnd() && !found->isString())
            return std::nullopt;
        if (found != object.constEnd())
            token.*member.text = found->toString();
    }
    if (token.accessToken.isEmpty() && token.refreshToken.isEmpty())
        return std::nullopt;
    if (!readTime(object, expiresAtMember, token.expiresAt)
        || !readTime(object, issuedAtMember, token.issuedAt) || !readMethod(object, token))
        return std::nullopt;
    // Of an API client earlier versions did not write it, as only those acted for others.
    if (object.value(actsForMember) == QJsonValue(othersValue)
        || token.method == description::SignInMethod::ClientCredentials)
        token.actsFor = description::ActsFor::Others;
    if (object.value(schemeMember) == QJsonValue("basic"_L1))
        token.scheme = Scheme::Basic;
    if (object.value(ownerMember) == QJsonValue(untoldValue))
        token.owner = service::TokenOwner::Unconfirmed;
    const QJsonObject kept
        = description::readExactly(object.value(keptMember).toString().toUtf8()).toObject();
    for (auto value = kept.begin(); value != kept.end(); ++value)
        token.kept.insert(value.key(), value.value());
    token.cookies = net::Cookies::fromJson(object.value(cookiesMember).toString().toUtf8());
    // What cannot be read binds to nothing that is known: as if it had not been noted.
    token.binding = description::bindingFromText(object.value(bindingMember).toString());
    return token;
}

} // namespace renumber::signin
