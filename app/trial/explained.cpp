// SPDX-License-Identifier: Apache-2.0
#include "trial/explained.h"

#include "description/exactjson.h"
#include "description/variables.h"
#include "service/extraction.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::trial {

namespace {

QJsonValue nothing()
{
    return QJsonValue::Undefined;
}

QStringList namesIn(const QJsonValue &value)
{
    return description::memberNames(value.toObject());
}

NearMiss describe(const QString &place, const QJsonValue &there)
{
    if (there.isObject())
        return {NearMiss::Kind::Object, place, namesIn(there)};
    if (there.isArray())
        return {NearMiss::Kind::List, place, namesIn(there.toArray().first()), there.toArray().size()};
    return {NearMiss::Kind::Value, place, {}};
}

QStringList headerNames(const net::HttpReply &reply)
{
    QStringList names;
    for (const net::Header &header : reply.headers)
        names.append(QString::fromLatin1(header.first));
    names.removeDuplicates();
    return names;
}

/// The first of \a places that leads to a value; the first of all where none does.
const description::ReplyPath &fruitful(const QList<description::ReplyPath> &places,
                                       const description::Reply &reply)
{
    const QJsonValue found = service::firstOf(places, reply);
    const auto leading
        = std::find_if(places.cbegin(), places.cend(),
                       [&](const description::ReplyPath &place) { return place.find(reply) == found; });
    return found.isUndefined() || leading == places.cend() ? places.first() : *leading;
}

} // namespace

bool Explained::isSecret() const
{
    const auto isThis
        = [this](const description::Variable &variable) { return take.name == text::toText(variable.name); };
    const auto &table = description::variables;
    const auto *const found = std::find_if(table.begin(), table.end(), isThis);
    return take.secret || (found != table.end() && found->secrecy == description::Secrecy::Secret);
}

Explained explain(const description::Take &take, const description::Reply &reply)
{
    const description::ReplyPath &place = fruitful(take.from, reply);
    Explained explained{take, place.text(), place.find(reply), nothing(), {}, {}};
    const auto taken = service::extractAll({take}, reply);
    if (!taken)
        explained.why = taken.error();
    else
        explained.value = taken->value(take.name, nothing());
    if (explained.there.isUndefined())
        explained.nearMiss = nearMiss(place, reply);
    else if (explained.isList() && explained.value.toArray().isEmpty())
        explained.nearMiss = describe(place.text(), explained.there);
    return explained;
}

NearMiss nearMiss(const description::ReplyPath &place, const description::Reply &reply)
{
    const QString text = place.text();
    if (text.startsWith(u"header:"_s))
        return {NearMiss::Kind::Headers, {}, headerNames(reply.http)};
    if (text.startsWith(u"cookie:"_s) || text.startsWith(u"decodedCookie:"_s))
        return {};
    if (reply.body.isUndefined())
        return {NearMiss::Kind::NotJson, {}, {}};
    // Every beginning of a place that is a place itself; the reader of places knows which those are.
    for (qsizetype end = text.size() - 1; end > 0; --end) {
        if (text.at(end) != u'.' && text.at(end) != u'[')
            continue;
        const auto beginning = description::ReplyPath::parse(text.first(end));
        if (!beginning || text.first(end) == u"$")
            continue;
        if (const QJsonValue there = beginning->find(reply); !there.isUndefined())
            return describe(text.first(end), there);
    }
    return describe({}, reply.body);
}

} // namespace renumber::trial
