// SPDX-License-Identifier: Apache-2.0
// A broken description: the one message names the place and the line, says what is wrong and how to mend it.
#include "mistakes.h"
#include "sampledescription.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber::description;
using namespace renumber::test;
using namespace Qt::StringLiterals;

class BrokenDescriptionTest : public QObject
{
    Q_OBJECT

private slots:
    void theSampleIsWhole() { QVERIFY(described(sampleText()).has_value()); }

    /// After a restart there is no field for it.
    void whatIsAskedForAnotherLink()
    {
        QByteArray text = sampleText();
        text.replace(R"("submit": "change.submit")",
                     R"("submit": [ { "post": "/confirm", "json": { "code": "{code}" } } ])");
        text.replace(R"({ "post": "/again", "json": { "ticket": "{ticket}" } } ],)",
                     R"({ "post": "/again", "json": { "ticket": "{ticket}", "pin": "{pin}" } } ],
                         "confirm": "link", "ask": { "pin": { "label": "PIN" } } },)");
        const qsizetype end = text.indexOf("\"verify\"");
        const qsizetype begin = text.lastIndexOf("\"submit\"", end);
        text.remove(begin, end - begin);
        const auto result = described(text);
        QVERIFY(!result);
        QCOMPARE(result.error().size(), 1);
        QCOMPARE(result.error().first().place, u"/phone/change/ask/pin"_s);
        QVERIFY(result.error().first().what.contains(u"while a link is waited for"_s));
    }

    void aMistake_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (qsizetype i = 0; i < m_mistakes.size(); ++i)
            QTest::newRow(m_mistakes[i].name) << i;
    }

    void aMistake()
    {
        QFETCH(const qsizetype, index);
        const Mistake &mistake = m_mistakes[index];
        QByteArray text = sampleText();
        QCOMPARE(text.count(mistake.good), 1);
        const auto result = described(text.replace(mistake.good, mistake.bad));
        QVERIFY2(!result.has_value(), "the mistake went unnoticed");
        const QByteArray said = inWords(result.error());
        QVERIFY2(result.error().size() == 1, said.constData());
        const Fault &fault = result.error().first();
        QCOMPARE(fault.file, u"sample.json"_s);
        QVERIFY2(fault.place == mistake.place && fault.line == mistake.line, said.constData());
        QVERIFY2(fault.what.contains(mistake.what) && fault.fix.contains(mistake.fix), said.constData());
    }

    void allMistakesAreNamedAtOnce()
    {
        QByteArray text = sampleText();
        text.replace("\"Sample\"", "\"\"").replace("\"entries\": 3", "\"entries\": 0");
        const auto result = described(text);
        QVERIFY(!result.has_value());
        QStringList places;
        for (const Fault &fault : result.error())
            places.append(fault.place);
        places.sort();
        QCOMPARE(places, QStringList({u"/name"_s, u"/phone/code/entries"_s}));
    }

    void aMisspeltMemberIsUnknownAndMissing()
    {
        const auto result = described(sampleText().replace("\"read\": [", "\"reed\": ["));
        QVERIFY(!result.has_value());
        QStringList said;
        for (const Fault &fault : result.error())
            said.append(QString(fault.place + u' ' + fault.what));
        QCOMPARE(said,
                 QStringList({u"/account \"reed\" is not known here"_s, u"/account \"read\" is missing"_s}));
    }

    void anIdThatOnlyOtherRepliesTell()
    {
        QByteArray text = sampleText();
        text.replace(R"("userId": "id", "phone?")", R"("name?": "name", "phone?")");
        QVERIFY(described(text).has_value());
        text.replace(R"("expiresIn?": "expires")", R"("expiresIn?": "expires", "userId?": "id")");
        const auto result = described(text);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().size(), 1);
        const Fault &fault = result.error().first();
        QCOMPARE(fault.place, u"/phone/change/send/0/take/userId?"_s);
        QCOMPARE(fault.line, 19);
        QVERIFY(fault.what.contains(u"nowhere in \"account\""_s));
        QVERIFY(fault.fix.contains(u"take it out"_s));
    }

    void aServiceWithNothingToChange()
    {
        const auto result
            = described("{\"id\": \"x\", \"name\": \"X\", \"baseUrl\": \"https://id.example.com\","
                        "\"signIn\": [{\"method\": \"token\"}],"
                        "\"headers\": {\"Authorization\": \"{authorization}\"},"
                        "\"account\": {\"read\": [{\"get\": \"/me\"}]}}");
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().size(), 1);
        QCOMPARE(result.error().first().what, u"the service has nothing to change or verify"_s);
        QCOMPARE(result.error().first().fix, u"add \"phone\" or \"email\""_s);
    }

private:
    static QByteArray inWords(const Faults &faults)
    {
        QStringList messages;
        for (const Fault &fault : faults)
            messages.append(toText(fault));
        return messages.join(u'\n').toUtf8();
    }

    const QList<Mistake> m_mistakes = mistakesOfForm() + mistakesOfSense() + mistakesAcrossSteps();
};

RENUMBER_TEST(BrokenDescriptionTest)
#include "brokendescriptiontest.moc"
