// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/signinway.h"

#include <QString>

#include <variant>

namespace renumber::ui {

// What a person gives to sign in with; one for each description::SignInMethod.

struct WithBrowser
{
    static constexpr auto method = description::SignInMethod::Browser;
};

struct WithPassword
{
    static constexpr auto method = description::SignInMethod::Password;
    QString username;
    QString password;
};

struct WithApiClient
{
    static constexpr auto method = description::SignInMethod::ClientCredentials;
    QString id;
    QString secret;
};

struct WithToken
{
    static constexpr auto method = description::SignInMethod::Token;
    QString accessToken;
};

/// The code comes later.
struct WithCode
{
    static constexpr auto method = description::SignInMethod::Code;
    QString username; ///< as the service wants it
    QString password = {}; ///< of one that comes after it
};

using SignInRequest = std::variant<WithBrowser, WithPassword, WithApiClient, WithToken, WithCode>;
static_assert(std::variant_size_v<SignInRequest> == text::enumeratorCount<description::SignInMethod>());

} // namespace renumber::ui
