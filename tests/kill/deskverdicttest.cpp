// SPDX-License-Identifier: Apache-2.0
// That what is required of each kill at a desk is found where it does not hold.
#include "deskverdict.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace renumber::test;
using renumber::desk::audit::Action;
using renumber::desk::audit::Outcome;
using renumber::desk::audit::Row;

namespace {

constexpr qint64 second = 1'000'000;
const QString oneCase = u"case"_s;

Row row(Action action, qint64 at, const QString &details = {}, Outcome outcome = Outcome::Done)
{
    Row row;
    row.at = at;
    row.action = renumber::desk::audit::nameOf(action);
    row.outcome = renumber::desk::audit::nameOf(outcome);
    row.caseId = oneCase;
    row.operation = row.action + row.outcome + details + QString::number(at);
    row.details = details;
    row.hash = row.operation.toUtf8();
    return row;
}

/// Somebody was asked to be told by the service.
Row noticeRow(const QString &whom, qint64 at)
{
    return row(Action::TellingOwed, at, uR"({"how":"notified","whom":"%1"})"_s.arg(whom), Outcome::NotKnown);
}

/// In which everything was asked once, a second after there was leave for it.
DeskRun wellDone()
{
    DeskRun run;
    run.presses = {{Asked::ProofCode, 1}, {Asked::Text, 1}, {Asked::Entry, 1}, {Asked::Notice, 1}};
    run.rows = {row(Action::ProofBegun, 1 * second), row(Action::PermitGiven, 3 * second),
                row(Action::CodeEntered, 5 * second), noticeRow(u"oldPhone"_s, 7 * second),
                noticeRow(u"email"_s, 7 * second)};
    run.calls = {{Asked::ProofCode, 2 * second},
                 {Asked::Text, 4 * second},
                 {Asked::Entry, 6 * second},
                 {Asked::Notice, 8 * second}};
    run.messages = {{Asked::ProofCode, 2 * second},
                    {Asked::Text, 4 * second},
                    {Asked::Notice, 8 * second},
                    {Asked::Notice, 8 * second}};
    return run;
}

DeskRecord recordOf(const QList<Row> &rows, const QString &stage)
{
    return {{}, rows, {{oneCase, 1, stage, true}}};
}

} // namespace

class DeskVerdictTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsWrongWithWhatIsWell()
    {
        const DeskRun run = wellDone();
        QCOMPARE(withoutLeave(run), QStringList());
        QCOMPARE(doubled(run), QStringList());
        const DeskRecord record = recordOf(run.rows, u"changing"_s);
        QCOMPARE(doubledRows(record), QStringList());
        QCOMPARE(lostRows(run.rows.first(2), record), QStringList());
        QCOMPARE(lost({.caseId = oneCase, .said = {u"proofCode"_s, u"codePage"_s}}, record), QStringList());
        QCOMPARE(misread({u"Noa, Not confirmed, R-1 · phone"_s}, record),
                 QStringList()); // its code was entered
    }

    void whatHasNoRowIsFound_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("faults");
        QTest::newRow("proof") << 0 << 2; // the call and the message
        QTest::newRow("permit") << 1 << 2;
        QTest::newRow("entry") << 2 << 1;
        QTest::newRow("notice") << 4 << 1;
    }

    void whatHasNoRowIsFound()
    {
        QFETCH(const int, row);
        DeskRun run = wellDone();
        run.rows.removeAt(row);
        QTEST(int(withoutLeave(run).size()), "faults");
    }

    void aRowThatCameLaterIsNoLeave()
    {
        DeskRun run = wellDone();
        run.rows[1].at = run.calls.at(1).at + second;
        QCOMPARE(withoutLeave(run).size(), 2);
    }

    void norIsOneThatRefused()
    {
        DeskRun run = wellDone();
        run.rows[0] = row(Action::ProofBegun, second, {}, Outcome::Refused);
        QCOMPARE(withoutLeave(run).size(), 2);
    }

    void oneRowIsNoLeaveForTwo()
    {
        DeskRun run = wellDone();
        run.calls.append({Asked::Text, 9 * second});
        QCOMPARE(withoutLeave(run).size(), 1);
        QCOMPARE(doubled(run).size(), 1); // nor was it pressed for
    }

    void whatWasSentTwiceIsFound()
    {
        DeskRun run = wellDone();
        run.messages.append(run.messages.at(1));
        QCOMPARE(doubled(run).size(), 1);
    }

    void whatIsTwiceInTheRecordIsFound()
    {
        QList<Row> rows{row(Action::ChangeDone, second), row(Action::ChangeDone, 2 * second)};
        QCOMPARE(doubledRows(recordOf(rows, u"telling"_s)).size(), 1);
        rows[1].operation = rows.at(0).operation;
        QCOMPARE(doubledRows(recordOf(rows, u"telling"_s)).size(), 2);
    }

    void whatWasSeenAndIsNotInTheRecordIsFound()
    {
        const DeskRecord record = recordOf({row(Action::CaseOpened, second)}, u"proving"_s);
        QCOMPARE(lost({.caseId = oneCase, .said = {u"caseOpen"_s, u"proven"_s}}, record).size(), 1);
        QCOMPARE(lost({.said = {u"caseOpen"_s}}, record).size(), 1); // it has no case
    }

    void rowsThatWereThereAreFound()
    {
        const QList<Row> rows = wellDone().rows;
        QCOMPARE(lostRows(rows, recordOf(rows.first(2), u"proving"_s)).size(), 1);
        QCOMPARE(lostRows(rows.first(1), recordOf(rows.mid(1), u"proving"_s)).size(), 1);
    }

    void whatTheServiceDoesNotShowIsFound()
    {
        const DeskRecord done = recordOf({row(Action::ChangeDone, second)}, u"closed"_s);
        const DeskRecord notDone = recordOf({}, u"closed"_s);
        ServedCaller caller{.number = u"+1"_s, .caseId = oneCase, .shown = u"+1"_s};
        QCOMPARE(misjudged(caller, done), QStringList());
        QCOMPARE(misjudged(caller, notDone).size(), 1);
        caller.shown = u"+2"_s;
        QCOMPARE(misjudged(caller, done).size(), 1);
        QCOMPARE(misjudged(caller, recordOf({}, u"telling"_s)).size(), 1); // it is not closed
    }

    void whatTheBoardDoesNotSayIsFound()
    {
        const DeskRecord record = recordOf({}, u"telling"_s);
        QCOMPARE(misread({}, record).size(), 1);
        QCOMPARE(misread({u"Noa, Ready, R-1 · phone"_s}, record).size(), 1);
        QCOMPARE(misread({u"Noa, Somebody to tell, R-12 · phone"_s}, record).size(), 1);
        QCOMPARE(misread({u"Noa, Ready, R-1 · phone"_s}, recordOf({}, u"closed"_s)).size(), 1);
    }
};

RENUMBER_TEST(DeskVerdictTest)
#include "deskverdicttest.moc"
