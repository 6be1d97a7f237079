// SPDX-License-Identifier: Apache-2.0
#include "description/condition.h"

#include "description/exactjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace renumber::description {

tl::expected<Matcher, QString> Matcher::parse(const QJsonValue &json)
{
    Matcher matcher;
    const QJsonObject object = json.toObject();
    if (object.value(u"present"_s).isBool() && object.size() == 1) {
        matcher.m_how = object.value(u"present"_s).toBool() ? How::Present : How::Absent;
        return matcher;
    }
    const bool isNegated = object.contains(u"not"_s) && object.size() == 1;
    const QJsonValue inner = isNegated ? object.value(u"not"_s) : json;
    const bool isPart = inner.toObject().contains(u"contains"_s) && inner.toObject().size() == 1;
    if (isPart)
        matcher.m_how = isNegated ? How::ContainsNone : How::Contains;
    else if (isNegated)
        matcher.m_how = How::NoneOf;
    const QJsonValue wanted = isPart ? inner.toObject().value(u"contains"_s) : inner;
    const QJsonArray choices = wanted.isArray() ? wanted.toArray() : QJsonArray{wanted};
    const bool areFit = std::all_of(choices.begin(), choices.end(), [isPart](const QJsonValue &choice) {
        if (isPart)
            return !choice.toString().isEmpty();
        return choice.isString() || choice.isDouble() || choice.isBool();
    });
    if (!areFit || choices.isEmpty()) {
        return tl::unexpected(
            QCoreApplication::translate("Matcher",
                                        "a condition is a text, a number, true or false, a list of these, "
                                        "{\"present\": true or false}, {\"contains\": \"text\" or a list of "
                                        "texts} or {\"not\": \"text\"}"));
    }
    for (const QJsonValue choice : choices)
        matcher.m_texts.append(toText(choice));
    return matcher;
}

bool Matcher::matches(const QJsonValue &value) const
{
    const QString text = toText(value);
    const bool present = !value.isUndefined() && !value.isNull() && !(value.isString() && text.isEmpty());
    // 1.0 and 1e0 are the number 1 as well, where it is compared with a number and not with an id.
    const auto digits = digitsOf(value);
    const QString number = digits ? toText(digits->toDouble()) : text;
    const bool isOneOf = std::any_of(m_texts.cbegin(), m_texts.cend(), [&](const QString &wanted) {
        const bool isClass = wanted.size() == 3 && wanted.endsWith(u"xx"_s) && wanted[0].isDigit();
        return isClass ? text.size() == 3 && text[0] == wanted[0] : text == wanted || number == wanted;
    });
    const bool holdsOne = std::any_of(m_texts.cbegin(), m_texts.cend(), [&text](const QString &part) {
        return text.contains(part, Qt::CaseInsensitive);
    });
    switch (m_how) {
    case How::Present:
        return present;
    case How::Absent:
        return !present;
    case How::Contains:
        return present && holdsOne;
    case How::ContainsNone:
        return !present || !holdsOne;
    case How::NoneOf:
        return !present || !isOneOf;
    case How::OneOf:
        break;
    }
    return (value.isString() || value.isDouble() || value.isBool()) && isOneOf;
}

std::optional<ReplyCondition::Fact> ReplyCondition::firstUnmet(const Reply &reply) const
{
    const auto unmet = std::find_if(facts.cbegin(), facts.cend(), [&](const Fact &fact) {
        const QJsonValue found = fact.path.find(reply);
        return isTwofold(found) || !fact.matcher.matches(found);
    });
    return unmet == facts.cend() ? std::nullopt : std::optional(*unmet);
}

bool ReplyCondition::holdsIn(const QJsonValue &element, const Values &values) const
{
    return std::all_of(facts.cbegin(), facts.cend(), [&](const Fact &fact) {
        return fact.matcher.matches(fact.path.findIn(element, values));
    });
}

bool ReplyCondition::isAboutStatus() const
{
    return std::any_of(facts.cbegin(), facts.cend(), [](const Fact &fact) { return fact.path.isStatus(); });
}

bool ValueCondition::holds(const Values &values) const
{
    return std::all_of(facts.cbegin(), facts.cend(), [&](const Fact &fact) {
        return fact.matcher.matches(has(values, fact.variable) ? values.value(fact.variable)
                                                               : QJsonValue(QJsonValue::Undefined));
    });
}

} // namespace renumber::description
