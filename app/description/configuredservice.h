// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/profile.h"
#include "description/browsersettings.h"
#include "description/description.h"
#include "description/jsonfile.h"

#include <QSslCertificate>

#include <tl/expected.hpp>

namespace renumber::description {

/// A service as one profile uses it.
struct ConfiguredService
{
    Description description;
    account::Profile profile;
    Values settings;
    QString base; ///< what the targets of calls are appended to that name no host
    QString origin; ///< of base: what belongs to people is kept under it
    std::map<QString, QString> hosts = {}; ///< likewise of those that name one of the description's
    QList<SignInMethod> methods = {}; ///< the ways to sign in that the profile has all settings for
    std::optional<BrowserSettings> browser = {}; ///< of SignInMethod::Browser
    QString tenant = {}; ///< tenantOf(); with the origin, under which what belongs to people is kept
    /// Who may vouch for the service's servers besides whom the system trusts. See trustedFor().
    QList<QSslCertificate> trusted = {};
    /// A fingerprint of what files say that the person can write (disk::Author), be it profile, description
    /// or certificates; empty: all is an administrator's or comes with the program; none: not known.
    std::optional<QByteArray> personalFiles = {};

    /// What the target of \a call is appended to where it does not begin with a kept address.
    const QString &baseOf(const Call &call) const;
    /// Where the token may go, that of base in front; each once.
    QStringList origins() const;
    /// Where a sign-in in the browser, and its tokens, go by the profile and the description; none: there is
    /// no such way. What an identity provider's discovery document names is not among them.
    QStringList browserOrigins() const;
};

/// Reads a profile file's content. Faults name the place in it.
tl::expected<account::Profile, Faults> readProfile(const JsonFile &json);

/// Brings \a description and \a profile together. A missing or unknown setting and an address that a token
/// may not be sent to are faults of the profile, whose \a json names their lines.
tl::expected<ConfiguredService, Faults> configure(const Description &description,
                                                  const account::Profile &profile, const JsonFile &json);

/// The way to sign in to the same accounts in which the second step of a two-step sign-in can be done, where
/// it cannot by \a tried: by a code after a password, in the browser, or else elsewhere, from where an access
/// token is brought.
std::optional<SignInMethod> wayWithSecondStep(const ConfiguredService &service, SignInMethod tried);

} // namespace renumber::description
