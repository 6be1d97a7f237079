// SPDX-License-Identifier: Apache-2.0
#include "signin/authorizationrequest.h"

#include "text/sanitized.h"

#include <QCryptographicHash>
#include <QMultiMap>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace renumber::signin {

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString randomText()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QString::fromLatin1(bytes.toBase64(base64Url));
}

/// Split first, then each item decoded once; "+" is a space (RFC 6749, appendix B).
QMultiMap<QString, QString> itemsOf(const QByteArray &query)
{
    QMultiMap<QString, QString> items;
    const QList<QByteArray> parts = query.split('&');
    for (const QByteArray &part : parts) {
        const auto decoded = [](QByteArray text) {
            return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
        };
        const qsizetype equals = part.indexOf('=');
        if (equals >= 0)
            items.insert(decoded(part.left(equals)), decoded(part.mid(equals + 1)));
    }
    return items;
}

/// "login" besides what the service wants anyway, such as "consent"; "none" goes with nothing else.
QString withLogin(const QString &prompts)
{
    QStringList all = prompts.split(u' ', Qt::SkipEmptyParts);
    all.removeAll(u"login"_s);
    all.removeAll(u"none"_s);
    all.prepend(u"login"_s);
    return all.join(u' ');
}

} // namespace

AuthorizationRequest AuthorizationRequest::make(const Endpoints &endpoints,
                                                const description::BrowserSettings &settings,
                                                const QString &redirectUri, Prompt prompt)
{
    AuthorizationRequest request{{}, redirectUri, randomText(), randomText()};
    QMap<QString, QString> items = settings.parameters;
    if (prompt == Prompt::Login)
        items.insert(u"prompt"_s, withLogin(items.value(u"prompt"_s)));
    items.insert(u"response_type"_s, u"code"_s);
    items.insert(u"client_id"_s, settings.clientId);
    items.insert(u"redirect_uri"_s, redirectUri);
    if (!settings.scopes.isEmpty())
        items.insert(u"scope"_s, settings.scopes.join(u' '));
    items.insert(u"state"_s, request.state);
    items.insert(u"code_challenge"_s, codeChallenge(request.codeVerifier));
    items.insert(u"code_challenge_method"_s, u"S256"_s);
    // An endpoint may have a query of its own, which stays (RFC 6749 3.1).
    QByteArray query = endpoints.authorization.query(QUrl::FullyEncoded).toLatin1();
    for (auto item = items.constBegin(); item != items.constEnd(); ++item) {
        if (!query.isEmpty())
            query += '&';
        query += QUrl::toPercentEncoding(item.key()) + '=' + QUrl::toPercentEncoding(item.value());
    }
    request.url = endpoints.authorization;
    request.url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return request;
}

QString codeChallenge(const QString &verifier)
{
    const QByteArray hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(base64Url));
}

tl::expected<QString, CallbackFailure> codeFrom(const QByteArray &query, const AuthorizationRequest &request,
                                                const Endpoints &endpoints)
{
    const QMultiMap<QString, QString> items = itemsOf(query);
    const auto fail = [](CallbackFault fault, const QString &detail = {}) {
        return tl::unexpected(CallbackFailure{fault, text::sanitized(detail, text::Longest::Name)});
    };
    if (items.count(u"state"_s) != 1 || items.value(u"state"_s) != request.state)
        return fail(CallbackFault::NotOurs);
    for (const QString &name : {u"code"_s, u"error"_s, u"iss"_s}) {
        if (items.count(name) > 1) // RFC 6749 3.1: no parameter more than once
            return fail(CallbackFault::Malformed);
    }
    const bool isNamed = items.contains(u"iss"_s);
    if (isNamed && !endpoints.issuer.isEmpty() && items.value(u"iss"_s) != endpoints.issuer)
        return fail(CallbackFault::WrongIssuer);
    const QString error = items.value(u"error"_s);
    if (error == u"access_denied")
        return fail(CallbackFault::Denied, items.value(u"error_description"_s));
    if (!error.isEmpty()) {
        const QString description = items.value(u"error_description"_s);
        return fail(CallbackFault::Refused, description.isEmpty() ? error : description);
    }
    // RFC 9207 2.4. An error, which is only told, may lack the name.
    if (!isNamed && !endpoints.issuer.isEmpty() && endpoints.issuerInCallback == IssuerInCallback::Promised)
        return fail(CallbackFault::WrongIssuer);
    const QString code = items.value(u"code"_s);
    if (code.isEmpty())
        return fail(CallbackFault::Malformed);
    return code;
}

} // namespace renumber::signin
