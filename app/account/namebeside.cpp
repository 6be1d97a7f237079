// SPDX-License-Identifier: Apache-2.0
#include "account/namebeside.h"

#include "account/addressform.h"
#include "account/emailaddress.h"
#include "account/peeling.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::account {

namespace {

/// Whether \a text, be it in quotes, has what a person reads as an address: a name can say anything, and who
/// takes "sam@example.com" <noa@example.org> for Sam's is misled. A name may have an @ without one, too.
bool showsAddress(const QString &text)
{
    static const QRegularExpression address(u"(@|%40)\\s*[^\\s@]*[^\\s@.][.\u3002\uff61][^\\s@.]"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return text.contains(address);
}

/// \a text with the signs of an address for the words that people write to keep machines from reading it.
QString spelledOut(QString text)
{
    static const auto anyCase = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression words(uR"(\s+at\s+(?=[\p{L}\p{N}-]+\s*(?:\sdot\s|[(\[{<]dot[)\]}>])))"_s,
                                          anyCase);
    static const QRegularExpression at(
        uR"(\s*(?:[(\[{<](?:at|ät|a|@|arroba|chez)[)\]}>]|_at_|&#64;|&#x40;|&commat;|%40)\s*)"_s, anyCase);
    static const QRegularExpression dot(
        uR"(\s*(?:[(\[{<](?:dot|\.|punkt|point|punto)[)\]}>]|&#46;|&period;|\sdot\s)\s*)"_s, anyCase);
    return text.replace(words, u"@"_s).replace(at, u"@"_s).replace(dot, u"."_s);
}

/// Whether \a text has an address in words, "Sam at example.com", at another domain than \a address: most who
/// write so say where somebody works.
bool isElsewhere(const QString &text, const QString &address)
{
    static const QRegularExpression inWords(uR"([^\s@]\s+at\s+((?:[\p{L}\p{N}-]+\.)+\p{L}{2,}))"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpressionMatch &match : inWords.globalMatch(text)) {
        const QString domain = match.captured(1);
        if (!address.endsWith(u'@' + domain, Qt::CaseInsensitive)
            && !address.endsWith(u'.' + domain, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

bool hasAnother(const QString &outside, const QString &address)
{
    const QString text = spelledOut(outside);
    if (isElsewhere(text, address))
        return true;
    return (!dividers(outside).isEmpty() || showsAddress(text)) && !sameAddress(peeled(text), address);
}

bool isElision(const QString &outside)
{
    static const QRegularExpression brackets(u"[()\\[\\]<>\\s]"_s);
    constexpr QStringView leftOut(u".*\u2022\u2026\u22ef");
    const QString text = QString(outside).remove(brackets);
    return !text.isEmpty()
        && std::all_of(text.cbegin(), text.cend(), [&](QChar c) { return leftOut.contains(c); });
}

} // namespace renumber::account
