// SPDX-License-Identifier: Apache-2.0
#include "description/bodytemplate.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonObject>

namespace renumber::description {

tl::expected<BodyTemplate, QString> BodyTemplate::parse(const QJsonValue &json)
{
    if (json.isObject())
        return parseMembers(json.toObject());
    if (json.isArray())
        return parseElements(json.toArray());
    BodyTemplate result;
    result.m_content = json;
    if (json.isString()) {
        const auto text = Template::parse(json.toString());
        if (!text)
            return tl::unexpected(text.error());
        result.m_content = *text;
    }
    return result;
}

tl::expected<BodyTemplate, QString> BodyTemplate::parseElements(const QJsonArray &json)
{
    Elements elements;
    for (const QJsonValue element : json) {
        const auto parsed = parse(element);
        if (!parsed)
            return parsed;
        elements.push_back(*parsed);
    }
    BodyTemplate result;
    result.m_content = std::move(elements);
    return result;
}

tl::expected<BodyTemplate, QString> BodyTemplate::parseMembers(const QJsonObject &json)
{
    Members members;
    for (auto member = json.begin(); member != json.end(); ++member) {
        const bool isOptional = member.key().endsWith(u'?');
        const auto name = Template::parse(isOptional ? member.key().chopped(1) : member.key());
        if (!name)
            return tl::unexpected(name.error());
        const auto value = parse(member.value());
        if (!value)
            return value;
        members.push_back(
            {*name, isOptional ? Member::Presence::IfComplete : Member::Presence::Always, *value});
    }
    BodyTemplate result;
    result.m_content = std::move(members);
    return result;
}

namespace {

template <typename... Overloads> struct Overloaded : Overloads...
{
    using Overloads::operator()...;
};
template <typename... Overloads> Overloaded(Overloads...) -> Overloaded<Overloads...>;

} // namespace

QJsonValue BodyTemplate::expand(const Values &values) const
{
    const auto ofElements = [&values](const Elements &elements) -> QJsonValue {
        QJsonArray list;
        for (const BodyTemplate &element : elements)
            list.append(element.expand(values));
        return list;
    };
    const auto ofMembers = [&values](const Members &members) -> QJsonValue {
        QJsonObject object;
        for (const Member &member : members) {
            if (member.presence == Member::Presence::Always || member.value.isComplete(values))
                object.insert(member.name.expand(values, Encoding::Verbatim), member.value.expand(values));
        }
        return object;
    };
    return std::visit(Overloaded{[](const QJsonValue &value) { return value; },
                                 [&values](const Template &text) { return text.expandTyped(values); },
                                 ofElements, ofMembers},
                      m_content);
}

bool BodyTemplate::isComplete(const Values &values) const
{
    const auto ofElements = [&values](const Elements &elements) {
        return std::all_of(elements.cbegin(), elements.cend(),
                           [&values](const BodyTemplate &element) { return element.isComplete(values); });
    };
    const auto ofMembers = [&values](const Members &members) {
        return std::all_of(members.cbegin(), members.cend(), [&values](const Member &member) {
            return member.presence == Member::Presence::IfComplete || member.value.isComplete(values);
        });
    };
    return std::visit(Overloaded{[](const QJsonValue &) { return true; },
                                 [&values](const Template &text) { return text.isComplete(values); },
                                 ofElements, ofMembers},
                      m_content);
}

QList<Template> BodyTemplate::texts() const
{
    QList<Template> all;
    if (const auto *text = std::get_if<Template>(&m_content))
        all.append(*text);
    if (const auto *elements = std::get_if<Elements>(&m_content)) {
        for (const BodyTemplate &element : *elements)
            all += element.texts();
    }
    if (const auto *members = std::get_if<Members>(&m_content)) {
        for (const Member &member : *members)
            all += member.value.texts();
    }
    return all;
}

} // namespace renumber::description
