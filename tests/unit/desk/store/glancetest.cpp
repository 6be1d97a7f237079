// SPDX-License-Identifier: Apache-2.0
// What the store tells of cases and people that nobody has in hand.
#include "deskcaller.h"
#include "testprogram.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::desk;
using namespace renumber::test;
using namespace std::chrono_literals;

namespace {

using Done = std::function<void(DeskCaller &)>;

void fail(DeskCaller &desk, int times)
{
    const QString id = desk.opens(1, 7);
    for (int i = 0; i < times; ++i) {
        desk.does(DeskCaller::callbackTo(90), id);
        desk.does(operation::EndProof{u"callback"_s, ProofOutcome::Failed}, id);
    }
    desk.does(operation::CloseCase{Ending::Abandoned}, id);
}

} // namespace

class GlanceTest : public QObject
{
    Q_OBJECT

    static PersonMarks marksOf(DeskCaller &desk, int person)
    {
        const auto marks = **awaited(desk.user().store().marksOf({personKey(person), personKey(80)}));
        [&] { QCOMPARE(marks.at(personKey(80)), PersonMarks()); }(); // of whom nothing is known
        return marks.at(personKey(person));
    }

    static DeskCase onBoard(DeskCaller &desk, const QString &id)
    {
        const QList<DeskCase> board = **awaited(desk.user().store().board());
        const auto at = std::find_if(board.cbegin(), board.cend(),
                                     [&id](const DeskCase &one) { return one.inHand.id == id; });
        return at == board.cend() ? DeskCase() : *at;
    }

private slots:
    void ofAPerson_data()
    {
        QTest::addColumn<Done>("done");
        QTest::addColumn<bool>("isLocked");
        QTest::addColumn<std::set<Flag>>("flags");
        using Flags = std::set<Flag>;
        const auto row = [](const char *name, const Done &done, bool isLocked, const Flags &flags) {
            QTest::newRow(name) << done << isLocked << flags;
        };
        row("served as ever", [](DeskCaller &desk) { desk.opens(1, 7); }, false, {});
        row("locked by hand", [](DeskCaller &desk) { desk.does(operation::LockPerson{personKey(1)}); }, true,
            {});
        row("stopped", [](DeskCaller &desk) { desk.does(operation::StopCase{}, desk.opens(1, 7)); }, true,
            {Flag::FailedBefore});
        row("one proof failed", [](DeskCaller &desk) { fail(desk, 1); }, false, {Flag::FailedBefore});
        row("three did", [](DeskCaller &desk) { fail(desk, 3); }, true, {Flag::FailedBefore});
        row("changed at this desk", [](DeskCaller &desk) { desk.changes(1, 7); }, false,
            {Flag::RecentChange});
        row("unlocked",
            [](DeskCaller &desk) {
                desk.does(operation::LockPerson{personKey(1)});
                desk.now = desk.now.addSecs(25 * 3600);
                desk.does(operation::UnlockPerson{personKey(1)}, {},
                          u"The person came in and was recognised"_s);
            },
            false, {});
        row("locked by what the clock has brought",
            [](DeskCaller &desk) {
                const QString id = desk.opens(1, 7);
                for (int tries = 0; tries < 3; ++tries)
                    desk.does(DeskCaller::callbackTo(90), id);
                desk.now = desk.now.addSecs(3600);
            },
            true, {Flag::FailedBefore});
    }
    void ofAPerson()
    {
        QFETCH(const Done, done);
        QFETCH(const bool, isLocked);
        QFETCH(const std::set<Flag>, flags);
        DeskCaller desk;
        const qint64 before = desk.lastRow().seq;
        done(desk);
        const qint64 after = desk.lastRow().seq;
        QVERIFY(after > before);
        const PersonMarks marks = marksOf(desk, 1);
        QCOMPARE(marks.lock.has_value(), isLocked);
        QCOMPARE(marks.flags, flags);
        QCOMPARE(desk.lastRow().seq, after); // looking at it leaves nothing
    }

    /// By the time at which it is looked at.
    void ofACase()
    {
        DeskCaller desk;
        const QString id = desk.opens(1, 7);
        QCOMPARE(DeskCaller::names(*onBoard(desk, id).missing), QStringList{u"needsProof"_s});
        desk.proves(id);
        QCOMPARE(DeskCaller::names(*onBoard(desk, id).missing), QStringList());
        desk.now = desk.now.addSecs(3600); // and nobody has it in hand
        QCOMPARE(DeskCaller::names(*onBoard(desk, id).missing), QStringList{u"proofExpired"_s});
        desk.does(operation::LockPerson{personKey(1)});
        const DeskCase locked = onBoard(desk, id);
        QCOMPARE(DeskCaller::names(*locked.missing), (QStringList{u"personLocked"_s, u"proofExpired"_s}));
        QCOMPARE(locked.missing->first().until, std::optional(desk.now.addSecs(24 * 3600)));
        QVERIFY(!(**awaited(desk.user().store().caseOf(id))).missing);
    }
};

RENUMBER_TEST(GlanceTest)
#include "glancetest.moc"
