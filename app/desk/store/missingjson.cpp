// SPDX-License-Identifier: Apache-2.0
#include "desk/store/missingjson.h"

#include "time/timetext.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace renumber::desk {

namespace {

QJsonObject toJson(const Missing &missing)
{
    QJsonObject json{{u"what"_s, text::nameIn(missingNames, missing.what)}};
    if (!missing.anyOf.isEmpty())
        json.insert(u"anyOf"_s, QJsonArray::fromStringList(missing.anyOf));
    if (missing.flag)
        json.insert(u"flag"_s, text::nameIn(flagNames, *missing.flag));
    if (missing.count != 0)
        json.insert(u"count"_s, missing.count);
    if (!missing.by.isEmpty())
        json.insert(u"by"_s, missing.by);
    if (missing.hours.count() != 0)
        json.insert(u"hours"_s, qint64(missing.hours.count()));
    if (missing.budget)
        json.insert(u"budget"_s, text::nameIn(budgetNames, *missing.budget));
    if (missing.until)
        json.insert(u"until"_s, time::timeText(*missing.until));
    return json;
}

std::optional<Missing> missingFrom(const QJsonObject &json)
{
    const auto what = text::valueIn(missingNames, json[u"what"_s].toString());
    if (!what)
        return std::nullopt;
    Missing missing{.what = *what};
    const QJsonArray proofs = json[u"anyOf"_s].toArray();
    for (const QJsonValue proof : proofs)
        missing.anyOf.append(proof.toString());
    missing.flag = text::valueIn(flagNames, json[u"flag"_s].toString());
    missing.count = json[u"count"_s].toInt();
    missing.by = json[u"by"_s].toString();
    missing.hours = std::chrono::hours(json[u"hours"_s].toInteger());
    missing.budget = text::valueIn(budgetNames, json[u"budget"_s].toString());
    missing.until = time::timeFrom(json[u"until"_s].toString());
    return missing;
}

} // namespace

QJsonArray toJson(const QList<Missing> &missing)
{
    QJsonArray json;
    for (const Missing &one : missing)
        json.append(toJson(one));
    return json;
}

std::optional<QList<Missing>> missingFrom(const QJsonArray &json)
{
    QList<Missing> missing;
    for (const QJsonValue one : json) {
        const auto read = missingFrom(one.toObject());
        if (!read)
            return std::nullopt;
        missing.append(*read);
    }
    return missing;
}

} // namespace renumber::desk
