// SPDX-License-Identifier: Apache-2.0
#include "oidc/authorizationrequest.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace renumber::sandbox::oidc {

namespace {

/// A redirect URI of a program on this computer: a loopback address, or the name for one, with any port
/// (RFC 8252, 7.3 and 8.3).
bool isLoopback(const QString &uri)
{
    static const QStringList hosts{u"127.0.0.1"_s, u"::1"_s, u"localhost"_s};
    const QUrl url(uri, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "http"_L1 && hosts.contains(url.host())
        && url.userInfo().isEmpty() && !url.hasFragment();
}

/// What is wrong with a request whose client and redirect URI are right: the error and its description; two
/// empty strings when nothing is.
std::pair<QString, QString> fault(const Request &request, const QStringList &prompts)
{
    static const QRegularExpression challengeForm(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
    const QString invalid = u"invalid_request"_s;
    const auto responseType = request.queryItem(u"response_type"_s);
    if (!responseType) {
        return {invalid, u"response_type is missing"_s};
    }
    if (*responseType != "code"_L1) {
        return {u"unsupported_response_type"_s, u"The only response_type is code"_s};
    }
    const auto challenge = request.queryItem(u"code_challenge"_s);
    if (!challenge) {
        return {invalid, u"code_challenge is missing: PKCE is required"_s};
    }
    // Without a method it would be "plain" (RFC 7636, 4.3).
    if (request.queryItem(u"code_challenge_method"_s) != u"S256"_s) {
        return {invalid, u"code_challenge_method must be S256"_s};
    }
    if (!challengeForm.match(*challenge).hasMatch()) {
        return {invalid, u"code_challenge is not a SHA-256 hash in base64url"_s};
    }
    if (prompts.contains("none"_L1)) {
        return {u"login_required"_s, u"The sandbox never knows who is at the browser"_s};
    }
    return {};
}

} // namespace

tl::expected<AuthorizationRequest, AuthorizationRequestRefusal> parse(const Request &request)
{
    const auto item = [&](const QString &name) { return request.queryItem(name).value_or(QString()); };
    const auto words = [&](const QString &name) { return item(name).split(u' ', Qt::SkipEmptyParts); };
    // Whoever may be wrong about these two is not told by way of the redirect URI (RFC 6749, 4.1.2.1).
    if (item(u"client_id"_s).isEmpty()) {
        return tl::make_unexpected(AuthorizationRequestRefusal{{}, u"client_id is missing."_s, {}, {}});
    }
    const QString redirectUri = item(u"redirect_uri"_s);
    if (!isLoopback(redirectUri)) {
        return tl::make_unexpected(AuthorizationRequestRefusal{
            {},
            u"redirect_uri must be an http address of this computer: 127.0.0.1, [::1] or localhost."_s,
            {},
            {}});
    }
    const QStringList prompts = words(u"prompt"_s);
    const auto [error, description] = fault(request, prompts);
    if (!error.isEmpty()) {
        return tl::make_unexpected(
            AuthorizationRequestRefusal{error, description, redirectUri, item(u"state"_s)});
    }
    return AuthorizationRequest{.clientId = item(u"client_id"_s),
                                .redirectUri = redirectUri,
                                .state = item(u"state"_s),
                                .scopes = words(u"scope"_s),
                                .challenge = item(u"code_challenge"_s),
                                .wantsFreshSignIn = prompts.contains("login"_L1)};
}

QByteArray redirection(const QString &redirectUri, const QList<std::pair<QString, QString>> &items)
{
    const QUrl url(redirectUri, QUrl::StrictMode);
    QByteArray target = url.toEncoded(); // So that nothing in it can end the header.
    char separator = url.hasQuery() ? '&' : '?';
    for (const auto &[name, value] : items) {
        target += separator + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return target;
}

} // namespace renumber::sandbox::oidc
