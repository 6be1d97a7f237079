// SPDX-License-Identifier: Apache-2.0
// What helps somebody to whom nothing came: only what can be done here, and nothing that is not so.
#include "words/arrivaltext.h"
#include "samples.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::test;
using description::Channel;
using ui::SentMessage;

namespace {

Channel by(Channel::Kind kind)
{
    return {kind, kind == Channel::Kind::App ? u"Chatter"_s : QString(), u"way"_s};
}

SentMessage sent(const change::Plan &plan, Channel::Kind kind = Channel::Kind::Text)
{
    change::SentCode code = bareCode(10, plan.target);
    code.channel = by(kind);
    return {plan, code, change::Delivery::Confirmed, u"Sample"_s};
}

change::Plan emailPlan()
{
    change::Plan plan;
    plan.before = {account::ContactKind::Email,
                   emailValue(u"camille@example.com"_s),
                   account::Verification::Verified,
                   {}};
    plan.target = emailValue(u"camille.new@example.com"_s);
    return plan;
}

/// Its lines, without the dots before them and the marks of direction.
QStringList linesOf(const SentMessage &message)
{
    QString text = ui::notArrivedText(message);
    for (const char16_t mark : {u'\u2066', u'\u2069', u'\u200b'})
        text.remove(QChar(mark));
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (!line.startsWith(u"• "_s))
            qFatal("%s", qPrintable(line));
        line.remove(0, 2);
    }
    return lines;
}

const QString sim = QStringLiteral("A new SIM can take some hours before it gets anything.");
const QString again = QStringLiteral("Then ask for the code again, and enter the latest one.");

} // namespace

class ArrivalTextTest : public QObject
{
    Q_OBJECT

private slots:
    void howItIsAskedForAgain_data()
    {
        QTest::addColumn<change::Plan>("plan");
        QTest::addColumn<Channel::Kind>("kind");
        QTest::addColumn<QString>("said");
        using Kind = Channel::Kind;
        QTest::addColumn<QString>("person");
        const QString nobody;
        QTest::newRow("text") << changePlan() << Kind::Text << u"Text the code again"_s << nobody;
        QTest::newRow("call") << changePlan() << Kind::Call << u"Call again"_s << nobody;
        QTest::newRow("app") << changePlan() << Kind::App << u"Send the code again"_s << nobody;
        QTest::newRow("a number's by email")
            << changePlan() << Kind::Email << u"Email the code again"_s << nobody;
        QTest::newRow("an address's") << emailPlan() << Kind::Text << u"Email the code again"_s << nobody;
        const QString noa = u"Noa"_s;
        QTest::newRow("text, for") << changePlan() << Kind::Text << u"Text the code again for Noa"_s << noa;
        QTest::newRow("call, for") << changePlan() << Kind::Call << u"Call again for Noa"_s << noa;
        QTest::newRow("app, for") << changePlan() << Kind::App << u"Send the code again for Noa"_s << noa;
        QTest::newRow("email, for") << emailPlan() << Kind::Text << u"Email the code again for Noa"_s << noa;
    }

    void howItIsAskedForAgain()
    {
        QFETCH(const change::Plan, plan);
        QFETCH(const Channel::Kind, kind);
        QFETCH(const QString, said);
        QFETCH(const QString, person);
        QCOMPARE(ui::askAgainText(ui::about(sent(plan, kind)), person), said);
    }

    void ofATextMessage()
    {
        QCOMPARE(
            linesOf(sent(changePlan())),
            (QStringList{u"Wait a minute. A text message can be late, most of all abroad."_s,
                         u"Check the number: +33 7 50 25 33 55. If that is wrong, press “Wrong number?”."_s,
                         sim, again}));
    }

    void ofAnEmail()
    {
        QCOMPARE(
            linesOf(sent(emailPlan())),
            (QStringList{
                u"Wait a minute, and look among spam, too."_s,
                u"Check the address: camille.new@example.com. If that is wrong, press “Wrong address?”."_s,
                again}));
    }

    void ofACallAndAnApp()
    {
        QVERIFY(linesOf(sent(changePlan(), Channel::Kind::Call)).first().contains(u"A call can be late"_s));
        QVERIFY(linesOf(sent(changePlan(), Channel::Kind::App)).first().contains(u"open the app"_s));
        for (const Channel::Kind kind : {Channel::Kind::Call, Channel::Kind::App})
            QVERIFY(!linesOf(sent(changePlan(), kind)).join(u' ').contains(u"text message"_s));
    }

    /// It went to the address on the account: neither a SIM nor the new number has a part in it.
    void ofANumbersCodeThatComesByEmail()
    {
        const QStringList lines = linesOf(sent(changePlan(), Channel::Kind::Email));
        QCOMPARE(lines.first(), u"Wait a minute, and look among spam, too."_s);
        QVERIFY2(!lines.contains(sim), qPrintable(lines.join(u'\n')));
        QVERIFY2(!lines.join(u' ').contains(u"it went to +33"_s), qPrintable(lines.join(u'\n')));
    }

    /// The number on the account is what it is: there is nothing to go back to.
    void whereTheNumberIsOnlyVerified()
    {
        const QStringList lines = linesOf(sent(verifyPlan()));
        QVERIFY(!lines.join(u' ').contains(u"go back"_s));
        QVERIFY(lines.contains(sim));
        QVERIFY(lines.contains(again));
    }

    void whereNoneCanBeSentAgain()
    {
        QVERIFY(!linesOf(sent(withoutResend(changePlan()))).contains(again));
        QVERIFY(!linesOf(sent(withoutResend(emailPlan()))).contains(again));
    }
};

RENUMBER_TEST(ArrivalTextTest)
#include "arrivaltexttest.moc"
