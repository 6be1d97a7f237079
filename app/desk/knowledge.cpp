// SPDX-License-Identifier: Apache-2.0
#include "desk/knowledge.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::desk {

namespace {

/// "birthDate" as birth, date; "ssnLast4" as ssn, last.
QStringList wordsOf(const QString &id)
{
    static const QRegularExpression word(u"[A-Z]?[a-z]+|[A-Z]+(?![a-z])"_s);
    QStringList words;
    for (const QRegularExpressionMatch &match : word.globalMatch(id))
        words.append(match.captured().toLower());
    return words;
}

const QSet<QString> &wordsOfKnowledge()
{
    static const QSet<QString> words{
        u"answer"_s,   u"birth"_s,    u"birthdate"_s, u"birthday"_s, u"birthplace"_s, u"digits"_s,
        u"dob"_s,      u"iban"_s,     u"knowledge"_s, u"maiden"_s,   u"national"_s,   u"passphrase"_s,
        u"passport"_s, u"password"_s, u"pin"_s,       u"postcode"_s, u"question"_s,   u"secret"_s,
        u"ssn"_s,      u"street"_s,   u"surname"_s,   u"zip"_s,      u"zipcode"_s};
    return words;
}

} // namespace

bool isKnowledge(const QString &proofId)
{
    const QStringList words = wordsOf(proofId);
    // An address where one lives, or what stands in an ID; not one for email, nor a code to it.
    const bool isAddress = words.contains(u"address"_s) && !words.contains(u"email"_s)
        && !words.contains(u"mail"_s) && !words.contains(u"code"_s);
    const bool isOfId = words.contains(u"id"_s) && words.contains(u"number"_s);
    return isAddress || isOfId || std::any_of(words.cbegin(), words.cend(), [](const QString &word) {
               return wordsOfKnowledge().contains(word);
           });
}

} // namespace renumber::desk
