// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include <QList>

namespace renumber::code {

/// What codes are made of: digits, the letters A to Z, or both.
enum class CodeCharacters { Digits, LettersAndDigits, Letters };

/// In which case the service wants the letters of a code.
enum class CodeCase { AsSent, Upper, Lower };

/// What is known of the codes a service sends.
struct CodeRules
{
    std::optional<int> entries; ///< how often one code may be entered; none: more than once, figure unknown
    QList<int> lengths; ///< possible lengths, hyphens not counted; empty: unknown
    std::optional<std::chrono::seconds> lifetime;
    std::optional<std::chrono::seconds> resendAfter;
    CodeCharacters characters = CodeCharacters::Digits;
    CodeCase letterCase = CodeCase::AsSent;
    std::optional<int> hyphenEvery = {}; ///< as many characters the service wants a hyphen; none: nowhere
    friend bool operator==(const CodeRules &, const CodeRules &) = default;
};

} // namespace renumber::code
