// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace renumber::change {

/// Why a text is no one-time code.
enum class CodeError {
    Empty,
    Letters, ///< letters or signs are left over, and no single code can be made out
};

/// A one-time code read from what a person typed or pasted. A code is text: leading zeros count.
struct CodeReading
{
    QString code; ///< ASCII digits
    bool fromMessage = false; ///< found inside a longer text, and so to be offered rather than used
    friend bool operator==(const CodeReading &, const CodeReading &) = default;
};

/// Reads \a typed: digits of any script, with spaces, hyphens and invisible marks left out. A whole pasted
/// message is read only where exactly one figure of 4 to 10 digits in it can be the code.
tl::expected<CodeReading, CodeError> readCode(const QString &typed);

/// \a typed as a code field shows it: every digit in ASCII, and where nothing but digits, spaces, hyphens and
/// invisible marks was typed, the digits alone. Anything else stays as typed.
QString tidiedCode(const QString &typed);

} // namespace renumber::change
