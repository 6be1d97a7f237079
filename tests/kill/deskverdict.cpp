// SPDX-License-Identifier: Apache-2.0
#include "deskverdict.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::test {

using desk::audit::Action;
using desk::audit::Outcome;
using desk::audit::Row;

namespace {

/// Two clocks of one computer, of which one is not set while a program runs, may be apart by so much.
constexpr qint64 clocksMayDiffer = 20'000; // microseconds

constexpr std::array askedNames{std::pair(Asked::ProofCode, "a code as a proof"_L1),
                                std::pair(Asked::Text, "a code to the new number"_L1),
                                std::pair(Asked::Entry, "the change"_L1),
                                std::pair(Asked::Notice, "that somebody is told"_L1)};

/// What is to be read on the board of a case that nobody has in hand, by its stage.
const QMap<QString, QStringList> stageWords{
    {u"proving"_s, {u"Needs a reason"_s, u"Needs a ticket"_s, u"Needs a proof"_s}},
    {u"unsettled"_s, {u"Not confirmed"_s}},
    {u"telling"_s, {u"Somebody to tell"_s, u"Ready to close"_s}}};

/// What the record has once the operator has said such a word.
const QMap<QString, Action> rowsFor{
    {u"caseOpen"_s, Action::CaseOpened},  {u"reasonGiven"_s, Action::CaseStated},
    {u"proofCode"_s, Action::ProofBegun}, {u"proven"_s, Action::ProofPassed},
    {u"codePage"_s, Action::PermitGiven}, {u"closing"_s, Action::TellingDone},
    {u"closed"_s, Action::CaseClosed}};

/// Whether, by the last that the record has of it, a code went out in the case and was not entered.
bool isCodeOut(const RecordedCase &one, const DeskRecord &record)
{
    bool isOut = false;
    for (const Row &row : record.rows) {
        const auto is = [&row](Action action) { return row.action == desk::audit::nameOf(action); };
        if (row.caseId != one.id)
            continue;
        if (is(Action::TextSent) || is(Action::CodeRefused))
            isOut = true;
        else if (is(Action::PermitGiven) || is(Action::TextUnknown) || is(Action::CodeEntered))
            isOut = false;
    }
    return isOut;
}

QStringList wordsFor(const RecordedCase &one, const DeskRecord &record)
{
    if (one.stage == "ready"_L1)
        return {one.hasTarget ? u"Ready"_s : u"Needs the new number"_s};
    if (one.stage == "changing"_L1)
        return isCodeOut(one, record) ? QStringList{u"Code sent"_s, u"Message sent"_s}
                                      : QStringList{u"Not confirmed"_s};
    return stageWords.value(one.stage);
}

bool isLeaveFor(Asked asked, const Row &row)
{
    const auto is = [&row](Action action) {
        return row.action == desk::audit::nameOf(action) && row.outcome == desk::audit::nameOf(Outcome::Done);
    };
    switch (asked) {
    case Asked::ProofCode:
        return is(Action::ProofBegun);
    case Asked::Text:
        return is(Action::PermitGiven);
    case Asked::Entry:
        return is(Action::CodeEntered);
    case Asked::Notice: // whom it concerns has a row each; the email address has the last
        return row.action == desk::audit::nameOf(Action::TellingOwed)
            && row.details.contains(R"("how":"notified")"_L1) && row.details.contains(R"("whom":"email")"_L1);
    }
    Q_UNREACHABLE();
}

QList<qint64> timesOf(Asked asked, const QList<ServiceEvent> &events)
{
    QList<qint64> times;
    for (const ServiceEvent &event : events) {
        if (event.asked == asked)
            times.append(event.at);
    }
    return times;
}

QList<qint64> leaveFor(Asked asked, const QList<Row> &rows)
{
    QList<qint64> times;
    for (const Row &row : rows) {
        if (isLeaveFor(asked, row))
            times.append(row.at);
    }
    return times;
}

/// How many of \a events had no leave of their own before them.
int countWithout(const QList<qint64> &events, const QList<qint64> &leave)
{
    int count = 0;
    for (qsizetype i = 0; i < events.size(); ++i)
        count += i >= leave.size() || leave.at(i) > events.at(i) + clocksMayDiffer ? 1 : 0;
    return count;
}

/// A notice goes to the old number and to the email address.
int messagesOf(Asked asked)
{
    return asked == Asked::Notice ? 2 : 1;
}

/// As it stands between others in what is read out of a case on the board.
QString part(const QString &word)
{
    return u", %1, "_s.arg(word);
}

QString faultIf(bool isWrong, const QString &what)
{
    return isWrong ? what : QString();
}

QStringList without(QStringList faults)
{
    faults.removeAll(QString());
    return faults;
}

} // namespace

QStringList withoutLeave(const DeskRun &run)
{
    QStringList faults;
    for (const auto &[asked, name] : askedNames) {
        const QList<qint64> leave = leaveFor(asked, run.rows);
        faults.append(faultIf(countWithout(timesOf(asked, run.calls), leave) > 0,
                              u"the service was asked for %1 without leave"_s.arg(name)));
        const bool isOneToOne = messagesOf(asked) == 1;
        faults.append(faultIf(isOneToOne && countWithout(timesOf(asked, run.messages), leave) > 0,
                              u"%1 was sent without leave"_s.arg(name)));
    }
    return without(faults);
}

QStringList doubled(const DeskRun &run)
{
    QStringList faults;
    for (const auto &[asked, name] : askedNames) {
        const qsizetype calls = timesOf(asked, run.calls).size();
        const qsizetype messages = timesOf(asked, run.messages).size();
        faults.append(
            faultIf(calls > run.presses.value(asked),
                    u"%1 was asked for %2 times and pressed for %3 times"_s.arg(name).arg(calls).arg(
                        run.presses.value(asked))));
        faults.append(
            faultIf(messages > calls * messagesOf(asked), u"more was sent than asked for: %1"_s.arg(name)));
    }
    return without(faults);
}

QStringList doubledRows(const DeskRecord &record)
{
    QMap<QString, int> times;
    for (const Row &row : record.rows) {
        // What locks a person besides has a row of its own.
        if (row.action != desk::audit::nameOf(Action::PersonLocked))
            ++times[u"the operation "_s + row.operation];
        for (const Action once : {Action::ChangeDone, Action::CaseClosed, Action::CaseOpened}) {
            if (row.action == desk::audit::nameOf(once))
                ++times[row.action + u" of the case "_s + row.caseId];
        }
        if (row.action == desk::audit::nameOf(Action::TellingDone))
            ++times[row.action + row.details + u" of the case "_s + row.caseId];
        if (isLeaveFor(Asked::Notice, row))
            ++times[u"the service was asked to tell, in the case "_s + row.caseId];
    }
    QStringList faults;
    for (auto one = times.cbegin(); one != times.cend(); ++one)
        faults.append(faultIf(one.value() > 1, u"twice in the record: "_s + one.key()));
    return without(faults);
}

QStringList lost(const ServedCaller &caller, const DeskRecord &record)
{
    QStringList faults;
    for (auto needed = rowsFor.cbegin(); needed != rowsFor.cend(); ++needed) {
        const bool isThere = !record.rowsOf(caller.caseId, needed.value()).isEmpty();
        faults.append(faultIf(caller.said.contains(needed.key()) && !isThere,
                              u"\"%1\" was seen, and is not in the record"_s.arg(needed.key())));
    }
    return without(faults);
}

QStringList lostRows(const QList<Row> &before, const DeskRecord &record)
{
    if (record.rows.size() < before.size())
        return {u"rows are gone from the record"_s};
    const bool isAsBefore = before.isEmpty() || record.rows.at(before.size() - 1).hash == before.last().hash;
    return without({faultIf(!isAsBefore, u"rows of the record are others"_s)});
}

QStringList misjudged(const ServedCaller &caller, const DeskRecord &record)
{
    const auto found = record.caseOf(caller.caseId);
    const bool isDone = !record.rowsOf(caller.caseId, Action::ChangeDone).isEmpty();
    const bool isShown = caller.shown == caller.number;
    return without({faultIf(!found || found->stage != "closed"_L1, u"a case that was closed is not"_s),
                    faultIf(isDone && !isShown, u"done is in the record, and the service shows it not"_s),
                    faultIf(!isDone && isShown, u"the service shows it done, and the record does not"_s)});
}

QStringList misread(const QStringList &board, const DeskRecord &record)
{
    QStringList faults;
    const QList<RecordedCase> open = record.openCases();
    for (const RecordedCase &one : open) {
        const QString number = u"R-%1"_s.arg(one.number);
        const QRegularExpression named(number + u"(?![0-9])"_s);
        const auto row = std::find_if(board.cbegin(), board.cend(),
                                      [&named](const QString &text) { return text.contains(named); });
        if (row == board.cend()) {
            faults.append(u"the case %1 is not on the board"_s.arg(number));
            continue;
        }
        const QStringList words = wordsFor(one, record);
        const bool isRight = std::any_of(words.cbegin(), words.cend(),
                                         [row](const QString &word) { return row->contains(part(word)); });
        faults.append(faultIf(!isRight, u"%1 is %2, and the board says: %3"_s.arg(number, one.stage, *row)));
    }
    faults.append(faultIf(board.size() > open.size(), u"the board has more cases than the record"_s));
    return without(faults);
}

} // namespace renumber::test
