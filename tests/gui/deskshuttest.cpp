// SPDX-License-Identifier: Apache-2.0
// Every reason for which the gate of a desk is shut, as an operator meets it: what stands beside Update, that
// nothing is sent by whatever is pressed, what is in the record, and that it goes on once that is mended. By
// the agreed picture of a desk, and not by the gate's code (as gatetable.json is); with a real keyring (see
// with-keyring).
#include "guitest.h"
#include "waystoshut.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using renumber::desk::Missing;
using renumber::desk::audit::Action;
using renumber::test::DeskSitting;
using renumber::test::GuiTest;
using renumber::test::missingIn;
using renumber::test::namesOf;
using renumber::test::neverOnOneComputer;
using renumber::test::waysToShut;
using renumber::test::WayToShut;

namespace {

using What = Missing::What;

} // namespace

class DeskShutTest : public GuiTest
{
    Q_OBJECT

    /// By its own facts, which another program asks for. That it is out of reach it cannot tell.
    static void verifyStoreAgrees(const DeskSitting &desk, const QList<What> &reasons)
    {
        if (!reasons.contains(What::StoreUnreachable))
            QCOMPARE(namesOf(desk.behind().missing(desk.newestCase())), namesOf(reasons));
    }

private slots:
    void isShutUntilItIsMended_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < waysToShut().size(); ++i)
            QTest::newRow(waysToShut().at(i).name) << i;
    }

    void isShutUntilItIsMended()
    {
        QFETCH(const int, index);
        const WayToShut &way = waysToShut().at(index);
        DeskSitting desk(sandbox(), way.policy);
        desk.begin();
        way.shut(desk);
        if (QTest::currentTestFailed())
            return;
        QStringList lines = way.lines;
        lines.replaceInStrings(u"%1"_s, desk.clockTime(way.at));
        QTRY_COMPARE(desk.lines(), lines);
        QVERIFY(!desk.mayUpdate());
        verifyStoreAgrees(desk, way.reasons);
        QCOMPARE(desk.sentByPressing(), 0);
        QCOMPARE(desk.lines(), lines);
        if (!way.mend) {
            QCOMPARE(desk.rowsOf(Action::PermitGiven).size() + desk.rowsOf(Action::PermitRefused).size(), 0);
            return;
        }
        way.mend(desk);
        if (QTest::currentTestFailed())
            return;
        QTRY_COMPARE(desk.lines(), QStringList());
        QCOMPARE(desk.rowsOf(Action::PermitGiven).size(), 0);
        QCOMPARE(desk.sandbox().messages(DeskSitting::newNumber).size(), 0);
        desk.update();
        QCOMPARE(desk.rowsOf(Action::PermitGiven).size(), 1);
        QCOMPARE(desk.rowsOf(Action::PermitRefused).size(), 0); // none was asked for before
    }

    /// One that is added later is to be reached, too.
    void everyReasonIsReached()
    {
        QList<What> reached = neverOnOneComputer();
        for (const WayToShut &way : waysToShut()) {
            QCOMPARE(way.lines.size(), way.reasons.size());
            QVERIFY2(std::is_sorted(way.reasons.cbegin(), way.reasons.cend()), way.name);
            reached += way.reasons;
        }
        QStringList left = renumber::text::namesIn(renumber::desk::missingNames);
        const QStringList names = namesOf(reached);
        left.removeIf([&names](const QString &name) { return names.contains(name); });
        QCOMPARE(left, QStringList());
    }

    void theStoreAsksTheGateAgain_data()
    {
        using Shutting = std::function<void(DeskSitting &)>;
        QTest::addColumn<Shutting>("shut");
        QTest::addColumn<QString>("missing");
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("minutes"); // since the beginning, of the time in the line
        QTest::newRow("another policy")
            << Shutting([](DeskSitting &desk) {
                   const QByteArray other = QByteArray(desk.policy()).replace("sitting-1", "sitting-2");
                   QVERIFY(desk.behind(u"eve"_s, other).does(renumber::desk::operation::RegisterPolicy{}));
               })
            << u"policyUnknown"_s
            << u"This policy isn't registered at the desk. Ask an administrator to register it."_s << 0;
        QTest::newRow("the person is locked")
            << Shutting([](DeskSitting &desk) {
                   const auto person = desk.newestCase().inHand.person;
                   QVERIFY(desk.behind(u"bob"_s).does(renumber::desk::operation::LockPerson{person}));
               })
            << u"personLocked"_s
            << u"This person is locked for everybody. The lock can be ended at %1, with a reason."_s
            << 24 * 60;
        QTest::newRow("a proof is too old")
            << Shutting([](DeskSitting &desk) { desk.driver().letPass(61s); }) << u"proofExpired"_s
            << u"A proof stopped counting at %1. Prove again who is calling: any proof."_s << 1;
    }

    /// Where the window has not heard of it when Update is pressed. Only then is a permit asked for, and
    /// refused with the list.
    void theStoreAsksTheGateAgain()
    {
        QFETCH(const std::function<void(DeskSitting &)>, shut);
        QFETCH(const QString, missing);
        QFETCH(const QString, line);
        QFETCH(const int, minutes);
        DeskSitting desk(sandbox(), {{u"proofMinutes"_s, 1}});
        desk.begin();
        desk.comeToOpenGate();
        shut(desk);
        QVERIFY(desk.mayUpdate());
        const qsizetype messages = sandbox().messages().size();
        desk.driver().key(Qt::Key_Return, Qt::ControlModifier);
        const QString time = desk.clockTime(std::chrono::minutes(minutes));
        QTRY_COMPARE(desk.lines(), QStringList(QString(line).replace(u"%1"_s, time)));
        QVERIFY(!desk.mayUpdate());
        QCOMPARE(desk.driver().page(), u"deskCasePage"_s);
        QCOMPARE(desk.sentByPressing(), 0);
        QCOMPARE(sandbox().messages().size(), messages);
        const auto refused = desk.rowsOf(Action::PermitRefused);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(missingIn(refused.first()), QStringList(missing));
        QCOMPARE(desk.rowsOf(Action::PermitGiven).size(), 0);
    }

    /// Nor can it be taken from them.
    void whoHasItElsewhereKeepsIt()
    {
        DeskSitting desk(sandbox(), {});
        desk.begin();
        desk.comeToOpenGate();
        desk.letPass(91s);
        QVERIFY(desk.driver().isVisible(u"takeCaseButton"_s));
        QVERIFY(desk.behind(u"bob"_s).does(renumber::desk::operation::TakeCase{}, desk.newestCase()));
        desk.look();
        QTRY_COMPARE(desk.lines(), QStringList(u"bob has this case in hand now."_s));
        QVERIFY(!desk.driver().isVisible(u"takeCaseButton"_s));
    }

    /// Nor is a permit asked for of a case that nobody has in hand.
    void whoseLeaseIsOverIsTold()
    {
        DeskSitting desk(sandbox(), {});
        desk.begin();
        desk.comeToOpenGate();
        desk.driver().letPass(91s);
        desk.driver().key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.lines(), QStringList(u"You no longer have this case in hand. Take it again."_s));
        QVERIFY(!desk.mayUpdate());
        QCOMPARE(desk.sentByPressing(), 0);
        QCOMPARE(sandbox().messages().size(), 0);
        QCOMPARE(desk.rowsOf(Action::PermitGiven).size() + desk.rowsOf(Action::PermitRefused).size(), 0);
        desk.takeAgain();
        desk.enter();
        desk.update();
    }
};

RENUMBER_GUI_TEST(DeskShutTest)
#include "deskshuttest.moc"
