// SPDX-License-Identifier: Apache-2.0
#include "waystoshut.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace renumber::test {

namespace {

using What = desk::Missing::What;
using Ways = QList<WayToShut>;

const QString elsewhere = QStringLiteral("+447400123456");
const QString foreignStop
    = QStringLiteral("Nothing can be changed to a number from another country. Ask for another one.");
const QString notProven = QStringLiteral("Prove who is calling: any proof.");
const QString onHold
    = QStringLiteral("On hold until %1. Arrange a second call then: the caller proves again who they are.");

/// A change waits for a day.
const QJsonObject holding{{u"rules"_s,
                           QJsonArray{QJsonObject{{u"need"_s, QJsonArray{QJsonArray{u"any"_s}}},
                                                  {u"acceptsRisk"_s, u"it is a test"_s},
                                                  {u"holdHours"_s, 24}}}}};

QJsonObject flagThen(const QString &flag, const QString &then)
{
    return {{u"flags"_s, QJsonObject{{flag, QJsonObject{{u"then"_s, then}}}}}};
}

QJsonObject budgetOf(const QString &budget, int limit)
{
    return {{u"budget"_s, QJsonObject{{budget, limit}}}};
}

/// The case was let go of, and its proof is too old by now.
void goOnAfterLong(DeskSitting &desk)
{
    desk.takeAgain();
    desk.attest();
    desk.enter();
}

Ways waysOfDoubt()
{
    return {
        {"another factor was asked for",
         flagThen(u"otherFactor"_s, u"stop"_s),
         {What::FlagStops},
         {u"Nothing can be changed: the caller asked for a password or another app, too."_s},
         {},
         [](DeskSitting &desk) {
             desk.comeToOpenGate();
             desk.press(u"otherFactorYesButton"_s);
         },
         {}},
        {"no proof, and a number from elsewhere",
         flagThen(u"otherCountry"_s, u"stop"_s),
         {What::NeedsProof, What::FlagStops},
         {notProven, foreignStop},
         {},
         [](DeskSitting &desk) {
             desk.serve(u"camille"_s);
             desk.sayWhy();
             desk.enter(elsewhere);
         },
         [](DeskSitting &desk) {
             desk.attest();
             desk.enter();
         }},
        {"a hold that has not begun",
         holding,
         {What::NeedsProof, What::OnHold},
         {notProven, u"This change has to wait 24 hour(s), once nothing else is missing."_s},
         {},
         [](DeskSitting &desk) {
             desk.serve(u"camille"_s);
             desk.sayWhy();
             desk.enter();
         },
         [](DeskSitting &desk) {
             desk.attest();
             desk.letPass(24h);
             goOnAfterLong(desk);
         }},
        {"a hold",
         holding,
         {What::OnHold},
         {onHold},
         24h,
         [](DeskSitting &desk) {
             desk.serveProven(u"camille"_s);
             desk.enter();
         },
         [](DeskSitting &desk) {
             desk.letPass(24h);
             goOnAfterLong(desk);
         }},
    };
}

/// Nobody is there to approve: what asks for that is a hold, and neither NeedsApprovals nor ApprovalRefused
/// comes up.
Ways waysOfApproval()
{
    return {
        {"a flag that asks for an approval",
         flagThen(u"recentChange"_s, u"approve"_s),
         {What::OnHold},
         {onHold},
         24h,
         [](DeskSitting &desk) {
             desk.serveProven(u"sam@example.com"_s); // whose number is a few days old
             desk.enter();
         },
         [](DeskSitting &desk) {
             desk.letPass(24h);
             goOnAfterLong(desk);
         }},
    };
}

/// To a case of somebody whose number was changed, and whom nobody told of that.
void serveWhoWasNotTold(DeskSitting &desk)
{
    const QString before = u"+33750253361"_s;
    desk.serveProven(u"camille"_s);
    desk.enter(before);
    desk.update(before);
    desk.sandbox().addFault(u"POST /sandbox-only/user/*"_s, u"status"_s, {{u"status"_s, 500}}, -1);
    desk.type(u"codeField"_s, desk.sandbox().lastCode(before));
    desk.press(u"verifyCodeButton"_s);
    TRY_PAGE(desk.driver(), "donePage");
    desk.driver().key(Qt::Key_Return);
    TRY_PAGE(desk.driver(), "deskTellingPage");
    QTRY_VERIFY(desk.driver().isVisible(u"emailTellingTrouble"_s));
    desk.sandbox().clearFaults();
    desk.findAnother();
    desk.serveProven(u"camille"_s);
    desk.enter();
}

/// In the case before, and back.
void tellThem(DeskSitting &desk)
{
    desk.driver().key(Qt::Key_2, Qt::ControlModifier);
    TRY_PAGE(desk.driver(), "deskTellingPage");
    for (const QString &whom : {u"oldPhone"_s, u"email"_s}) {
        desk.type(QString(whom + u"NoteField"_s), u"Called them"_s);
        desk.press(QString(whom + u"ToldButton"_s));
    }
    desk.press(u"closeCaseButton"_s);
    TRY_PAGE(desk.driver(), "findPage");
    desk.driver().key(Qt::Key_1, Qt::ControlModifier);
    TRY_PAGE(desk.driver(), "deskCasePage");
    desk.look();
    desk.enter();
}

Ways waysOfTheRecord()
{
    return {
        {"as many texts as a day has",
         budgetOf(u"textsPerPersonDay"_s, 1),
         {What::OverBudget},
         {u"No more texts for this person today. The next can go at %1."_s},
         24h,
         [](DeskSitting &desk) {
             desk.serve(u"camille"_s);
             desk.sayWhy();
             desk.proveByCode(u"emailCode"_s, u"camille@example.com"_s);
             desk.enter();
         },
         [](DeskSitting &desk) {
             desk.letPass(24h);
             goOnAfterLong(desk);
         }},
        {"not everybody was told",
         {},
         {What::OldContactNotTold},
         {u"Not everybody was told of this person's last change. Tell them first."_s},
         {},
         serveWhoWasNotTold,
         tellThem},
    };
}

} // namespace

Ways waysOnceProven()
{
    return waysOfDoubt() + waysOfApproval() + waysOfTheRecord();
}

} // namespace renumber::test
