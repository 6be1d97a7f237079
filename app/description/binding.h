// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/configuredservice.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace renumber::description {

/// What a sign-in is bound to, as fingerprints that say nothing else: where a token goes, how it is carried,
/// and who vouches for the servers. With the token in the keychain it tells whether somebody has changed that
/// since.
struct Binding
{
    QByteArray places; ///< every origin that calls with the token may go to
    QByteArray form; ///< how calls carry the token
    QByteArray authorities; ///< trusted besides the system's
    /// ConfiguredService::personalFiles: by it, what the person can have changed is told from what only an
    /// administrator or a new version can.
    QByteArray personalFiles;

    friend bool operator==(const Binding &, const Binding &) = default;
};

/// Of a sign-in by \a method to \a service.
Binding bindingOf(const ConfiguredService &service, SignInMethod method);

/// For the keychain: short, printable ASCII.
QString toText(const Binding &binding);
/// Reads what toText() writes; none where it is anything else.
std::optional<Binding> bindingFromText(const QString &text);

/// How the calls of \a description carry the token: "Authorization: Bearer {accessToken}" and the like, each
/// once.
QStringList tokenForms(const Description &description);

/// A fingerprint of \a parts, each as it is, in that order. SHA-256, shortened to 120 bits: nobody finds
/// others with the same.
QByteArray fingerprint(const QByteArrayList &parts);

} // namespace renumber::description
