// SPDX-License-Identifier: Apache-2.0
#include "world/authorizationbook.h"

#include "world/randomtoken.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace renumber::sandbox {

namespace {

constexpr int lifetimeSeconds = 60;

/// RFC 7636, 4.6; and 4.1, by which a short verifier is none.
bool fits(const QString &verifier, const QString &challenge)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9._~-]{43,128}\\z"_s);
    const QByteArray hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return form.match(verifier).hasMatch()
        && hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        == challenge.toLatin1();
}

} // namespace

AuthorizationBook::AuthorizationBook(const Clock &clock)
    : m_clock(clock)
{
}

QString AuthorizationBook::issue(const Authorization &authorization)
{
    QString code = randomToken();
    m_entries.insert(code, {authorization, m_clock.now().addSecs(lifetimeSeconds), false});
    return code;
}

tl::expected<Grant, AuthorizationRefusal> AuthorizationBook::redeem(Service service, const QString &code,
                                                                    const AuthorizationProof &proof)
{
    const auto refusal = [](AuthorizationFault fault, const QString &family = {}) {
        return tl::make_unexpected(AuthorizationRefusal{fault, family});
    };
    const auto found = m_entries.find(code);
    if (found == m_entries.end() || found->authorization.grant.service != service) {
        return refusal(AuthorizationFault::Unknown);
    }
    const Authorization &known = found->authorization;
    if (std::exchange(found->used, true)) {
        return refusal(AuthorizationFault::Used, known.grant.family);
    }
    if (m_clock.now() >= found->expiresAt) {
        return refusal(AuthorizationFault::Expired);
    }
    if (proof.clientId != known.grant.clientId) {
        return refusal(AuthorizationFault::OtherClient);
    }
    if (proof.redirectUri != known.redirectUri) {
        return refusal(AuthorizationFault::OtherRedirectUri);
    }
    if (!fits(proof.verifier, known.challenge)) {
        return refusal(AuthorizationFault::WrongVerifier);
    }
    return known.grant;
}

void AuthorizationBook::clear()
{
    m_entries.clear();
}

} // namespace renumber::sandbox
