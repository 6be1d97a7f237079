// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: what people's keyboards and clipboards hold, made plain.

#include <QString>

namespace renumber::number {

/// \a typed with every script's decimal digits as ASCII, full-width forms, pluses, dashes and spaces as their
/// ASCII counterparts, without direction marks and other invisible characters, trimmed. Letters stay as they
/// are.
QString plain(const QString &typed);

/// Whether \a plain holds nothing but digits and what is written between them, with at most a plus in front.
bool isDialable(QStringView plain);

/// The digits of \a plain, in order.
QString digitsOf(QStringView plain);

/// What a "tel:" link (RFC 3966) says, taken apart.
struct TelLink
{
    QString number; ///< plain; a phone-context that is a global prefix is already in front
    bool hasExtension = false;
};

/// Splits \a plain at the parameters when it begins with "tel:" in any case; else it is the number itself.
TelLink splitTelLink(const QString &plain);

} // namespace renumber::number
