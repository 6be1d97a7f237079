// SPDX-License-Identifier: Apache-2.0
// What the keychain keeps of a change: all of it comes back, and nothing else is taken for it.
#include "store/confidential.h"
#include "keychain/vault.h"
#include "samples.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::change;
using namespace renumber::test;

namespace {

Plan fullPlan()
{
    Plan plan = oneEntryPlan();
    plan.before.pending = otherNumber;
    plan.before.others = {{otherNumber, renumber::account::Verification::NotVerified}};
    plan.code.lengths = {4, 6};
    plan.code.characters = renumber::code::CodeCharacters::LettersAndDigits;
    plan.code.letterCase = renumber::code::CodeCase::Upper;
    plan.code.hyphenEvery = 3;
    plan.code.lifetime = std::chrono::seconds(600);
    plan.code.resendAfter = std::chrono::seconds(60);
    plan.effect = renumber::description::Effect::EitherWay;
    plan.confirmation = Confirmation::Link;
    plan.resending = Resending::NotPossible;
    plan.secondCode = SecondCode::Possible;
    plan.replyToRequest = ReplyToRequest::Needed;
    plan.choices = {{u"primary"_s, true}, {u"replaceAll"_s, false}};
    return plan;
}

} // namespace

class ConfidentialTest : public QObject
{
    Q_OBJECT

private slots:
    void allOfItComesBack()
    {
        const store::UnfinishedChange::Confidential full{
            fullPlan(), {{u"verificationToken"_s, u"sample-token"_s}, {u"count"_s, 3}}};
        QCOMPARE(store::confidentialFromBytes(store::toBytes(full)), full);
        for (const Plan &plan :
             {changePlan(), atOncePlan(), codelessPlan(), verifyPlan(), replyNeededPlan()}) {
            const store::UnfinishedChange::Confidential plain{plan, {}};
            QCOMPARE(store::confidentialFromBytes(store::toBytes(plain)), plain);
        }
    }

    void itFitsIntoAKeychain()
    {
        store::UnfinishedChange::Confidential full{fullPlan(),
                                                   {{u"verificationToken"_s, QString(700, u'x')}}};
        for (int i = 0; i < 5; ++i)
            full.plan.before.others.append({otherNumber, renumber::account::Verification::Verified});
        QVERIFY(store::toBytes(full).size() < renumber::keychain::Vault::sizeLimit);
    }

    void nothingElseIsTakenForIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = store::toBytes({changePlan(), {}});
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half of it") << good.first(good.size() / 2);
        QTest::newRow("an access token") << QByteArray("sample-token-verified");
        QTest::newRow("another object") << QByteArray(R"({"version":1,"kept":{}})");
        QTest::newRow("a later format") << QByteArray(good).replace("\"version\":1", "\"version\":2");
        QTest::newRow("no target") << QByteArray(good).replace("\"target\":\"+33750253355\"",
                                                               "\"target\":\"\"");
        QTest::newRow("an aim that is none") << QByteArray(good).replace("\"aim\":0", "\"aim\":7");
        QTest::newRow("a kind that is none") << QByteArray(good).replace("\"kind\":0", "\"kind\":-1");
    }
    void nothingElseIsTakenForIt()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(store::toBytes({changePlan(), {}}) != bytes);
        QVERIFY(!store::confidentialFromBytes(bytes));
    }
};

RENUMBER_TEST(ConfidentialTest)
#include "confidentialtest.moc"
