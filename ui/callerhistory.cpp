// SPDX-License-Identifier: Apache-2.0
#include "callerhistory.h"

#include "desk/audit/action.h"
#include "desk/audit/microseconds.h"

#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using desk::audit::Action;
using desk::audit::Outcome;
using What = screen::HistoryRow::What;

namespace {

/// Rows that say more than that something was done in between.
std::optional<What> whatOf(const desk::audit::Row &row)
{
    const auto action = desk::audit::actionFrom(row.action);
    if (action == Action::ProofFailed)
        return What::ProofFailed;
    if (action == Action::PersonLocked)
        return What::Locked;
    if (action == Action::PersonUnlocked)
        return What::Unlocked;
    if (action == Action::CaseStopped)
        return What::Stopped;
    if (action == Action::ChangeDone)
        return What::Done;
    if (action != Action::CaseClosed)
        return std::nullopt;
    const auto outcome = desk::audit::outcomeFrom(row.outcome);
    if (outcome == Outcome::Refused)
        return What::Refused;
    if (outcome == Outcome::Abandoned)
        return What::Abandoned;
    return outcome == Outcome::NotKnown ? std::optional(What::NotKnown) : std::nullopt;
}

/// What a case was.
struct Opened
{
    int number = 0; ///< by which people say which
    account::ContactKind kind = account::ContactKind::Phone;
};

/// By their ids, as far as \a rows reach back.
QHash<QString, Opened> casesIn(const QList<desk::AuditRow> &rows)
{
    QHash<QString, Opened> cases;
    for (const desk::AuditRow &one : rows) {
        if (desk::audit::actionFrom(one.row.action) != Action::CaseOpened)
            continue;
        const QJsonDocument details = QJsonDocument::fromJson(one.row.details.toUtf8());
        const bool isEmail = details[u"kind"_s] == u"email"_s;
        cases.insert(one.row.caseId,
                     {details[u"number"_s].toInt(),
                      isEmail ? account::ContactKind::Email : account::ContactKind::Phone});
    }
    return cases;
}

} // namespace

QList<screen::HistoryRow> historyOf(const QList<desk::AuditRow> &rows, const QString &caseId)
{
    const QHash<QString, Opened> cases = casesIn(rows);
    QList<screen::HistoryRow> history;
    for (const desk::AuditRow &one : rows) {
        const auto what = whatOf(one.row);
        if (!what || one.row.caseId == caseId)
            continue;
        screen::HistoryRow row;
        row.at = desk::audit::fromMicroseconds(one.row.at);
        row.what = *what;
        row.by = one.row.actor;
        const Opened opened = cases.value(one.row.caseId);
        row.number = opened.number;
        row.kind = opened.kind;
        history.append(row);
    }
    return history;
}

} // namespace renumber::ui
