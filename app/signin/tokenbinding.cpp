// SPDX-License-Identifier: Apache-2.0
#include "signin/tokenbinding.h"

using namespace Qt::StringLiterals;

namespace renumber::signin {

using description::Binding;
using description::ConfiguredService;
using description::SignInMethod;

namespace {

/// What differs first; none where all is the same.
std::optional<BindingChange> difference(const Binding &was, const Binding &now)
{
    if (was.places != now.places)
        return BindingChange::Address;
    if (was.authorities != now.authorities)
        return BindingChange::Authorities;
    if (was.form != now.form)
        return BindingChange::Form;
    return std::nullopt;
}

} // namespace

QString providerAndClient(const ConfiguredService &service)
{
    const description::BrowserSettings &browser = *service.browser;
    const QString provider = browser.issuer.isEmpty() ? browser.tokenEndpoint : browser.issuer;
    return provider % u' ' % browser.clientId;
}

Token boundTo(const ConfiguredService &service, const Token &token)
{
    Token bound = token;
    bound.binding = description::bindingOf(service, token.method);
    if (token.method == SignInMethod::Browser && service.browser)
        bound.issuedBy = providerAndClient(service);
    return bound;
}

std::optional<BindingChange> whyNotSent(const ConfiguredService &service, const Token &token)
{
    const bool isBrowsers = token.method == SignInMethod::Browser;
    if (isBrowsers && !service.browser)
        return BindingChange::SignIn; // who issued it is known no more, whoever changed that
    // What was kept for somebody's own account opens nobody else's, nor the other way round.
    if (service.description.way(token.method) && service.description.actsFor(token.method) != token.actsFor)
        return BindingChange::SignIn;
    const Binding now = description::bindingOf(service, token.method);
    const bool isKnown = service.personalFiles.has_value();
    if (isKnown && now.personalFiles.isEmpty())
        return std::nullopt;
    if (!token.binding)
        return BindingChange::NotNoted;
    if (isKnown && now.personalFiles == token.binding->personalFiles)
        return std::nullopt;
    if (const auto change = difference(*token.binding, now))
        return change;
    return isBrowsers && token.issuedBy != providerAndClient(service) ? std::optional(BindingChange::SignIn)
                                                                      : std::nullopt;
}

} // namespace renumber::signin
