// SPDX-License-Identifier: Apache-2.0
// Which cases are on the board, in which order, and in which of them it is the viewer's turn.
#include "screen/board.h"
#include "boardsamples.h"
#include "samples.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::test;
using namespace renumber::ui::screen;
using desk::Missing;
using desk::Stage;

namespace {

QList<int> numbersOf(const QList<BoardRow> &rows)
{
    QList<int> numbers;
    for (const BoardRow &row : rows)
        numbers.append(row.number);
    return numbers;
}

BoardRow rowIn(Stage stage, const WaitsFor &waitsFor)
{
    BoardRow row = boardRow(1001, u"Camille Martin"_s);
    row.stage = stage;
    row.waitsFor = waitsFor;
    return row;
}

} // namespace

class BoardTest : public QObject
{
    Q_OBJECT

private slots:
    void leftByFilter_data()
    {
        QTest::addColumn<Chip>("chip");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("left");
        const QList<int> mineThenOthers{1042, 1041, 1038, 1040, 1039};
        QTest::newRow("all") << Chip::All << QString() << mineThenOthers;
        QTest::newRow("mine") << Chip::Mine << QString() << QList<int>{1042, 1041, 1038};
        QTest::newRow("free") << Chip::Free << QString() << QList<int>{1040};
        QTest::newRow("waits for me") << Chip::WaitsForMe << QString() << QList<int>{1042, 1041, 1038};
        QTest::newRow("flagged") << Chip::Flagged << QString() << QList<int>{1041};
        QTest::newRow("owed") << Chip::Owed << QString() << QList<int>{1038};
        QTest::newRow("spaces only") << Chip::All << u"  "_s << mineThenOthers;
        QTest::newRow("a name's beginning") << Chip::All << u"cam"_s << QList<int>{1042};
        QTest::newRow("not its middle") << Chip::All << u"ille"_s << QList<int>{};
        QTest::newRow("without accents") << Chip::All << u"AIJALA"_s << QList<int>{1040};
        QTest::newRow("with other accents") << Chip::All << u"haddád"_s << QList<int>{1041};
        QTest::newRow("the number") << Chip::All << u"1041"_s << QList<int>{1041};
        QTest::newRow("as it is said") << Chip::All << u"R-1041"_s << QList<int>{1041};
        QTest::newRow("in one word") << Chip::All << u"r1041"_s << QList<int>{1041};
        QTest::newRow("the ticket") << Chip::All << u"inc0048117"_s << QList<int>{1041};
        QTest::newRow("the holder") << Chip::All << u"bo"_s << QList<int>{1039};
        QTest::newRow("two words in any order") << Chip::All << u"martin cam"_s << QList<int>{1042};
        QTest::newRow("two words of two cases") << Chip::All << u"martin omar"_s << QList<int>{};
        QTest::newRow("chip and text") << Chip::Mine << u"dana"_s << QList<int>{};
    }
    void leftByFilter()
    {
        QFETCH(const Chip, chip);
        QFETCH(const QString, text);
        QFETCH(const QList<int>, left);
        Board board = sampleBoard();
        board.filter = {chip, text};
        QCOMPARE(numbersOf(shownRows(board)), left);
        QCOMPARE(chipCounts(board).at(chip), int(left.size()));
    }

    void countsByText()
    {
        Board board = sampleBoard();
        const std::map<Chip, int> all{{Chip::All, 5},        {Chip::Mine, 3},    {Chip::Free, 1},
                                      {Chip::WaitsForMe, 3}, {Chip::Flagged, 1}, {Chip::Owed, 1}};
        QVERIFY(chipCounts(board) == all);
        board.filter = {Chip::Free, u"martin"_s}; // the chip that is chosen hides none of the others' counts
        const std::map<Chip, int> one{{Chip::All, 1},        {Chip::Mine, 1},    {Chip::Free, 0},
                                      {Chip::WaitsForMe, 1}, {Chip::Flagged, 0}, {Chip::Owed, 0}};
        QVERIFY(chipCounts(board) == one);
    }

    /// No row moves because its time runs out, or because it is the one on screen.
    void orderStays()
    {
        Board board = sampleBoard();
        const QList<int> before = numbersOf(shownRows(board));
        std::reverse(board.rows.begin(), board.rows.end());
        for (BoardRow &row : board.rows)
            row.deadline = boardTime.addSecs(row.number == 1038 ? 1 : 600);
        board.onScreen = u"case-1038"_s;
        QCOMPARE(numbersOf(shownRows(board)), before);
    }

    void whoseTurn_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<WaitsFor>("waitsFor");
        QTest::addColumn<bool>("isMine");
        for (const auto &[value, name] : desk::missingNames) {
            using What = Missing::What;
            const std::set<What> others{What::Role,           What::StoreUnreachable, What::PolicyUnknown,
                                        What::LeaseLost,      What::PersonLocked,     What::OnHold,
                                        What::NeedsApprovals, What::OverBudget};
            QTest::newRow(name.data())
                << Stage::Proving << WaitsFor(Missing{.what = value}) << !others.contains(value);
        }
        const std::map<ChangeStep, bool> steps{
            {ChangeStep::Asking, false},      {ChangeStep::CodeOut, true},    {ChangeStep::LinkOut, true},
            {ChangeStep::Checking, false},    {ChangeStep::Failed, true},     {ChangeStep::Unsettled, true},
            {ChangeStep::ReadingBack, false}, {ChangeStep::CodeUsedUp, true}, {ChangeStep::MessageOut, true},
        };
        for (const auto &[step, isMine] : steps)
            QTest::addRow("step %d", int(step)) << Stage::Changing << WaitsFor(step) << isMine;
        QTest::newRow("ready") << Stage::Ready << WaitsFor() << true;
        QTest::newRow("not known here") << Stage::Changing << WaitsFor() << true;
        QTest::newRow("unsettled") << Stage::Unsettled << WaitsFor(ChangeStep::Unsettled) << true;
        QTest::newRow("being read") << Stage::Unsettled << WaitsFor(ChangeStep::ReadingBack) << false;
        QTest::newRow("held") << Stage::Holding << WaitsFor(Missing{.what = Missing::What::OnHold}) << false;
        QTest::newRow("telling") << Stage::Telling << WaitsFor() << true;
        QTest::newRow("closed") << Stage::Closed << WaitsFor() << false;
    }
    void whoseTurn()
    {
        QFETCH(const Stage, stage);
        QFETCH(const WaitsFor, waitsFor);
        QFETCH(const bool, isMine);
        BoardRow row = rowIn(stage, waitsFor);
        QCOMPARE(waitsForViewer(row, ana()), isMine);
        row.holder = u"bo"_s;
        QVERIFY(!waitsForViewer(row, ana()));
        row.holder.clear(); // so that nobody's name is not the viewer's, who has none either
        QVERIFY(!waitsForViewer(row, {}));
    }

    /// Rule 5 of the gate: who approves neither opened the case nor ever had it in hand.
    void whoseApproval()
    {
        BoardRow row = rowIn(Stage::Approving, Missing{.what = Missing::What::NeedsApprovals, .count = 1});
        row.openedBy = u"bo"_s;
        row.heldBy = {u"bo"_s};
        row.holder = u"bo"_s;
        const Viewer approver{u"ana"_s, {desk::Role::Operator, desk::Role::Approver}};
        QVERIFY(waitsForViewer(row, approver));
        QVERIFY(!waitsForViewer(row, ana()));
        row.heldBy = {u"bo"_s, u"ana"_s};
        QVERIFY(!waitsForViewer(row, approver));
        row.heldBy = {u"bo"_s};
        row.openedBy = u"ana"_s;
        QVERIFY(!waitsForViewer(row, approver));
    }

    /// Nobody is sent after a proof where it would be of no use.
    void whatIsForemost_data()
    {
        QTest::addColumn<QList<Missing>>("missing");
        QTest::addColumn<Missing>("foremost");
        using What = Missing::What;
        const Missing locked{.what = What::PersonLocked, .until = boardTime};
        const Missing reason{.what = What::NoReason};
        const Missing proof{.what = What::NeedsProof, .anyOf = {u"inPerson"_s}};
        const Missing stop{.what = What::FlagStops, .flag = desk::Flag::OtherFactor};
        const Missing refused{.what = What::ApprovalRefused};
        const Missing held{.what = What::OnHold, .hours = std::chrono::hours(24), .until = boardTime};
        const Missing toBeHeld{.what = What::OnHold, .hours = std::chrono::hours(24)};
        const auto row = [](const char *name, const QList<Missing> &missing, const Missing &foremost) {
            QTest::newRow(name) << missing << foremost;
        };
        row("the first to mend", {reason, proof}, reason);
        row("a lock", {locked, reason, proof, stop}, locked);
        row("a flag that stops it", {reason, proof, stop}, stop);
        row("a lock before a flag", {locked, proof, stop}, locked);
        row("an approval that was refused", {proof, refused}, refused);
        row("a hold that has begun", {proof, held}, held);
        row("one that begins once there is a proof", {proof, toBeHeld}, proof);
    }
    void whatIsForemost()
    {
        QFETCH(const QList<Missing>, missing);
        QTEST(*foremost(missing), "foremost");
        QVERIFY(!foremost({}));
    }

    void stepsOfChanges()
    {
        const auto step = [](const change::Phase &phase) { return stepOf({changePlan(), phase}); };
        QVERIFY(!step(change::Idle()));
        QVERIFY(step(change::Requesting()) == ChangeStep::Asking);
        QVERIFY(step(change::AwaitingCode()) == ChangeStep::CodeOut);
        QVERIFY(step(change::Submitting()) == ChangeStep::Checking);
        QVERIFY(step(change::ReadingBack()) == ChangeStep::ReadingBack);
        QVERIFY(!step(change::Done()));
        QVERIFY(step(change::Failed()) == ChangeStep::Failed);
        change::Unsettled unsettled;
        unsettled.asking = change::Asking::Yes;
        QVERIFY(step(unsettled) == ChangeStep::ReadingBack);
        unsettled.asking = change::Asking::No;
        QVERIFY(step(unsettled) == ChangeStep::Unsettled);
        change::AwaitingCode usedUp;
        usedUp.code.entriesLeft = 0;
        QVERIFY(step(usedUp) == ChangeStep::CodeUsedUp);
        change::AwaitingCode refused;
        refused.code.validity = change::Validity::Refused;
        QVERIFY(step(refused) == ChangeStep::CodeUsedUp);
        change::Plan byLink = changePlan();
        byLink.confirmation = change::Confirmation::Link;
        QVERIFY(stepOf({byLink, change::AwaitingCode()}) == ChangeStep::LinkOut);
    }
};

RENUMBER_TEST(BoardTest)
#include "boardtest.moc"
