// SPDX-License-Identifier: Apache-2.0
#include "world/randomtoken.h"

#include <QRandomGenerator>

#include <array>

namespace renumber::sandbox {

QString randomToken()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    QByteArray digits;
    for (const quint32 word : words) {
        digits += QByteArray::number(word, 16).rightJustified(8, '0');
    }
    return QString::fromLatin1(digits);
}

} // namespace renumber::sandbox
