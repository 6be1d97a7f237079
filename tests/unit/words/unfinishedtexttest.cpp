// SPDX-License-Identifier: Apache-2.0
// What is said of a change that is not finished, for each way in which it can stand: no more than is known.
#include "words/unfinishedtext.h"
#include "../store/ledgersamples.h"
#include "change/machine.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::change;
using namespace renumber::test;
using namespace renumber::ui;
using renumber::account::ContactKind;
using renumber::account::Verification;
using renumber::keychain::VaultFailure;
using renumber::time::Now;

namespace {

const QString serviceName = QStringLiteral("ReachFive");

Now when(qint64 seconds)
{
    return {at(seconds), at(seconds)};
}

store::LedgerEntry standing(store::Stage stage)
{
    store::LedgerEntry entry = sampleEntry();
    entry.stage = stage;
    entry.delivery = stage == store::Stage::Requested ? Delivery::Unknown : Delivery::Confirmed;
    return entry;
}

/// With the numbers and what the account shows: the old one.
store::Unfinished known(const store::LedgerEntry &entry)
{
    store::Unfinished unfinished;
    unfinished.entry = entry;
    unfinished.details = store::Confidential{changePlan(), {}};
    unfinished.change = store::restored(entry, changePlan());
    return unfinished;
}

store::Unfinished withoutDetails(const store::LedgerEntry &entry, VaultFailure missing)
{
    store::Unfinished unfinished;
    unfinished.entry = entry;
    unfinished.missing = missing;
    return unfinished;
}

template <typename Alter> store::Unfinished altered(store::Unfinished unfinished, Alter alter)
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

Q_DECLARE_METATYPE(renumber::store::Unfinished)

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
    void theLedgersTroubleIsSaid();
};

void UnfinishedTextTest::itSaysWhatIsKnown_data()
{
    QTest::addColumn<store::Unfinished>("unfinished");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<QString>("goOn");
    QTest::addColumn<QString>("giveUp");
    const auto row
        = [](const char *name, const store::Unfinished &unfinished, qint64 now, const QStringList &said,
             const QString &goOn, const QString &giveUp = u"Give it up"_s) {
              QTest::newRow(name) << unfinished << now << said << goOn << giveUp;
          };
    const auto haveCode = u"I have a code"_s;
    const auto goOn = u"Go on"_s;
    const auto putAway = u"Put it away"_s;
    const auto notFinished = u"The change of the number from +33 … 54 to +33 … 55 is not finished."_s;
    const store::Unfinished awaiting = known(standing(store::Stage::AwaitingCode));
    row("its code is out", awaiting, 100,
        {notFinished, u"ReachFive sent a code at 12:00."_s, u"The code works until 12:10."_s}, haveCode);
    row("its code has expired", awaiting, 700,
        {u"The code has expired at 12:10."_s, u"Go on to have a new one sent."_s}, haveCode);
    row("its code is used up",
        altered(awaiting, [](store::Unfinished &one) { one.entry.code.entriesLeft = 0; }), 100,
        {u"This code cannot be entered any more."_s, u"Go on to have a new one sent."_s}, haveCode);
    row("nothing is known of the expiry",
        altered(awaiting, [](store::Unfinished &one) { one.entry.code.expiresAt.reset(); }), 100,
        {u"ReachFive does not say how long the code works."_s}, haveCode);
    row("pending since before", altered(awaiting, [](store::Unfinished &one) { one.entry.code.sentAt = {}; }),
        100, {u"ReachFive was waiting for it to be confirmed."_s}, haveCode);
    row("a link",
        altered(awaiting, [](store::Unfinished &one) { one.entry.confirmation = Confirmation::Link; }), 700,
        {u"ReachFive sent a link at 12:00."_s, u"The link has expired at 12:10."_s}, goOn);
    row("verifying", altered(awaiting, [](store::Unfinished &one) { one.entry.aim = Aim::Verify; }), 100,
        {u"Verifying the number +33 … 55 is not finished."_s}, haveCode);
    row("adding", altered(awaiting, [](store::Unfinished &one) { one.entry.maskedBefore.clear(); }), 100,
        {u"Adding the number +33 … 55 is not finished."_s}, haveCode);
    row("an address", altered(awaiting, [](store::Unfinished &one) { one.entry.kind = ContactKind::Email; }),
        100, {u"The change of the address from "_s}, haveCode);
    row("the answer to the code was lost",
        altered(awaiting, [](store::Unfinished &one) { one.entry.stage = store::Stage::Entered; }), 100,
        {u"A code was entered, and its answer did not come here."_s, u"does not show that it was accepted"_s},
        haveCode);
    row("not known whether sent",
        altered(awaiting,
                [](store::Unfinished &one) {
                    std::get<AwaitingCode>(one.change.phase).delivery = Delivery::Unknown;
                }),
        100, {u"it is not known whether one was sent. If it comes, go on and enter its code."_s}, haveCode);
    row("not compared with the account yet",
        altered(known(standing(store::Stage::Entered)),
                [](store::Unfinished &one) { one.isCompared = false; }),
        100,
        {u"What became of the change from +33 … 54 to +33 … 55, asked for at 12:00, is not known. Read the "
         u"account "
         "again to see what it shows."_s},
        goOn);
    row("not compared, and in a locked keyring",
        altered(withoutDetails(standing(store::Stage::Entered), VaultFailure::Locked),
                [](store::Unfinished &one) { one.isCompared = false; }),
        100,
        {u"is not known. Read the account again to see what it shows."_s,
         u"in the keyring, which is locked"_s},
        u"Try the keyring again"_s, putAway);
    row("accepted, and not shown", known(standing(store::Stage::CodeAccepted)), 100,
        {u"ReachFive had been asked for it, but the account does not show it."_s}, goOn);
    row("cannot be gone on with",
        altered(awaiting,
                [](store::Unfinished &one) {
                    one.change.phase = Failed{lost(), Remedy::MayRetry};
                }),
        100, {u"its answer did not come here"_s, u"begin it again. Nothing is sent by itself."_s}, {},
        putAway);
    row("not offered any more", altered(awaiting, [](store::Unfinished &one) { one.isOffered = false; }), 100,
        {u"ReachFive does not offer this here any more"_s}, {}, putAway);
    row("done",
        altered(awaiting,
                [](store::Unfinished &one) {
                    one.change.phase = Done{phone(newNumber, Verification::Verified)};
                }),
        100, {u"ReachFive shows +33 … 55: the change that you had begun is done."_s}, {}, putAway);
    row("verified",
        altered(awaiting,
                [](store::Unfinished &one) {
                    one.entry.aim = Aim::Verify;
                    one.change.phase = Done{phone(newNumber, Verification::Verified)};
                }),
        100, {u"ReachFive shows +33 … 55 as verified: what you had begun is done."_s}, {}, putAway);
    row("in a locked keyring", withoutDetails(standing(store::Stage::AwaitingCode), VaultFailure::Locked),
        100, {notFinished, u"ReachFive sent a code at 12:00."_s, u"in the keyring, which is locked"_s},
        u"Try the keyring again"_s, putAway);
    row("in a keyring that is away",
        withoutDetails(standing(store::Stage::Entered), VaultFailure::Unavailable), 100,
        {u"A code was entered, and it is not known what came of it."_s,
         u"in a keyring that cannot be reached at the moment"_s},
        u"Try the keyring again"_s, putAway);
    store::LedgerEntry nowhere = standing(store::Stage::Requested);
    nowhere.details = store::DetailsPlace::Nowhere;
    row("never kept", withoutDetails(nowhere, VaultFailure::Absent), 100,
        {u"ReachFive was asked for it at 12:00, and it is not known what came of it."_s,
         u"could not be kept in a keyring. To change the number, begin again"_s},
        {}, putAway);
    nowhere.stage = store::Stage::AwaitingCode;
    row("never kept, perhaps sent", withoutDetails(nowhere, VaultFailure::Unavailable), 100,
        {u"ReachFive was asked for a message at 12:00; it is not known whether one was sent."_s}, {},
        putAway);
}

void UnfinishedTextTest::itSaysWhatIsKnown()
{
    QFETCH(const store::Unfinished, unfinished);
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
    QTest::addColumn<QList<store::LedgerEntry>>("entries");
    QTest::addColumn<QString>("text");
    const store::LedgerEntry awaiting = standing(store::Stage::AwaitingCode);
    const QString waits
        = u"The change of the number from +33 … 54 to +33 … 55 is not finished. ReachFive sent a "
          "code at 12:00. The code works until 12:10."_s;
    QTest::newRow("a code is out") << QList{awaiting} << QString(waits + u" Sign in to go on.");
    store::LedgerEntry inMemory = awaiting;
    inMemory.details = store::DetailsPlace::Nowhere;
    QTest::newRow("without its details")
        << QList{inMemory} << QString(waits + u" Sign in to see what the account shows.");
    QTest::newRow("a code was entered") << QList{standing(store::Stage::Entered)}
                                        << u"What became of the change from +33 … 54 to +33 … 55, asked for "
                                           u"at 12:00, is not known. Sign in to "
                                           "see what the account shows."_s;
    store::LedgerEntry verifying = standing(store::Stage::CodeAccepted);
    verifying.aim = Aim::Verify;
    QTest::newRow("verifying")
        << QList{verifying}
        << u"What became of verifying +33 … 55, asked for at 12:00, is not known. Sign in "
           "to see what the account shows."_s;
    store::LedgerEntry adding = standing(store::Stage::Requested);
    adding.maskedBefore.clear();
    QTest::newRow("two")
        << QList{awaiting, adding}
        << QString(waits
                   + u" What became of adding +33 … 55, asked for at 12:00, is not known. Sign in "
                     "to see what the account shows.");
}

void UnfinishedTextTest::whoeverIsNotSignedInIsToldWhatWaits()
{
    QFETCH(const QList<store::LedgerEntry>, entries);
    QFETCH(const QString, text);
    QCOMPARE(plain(waitingText(entries, serviceName, when(100))), text);
}

void UnfinishedTextTest::whatWouldBeLostIsSaid_data()
{
    QTest::addColumn<store::NotKept>("notKept");
    QTest::addColumn<QString>("said");
    QTest::newRow("disk") << store::NotKept{store::LedgerFailure::Unwritable, {}}
                          << u"could not be noted on this computer's disk"_s;
    QTest::newRow("locked") << store::NotKept{{}, VaultFailure::Locked} << u"The keyring is locked"_s;
    QTest::newRow("none") << store::NotKept{{}, VaultFailure::Unavailable}
                          << u"This computer has no keyring"_s;
    QTest::newRow("too large") << store::NotKept{{}, VaultFailure::TooLarge}
                               << u"The keyring did not take this"_s;
}

void UnfinishedTextTest::whatWouldBeLostIsSaid()
{
    QFETCH(const store::NotKept, notKept);
    QFETCH(const QString, said);
    const QString text = notKeptText(notKept);
    QVERIFY2(text.contains(said) && text.contains(u"Leave Renumber open until it is done"_s),
             qPrintable(text));
}

void UnfinishedTextTest::theLedgersTroubleIsSaid()
{
    QVERIFY(neverKeptText().contains(u"does not tell whose account this is"_s));
    QVERIFY(ledgerSetAsideText(u"/somewhere/changes.sqlite.damaged-1"_s).contains(u"is now /somewhere/"_s));
    QVERIFY(ledgerUnusableText(store::LedgerFailure::NewerVersion).contains(u"newer version"_s));
    const QString unreadable = ledgerUnusableText(store::LedgerFailure::Unwritable);
    QVERIFY2(unreadable.contains(u"the account shows what holds"_s), qPrintable(unreadable));
    QCOMPARE(ledgerUnusableText(store::LedgerFailure::Unreadable), unreadable);
}

RENUMBER_TEST(UnfinishedTextTest)
#include "unfinishedtexttest.moc"
