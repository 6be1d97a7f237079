// SPDX-License-Identifier: Apache-2.0
// What may be kept of an operation: ids of the policy, keys, and contacts that are masked.
#include "desk/store/recordable.h"
#include "desk/policyreader.h"
#include "moves.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::desk;
using namespace renumber::test;

class RecordableTest : public QObject
{
    Q_OBJECT

private slots:
    void aMaskedContact_data()
    {
        QTest::addColumn<QString>("contact");
        QTest::addColumn<bool>("isIt");
        QTest::newRow("none") << QString() << true;
        QTest::newRow("a number") << u"+33 … 60"_s << true;
        QTest::newRow("of three digits' country") << u"+358 … 60"_s << true;
        QTest::newRow("without its country") << u"… 60"_s << true;
        QTest::newRow("one too short") << u"…"_s << true;
        QTest::newRow("an address") << u"c…@example.com"_s << true;
        QTest::newRow("a short one") << u"…@example.com"_s << true;
        QTest::newRow("of other letters") << u"ж…@пример.рф"_s << true;
        QTest::newRow("beyond the first plane") << u"𝒞…@example.com"_s << true;
        QTest::newRow("whole") << u"+33750253360"_s << false;
        QTest::newRow("whole, with a gap behind it") << u"+33750253360…"_s << false;
        QTest::newRow("whole, with a gap in it") << u"+337502533 … 60"_s << false;
        QTest::newRow("a whole address") << u"camille@example.com"_s << false;
        QTest::newRow("a whole address with a gap") << u"camille…@example.com"_s << false;
        QTest::newRow("two addresses") << u"c…@example.com camille@example.com"_s << false;
        QTest::newRow("a number as a domain") << u"c…@33750253360"_s << false;
        QTest::newRow("a line more") << u"+33 … 60\n"_s << false;
    }

    void aMaskedContact()
    {
        QFETCH(QString, contact);
        QFETCH(bool, isIt);
        QCOMPARE(isMasked(contact), isIt);
    }

    void whatIsMaskedIsMasked()
    {
        using account::ContactKind;
        for (const QString &text : {u"+33750253360"_s, u"+358401234567"_s, u"0750253360"_s, u"12"_s})
            QVERIFY(isMasked(account::maskedContact(ContactKind::Phone,
                                                    account::ContactValue::read(ContactKind::Phone, text))));
        for (const QString &text : {u"camille@example.com"_s, u"c@example.com"_s, u"camille"_s})
            QVERIFY(
                isMasked(account::maskedContact(ContactKind::Email, account::ContactValue::asGiven(text))));
    }

    void aProofIsOneOfThePolicy_data()
    {
        QTest::addColumn<QString>("proof");
        QTest::addColumn<ProofKind>("kind");
        QTest::addColumn<bool>("ofAny"); ///< where the policy takes any
        QTest::addColumn<bool>("ofNamed"); ///< where it names "emailCode"
        QTest::newRow("a kind") << u"callback"_s << ProofKind::Callback << true << true;
        QTest::newRow("another kind") << u"callback"_s << ProofKind::InPerson << false << false;
        QTest::newRow("a code that is named") << u"emailCode"_s << ProofKind::ContactCode << true << true;
        QTest::newRow("one that is not") << u"otherCode"_s << ProofKind::ContactCode << true << false;
        QTest::newRow("no kind") << u"emailCode"_s << ProofKind::Manager << false << false;
        QTest::newRow("a number") << u"+33750253360"_s << ProofKind::ContactCode << false << false;
        QTest::newRow("a sentence") << u"she knew it"_s << ProofKind::ContactCode << false << false;
        QTest::newRow("what is known") << u"birthDate"_s << ProofKind::ContactCode << false << false;
    }

    void aProofIsOneOfThePolicy()
    {
        QFETCH(QString, proof);
        QFETCH(ProofKind, kind);
        QFETCH(bool, ofAny);
        QFETCH(bool, ofNamed);
        const Operation operation{{}, operation::BeginProof{proof, kind, {}, {}, {}, {}}};
        Policy named = scriptPolicy();
        for (Rule &rule : named.rules)
            rule.need = {{u"emailCode"_s, u"callback"_s}};
        QCOMPARE(isRecordable(operation, scriptPolicy()), ofAny);
        QCOMPARE(isRecordable(operation, named), ofNamed);
    }

    void aReasonIsOneOfThePolicy()
    {
        const auto isFit = [](const QString &reason, const ContactKey &target) {
            return isRecordable({{}, operation::StateCase{reason, {}, target, {}, {}}}, scriptPolicy());
        };
        QVERIFY(isFit(u"lost"_s, contactKey(7)));
        QVERIFY(isFit({}, {}));
        QVERIFY(!isFit(u"call +33750253360"_s, contactKey(7)));
        QVERIFY(!isFit(u"lost"_s, {"+33750253360"_ba}));
    }
};

RENUMBER_TEST(RecordableTest)
#include "recordabletest.moc"
