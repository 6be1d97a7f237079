// SPDX-License-Identifier: Apache-2.0
#include "description/inputreader.h"

#include "description/variables.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::description {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InputReader)
};

} // namespace

InputReader::InputReader(const JsonFile &json, Faults &faults, CallReader &calls, const QString &place)
    : m_json(json)
    , m_faults(faults)
    , m_calls(calls)
    , m_place(place)
{
}

void InputReader::read(Journey &journey, account::ContactKind kind, Scope &scope)
{
    readChoices(journey, scope);
    readAsk(journey, scope);
    readChannels(journey, kind, scope);
}

bool InputReader::isFree(const QString &place, const QString &name, const Scope &scope)
{
    if (!scope.variables.contains(name) && !isReserved(name))
        return true;
    //: %1: a name in a service description
    note(place, Words::tr("\"%1\" has a meaning already").arg(name), Words::tr("choose another name"));
    return false;
}

QString InputReader::label(const QString &place, const QJsonObject &json)
{
    return m_json.label(childPlace(place, u"label"_s), json.value(u"label"_s).toString(), m_faults);
}

void InputReader::readChoices(Journey &journey, Scope &scope)
{
    const QString choicesPlace = m_place + u"/choices"_s;
    const QJsonObject choices = m_calls.at(choicesPlace).toObject();
    for (auto entry = choices.begin(); entry != choices.end(); ++entry) {
        const QJsonObject json = entry.value().toObject();
        const QString place = childPlace(choicesPlace, entry.key());
        if (!isFree(place, entry.key(), scope))
            continue;
        Choice choice{entry.key(), label(place, json), json.value(u"default"_s).toBool()};
        choice.removesOthers = json.value(u"removesOthers"_s).toBool();
        if (json.contains(u"yes"_s))
            choice.yes = json.value(u"yes"_s);
        if (json.contains(u"no"_s))
            choice.no = json.value(u"no"_s);
        if (choice.yes == choice.no) {
            note(place, Words::tr("the choice makes no difference"),
                 Words::tr("give \"yes\" and \"no\" different values"));
        }
        journey.choices.append(choice);
        scope.variables.insert(entry.key());
    }
}

void InputReader::readAsk(Journey &journey, Scope &scope)
{
    const QString askPlace = m_place + u"/ask"_s;
    const QJsonObject asked = m_calls.at(askPlace).toObject();
    for (auto entry = asked.begin(); entry != asked.end(); ++entry) {
        const QString place = childPlace(askPlace, entry.key());
        if (!isFree(place, entry.key(), scope))
            continue;
        journey.ask.append({entry.key(), label(place, entry.value().toObject())});
        scope.variables.insert(entry.key());
        scope.secrets.insert(entry.key());
    }
}

void InputReader::readChannels(Journey &journey, account::ContactKind kind, Scope &scope)
{
    const QString byPlace = m_place + u"/by"_s;
    const QJsonArray list = m_calls.at(byPlace).toArray();
    if (list.isEmpty())
        return;
    if (journey.confirmation != Confirmation::Code || kind != account::ContactKind::Phone) {
        note(byPlace, Words::tr("only a code to a phone number travels in other ways than by message"),
             Words::tr("take it out"));
    }
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString place = childPlace(byPlace, QString::number(i));
        const Channel channel = this->channel(place, list.at(i));
        const bool isThere
            = std::any_of(journey.channels.cbegin(), journey.channels.cend(), [&](const Channel &other) {
                  return other.value == channel.value
                      || (other.kind == channel.kind && other.app == channel.app);
              });
        if (isThere)
            note(place, Words::tr("this way is there already"), Words::tr("keep one of the two"));
        journey.channels.append(channel);
    }
    addVariables(scope, Where::ByChannel);
}

Channel InputReader::channel(const QString &place, const QJsonValue &json)
{
    Channel channel;
    if (json.isString()) { // the schema lets no way through that needs more
        channel.value = json.toString();
        channel.kind = text::valueIn(channelNames, channel.value).value_or(channel.kind);
        return channel;
    }
    const QJsonObject object = json.toObject();
    const QString name = object.value(u"name"_s).toString();
    if (!name.isEmpty())
        channel.app = m_json.label(childPlace(place, u"name"_s), name, m_faults);
    int kinds = 0;
    for (const auto &named : channelNames) {
        const QJsonValue value = object.value(text::toText(named.name));
        if (value.isUndefined())
            continue;
        ++kinds;
        channel.kind = named.value;
        channel.value = value.toString();
    }
    if (kinds != 1)
        note(place, Words::tr("this is not one way for a code to travel"),
             Words::tr("give it one of text, call, app and email"));
    else if ((channel.kind == Channel::Kind::App) == name.isEmpty())
        note(place,
             name.isEmpty() ? Words::tr("nobody can tell which app is meant")
                            : Words::tr("only an app has a name"),
             name.isEmpty() ? Words::tr("add its \"name\", as people know it")
                            : Words::tr("take \"name\" out"));
    return channel;
}

void InputReader::checkUse(const Journey &journey, const QSet<QString> &used, const QSet<QString> &usedBySend)
{
    for (const Choice &choice : journey.choices) {
        if (!used.contains(choice.name))
            note(childPlace(m_place + u"/choices"_s, choice.name), Words::tr("the choice is never sent"),
                 //: %1: a variable of a service description
                 Words::tr("use {%1} in one of the calls, or take the choice out").arg(choice.name));
    }
    for (const Ask &ask : journey.ask) {
        if (!used.contains(ask.name))
            note(childPlace(m_place + u"/ask"_s, ask.name), Words::tr("what is asked for is never sent"),
                 //: %1: a variable of a service description
                 Words::tr("use {%1} in one of the calls, or take it out").arg(ask.name));
    }
    // The form offers each way for the first message.
    if (journey.channels.size() > 1 && !usedBySend.contains(variablesIn(Where::ByChannel).constFirst()))
        note(m_place + u"/by"_s, Words::tr("how the code is to travel is never sent"),
             Words::tr("use {by} in the calls of \"send\", or leave one way"));
}

void InputReader::note(const QString &place, const QString &what, const QString &fix)
{
    m_faults.append(m_json.fault(place, what, fix));
}

} // namespace renumber::description
