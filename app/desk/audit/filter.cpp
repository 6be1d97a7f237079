// SPDX-License-Identifier: Apache-2.0
#include "desk/audit/filter.h"

#include "desk/audit/microseconds.h"

using namespace Qt::StringLiterals;

namespace renumber::desk::audit {

bool isMeant(const Row &row, const Filter &filter)
{
    const auto fits
        = [](const QString &wanted, const QString &is) { return wanted.isEmpty() || wanted == is; };
    return (!filter.from || row.at >= *filter.from) && (!filter.until || row.at < *filter.until)
        && fits(filter.actor, row.actor) && fits(filter.caseId, row.caseId) && fits(filter.person, row.person)
        && (!filter.action || nameOf(*filter.action) == row.action)
        && (!filter.outcome || nameOf(*filter.outcome) == row.outcome);
}

QJsonObject toJson(const Filter &filter)
{
    QJsonObject json;
    const auto add = [&json](QLatin1String name, const QString &value) {
        if (!value.isEmpty())
            json.insert(name, value);
    };
    add("from"_L1, filter.from ? microsecondsText(*filter.from) : QString());
    add("until"_L1, filter.until ? microsecondsText(*filter.until) : QString());
    add("actor"_L1, filter.actor);
    add("action"_L1, filter.action ? nameOf(*filter.action) : QString());
    add("case"_L1, filter.caseId);
    add("person"_L1, filter.person);
    add("outcome"_L1, filter.outcome ? nameOf(*filter.outcome) : QString());
    return json;
}

} // namespace renumber::desk::audit
