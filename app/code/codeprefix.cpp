// SPDX-License-Identifier: Apache-2.0
#include "code/codeprefix.h"

#include "code/codecharacters.h"

namespace renumber::code {

namespace {

bool isKnownLength(const QString &code, const CodeRules &rules)
{
    return rules.lengths.contains(int(code.size()));
}

} // namespace

QString behindPrefix(const QString &word, const CodeRules &rules)
{
    if (isKnownLength(withoutFillers(word), rules))
        return {};
    for (qsizetype at = 0; at < word.size(); ++at) {
        const QString behind = isDash(word[at]) ? withoutFillers(word.sliced(at + 1)) : QString();
        if (isKnownLength(behind, rules) && isCode(behind, rules) && has(word.first(at), isLetter))
            return behind;
    }
    return {};
}

} // namespace renumber::code
