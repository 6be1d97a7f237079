// SPDX-License-Identifier: Apache-2.0
// What a description says for an operators' desk: by which codes a caller is proven, and who is told of a
// change.
#include "sampledescription.h"
#include "testprogram.h"

#include <QTest>

#include <algorithm>

using namespace renumber;
using namespace renumber::description;
using namespace renumber::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray oneProof = R"({ "id": "oldPhoneCode", "of": "phone",
    "send": [ { "post": "/proof", "json": { "to": "{current}" }, "keep": { "proof": { "from": "id", "secret": true } } } ],
    "check": [ { "post": "/proof/check", "json": { "id": "{proof}", "code": "{code}" } } ] })";

/// The sample for who acts for others, with \a proofs.
QByteArray withProofs(const QByteArray &proofs)
{
    QByteArray text = sampleText();
    text.replace(R"({ "method": "token" })", R"({ "method": "token", "check": [ { "get": "/in" } ] })");
    text.replace(
        R"("read": [)",
        R"("find": [ { "get": "/u?q={wanted}", "take": { "people": { "from": "u", "value": "id" } } } ],
    "read": [)");
    text.replace(R"("words": [)", QByteArray(R"("proofs": )" + proofs + R"(, "words": [)"));
    return text;
}

/// The sample with \a members among those of its change.
QByteArray withInChange(const QByteArray &members)
{
    return sampleText().replace(R"("change": {)", QByteArray(R"("change": { )" + members + ','));
}

} // namespace

class ProofReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void aProofIsRead()
    {
        const auto description = described(withProofs('[' + oneProof + ']'));
        QVERIFY2(description, description ? "" : qPrintable(toText(description.error().first())));
        QCOMPARE(description->proofs.size(), 1);
        const CodeProof &proof = description->proofs.first();
        QCOMPARE(proof.id, u"oldPhoneCode"_s);
        QCOMPARE(proof.of, account::ContactKind::Phone);
        QCOMPARE(proof.send.size(), 1);
        QCOMPARE(proof.check.size(), 1);
        QCOMPARE(proof.code, description->contact(account::ContactKind::Phone)->code);
    }

    void itsCodesMayBeOthers()
    {
        QByteArray other = oneProof;
        other.replace(R"("of": "phone",)", R"("of": "email", "code": { "length": 8, "entries": 1 },)");
        const auto description = described(withProofs('[' + other + ']'));
        QVERIFY(description);
        QCOMPARE(description->proofs.first().of, account::ContactKind::Email);
        QCOMPARE(description->proofs.first().code.entries, 1);
    }

    void aMistake_data()
    {
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("what");
        const auto row
            = [](const char *name, const char *good, const char *bad, const char *place, const char *what) {
                  QTest::newRow(name) << QByteArray(good) << QByteArray(bad) << QString::fromUtf8(place)
                                      << QString::fromUtf8(what);
              };
        row("a name with a space", "oldPhoneCode", "old code", "/proofs/0/id", "cannot name a proof");
        row("what a policy calls every proof", "oldPhoneCode", "any", "/proofs/0/id", "something else");
        row("what a policy calls another kind", "oldPhoneCode", "callback", "/proofs/0/id", "something else");
        row("the new contact", R"("to": "{current}")", R"("to": "{new}")", "/proofs/0/send/0/json/to",
            "there is no variable {new} here");
        row("the code before it came", R"("to": "{current}")", R"("to": "{current}", "c": "{code}")",
            "/proofs/0/send/0/json/c", "there is no variable {code} here");
        row("a code that is not sent", R"("code": "{code}")", R"("code": "1")", "/proofs/0/check",
            "the code is never sent");
        row("a reading that sends", R"("post": "/proof", "json": { "to": "{current}" })",
            R"("get": "/proof?to={current}")", "/proofs/0/send", "by \"get\" alone");
        row("a length that no code has", R"("of": "phone",)",
            R"("of": "phone", "code": { "length": 6, "hyphenEvery": 6 },)", "/proofs/0/code/hyphenEvery",
            "no code is long enough");
        row("a contact of neither kind", R"("of": "phone")", R"("of": "fax")", "/proofs/0/of", "");
        row("no way to check it", R"("check")", R"("test")", "/proofs/0", "");
    }

    void aMistake()
    {
        QFETCH(const QByteArray, good);
        QFETCH(const QByteArray, bad);
        QFETCH(const QString, place);
        QFETCH(const QString, what);
        QByteArray proof = oneProof;
        QVERIFY(proof.contains(good));
        proof.replace(good, bad);
        const auto description = described(withProofs('[' + proof + ']'));
        QVERIFY(!description);
        QStringList told;
        bool isNamed = false;
        for (const Fault &fault : description.error()) {
            told.append(toText(fault));
            isNamed = isNamed || (fault.place.startsWith(place) && fault.what.contains(what));
        }
        QVERIFY2(isNamed, qPrintable(told.join(u'\n')));
    }

    void whetherTheCheckNeedsTheReplyToTheSending()
    {
        const auto needs = [](const QByteArray &proof) {
            const auto description = described(withProofs('[' + proof + ']'));
            return description && description->proofs.first().checkNeedsSend;
        };
        QVERIFY(needs(oneProof));
        QByteArray without = oneProof;
        without.replace(R"("id": "{proof}", )", "");
        QVERIFY(described(withProofs('[' + without + ']')));
        QVERIFY(!needs(without));
    }

    void noTwoHaveOneName()
    {
        const auto description = described(withProofs('[' + oneProof + ',' + oneProof + ']'));
        QVERIFY(!description);
        QCOMPARE(description.error().size(), 1);
        QCOMPARE(description.error().first().place, u"/proofs/1/id"_s);
    }

    void onlyForWhoActsForOthers()
    {
        QByteArray text = withProofs('[' + oneProof + ']');
        text.replace(
            R"("find": [ { "get": "/u?q={wanted}", "take": { "people": { "from": "u", "value": "id" } } } ],)",
            "");
        const auto description = described(text);
        QVERIFY(!description);
        const Faults faults = description.error();
        QVERIFY(std::any_of(faults.cbegin(), faults.cend(),
                            [](const Fault &fault) { return fault.place == u"/proofs"; }));
    }

    void whoIsTold()
    {
        const auto journey = [](const QByteArray &text) {
            const auto description = described(text);
            return description ? description->contact(account::ContactKind::Phone)->change : std::nullopt;
        };
        const auto none = journey(sampleText());
        QVERIFY(none && !none->notify && none->telling == Telling::NotByItself);
        const auto byItself = journey(withInChange(R"("notifies": true)"));
        QVERIFY(byItself && !byItself->notify && byItself->telling == Telling::ByItself);
        const auto byCalls = journey(withInChange(
            R"("notify": [ { "post": "/told", "json": { "old": "{current}", "new": "{new}" } } ])"));
        QVERIFY(byCalls && byCalls->notify && byCalls->notify->size() == 1);
        QVERIFY(!journey(withInChange(R"("notifies": true, "notify": [ { "post": "/told" } ])")));
        QVERIFY(!journey(withInChange(R"("notify": [ { "post": "/told", "json": { "c": "{code}" } } ])")));
        // What the request for the code has left is gone after a restart.
        QVERIFY(!journey(withInChange(R"("notify": [ { "post": "/told", "json": { "t": "{ticket}" } } ])")));
    }
};

RENUMBER_TEST(ProofReaderTest)
#include "proofreadertest.moc"
