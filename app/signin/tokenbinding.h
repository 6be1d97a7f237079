// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/binding.h"
#include "signin/token.h"

#include <optional>

namespace renumber::signin {

/// Why a token that was kept is sent nowhere.
enum class BindingChange {
    Address, ///< the service, or where its tokens come from, is elsewhere
    SignIn, ///< at the same place: another identity provider, or Renumber is another client there
    Form, ///< calls carry the token differently
    Authorities, ///< others vouch for the servers
    Tenant, ///< at the same address, what else tells accounts there apart, or that was not noted
    KeyLost, ///< of the hash of its owner's id: whose it is cannot be told
    NotNoted, ///< it was kept by a Renumber that did not note what it is bound to
};

/// Which identity provider gives tokens by browser, and to which client. Only where \a service has a browser.
QString providerAndClient(const description::ConfiguredService &service);

/// \a token, bound to \a service as it is described now.
Token boundTo(const description::ConfiguredService &service, const Token &token);

/// Why \a token, which the keychain kept, may not be sent by \a service as it is described now; none where it
/// may. What only an administrator or a new version of the program can have changed is as good as what was
/// there before, so that an upgrade signs nobody out; what the person can have changed, and so whoever has
/// talked them into a file, is not. A token that an older version kept is bound to nothing: it is taken where
/// nothing of \a service is the person's. Elsewhere one more sign-in is the price, once: nobody knows what
/// was changed since, and such tokens lie in keychains for years.
std::optional<BindingChange> whyNotSent(const description::ConfiguredService &service, const Token &token);

} // namespace renumber::signin
