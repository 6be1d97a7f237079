// SPDX-License-Identifier: Apache-2.0
// What is said of a change that is not finished, for each way in which it can stand: no more than is known.
#include "words/unfinishedtext.h"
#include "../store/unfinishedsamples.h"
#include "change/machine.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::change;
using namespace renumber::test;
using namespace renumber::ui;
using renumber::account::ContactKind;
using renumber::account::Verification;
using renumber::keychain::KeychainFailure;
using renumber::time::Now;

namespace {

const QString serviceName = QStringLiteral("ReachFive");

Now when(qint64 seconds)
{
    return {at(seconds), at(seconds)};
}

store::UnfinishedChange standing(store::UnfinishedChange::Stage stage)
{
    store::UnfinishedChange entry = sampleChange();
    entry.stage = stage;
    entry.delivery
        = stage == store::UnfinishedChange::Stage::Requested ? Delivery::Unknown : Delivery::Confirmed;
    return entry;
}

/// With the numbers and what the account shows: the old one.
store::UnfinishedChange known(const store::UnfinishedChange &entry)
{
    store::UnfinishedChange unfinished = entry;
    unfinished.confidential = store::UnfinishedChange::Confidential{changePlan(), {}};
    unfinished.now = store::restored(entry, changePlan());
    return unfinished;
}

store::UnfinishedChange withoutDetails(const store::UnfinishedChange &entry, KeychainFailure missing)
{
    store::UnfinishedChange unfinished = entry;
    unfinished.missing = missing;
    return unfinished;
}

template <typename Alter> store::UnfinishedChange altered(store::UnfinishedChange unfinished, Alter alter)
{
    alter(unfinished);
    return unfinished;
}

/// Without the marks that keep the order of a number.
QString plain(QString text)
{
    text.removeIf([](QChar c) { return c == QChar(0x2066) || c == QChar(0x2069); });
    return text;
}

} // namespace

Q_DECLARE_METATYPE(renumber::store::UnfinishedChange)

class UnfinishedTextTest : public QObject
{
    Q_OBJECT

private slots:
    void itSaysWhatIsKnown_data();
    void itSaysWhatIsKnown();
    void whoeverIsNotSignedInIsToldWhatWaits_data();
    void whoeverIsNotSignedInIsToldWhatWaits();
    void whatWouldBeLostIsSaid_data();
    void whatWouldBeLostIsSaid();
    void theTroubleOfTheListIsSaid();
};

void UnfinishedTextTest::itSaysWhatIsKnown_data()
{
    QTest::addColumn<store::UnfinishedChange>("unfinished");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<QString>("goOn");
    QTest::addColumn<QString>("giveUp");
    const auto row
        = [](const char *name, const store::UnfinishedChange &unfinished, qint64 now, const QStringList &said,
             const QString &goOn, const QString &giveUp = u"Discard change"_s) {
              QTest::newRow(name) << unfinished << now << said << goOn << giveUp;
          };
    const auto haveCode = u"Enter the code"_s;
    const auto checkAgain = u"Check again"_s;
    const auto putAway = u"Remove this note"_s;
    const auto notFinished = u"A change to +33 … 55 is unfinished."_s;
    const auto unchanged = u" Nothing changes until its code is entered."_s;
    const auto notKnown
        = u"We couldn't confirm the change to +33 … 55. It was asked for at 12:00 and may have been made."_s;
    const auto newCode = u"You can have a new code sent on the next page."_s;
    const store::UnfinishedChange awaiting = known(standing(store::UnfinishedChange::Stage::AwaitingCode));
    row("its code is out", awaiting, 100,
        {QString(notFinished + unchanged), u"ReachFive sent a code at 12:00."_s,
         u"The code works until 12:10."_s},
        haveCode);
    row("its code has expired", awaiting, 700, {u"The code expired at 12:10."_s, newCode}, haveCode);
    row("its code has expired, and no other can be had",
        altered(awaiting,
                [](store::UnfinishedChange &one) { one.now.plan.resending = Resending::NotPossible; }),
        700, {u"The code expired at 12:10. For a new code, discard this and start again."_s}, haveCode);
    row("its code is used up",
        altered(awaiting, [](store::UnfinishedChange &one) { one.code.entriesLeft = 0; }), 100,
        {u"This code no longer works."_s, newCode}, haveCode);
    row("nothing is known of the expiry",
        altered(awaiting, [](store::UnfinishedChange &one) { one.code.expiresAt.reset(); }), 100,
        {QString(notFinished + unchanged + u" ReachFive sent a code at 12:00.")}, haveCode);
    row("pending since before", altered(awaiting, [](store::UnfinishedChange &one) { one.code.sentAt = {}; }),
        100, {u"ReachFive was waiting for it to be confirmed."_s}, haveCode);
    row("a link",
        altered(awaiting, [](store::UnfinishedChange &one) { one.confirmation = Confirmation::Link; }), 700,
        {u"ReachFive sent a link at 12:00."_s, u"The link expired at 12:10."_s}, u"Continue"_s);
    row("verifying", altered(awaiting, [](store::UnfinishedChange &one) { one.aim = Aim::Verify; }), 100,
        {u"Verifying +33 … 55 is unfinished."_s}, haveCode, u"Stop verifying"_s);
    row("adding", altered(awaiting, [](store::UnfinishedChange &one) { one.maskedBefore.clear(); }), 100,
        {u"Adding +33 … 55 is unfinished."_s}, haveCode);
    const store::UnfinishedChange there = altered(awaiting, [](store::UnfinishedChange &one) {
        one.now.seen = phone(newNumber, Verification::NotVerified);
    });
    row("there already", there, 100,
        {u"The number has changed to +33 … 55. It still needs to be confirmed."_s}, haveCode);
    row("there already, an address",
        altered(there, [](store::UnfinishedChange &one) { one.kind = ContactKind::Email; }), 100,
        {u"The address has changed to +33 … 55. It still needs to be confirmed."_s}, haveCode);
    row("there already, and the answer to the code was lost",
        altered(there, [](store::UnfinishedChange &one) { one.now.entry = EntryOutcome::Open; }), 100,
        {u"The number has changed to +33 … 55. We couldn't confirm that its code worked."_s}, haveCode);
    row("the answer to the code was lost",
        altered(awaiting, [](store::UnfinishedChange &one) { one.now.entry = EntryOutcome::NotShown; }), 100,
        {QString(notKnown + u" The account doesn't show it yet. It may still take effect.")}, haveCode);
    row("its code does not work any more",
        altered(awaiting, [](store::UnfinishedChange &one) { one.code.validity = Validity::Refused; }), 100,
        {u"ReachFive sent a code at 12:00. This code no longer works."_s, newCode}, haveCode);
    row("its code was entered, and it is not compared yet",
        altered(awaiting,
                [](store::UnfinishedChange &one) {
                    one.entryOutcome = EntryOutcome::Open;
                    one.isCompared = false;
                }),
        100, {notKnown}, haveCode);
    row("not known whether sent",
        altered(awaiting,
                [](store::UnfinishedChange &one) {
                    std::get<AwaitingCode>(one.now.phase).delivery = Delivery::Unknown;
                }),
        100, {u"ReachFive may have sent a code at 12:00. If it arrives, enter it here."_s}, haveCode);
    row("not compared with the account yet",
        altered(known(standing(store::UnfinishedChange::Stage::Entered)),
                [](store::UnfinishedChange &one) { one.isCompared = false; }),
        100, {QString(notKnown + u" Refresh to see what the account shows.")}, checkAgain);
    row("not compared, and in a locked keyring",
        altered(withoutDetails(standing(store::UnfinishedChange::Stage::Entered), KeychainFailure::Locked),
                [](store::UnfinishedChange &one) { one.isCompared = false; }),
        100,
        {QString(notKnown + u" Refresh to see what the account shows."),
         u"The keyring is locked. To go on, unlock it"_s},
        u"Try the keyring again"_s, putAway);
    row("accepted, and not shown", known(standing(store::UnfinishedChange::Stage::CodeAccepted)), 100,
        {QString(notKnown + u" The account doesn't show it yet."), u"Check again"_s}, checkAgain);
    row("cannot be gone on with",
        altered(awaiting,
                [](store::UnfinishedChange &one) {
                    one.now.phase = Failed{lost(), Remedy::MayRetry};
                }),
        100,
        {QString(notKnown + u" The account doesn't show it yet."),
         u"Begin it again if you still want it. Nothing is sent until you do."_s},
        {}, putAway);
    row("not offered any more",
        altered(awaiting, [](store::UnfinishedChange &one) { one.isOffered = false; }), 100,
        {u"You can't finish it here. ReachFive no longer offers it."_s}, {}, putAway);
    row("done",
        altered(awaiting,
                [](store::UnfinishedChange &one) {
                    one.now.phase = Done{phone(newNumber, Verification::Verified)};
                }),
        100, {u"The change to +33 … 55 is done. ReachFive shows it now."_s}, {}, putAway);
    row("verified",
        altered(awaiting,
                [](store::UnfinishedChange &one) {
                    one.aim = Aim::Verify;
                    one.now.phase = Done{phone(newNumber, Verification::Verified)};
                }),
        100, {u"Verifying +33 … 55 is done. ReachFive shows it as verified."_s}, {}, putAway);
    row("a code accepted, where nobody tells what is verified",
        altered(awaiting,
                [](store::UnfinishedChange &one) {
                    one.aim = Aim::Verify;
                    one.now.phase = Done{phone(newNumber, Verification::Unknown)};
                }),
        100, {u"Verifying +33 … 55 is done. ReachFive accepted its code."_s}, {}, putAway);
    row("in a locked keyring",
        withoutDetails(standing(store::UnfinishedChange::Stage::AwaitingCode), KeychainFailure::Locked), 100,
        {notFinished, u"ReachFive sent a code at 12:00."_s, u"The keyring is locked. To go on, unlock it"_s},
        u"Try the keyring again"_s, putAway);
    row("in a keyring that is away",
        withoutDetails(standing(store::UnfinishedChange::Stage::Entered), KeychainFailure::Unavailable), 100,
        {QString(notKnown + u" Compare it with what the account shows below."),
         u"The keyring can't be reached now."_s},
        u"Try the keyring again"_s, putAway);
    store::UnfinishedChange nowhere = standing(store::UnfinishedChange::Stage::Requested);
    nowhere.place = store::UnfinishedChange::Place::Nowhere;
    row("never kept", withoutDetails(nowhere, KeychainFailure::Absent), 100,
        {QString(notKnown + u" Compare it with what the account shows below."),
         u"You can't finish it here. Begin it again if you still want it."_s},
        {}, putAway);
    nowhere.stage = store::UnfinishedChange::Stage::AwaitingCode;
    row("never kept, perhaps sent", withoutDetails(nowhere, KeychainFailure::Unavailable), 100,
        {u"ReachFive may have sent a code at 12:00."_s}, {}, putAway);
}

void UnfinishedTextTest::itSaysWhatIsKnown()
{
    QFETCH(const store::UnfinishedChange, unfinished);
    QFETCH(const qint64, now);
    QFETCH(const QStringList, said);
    QFETCH(const QString, goOn);
    QFETCH(const QString, giveUp);
    const QString text = plain(unfinishedText(unfinished, serviceName, when(now)));
    for (const QString &part : said)
        QVERIFY2(text.contains(part), qPrintable(text));
    QCOMPARE(goOnText(unfinished), goOn);
    QCOMPARE(giveUpText(unfinished), giveUp);
}

void UnfinishedTextTest::whoeverIsNotSignedInIsToldWhatWaits_data()
{
    QTest::addColumn<QList<store::UnfinishedChange>>("entries");
    QTest::addColumn<QString>("text");
    const store::UnfinishedChange awaiting = standing(store::UnfinishedChange::Stage::AwaitingCode);
    const QString waits
        = u"A change to +33 … 55 is unfinished. ReachFive sent a code at 12:00. The code works until 12:10."_s;
    QTest::newRow("a code is out") << QList{awaiting} << QString(waits + u" Sign in to go on.");
    store::UnfinishedChange inMemory = awaiting;
    inMemory.place = store::UnfinishedChange::Place::Nowhere;
    QTest::newRow("without its details")
        << QList{inMemory} << QString(waits + u" Sign in to see what the account shows.");
    QTest::newRow("a code was entered")
        << QList{standing(store::UnfinishedChange::Stage::Entered)}
        << u"We couldn't confirm the change to +33 … 55. It was asked for at 12:00 and may have been made. "
           "Sign in to see what the account shows."_s;
    store::UnfinishedChange verifying = standing(store::UnfinishedChange::Stage::CodeAccepted);
    verifying.aim = Aim::Verify;
    QTest::newRow("verifying")
        << QList{verifying}
        << u"We couldn't confirm that +33 … 55 is verified. It was asked for at 12:00 and may have worked. "
           "Sign in to see what the account shows."_s;
    store::UnfinishedChange adding = standing(store::UnfinishedChange::Stage::Requested);
    adding.maskedBefore.clear();
    QTest::newRow("two")
        << QList{awaiting, adding}
        << QString(waits
                   + u" We couldn't confirm that +33 … 55 was added. It was asked for at 12:00 and may have "
                     "worked. Sign in to see what the account shows.");
}

void UnfinishedTextTest::whoeverIsNotSignedInIsToldWhatWaits()
{
    QFETCH(const QList<store::UnfinishedChange>, entries);
    QFETCH(const QString, text);
    QCOMPARE(plain(waitingText(entries, serviceName, when(100))), text);
}

void UnfinishedTextTest::whatWouldBeLostIsSaid_data()
{
    QTest::addColumn<store::ChangeJournal::SaveFailure>("saveFailure");
    QTest::addColumn<QString>("said");
    QTest::newRow("disk") << store::ChangeJournal::SaveFailure{store::ChangeStore::Failure::Unwritable, {}}
                          << u"couldn't be saved on this computer's disk"_s;
    QTest::newRow("locked") << store::ChangeJournal::SaveFailure{{}, KeychainFailure::Locked}
                            << u"The keyring is locked"_s;
    QTest::newRow("none") << store::ChangeJournal::SaveFailure{{}, KeychainFailure::Unavailable}
                          << u"No keyring answers on this computer"_s;
    QTest::newRow("too large") << store::ChangeJournal::SaveFailure{{}, KeychainFailure::TooLarge}
                               << u"The keyring didn't take this"_s;
}

void UnfinishedTextTest::whatWouldBeLostIsSaid()
{
    QFETCH(const store::ChangeJournal::SaveFailure, saveFailure);
    QFETCH(const QString, said);
    const QString text = saveFailureText(saveFailure);
    QVERIFY2(text.contains(said) && text.contains(u"Leave Renumber open until it is done"_s),
             qPrintable(text));
}

void UnfinishedTextTest::theTroubleOfTheListIsSaid()
{
    QVERIFY(neverSavedText().contains(u"can't tell whose account this is"_s));
    QVERIFY(listSetAsideText(u"/somewhere/changes.sqlite.damaged-1"_s).contains(u"is now /somewhere/"_s));
    QVERIFY(listUnusableText(store::ChangeStore::Failure::NewerVersion).contains(u"newer version"_s));
    const QString unreadable = listUnusableText(store::ChangeStore::Failure::Unwritable);
    QVERIFY2(unreadable.contains(u"The account itself shows what is true"_s), qPrintable(unreadable));
    QCOMPARE(listUnusableText(store::ChangeStore::Failure::Unreadable), unreadable);
}

RENUMBER_TEST(UnfinishedTextTest)
#include "unfinishedtexttest.moc"
