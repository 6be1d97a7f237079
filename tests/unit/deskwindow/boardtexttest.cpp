// SPDX-License-Identifier: Apache-2.0
// What a row of the board says: every state has words of its own, and nothing is shown whole.
#include "screen/boardtext.h"
#include "boardsamples.h"
#include "testprogram.h"

#include <QLocale>

using namespace renumber;
using namespace renumber::test;
using namespace renumber::ui;
using desk::Missing;
using desk::Stage;
using screen::BoardRow;
using screen::ChangeStep;
using screen::Chip;

namespace {

time::Now nowAt(const QDateTime &moment)
{
    return {moment, moment};
}

BoardRow sampleRow(int number)
{
    const QList<BoardRow> rows = sampleBoard().rows;
    return *std::find_if(rows.cbegin(), rows.cend(),
                         [number](const BoardRow &row) { return row.number == number; });
}

} // namespace

class BoardTextTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void everyStateHasWords()
    {
        QSet<QString> missing;
        for (const auto &named : desk::missingNames) {
            BoardRow row;
            row.waitsFor = Missing{.what = named.value};
            missing.insert(stateText(row));
        }
        QCOMPARE(missing.size(), qsizetype(desk::missingNames.size()));
        QSet<QString> steps;
        for (int step = 0; step < int(text::enumeratorCount<ChangeStep>()); ++step) {
            BoardRow row;
            row.stage = Stage::Changing;
            row.waitsFor = ChangeStep(step);
            steps.insert(stateText(row));
        }
        QCOMPARE(steps.size(), qsizetype(text::enumeratorCount<ChangeStep>()));
        QSet<QString> stages;
        for (const auto &named : desk::stageNames) {
            BoardRow row;
            row.stage = named.value;
            stages.insert(stateText(row));
        }
        QCOMPARE(stages.size(), qsizetype(desk::stageNames.size()));
        for (const QSet<QString> &all : {missing, steps, stages})
            QVERIFY(!all.contains(QString()));
    }

    void whatCountsMost_data()
    {
        QTest::addColumn<BoardRow>("row");
        QTest::addColumn<QString>("says");
        BoardRow stopped = sampleRow(1042);
        stopped.ending = desk::Ending::Stopped;
        QTest::newRow("a stop goes before what is under way") << stopped << u"Stopped"_s;
        BoardRow approving = sampleRow(1041);
        approving.stage = Stage::Approving;
        approving.waitsFor = Missing{.what = Missing::What::NeedsApprovals, .count = 1};
        QTest::newRow("an approval that was asked for") << approving << u"Approval asked"_s;
        BoardRow telling = sampleRow(1038);
        telling.waitsFor = ChangeStep::Failed;
        QTest::newRow("telling goes before the change") << telling << u"Somebody to tell"_s;
        QTest::newRow("code") << sampleRow(1042) << u"Code sent"_s;
        BoardRow ready = sampleRow(1041);
        ready.stage = Stage::Ready;
        ready.waitsFor = {};
        ready.to = u"+33 … 60"_s;
        QTest::newRow("ready") << ready << u"Ready"_s;
        ready.to.clear();
        QTest::newRow("ready but for the number") << ready << u"Needs the new number"_s;
        ready.kind = renumber::account::ContactKind::Email;
        QTest::newRow("ready but for the address") << ready << u"Needs the new address"_s;
        QTest::newRow("proof") << sampleRow(1041) << u"Needs a proof"_s;
        const QStringList ordinals{u"a"_s, u"a second"_s, u"a third"_s, u"a fourth"_s, u"a fifth"_s};
        for (int i = 0; i < ordinals.size(); ++i) {
            BoardRow another = sampleRow(1041);
            another.proofs = i;
            QTest::addRow("with %d proofs", i) << another << u"Needs %1 proof"_s.arg(ordinals.at(i));
        }
    }
    void whatCountsMost()
    {
        QFETCH(const BoardRow, row);
        QTEST(stateText(row), "says");
    }

    void captions_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("caption");
        QTest::newRow("mine") << 1042 << u"\u2066R-1042\u2069 · phone · INC0048121"_s;
        QTest::newRow("nobody's") << 1040 << u"\u2066R-1040\u2069 · email · free"_s;
        QTest::newRow("another's") << 1039 << u"\u2066R-1039\u2069 · phone · with bo"_s;
    }
    void captions()
    {
        QFETCH(const int, number);
        QTEST(captionText(sampleRow(number), ana()), "caption");
    }

    void deadlines_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("says");
        QTest::newRow("minutes") << 521 << u"8:41"_s;
        QTest::newRow("the last second") << 1 << u"0:01"_s;
        QTest::newRow("over") << -5 << u"0:00"_s;
        QTest::newRow("hours") << 3 * 3600 << u"until 17:00"_s;
        QTest::newRow("tomorrow") << 24 * 3600 << u"until 03/03/2026, 14:00"_s;
    }
    void deadlines()
    {
        QFETCH(const int, seconds);
        BoardRow row;
        row.deadline = boardTime.addSecs(seconds);
        QTEST(deadlineText(row, nowAt(boardTime)), "says");
        row.deadline.reset();
        QCOMPARE(deadlineText(row, nowAt(boardTime)), QString());
    }

    /// Who hears a row hears all that the others see, and what they see in its tip.
    void aRowByEar()
    {
        const QString heard = rowText(sampleRow(1042), ana(), nowAt(boardTime));
        for (const QString &part :
             {u"Camille Martin"_s, u"Code sent"_s, u"8:41 left"_s, u"R-1042"_s, u"phone"_s, u"INC0048121"_s,
              u"+33 •••• 54"_s, u"+33 •••• 60"_s, u"opened 14:42"_s})
            QVERIFY2(heard.contains(part), qPrintable(heard));
        QVERIFY(!heard.contains(u"flagged"));
        const QString flagged = rowText(sampleRow(1041), ana(), nowAt(boardTime));
        QVERIFY2(flagged.contains(u"flagged: other country"), qPrintable(flagged));
    }

    void whatIsChanged()
    {
        BoardRow row = sampleRow(1042);
        QCOMPARE(contactsText(row), u"\u2066+33 •••• 54\u2069 → \u2066+33 •••• 60\u2069"_s);
        row.to.clear();
        QCOMPARE(contactsText(row), u"\u2066+33 •••• 54\u2069"_s);
        row.from.clear();
        QCOMPARE(contactsText(row), QString());
    }

    void ages_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("says");
        QTest::newRow("before, as clocks go") << -5 << u"just now"_s;
        QTest::newRow("now") << 0 << u"just now"_s;
        QTest::newRow("minutes") << 59 << u"59 min ago"_s;
        QTest::newRow("an hour") << 60 << u"1 h ago"_s;
        QTest::newRow("a day") << 24 * 60 << u"1 d ago"_s;
    }
    void ages()
    {
        QFETCH(const int, minutes);
        BoardRow row;
        row.openedAt = boardTime.addSecs(-60 * minutes);
        QTEST(ageText(row, nowAt(boardTime)), "says");
    }

    void chipsSayHowMany()
    {
        QSet<QString> all;
        for (const Chip chip : screen::chips) {
            const QString says = chipText(chip, 1234);
            QVERIFY2(says.endsWith(u" 1,234"), qPrintable(says));
            all.insert(says);
        }
        QCOMPARE(all.size(), qsizetype(screen::chips.size()));
    }

    void anEmptyBoard()
    {
        screen::Board board;
        const QString none = emptyBoardText(board);
        QVERIFY(none.contains(u"Find a person"));
        board = sampleBoard();
        QCOMPARE(emptyBoardText(board), QString());
        board.filter.text = u"nobody of that name"_s;
        QVERIFY(!emptyBoardText(board).isEmpty() && emptyBoardText(board) != none);
    }
};

RENUMBER_TEST(BoardTextTest)
#include "boardtexttest.moc"
