// SPDX-License-Identifier: Apache-2.0
#include "service/condition.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace renumber::service {

tl::expected<Matcher, QString> Matcher::parse(const QJsonValue &json)
{
    Matcher matcher;
    const QJsonObject object = json.toObject();
    if (object.value(u"present"_s).isBool() && object.size() == 1) {
        matcher.m_how = object.value(u"present"_s).toBool() ? How::Present : How::Absent;
        return matcher;
    }
    if (object.value(u"contains"_s).isString() && object.size() == 1) {
        matcher.m_how = How::Contains;
        matcher.m_texts = {object.value(u"contains"_s).toString()};
        return matcher;
    }
    const QJsonArray choices = json.isArray() ? json.toArray() : QJsonArray{json};
    const bool areScalars = std::all_of(choices.begin(), choices.end(), [](const QJsonValue &choice) {
        return choice.isString() || choice.isDouble() || choice.isBool();
    });
    if (!areScalars || choices.isEmpty()) {
        return tl::unexpected(
            QCoreApplication::translate("Matcher",
                                        "a condition is a text, a number, true or false, a list of these, "
                                        "{\"present\": true or false} or {\"contains\": \"text\"}"));
    }
    for (const QJsonValue choice : choices)
        matcher.m_texts.append(toText(choice));
    return matcher;
}

bool Matcher::matches(const QJsonValue &value) const
{
    const bool present = !value.isUndefined() && !value.isNull();
    const QString text = toText(value);
    switch (m_how) {
    case How::Present:
        return present;
    case How::Absent:
        return !present;
    case How::Contains:
        return present && text.contains(m_texts.first(), Qt::CaseInsensitive);
    case How::OneOf:
        break;
    }
    return present && std::any_of(m_texts.cbegin(), m_texts.cend(), [&](const QString &wanted) {
               const bool isClass = wanted.size() == 3 && wanted.endsWith(u"xx"_s) && wanted[0].isDigit();
               return isClass ? text.size() == 3 && text[0] == wanted[0] : text == wanted;
           });
}

bool ReplyCondition::holds(const Reply &reply) const
{
    return std::all_of(facts.cbegin(), facts.cend(),
                       [&](const Fact &fact) { return fact.matcher.matches(fact.path.find(reply)); });
}

bool ValueCondition::holds(const Values &values) const
{
    return std::all_of(facts.cbegin(), facts.cend(), [&](const Fact &fact) {
        return fact.matcher.matches(has(values, fact.variable) ? values.value(fact.variable)
                                                               : QJsonValue(QJsonValue::Undefined));
    });
}

} // namespace renumber::service
