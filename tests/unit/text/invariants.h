// SPDX-License-Identifier: Apache-2.0
// What has to be so of every text that is shown, whatever it was made from.
#pragma once

#include "text/sanitized.h"

#include <QList>

#include <unicode/uchar.h>

namespace renumber::test {

/// What is wrong with \a text as one line for a person; empty where nothing is.
inline QString whyNotALine(const QString &text)
{
    if (text.startsWith(u' ') || text.endsWith(u' ') || text.contains(QStringLiteral("  ")))
        return QStringLiteral("loose spaces");
    int marks = 4; // none at the beginning
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters) {
        const int8_t category = u_charType(UChar32(character));
        const bool isMark = category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK;
        marks = isMark ? marks + 1 : 0;
        const bool isForbidden = category == U_CONTROL_CHAR || category == U_FORMAT_CHAR
            || category == U_LINE_SEPARATOR || category == U_PARAGRAPH_SEPARATOR || category == U_SURROGATE
            || category == U_PRIVATE_USE_CHAR || U_IS_UNICODE_NONCHAR(UChar32(character))
            || u_hasBinaryProperty(UChar32(character), UCHAR_DEFAULT_IGNORABLE_CODE_POINT)
            || (u_isUWhiteSpace(UChar32(character)) && character != ' ');
        if (isForbidden || marks > 4)
            return QStringLiteral("U+%1").arg(character, 4, 16, QLatin1Char('0'));
    }
    return {};
}

/// Likewise as what text::sanitized() makes of a text from elsewhere.
inline QString whyNotForEyes(const QString &text, text::Longest longest)
{
    if (text.size() > qsizetype(longest))
        return QStringLiteral("too long: %1").arg(text.size());
    if (const QString why = whyNotALine(text); !why.isEmpty())
        return why;
    return text::sanitized(text, longest) == text ? QString() : QStringLiteral("it does not stay as it is");
}

} // namespace renumber::test
