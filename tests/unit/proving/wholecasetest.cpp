// SPDX-License-Identifier: Apache-2.0
// A caller's wish from the first code to the last notice, below the window: by the sandbox's description for
// a desk, with every message counted.
#include "awaited.h"
#include "change/runner.h"
#include "change/telling.h"
#include "deskcall.h"
#include "testprogram.h"
#include "turnuntil.h"

#include <QTest>

using namespace renumber;
using namespace renumber::test;
using namespace std::chrono_literals;

using change::Told;
using description::ProblemKind;
using sandbox::FaultKind;

namespace {

const auto notice = u"POST /sandbox-only/user/*/notify"_s;

} // namespace

class WholeCaseTest : public QObject
{
    Q_OBJECT

    /// Changes the number of whoever is meant to \a number.
    static change::Change changed(DeskCall &call, const QString &number)
    {
        change::Runner runner(call.client(), call.clock());
        const account::ContactKind kind = account::ContactKind::Phone;
        const account::Contact contact = call.account().contact(kind);
        runner.begin(
            runner.planFor(change::Aim::Change, contact, account::ContactValue::read(kind, number)).value());
        const auto isAt = [&runner](auto phase) {
            return std::holds_alternative<decltype(phase)>(runner.change().phase);
        };
        if (!turnUntil([&] { return isAt(change::AwaitingCode()); }, 30s))
            qFatal("no code was sent");
        runner.enterCode(call.code());
        if (!turnUntil([&] { return isAt(change::Done()); }, 30s))
            qFatal("the change was not done");
        return runner.change();
    }

    static Told told(DeskCall &call, const change::Change &change)
    {
        return awaited(change::tell(call.client(), call.client().accountOwner(), change)).value();
    }

    static QStringList recipients(DeskCall &call)
    {
        QStringList all;
        for (const sandbox::Message &message : call.world().messages())
            all.append(message.to);
        return all;
    }

private slots:
    void fromTheCodeToTheNotice()
    {
        DeskCall call;
        const auto proving = call.proving(u"emailCode"_s);
        QVERIFY(sent(*proving));
        QCOMPARE(checked(*proving, call.code()).verdict, proving::Verdict::Right);
        const change::Change change = changed(call, freeNumber);
        QCOMPARE(told(call, change), (Told{Told::Came::Done, std::nullopt}));
        QCOMPARE(
            recipients(call),
            (QStringList{u"camille@example.com"_s, freeNumber, camillesNumber, u"camille@example.com"_s}));
        const sandbox::Message &last = call.world().messages().last();
        QCOMPARE(last.text,
                 u"Your phone number was changed to +35…67. If this was not you, call your helpdesk."_s);
        QVERIFY(last.code.isEmpty());
    }

    /// The account was changed a moment ago, which a desk goes by.
    void whatTheServiceTellsOfTheAccount()
    {
        DeskCall call;
        using account::ContactKind;
        const account::Account before = call.account();
        QCOMPARE(before.isPrivileged, std::optional(false));
        QVERIFY(before.changedAt.value(ContactKind::Phone) < call.world().clock().now().addDays(-365));
        changed(call, freeNumber);
        const account::Account after = call.account();
        QVERIFY(after.changedAt.value(ContactKind::Phone) > call.world().clock().now().addSecs(-300));
        QCOMPARE(after.changedAt.value(ContactKind::Email), before.changedAt.value(ContactKind::Email));
        call.client().choosePerson(u"5f1a2b3c4d5e6f7081920a07"_s); // Kim, of the helpdesk
        QCOMPARE(call.account().isPrivileged, std::optional(true));
    }

    void aFirstNumberReplacesNone()
    {
        DeskCall call(robin);
        const change::Change change = changed(call, freeNumber);
        QCOMPARE(told(call, change).came, Told::Came::Done);
        QCOMPARE(recipients(call), (QStringList{freeNumber, u"robin@example.com"_s}));
    }

    void onlyWhatIsDoneIsTold()
    {
        DeskCall call;
        change::Change change = changed(call, freeNumber);
        const qsizetype before = call.messages();
        change.phase = change::Unsettled{};
        const Told told = WholeCaseTest::told(call, change);
        QCOMPARE(told.came, Told::Came::NotDone);
        QCOMPARE(told.problem->kind, ProblemKind::NoCall);
        QCOMPARE(call.messages(), before);
        QCOMPARE(call.requests(u"/notify"_s), 0);
    }

    void noAnswerToTheNotice_data()
    {
        QTest::addColumn<FaultKind>("fault");
        QTest::newRow("after it went out") << FaultKind::DropAfter;
        QTest::newRow("before") << FaultKind::DropBefore;
        QTest::newRow("a web page") << FaultKind::Html;
    }

    /// Nobody is told twice by itself.
    void noAnswerToTheNotice()
    {
        QFETCH(const FaultKind, fault);
        DeskCall call;
        const change::Change change = changed(call, freeNumber);
        const qsizetype before = call.messages();
        call.spoil(notice, fault);
        const Told told = WholeCaseTest::told(call, change);
        QCOMPARE(told.came, Told::Came::NotKnown);
        QVERIFY(told.problem && told.problem->acted == net::Acted::Maybe);
        QCOMPARE(call.requests(u"/notify"_s), 1);
        QCOMPARE(call.messages(), before + (fault == FaultKind::DropBefore ? 0 : 2));
    }

    void noConnectionForTheNotice()
    {
        DeskCall call;
        const change::Change change = changed(call, freeNumber);
        call.hangUp();
        const Told told = WholeCaseTest::told(call, change);
        QCOMPARE(told.came, Told::Came::NotDone);
        QCOMPARE(told.problem->acted, net::Acted::No);
    }

    /// Nor is it told to those of somebody else.
    void anotherIsChosenBefore()
    {
        DeskCall call;
        const change::Change change = changed(call, freeNumber);
        const auto whose = call.client().accountOwner();
        call.client().choosePerson(dana);
        const qsizetype before = call.messages();
        const Told told = awaited(change::tell(call.client(), whose, change)).value();
        QCOMPARE(told.came, Told::Came::NotDone);
        QCOMPARE(told.problem->kind, ProblemKind::TimedOut);
        QCOMPARE(call.messages(), before);
        QCOMPARE(call.requests(u"/notify"_s), 0);
    }

    void aRefusedNotice()
    {
        DeskCall call;
        const change::Change change = changed(call, freeNumber);
        call.world().account(sandbox::Service::TrivoreId, camille)->phones.replaceAll({camillesNumber, true});
        const Told told = WholeCaseTest::told(call, change);
        QCOMPARE(told.came, Told::Came::NotDone);
        QCOMPARE(told.problem->kind, ProblemKind::UnexpectedReply);
    }
};

RENUMBER_TEST(WholeCaseTest)
#include "wholecasetest.moc"
