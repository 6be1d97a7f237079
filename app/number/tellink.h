// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: links that dial a number or write to it.

#include <QString>

namespace renumber::number {

/// What a "tel:" link (RFC 3966), or one of its kind, says, taken apart.
struct TelLink
{
    /// What it has beside its number, the graver later.
    enum class Beside {
        Nothing,
        Digits, ///< whose meaning nobody has laid down
        Extension, ///< to be dialled once somebody has answered
        Numbers, ///< of others
    };

    QString number; ///< plain; a phone-context that is a global prefix is already in front
    Beside beside = Beside::Nothing;
};

/// Splits \a plain at the parameters when it begins with "tel:", "sms:", "callto:" or "whatsapp:" in any
/// case; else it is the number itself.
TelLink splitTelLink(const QString &plain);

} // namespace renumber::number
