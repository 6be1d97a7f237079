// SPDX-License-Identifier: Apache-2.0
// What is typed or pasted where a code belongs. Input: the text.
#include "code/codetext.h"
#include "target.h"

#include <algorithm>

namespace renumber::fuzz {

namespace {

bool isOf(const QString &code, const code::CodeRules &rules)
{
    return !code.isEmpty() && std::all_of(code.cbegin(), code.cend(), [&rules](QChar c) {
        const bool isDigit = c >= u'0' && c <= u'9';
        const bool isLetter = (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
        return (isDigit && rules.characters != code::CodeCharacters::Letters)
            || (isLetter && rules.characters != code::CodeCharacters::Digits);
    });
}

void tryWith(const QString &typed, const code::CodeRules &rules)
{
    const QString tidied = code::tidiedCode(typed, rules);
    demand(code::tidiedCode(tidied, rules) == tidied, "what is tidy stays as it is");
    const auto reading = code::readCode(typed, rules);
    demand(code::readCode(tidied, rules) == reading, "a field says what was typed");
    if (!reading)
        return;
    demand(isOf(reading->code, rules), "a code is ASCII, of what it may be of");
    demand(code::readCode(reading->code, rules) == code::CodeReading({reading->code, false}),
           "a code is read as itself");
    if (reading->fromMessage)
        demand(reading->code.size() >= 4 && reading->code.size() <= 12,
               "a code in a message has 4 to 12 characters");
    else
        demand(tidied == reading->code, "a field shows the code");
}

} // namespace

static void target(const QByteArray &bytes)
{
    const QString typed = QString::fromUtf8(bytes);
    code::CodeRules rules;
    tryWith(typed, rules);
    rules.characters = code::CodeCharacters::LettersAndDigits;
    rules.letterCase = code::CodeCase::Upper;
    tryWith(typed, rules);
    rules.lengths = {6};
    tryWith(typed, rules);
    rules.characters = code::CodeCharacters::Letters;
    rules.letterCase = code::CodeCase::AsSent;
    tryWith(typed, rules);
}

} // namespace renumber::fuzz

RENUMBER_FUZZ_TARGET(code)
