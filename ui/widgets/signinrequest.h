// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <variant>

namespace renumber::ui {

// What a person gives to sign in with; one for each description::SignInMethod.

struct WithBrowser
{
};

struct WithPassword
{
    QString username;
    QString password;
};

struct WithApiClient
{
    QString id;
    QString secret;
};

struct WithToken
{
    QString accessToken;
};

using SignInRequest = std::variant<WithBrowser, WithPassword, WithApiClient, WithToken>;

} // namespace renumber::ui
