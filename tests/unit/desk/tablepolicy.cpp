// SPDX-License-Identifier: Apache-2.0
#include "tablepolicy.h"

#include "desk/policyreader.h"
#include "tablewords.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace renumber::test {

using namespace desk;

namespace {

/// The flags under our names. A policy of ours that speaks of outsideHours has to say when the desk is at
/// work, of which the table says nothing; the facts do.
QJsonObject ourFlags(const QJsonObject &flags)
{
    QJsonObject ours;
    for (auto flag = flags.begin(); flag != flags.end(); ++flag) {
        QJsonObject rule = flag.value().toObject();
        if (flag.key() == "outsideHours"_L1) {
            rule.insert("from"_L1, "00:00"_L1);
            rule.insert("to"_L1, "12:00"_L1);
            rule.insert("days"_L1, QJsonArray{"wed"_L1});
            rule.insert("zone"_L1, "UTC"_L1);
        }
        ours.insert(text::nameIn(flagNames, text::valueIn(tableFlags, flag.key()).value()), rule);
    }
    return ours;
}

/// The table's two policies "warn-…" take an attested proof without an approval and say no "acceptsRisk",
/// as they are about something else.
QJsonArray withAcceptedRisk(const QJsonArray &rules)
{
    QJsonArray accepting;
    for (const QJsonValue rule : rules) {
        QJsonObject ours = rule.toObject();
        ours.insert("acceptsRisk"_L1, "this row is about recent changes"_L1);
        accepting.append(ours);
    }
    return accepting;
}

/// When the desk is at work, so that it is that at \a now, or not.
std::optional<Hours> hoursBy(const QJsonValue &isOutside, const QDateTime &now)
{
    if (!isOutside.isBool())
        return std::nullopt;
    const QTime time = now.time();
    const QTime from = isOutside.toBool() ? time.addSecs(3600) : time.addSecs(-3600);
    return Hours{.from = from, .to = from.addSecs(7200), .days = {now.date().dayOfWeek()}, .zone = "UTC"};
}

} // namespace

tl::expected<Policy, description::Faults> policyOf(const TableRow &row)
{
    const auto atWork = [&row](Policy policy) {
        policy.flags.hours
            = hoursBy(row.facts.value("flags"_L1).toObject().value("outsideHours"_L1), row.now);
        return policy;
    };
    if (!row.policy.isObject())
        return atWork(builtInPolicy());
    QJsonObject policy = row.policy.toObject();
    if (policy.contains("flags"_L1))
        policy.insert("flags"_L1, ourFlags(policy.value("flags"_L1).toObject()));
    if (policy.value("id"_L1).toString().startsWith("warn-"_L1))
        policy.insert("rules"_L1, withAcceptedRisk(policy.value("rules"_L1).toArray()));
    return description::readJson(u"policy.json"_s, QJsonDocument(policy).toJson())
        .and_then([&row](const description::JsonFile &json) {
            return readPolicy(json, {.store = row.store, .offer = {}});
        })
        .map(atWork);
}

} // namespace renumber::test
