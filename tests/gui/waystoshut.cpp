// SPDX-License-Identifier: Apache-2.0
#include "waystoshut.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace renumber::test {

namespace {

using What = desk::Missing::What;
using Ways = QList<WayToShut>;

const QString notProven = QStringLiteral("Prove who is calling: any proof.");
const QString leaseGone = QStringLiteral("You no longer have this case in hand. Take it again.");

/// A policy of one rule.
QJsonObject needing(const QList<QStringList> &need)
{
    QJsonArray all;
    for (const QStringList &anyOf : need)
        all.append(QJsonArray::fromStringList(anyOf));
    return {{u"rules"_s, QJsonArray{QJsonObject{{u"need"_s, all}}}}};
}

void endLock(DeskSitting &desk)
{
    desk.takeAgain();
    desk.press(u"endLockButton"_s);
    desk.state(u"endLockDialog"_s, u"Seen in person with the team lead"_s);
    desk.attest();
    desk.enter();
}

void lockFromElsewhere(DeskSitting &desk)
{
    QVERIFY(desk.behind(u"bob"_s).does(desk::operation::LockPerson{desk.newestCase().inHand.person}));
    desk.look();
}

Ways waysOfTheStore()
{
    return {
        {"the store is out of reach",
         {},
         {What::StoreUnreachable},
         {u"The desk's store doesn't answer. Nothing new can begin until it does."_s},
         {},
         [](DeskSitting &desk) {
             desk.comeToOpenGate();
             desk.takeStoreAway();
             desk.look();
         },
         [](DeskSitting &desk) {
             desk.putStoreBack();
             desk.look();
         }},
        {"another policy was registered",
         {},
         {What::PolicyUnknown},
         {u"This policy isn't registered at the desk. Ask an administrator to register it."_s},
         {},
         [](DeskSitting &desk) {
             desk.comeToOpenGate();
             const QByteArray other = QByteArray(desk.policy()).replace("sitting-1", "sitting-2");
             QVERIFY(desk.behind(u"eve"_s, other).does(desk::operation::RegisterPolicy{}));
             desk.look();
         },
         [](DeskSitting &desk) {
             QVERIFY(desk.behind(u"eve"_s).does(desk::operation::RegisterPolicy{}));
             desk.look();
         }},
    };
}

Ways waysOfTheLease()
{
    return {
        {"nobody was there for too long",
         {},
         {What::LeaseLost},
         {leaseGone},
         {},
         [](DeskSitting &desk) {
             desk.comeToOpenGate();
             desk.letPass(91s);
         },
         [](DeskSitting &desk) {
             desk.takeAgain();
             desk.enter();
         }},
        {"somebody else has it in hand",
         {},
         {What::LeaseLost},
         {u"bob has this case in hand now."_s},
         {},
         [](DeskSitting &desk) {
             desk.comeToOpenGate();
             desk.letPass(91s);
             QVERIFY(desk.behind(u"bob"_s).does(desk::operation::TakeCase{}, desk.newestCase()));
             desk.look();
         },
         [](DeskSitting &desk) {
             desk.letPass(91s); // bob does not come back
             desk.press(u"takeCaseButton"_s);
             const auto isTold = [&desk] { return desk.driver().isVisible(u"deskCaseProblemText"_s); };
             QTRY_VERIFY(isTold() || !desk.driver().isVisible(u"takeCaseButton"_s));
             if (isTold()) // that bob had changed the case, as is seen from now on
                 desk.takeAgain();
             desk.enter();
         }},
    };
}

Ways waysOfTheLock()
{
    return {
        {"the person is locked",
         {},
         {What::PersonLocked},
         {u"This person is locked for everybody. The lock can be ended at %1, with a reason."_s},
         24h,
         [](DeskSitting &desk) {
             desk.comeToOpenGate();
             lockFromElsewhere(desk);
         },
         [](DeskSitting &desk) {
             desk.letPass(24h);
             endLock(desk);
         }},
        {"a day later",
         {},
         {What::LeaseLost, What::PersonLocked, What::ProofExpired},
         {leaseGone, u"This person is locked for everybody. The lock can be ended, with a reason."_s,
          u"A proof stopped counting at %1. Prove again who is calling: any proof."_s},
         15min,
         [](DeskSitting &desk) {
             desk.comeToOpenGate();
             lockFromElsewhere(desk);
             desk.letPass(25h);
         },
         endLock},
    };
}

Ways waysOfTheCase()
{
    return {
        {"nothing was said yet",
         {},
         {What::NoReason, What::TicketForm, What::NeedsProof},
         {u"Choose why the caller wants this."_s, u"Enter the ticket, such as \u2066INC1234567\u2069."_s,
          notProven},
         {},
         [](DeskSitting &desk) {
             desk.serve(u"camille"_s);
             desk.enter();
         },
         [](DeskSitting &desk) {
             desk.sayWhy();
             desk.attest();
         }},
        {"a ticket of another form",
         {},
         {What::TicketForm},
         {u"This ticket isn't written the way your desk does it. It has to look like \u2066INC1234567\u2069."_s},
         {},
         [](DeskSitting &desk) {
             desk.comeToOpenGate();
             desk.type(u"ticketField"_s, u"no ticket"_s);
             desk.driver().key(Qt::Key_Tab);
         },
         [](DeskSitting &desk) { desk.sayWhy(); }},
    };
}

Ways waysOfProofs()
{
    return {
        {"a proof that the policy does not name",
         needing({{u"emailCode"_s}}),
         {What::NeedsProof},
         {u"Prove who is calling: a code to the email address."_s},
         {},
         [](DeskSitting &desk) {
             desk.serve(u"camille"_s);
             desk.sayWhy();
             desk.enter();
         },
         [](DeskSitting &desk) { desk.proveByCode(u"emailCode"_s, u"camille@example.com"_s); }},
        {"a proof that is too old",
         {{u"proofMinutes"_s, 1}},
         {What::ProofExpired},
         {u"A proof stopped counting at %1. Prove again who is calling: any proof."_s},
         1min,
         [](DeskSitting &desk) {
             desk.comeToOpenGate();
             desk.letPass(61s);
         },
         [](DeskSitting &desk) { desk.attest(); }},
        {"two proofs that came the same way",
         needing({{u"oldPhoneCode"_s, u"emailCode"_s}, {u"emailCode"_s, u"manager"_s}}),
         {What::ProofsNotIndependent},
         {u"These proofs came the same way, so they count as one. Add one that comes another way."_s},
         {},
         [](DeskSitting &desk) {
             desk.serve(u"camille"_s);
             desk.sayWhy();
             desk.proveByCode(u"emailCode"_s, u"camille@example.com"_s);
             desk.enter();
         },
         [](DeskSitting &desk) { desk.attest(u"manager"_s); }},
    };
}

} // namespace

const QList<WayToShut> &waysToShut()
{
    static const Ways all = waysOfTheStore() + waysOfTheLease() + waysOfTheLock() + waysOfTheCase()
        + waysOfProofs() + waysOnceProven();
    return all;
}

QList<What> neverOnOneComputer()
{
    return {What::Role, // whoever sits there is the operator
            What::NeedsApprovals, What::ApprovalRefused}; // nobody else does: it is a hold
}

} // namespace renumber::test
