// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "code/coderules.h"
#include "description/call.h"
#include "text/named.h"

#include <QMap>
#include <QStringList>

#include <array>
#include <optional>
#include <variant>

namespace renumber::description {

enum class SignInMethod { Browser, Password, ClientCredentials, Token, Code };

/// As descriptions, and kept tokens, write it.
inline constexpr std::array signInMethodNames{
    text::Named{SignInMethod::Browser, "browser"}, text::Named{SignInMethod::Password, "password"},
    text::Named{SignInMethod::ClientCredentials, "clientCredentials"},
    text::Named{SignInMethod::Token, "token"}, text::Named{SignInMethod::Code, "code"}};
static_assert(text::isComplete(signInMethodNames));

/// Whose accounts are then worked on: by which way one has signed in says so.
enum class ActsFor { Oneself, Others };

/// What the service knows a person by who signs in, and so how what they enter is read and sent.
enum class UsernameKind {
    Name, ///< whatever it is: as it was entered
    Phone, ///< in E.164
    Email,
};

/// Whether a code signs in by itself, or is the second step after a password.
enum class CodeComes { ByItself, AfterPassword };

/// As descriptions write it.
inline constexpr std::array usernameKindNames{text::Named{UsernameKind::Name, "name"},
                                              text::Named{UsernameKind::Phone, "phone"},
                                              text::Named{UsernameKind::Email, "email"}};
static_assert(text::isComplete(usernameKindNames));

/// How token requests are written: RFC 6749 wants a form, some services want JSON.
enum class TokenBody { Form, Json };

/// By the identity provider's page in the person's own browser: authorization code with PKCE (RFC 8252).
/// Templates may use settings and {baseUrl}.
struct BrowserWay
{
    static constexpr SignInMethod method = SignInMethod::Browser;
    Template issuer;
    Template clientId;
    QStringList scopes;
    TokenBody tokenBody = TokenBody::Form;
    QMap<QString, Template> parameters; ///< further ones of the authorization request
    QList<Take> keep; ///< of the reply with the token, for later calls
    // Where the service publishes no discovery document: else empty.
    Template authorizationEndpoint;
    Template tokenEndpoint;
    Template revocationEndpoint;
    Calls check; ///< as of every way: see checkOf()
};

/// Calls that give a token ("accessToken", "refreshToken", "tokenType", "expiresIn", "expiresAt" are taken),
/// trade it for a new one, and end it.
struct TokenCalls
{
    Calls obtain;
    Calls refresh; ///< empty: the service cannot
    Calls revoke; ///< empty: the service cannot
};

/// By {username} and {password}.
struct PasswordWay
{
    static constexpr SignInMethod method = SignInMethod::Password;
    TokenCalls calls;
    Calls check;
};

/// As an API client that acts for others, by {apiClientId} and {apiClientSecret}.
struct ClientCredentialsWay
{
    static constexpr SignInMethod method = SignInMethod::ClientCredentials;
    Calls obtain; ///< RFC 6749 4.4; empty: the credentials themselves go with each call (RFC 7617)
    Calls check;
};

/// By an access token, or an API key, that the person has from elsewhere.
struct TokenWay
{
    static constexpr SignInMethod method = SignInMethod::Token;
    Calls check;
};

/// By a one-time code that the service sends to whom {username} means, and that is entered as {code}.
struct CodeWay
{
    static constexpr SignInMethod method = SignInMethod::Code;
    UsernameKind usernameIs = UsernameKind::Name;
    CodeComes comes = CodeComes::ByItself; ///< AfterPassword: {password} is in send
    code::CodeRules code;
    Calls send;
    std::optional<Calls> resend; ///< none: the service cannot send the code again
    TokenCalls calls;
    Calls check;
};

using SignInWay = std::variant<BrowserWay, PasswordWay, ClientCredentialsWay, TokenWay, CodeWay>;

static_assert(std::variant_size_v<SignInWay> == text::enumeratorCount<SignInMethod>());

/// Of a SignInWay, or of anything else that has one alternative for each method.
template <typename... Ways> SignInMethod methodOf(const std::variant<Ways...> &way)
{
    return std::visit([](const auto &one) { return one.method; }, way);
}

/// The calls that succeed where a sign-in by \a way is good, and may tell "userId" and "name" of who signed
/// in. Only who acts for others needs them, as they have no account to read; so where there are none, one's
/// own account is meant.
inline const Calls &checkOf(const SignInWay &way)
{
    return std::visit([](const auto &one) -> const Calls & { return one.check; }, way);
}

/// The calls about tokens that a description has for \a way; null where it has none, or OAuth says.
inline const TokenCalls *tokenCallsOf(const SignInWay &way)
{
    if (const auto *password = std::get_if<PasswordWay>(&way))
        return &password->calls;
    const auto *code = std::get_if<CodeWay>(&way);
    return code ? &code->calls : nullptr;
}

inline ActsFor actsFor(const SignInWay &way)
{
    return checkOf(way).isEmpty() ? ActsFor::Oneself : ActsFor::Others;
}

} // namespace renumber::description
