// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::test {

/// The number \a index of those that a test changes to: Ofcom keeps +44 7700 900000 to 900999 for films and
/// plays. After a thousand they come again.
inline QString numberOf(int index)
{
    return QStringLiteral("+447700900%1").arg(index % 1000, 3, 10, QLatin1Char('0'));
}

/// Of a number that numberOf() gave.
inline int indexOf(const QString &number)
{
    return QStringView(number).last(3).toInt();
}

inline QString onlyDigits(const QString &text)
{
    QString digits;
    for (const QChar character : text) {
        if (character.isDigit())
            digits.append(character);
    }
    return digits;
}

} // namespace renumber::test
