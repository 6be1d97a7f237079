// SPDX-License-Identifier: Apache-2.0
// What is said once a change is done, and what stays of it in the clipboard: no more than the service has
// said, and of nobody else.
#include "screen/donetext.h"
#include "samples.h"
#include "testprogram.h"

#include <QLocale>
#include <QTest>

#include <ctime>

using namespace renumber;
using namespace renumber::test;
using account::Verification;
using change::Proof;
using ui::screen::Done;
using ui::screen::Verifying;

namespace {

/// Half a minute after the account was read.
const time::Now now{at(70), at(70)};

/// Without the marks of direction around numbers and times, and of places to break a line.
QString plain(QString text)
{
    for (const char16_t mark : {u'\u2066', u'\u2068', u'\u2069', u'\u200b'})
        text.remove(QChar(mark));
    return text;
}

QString title(const Done &done)
{
    return plain(ui::doneTitle(done));
}

QString sentence(Done done)
{
    done.at = readAt;
    return plain(ui::doneText(done, now));
}

QString advice(const Done &done)
{
    return plain(ui::doneAdvice(done));
}

QString receipt(Done done)
{
    done.at = readAt;
    return plain(ui::receiptText(done, now));
}

/// \a plan is done, and the account shows \a verification of the new contact, which is its first.
Done doneBy(const change::Plan &plan, Verification verification, Proof proof = Proof::None)
{
    const account::Contact shown{plan.before.kind, plan.target, verification, {}};
    return {plan, {shown, proof}, shown, u"Sample"_s};
}

Done changed()
{
    return doneBy(changePlan(), Verification::Verified);
}

/// The new number stands behind the one of before.
Done addedBehind()
{
    Done done = changed();
    done.now = phone(oldNumber, Verification::Verified);
    done.now.others = {{newNumber, Verification::Verified}};
    return done;
}

/// The new number is the first, and the one of before stands behind it, beside another.
Done addedBefore()
{
    Done done = changed();
    done.now.others = {{otherNumber, Verification::Verified}, {oldNumber, Verification::Verified}};
    return done;
}

Done first(Verification verification)
{
    change::Plan plan = atOncePlan();
    plan.before = phone({}, Verification::Unknown);
    return doneBy(plan, verification);
}

Done byEmail(Done done)
{
    done.plan.before
        = {account::ContactKind::Email, emailValue(u"camille@example.com"_s), Verification::Verified, {}};
    done.plan.target = emailValue(u"camille.new@example.com"_s);
    done.done.shown.kind = account::ContactKind::Email;
    done.done.shown.value = done.plan.target;
    done.now = done.done.shown;
    return done;
}

Done forSomebodyElse(Done done)
{
    done.actingFor = ui::ActingFor::AnotherPerson;
    return done;
}

Done verifiable(Done done)
{
    done.verifying = Verifying::Possible;
    return done;
}

} // namespace

class DoneTextTest : public QObject
{
    Q_OBJECT

private slots:
    void titles_data()
    {
        QTest::addColumn<Done>("done");
        QTest::addColumn<QString>("said");
        const Done unproven = doneBy(changePlan(), Verification::NotVerified, Proof::Accepted);
        QTest::newRow("changed") << changed() << u"Your number is changed"_s;
        QTest::newRow("changed at once")
            << doneBy(atOncePlan(), Verification::NotVerified) << u"Your number is changed"_s;
        QTest::newRow("an address") << byEmail(changed()) << u"Your address is changed"_s;
        QTest::newRow("somebody else's") << forSomebodyElse(changed()) << u"The number is changed"_s;
        QTest::newRow("somebody else's address")
            << forSomebodyElse(byEmail(changed())) << u"The address is changed"_s;
        QTest::newRow("verified") << doneBy(verifyPlan(), Verification::Verified)
                                  << u"Your number is verified"_s;
        QTest::newRow("changed, then verified") << doneBy(atOnceThenConfirmedPlan(), Verification::Verified)
                                                << u"Your number is changed and verified"_s;
        QTest::newRow("changed, then not shown as verified")
            << doneBy(atOnceThenConfirmedPlan(), Verification::Unknown) << u"Your number is changed"_s;
        QTest::newRow("not shown as verified") << unproven << u"The number is on your account"_s;
        QTest::newRow("not shown as verified, somebody else's")
            << forSomebodyElse(unproven) << u"The number is on the account"_s;
        QTest::newRow("by the person's word")
            << doneBy(changePlan(), Verification::Unknown, Proof::PersonsWord)
            << u"The number is on your account"_s;
        QTest::newRow("verified, by the person's word")
            << doneBy(verifyPlan(), Verification::Unknown, Proof::PersonsWord)
            << u"The number is on your account"_s;
        QTest::newRow("behind another") << addedBehind() << u"The number is on your account"_s;
        QTest::newRow("the first one")
            << first(Verification::NotVerified) << u"The number is on your account"_s;
        QTest::newRow("the one before is there still") << addedBefore() << u"Your number is changed"_s;
    }

    void titles()
    {
        QFETCH(const Done, done);
        QFETCH(const QString, said);
        QCOMPARE(title(done), said);
    }

    void whoSaysSo_data()
    {
        QTest::addColumn<Done>("done");
        QTest::addColumn<QString>("said");
        QTest::newRow("changed") << changed() << u"Sample confirmed it at 12:00."_s;
        QTest::newRow("a proof that need not show")
            << doneBy(changePlan(), Verification::Unknown, Proof::Accepted)
            << u"Sample confirmed it at 12:00."_s;
        QTest::newRow("not shown as verified")
            << doneBy(changePlan(), Verification::NotVerified, Proof::Accepted)
            << u"Sample showed it at 12:00, but not as verified."_s;
        QTest::newRow("by the person's word")
            << doneBy(changePlan(), Verification::NotVerified, Proof::PersonsWord)
            << u"Sample showed it at 12:00, but not as verified."_s;
        QTest::newRow("it does not tell")
            << doneBy(changePlan(), Verification::Unknown, Proof::PersonsWord)
            << u"Sample showed it at 12:00. We can't tell whether it is verified."_s;
        QTest::newRow("behind another")
            << addedBehind() << u"Sample confirmed it at 12:00. Another number is still the main one."_s;
    }

    void whoSaysSo()
    {
        QFETCH(const Done, done);
        QFETCH(const QString, said);
        QCOMPARE(sentence(done), said);
    }

    void anAddressBehindAnother()
    {
        Done done = byEmail(changed());
        done.now.value = done.plan.before.value;
        QVERIFY(sentence(done).endsWith(u"Another address is still the main one."_s));
    }

    void nothingIsLeftToDo()
    {
        for (const Done &done : {changed(), doneBy(verifyPlan(), Verification::Verified),
                                 verifiable(changed()), first(Verification::Unknown)})
            QCOMPARE(advice(done), QString());
    }

    void whatIsThereStillCanBeRemoved()
    {
        const QString there = u"Your old number, +33 7 50 25 33 54, is still on the account. "
                              "If it should go, ask whoever runs Sample."_s;
        QCOMPARE(advice(addedBefore()), there);
        QCOMPARE(advice(addedBehind()), there);
        QVERIFY(advice(forSomebodyElse(addedBefore())).startsWith(u"The old number, "_s));
        Done address = byEmail(changed());
        address.now.others = {{address.plan.before.value, Verification::Verified}};
        QVERIFY(advice(address).startsWith(u"Your old address, camille@example.com, is still"_s));
    }

    /// However the service writes it.
    void theSameNumberIsNotOldBesideItself()
    {
        Done done = changed();
        done.plan.before.value = phoneValue(u"0033750253355"_s);
        QVERIFY(!ui::formerContact(done).isSet());
        QCOMPARE(advice(done), QString());
    }

    void whatCanBeVerified()
    {
        const Done bare = doneBy(atOncePlan(), Verification::NotVerified);
        QVERIFY(!ui::canVerify(bare));
        QCOMPARE(advice(bare), QString());
        QVERIFY(ui::canVerify(verifiable(bare)));
        QVERIFY(advice(verifiable(bare)).startsWith(u"The new number is not verified yet."_s));
        const Done untold = verifiable(doneBy(atOncePlan(), Verification::Unknown));
        QVERIFY(ui::canVerify(untold));
        QCOMPARE(advice(untold), QString()); // it may have been verified long ago
        QVERIFY(!ui::canVerify(verifiable(changed())));
        QVERIFY(!ui::canVerify(
            verifiable(doneBy(changePlan(), Verification::NotVerified, Proof::Accepted)))); // that was tried
        Done behind = verifiable(addedBehind());
        behind.done.shown.verification = Verification::NotVerified;
        QVERIFY(!ui::canVerify(behind)); // a call may be about the first one
    }

    void theOneBefore()
    {
        QVERIFY(ui::formerContact(changed()) == changed().plan.before);
        QVERIFY(!ui::formerContact(addedBefore()).isSet());
        QVERIFY(!ui::formerContact(addedBehind()).isSet());
        QVERIFY(!ui::formerContact(first(Verification::Verified)).isSet());
        QVERIFY(!ui::formerContact(doneBy(verifyPlan(), Verification::Verified)).isSet());
        Done address = byEmail(changed());
        address.plan.before.value = {};
        QVERIFY(!ui::formerContact(address).isSet());
        QCOMPARE(ui::formerContact(address).kind, account::ContactKind::Email);
    }

    void aReceiptHasBothNumbers()
    {
        const QStringList lines = receipt(changed()).split(u'\n');
        const QStringList expected{u"Your number is changed."_s,
                                   u"Sample confirmed it at 12:00."_s,
                                   u"Before: +33 7 50 25 33 54"_s,
                                   u"Now: +33 7 50 25 33 55"_s,
                                   u"Verified"_s,
                                   QLocale().toString(QDate(2026, 3, 1), QLocale::LongFormat),
                                   QString()};
        QCOMPARE(lines, expected);
    }

    void aReceiptWithoutOneBefore()
    {
        for (const Done &done : {first(Verification::NotVerified), addedBefore(), addedBehind(),
                                 doneBy(verifyPlan(), Verification::Verified)}) {
            QVERIFY(!receipt(done).contains(u"Before: "_s));
            QVERIFY(receipt(done).contains(u"Now: +33 7 50 25 33 5"_s));
        }
        QVERIFY(receipt(first(Verification::NotVerified)).contains(u"\nNot verified\n"_s));
        QVERIFY(!receipt(first(Verification::Unknown)).contains(u"erified"_s)); // nobody has said so
    }

    /// It is pasted where anybody may read it.
    void aReceiptHasNothingOfAnybodyElse()
    {
        Done done = forSomebodyElse(changed());
        done.now.others = {{otherNumber, Verification::Verified}};
        done.now.pending = phoneValue(u"+14155550123"_s);
        done.done.shown.others = done.now.others;
        done.done.shown.pending = done.now.pending;
        const QString kept = receipt(done);
        QVERIFY(kept.contains(u"+33 7 50 25 33 55"_s));
        QVERIFY2(!kept.contains(u"555"_s), qPrintable(kept));
        QVERIFY(!kept.contains(u"our number"_s)); // it is not the operator's
    }

    /// Not that of Greenwich, where it may be another day.
    void aReceiptHasThePersonsDay()
    {
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "Asia/Tokyo");
        tzset();
        const QDateTime evening(QDate(2026, 3, 1), QTime(23, 30), time::utc);
        Done done = changed();
        done.at = evening;
        const QString kept = ui::receiptText(done, {evening, evening});
        qputenv("TZ", before);
        tzset();
        QVERIFY2(kept.contains(u"08:30"_s), qPrintable(kept));
        QVERIFY2(kept.contains(QLocale().toString(QDate(2026, 3, 2), QLocale::LongFormat)), qPrintable(kept));
    }
};

RENUMBER_TEST(DoneTextTest)
#include "donetexttest.moc"
