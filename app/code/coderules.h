// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/named.h"

#include <array>
#include <chrono>
#include <optional>

#include <QList>

namespace renumber::code {

/// What codes are made of: digits, the letters A to Z, or both.
enum class CodeCharacters { Digits, LettersAndDigits, Letters };

/// As descriptions write it.
inline constexpr std::array codeCharactersNames{
    text::Named{CodeCharacters::Digits, "digits"},
    text::Named{CodeCharacters::LettersAndDigits, "letters and digits"},
    text::Named{CodeCharacters::Letters, "letters"}};
static_assert(text::isComplete(codeCharactersNames));

/// In which case the service wants the letters of a code.
enum class CodeCase { AsSent, Upper, Lower };

/// As descriptions write it.
inline constexpr std::array codeCaseNames{text::Named{CodeCase::AsSent, "as sent"},
                                          text::Named{CodeCase::Upper, "upper"},
                                          text::Named{CodeCase::Lower, "lower"}};
static_assert(text::isComplete(codeCaseNames));

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
