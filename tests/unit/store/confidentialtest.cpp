// SPDX-License-Identifier: Apache-2.0
// What the keychain keeps of a change: all of it comes back, and nothing else is taken for it.
#include "store/confidential.h"
#include "keychain/keychain.h"
#include "samples.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
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
    plan.effect = renumber::description::EffectTiming::EitherWay;
    plan.confirmation = Confirmation::Link;
    plan.resending = Resending::NotPossible;
    plan.secondCode = SecondCode::Possible;
    plan.replyToRequest = ReplyToRequest::Needed;
    plan.channel = {renumber::description::Channel::Kind::App, u"Chatter"_s, u"chat"_s};
    plan.choices = {{u"primary"_s, true}, {u"replaceAll"_s, false}};
    return plan;
}

QJsonObject changed(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    const QString &name = path.first();
    if (path.size() > 1)
        object.insert(name, changed(object.value(name).toObject(), path.mid(1), value));
    else if (value.isUndefined())
        object.remove(name);
    else
        object.insert(name, value);
    return object;
}

/// What the keychain keeps of a plain change, with \a value at \a path.
QByteArray with(const QStringList &path, const QJsonValue &value)
{
    const QByteArray good = store::toBytes({changePlan(), {}});
    return QJsonDocument(changed(QJsonDocument::fromJson(good).object(), path, value)).toJson();
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
        QVERIFY(store::toBytes(full).size() < renumber::keychain::Keychain::sizeLimit);
    }

    /// What is in a keychain may be of another version, or of nobody's making.
    void everyNumberOfThePlan_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<int>("last");
        QTest::newRow("aim") << QStringList{u"plan"_s, u"aim"_s} << int(Aim::Verify);
        QTest::newRow("effect") << QStringList{u"plan"_s, u"effect"_s}
                                << int(renumber::description::EffectTiming::AtOnceThenConfirmed);
        QTest::newRow("confirmation") << QStringList{u"plan"_s, u"confirmation"_s} << int(Confirmation::None);
        QTest::newRow("resending") << QStringList{u"plan"_s, u"resending"_s} << int(Resending::NotPossible);
        QTest::newRow("secondCode") << QStringList{u"plan"_s, u"secondCode"_s} << int(SecondCode::Possible);
        QTest::newRow("replyToRequest")
            << QStringList{u"plan"_s, u"replyToRequest"_s} << int(ReplyToRequest::Needed);
        QTest::newRow("kind") << QStringList{u"plan"_s, u"before"_s, u"kind"_s}
                              << int(renumber::account::ContactKind::Email);
        QTest::newRow("verification") << QStringList{u"plan"_s, u"before"_s, u"verification"_s}
                                      << int(renumber::account::Verification::Verified);
    }
    void everyNumberOfThePlan()
    {
        QFETCH(const QStringList, path);
        QFETCH(const int, last);
        QSet<QByteArray> written;
        for (int value = -1; value <= last + 1; ++value) {
            const auto read = store::confidentialFromBytes(with(path, value));
            QCOMPARE(read.has_value(), value >= 0 && value <= last);
            if (read)
                written.insert(store::toBytes(*read));
        }
        QCOMPARE(written.size(), last + 1);
        QVERIFY(!store::confidentialFromBytes(with(path, QJsonValue::Undefined)));
        QVERIFY(!store::confidentialFromBytes(with(path, u"0"_s)));
    }

    void anotherContactsVerification()
    {
        const QStringList path{u"plan"_s, u"before"_s, u"others"_s};
        for (int value = -1; value <= 3; ++value) {
            const auto read
                = store::confidentialFromBytes(with(path, QJsonArray{QJsonArray{otherNumber.text(), value}}));
            QCOMPARE(read.has_value(), value >= 0 && value <= int(renumber::account::Verification::Verified));
            if (read) {
                QCOMPARE(read->plan.before.others.size(), 1);
                QCOMPARE(read->plan.before.others.first().value, otherNumber);
                QCOMPARE(int(read->plan.before.others.first().verification), value);
            }
        }
    }

    /// Rules that cannot be read are as if nobody knew them.
    void numbersOfTheRules()
    {
        const auto rulesWith = [](const QString &name, const QJsonValue &value) {
            return store::confidentialFromBytes(with({u"plan"_s, u"code"_s, name}, value))->plan.code;
        };
        for (const int value : {-1, 0, 1}) {
            const auto number = value >= 0 ? std::optional(value) : std::nullopt;
            const auto seconds = value >= 0 ? std::optional(std::chrono::seconds(value)) : std::nullopt;
            QCOMPARE(rulesWith(u"entries"_s, value).entries, number);
            QVERIFY(rulesWith(u"lifetime"_s, value).lifetime == seconds);
            QVERIFY(rulesWith(u"resendAfter"_s, value).resendAfter == seconds);
            QCOMPARE(rulesWith(u"hyphenEvery"_s, value).hyphenEvery,
                     value > 0 ? std::optional(value) : std::nullopt);
        }
        const int lastCharacters = int(renumber::code::CodeCharacters::Letters);
        QCOMPARE(int(rulesWith(u"characters"_s, lastCharacters).characters), lastCharacters);
        QCOMPARE(int(rulesWith(u"characters"_s, lastCharacters + 1).characters), 0);
        const int lastCase = int(renumber::code::CodeCase::Lower);
        QCOMPARE(int(rulesWith(u"case"_s, lastCase).letterCase), lastCase);
        QCOMPARE(int(rulesWith(u"case"_s, lastCase + 1).letterCase), 0);
        QCOMPARE(rulesWith(u"lengths"_s, QJsonArray{4, 8}).lengths, (QList<int>{4, 8}));
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
