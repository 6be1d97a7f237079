// SPDX-License-Identifier: Apache-2.0
#include "anotherprogram.h"

#include "awaited.h"
#include "description/jsonfile.h"
#include "desk/gate.h"
#include "desk/policyreader.h"
#include "desk/sqlite/recordfile.h"
#include "desk/sqlite/sqlitestore.h"
#include "desk/store/missingjson.h"
#include "desk/store/newid.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

desk::Policy policyOf(const QByteArray &text)
{
    const auto policy = description::readJson(u"policy.json"_s, text).and_then([](const auto &json) {
        return desk::readPolicy(json, {});
    });
    if (!policy)
        qFatal("the policy has faults: %s", qPrintable(policy.error().constFirst().what));
    return *policy;
}

QString keyIdIn(const QString &folder)
{
    const auto file = desk::RecordFile::find({}, folder);
    if (!file)
        qFatal("there is no store");
    return file->keyId();
}

template <typename Value> Value told(wait::Future<desk::StoreResult<Value>> &&answer)
{
    const auto result = awaited(std::move(answer));
    if (!result || !*result)
        qFatal("the store does not tell");
    return **result;
}

} // namespace

AnotherProgram::AnotherProgram(const QString &folder, const time::Clock &clock, const QString &actor,
                               const QByteArray &policyText)
    : m_policy(policyOf(policyText))
    , m_lease(desk::newId())
{
    desk::SqliteDesk desk;
    desk.folder = folder;
    desk.keyId = keyIdIn(folder);
    desk.policy = m_policy;
    desk.policyText = policyText;
    desk.actor = actor;
    m_store = std::make_unique<desk::SqliteStore>(desk, clock);
    told(m_store->open());
}

QList<desk::DeskCase> AnotherProgram::board()
{
    return told(m_store->board());
}

QList<desk::audit::Row> AnotherProgram::record()
{
    QList<desk::audit::Row> rows;
    const QList<desk::AuditRow> newest = told(m_store->page({}, 0));
    for (const desk::AuditRow &one : newest)
        rows.prepend(one.row);
    return rows;
}

QList<desk::Missing::What> AnotherProgram::missing(const desk::DeskCase &one)
{
    const auto [facts, now] = told(m_store->factsOf(one.inHand.id, desk::Act::Text, one.inHand.lease.id));
    QList<desk::Missing::What> what;
    for (const desk::Missing &missing : desk::gate(facts, m_policy, now))
        what.append(missing.what);
    return what;
}

bool AnotherProgram::does(const desk::operation::Command &command, const desk::DeskCase &one)
{
    const desk::Operation operation{.id = desk::newId(),
                                    .command = command,
                                    .caseId = one.inHand.id,
                                    .version = one.inHand.version,
                                    .lease = m_lease};
    return awaited(m_store->carryOut(operation))->has_value();
}

QStringList namesOf(const QList<desk::Missing::What> &reasons)
{
    QStringList names;
    for (const desk::Missing::What what : reasons)
        names.append(text::nameIn(desk::missingNames, what));
    return names;
}

QStringList missingIn(const desk::audit::Row &row)
{
    const QJsonDocument details = QJsonDocument::fromJson(row.details.toUtf8());
    const auto missing = desk::missingFrom(details[u"missing"_s].toArray());
    QList<desk::Missing::What> reasons;
    for (const desk::Missing &one : missing.value_or(QList<desk::Missing>()))
        reasons.append(one.what);
    return namesOf(reasons);
}

} // namespace renumber::test
