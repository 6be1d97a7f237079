// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to code/: what codes are made of, and what stands between.

#include "code/coderules.h"

#include <QString>

#include <algorithm>

namespace renumber::code {

inline bool isDash(QChar c)
{
    return c.category() == QChar::Punctuation_Dash || c == QChar(0x2212); // the minus sign
}

/// Characters inside a code that carry no meaning, and are seen: white space and dashes.
inline bool isFiller(QChar c)
{
    return c.isSpace() || isDash(c);
}

inline QString withoutFillers(QString text)
{
    text.removeIf(isFiller);
    return text;
}

inline bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

inline bool isLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

inline bool has(const QString &text, bool (*what)(QChar))
{
    return std::any_of(text.cbegin(), text.cend(), what);
}

inline bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isDigit);
}

/// Whether \a text holds nothing but what codes are made of.
inline bool isCode(const QString &text, const CodeRules &rules)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [&rules](QChar c) {
        return (isDigit(c) && rules.characters != CodeCharacters::Letters)
            || (isLetter(c) && rules.characters != CodeCharacters::Digits);
    });
}

inline QString inItsCase(const QString &code, CodeCase letterCase)
{
    switch (letterCase) {
    case CodeCase::AsSent:
        return code;
    case CodeCase::Upper:
        return code.toUpper();
    case CodeCase::Lower:
        return code.toLower();
    }
    Q_UNREACHABLE();
}

} // namespace renumber::code
