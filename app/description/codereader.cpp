// SPDX-License-Identifier: Apache-2.0
#include "description/codereader.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::description {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CodeReader)
};

std::optional<std::chrono::seconds> secondsIn(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(std::chrono::seconds(json.toInt())) : std::nullopt;
}

} // namespace

code::CodeRules readCodeRules(const QJsonObject &json)
{
    code::CodeRules rules;
    if (json.value(u"entries"_s).isDouble())
        rules.entries = json.value(u"entries"_s).toInt();
    const QJsonValue length = json.value(u"length"_s);
    const QJsonArray lengths = length.isArray() ? length.toArray() : QJsonArray{length};
    for (const QJsonValue one : lengths) {
        if (one.isDouble())
            rules.lengths.append(one.toInt());
    }
    rules.lifetime = secondsIn(json.value(u"lifetimeSeconds"_s));
    rules.resendAfter = secondsIn(json.value(u"resendAfterSeconds"_s));
    rules.characters = text::valueIn(code::codeCharactersNames, json.value(u"characters"_s).toString())
                           .value_or(rules.characters);
    rules.letterCase
        = text::valueIn(code::codeCaseNames, json.value(u"case"_s).toString()).value_or(rules.letterCase);
    if (json.contains(u"hyphenEvery"_s))
        rules.hyphenEvery = json.value(u"hyphenEvery"_s).toInt();
    return rules;
}

void checkCodeRules(const JsonFile &json, const QString &place, const code::CodeRules &rules, Faults &faults)
{
    if (rules.characters == code::CodeCharacters::Digits && json.lines.contains(place + u"/case"_s)) {
        faults.append(json.fault(
            place + u"/case"_s, Words::tr("digits have no case"),
            Words::tr("take it out, or say \"characters\": \"letters\" or \"letters and digits\"")));
    }
    const bool hasPlace = !rules.hyphenEvery || rules.lengths.isEmpty()
        || std::any_of(rules.lengths.cbegin(), rules.lengths.cend(),
                       [&rules](int length) { return length > *rules.hyphenEvery; });
    if (!hasPlace) {
        faults.append(
            json.fault(place + u"/hyphenEvery"_s, Words::tr("no code is long enough to have a hyphen in it"),
                       Words::tr("take it out, or say a smaller number; \"length\" does not count hyphens")));
    }
}

} // namespace renumber::description
