// SPDX-License-Identifier: Apache-2.0
// What is typed or pasted where a code belongs. Input: the text.
#include "change/codetext.h"
#include "target.h"

#include <algorithm>

namespace renumber::fuzz {

namespace {

bool isAsciiDigits(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

void target(const QByteArray &bytes)
{
    const QString typed = QString::fromUtf8(bytes);
    const QString tidied = change::tidiedCode(typed);
    demand(change::tidiedCode(tidied) == tidied, "what is tidy stays as it is");
    const auto reading = change::readCode(typed);
    demand(change::readCode(tidied) == reading, "a field says what was typed");
    if (!reading)
        return;
    demand(isAsciiDigits(reading->code), "a code is ASCII digits");
    demand(change::readCode(reading->code) == change::CodeReading({reading->code, false}),
           "a code is read as itself");
    if (reading->fromMessage)
        demand(reading->code.size() >= 4 && reading->code.size() <= 10,
               "a code in a message has 4 to 10 digits");
    else
        demand(tidied == reading->code, "a field shows the code");
}

} // namespace renumber::fuzz
