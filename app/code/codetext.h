// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "code/coderules.h"

#include <QString>

#include <tl/expected.hpp>

namespace renumber::code {

/// Why a text is no one-time code.
enum class CodeError {
    Empty,
    NotACode, ///< signs are left over that no such code has, and no single code can be made out
    OtherLetters, ///< one word with letters that no such code has: with an accent, or of another alphabet
};

/// A one-time code read from what a person typed or pasted. A code is text: leading zeros count.
struct CodeReading
{
    QString code; ///< ASCII; in the case that the service wants, without hyphens
    bool fromMessage = false; ///< found inside a longer text, and so to be offered rather than used
    friend bool operator==(const CodeReading &, const CodeReading &) = default;
};

/// Reads \a typed by \a rules: digits of any script and letters of any width, with spaces, hyphens and
/// invisible marks left out. One character is never taken for another that looks like it. A whole pasted
/// message is read only where exactly one word or figure in it can be the code; so is "G-123456" where codes
/// are known to have six characters. Else the length of what was typed by itself is for who asked to judge.
tl::expected<CodeReading, CodeError> readCode(const QString &typed, const CodeRules &rules);

/// \a typed as a code field shows it: where it is a code, the code alone; else as typed, every digit in
/// ASCII.
QString tidiedCode(const QString &typed, const CodeRules &rules);

/// \a code, as readCode() gives it, as the service wants it: with hyphens where it wants some.
QString codeAsSent(QString code, const CodeRules &rules);

} // namespace renumber::code
