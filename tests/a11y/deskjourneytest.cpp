// SPDX-License-Identifier: Apache-2.0
// A caller is served by an operator who cannot see the window, from the search to the end, by AT-SPI alone.
// By the built-in policy, with a real keyring.
#include "person.h"
#include "sandboxprocess.h"
#include "testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using renumber::test::Figures;
using renumber::test::Heard;
using renumber::test::Person;
using renumber::test::SandboxProcess;

namespace {

const QString newNumber = QStringLiteral("+33750253360");

} // namespace

#define HEARS(person, why, part) QVERIFY2((person).hears(Heard::Why::why, part), qPrintable((person).rest()))

class DeskJourneyTest : public QObject
{
    Q_OBJECT

    SandboxProcess m_sandbox;
    QTemporaryDir m_folder;
    Figures m_figures;

    QString profileFile()
    {
        QFile file(m_folder.filePath(u"profile.json"_s));
        const QJsonObject profile{{u"service"_s, u"trivoreid"_s},
                                  {u"name"_s, u"Sandbox sample"_s},
                                  {u"baseUrl"_s, m_sandbox.baseUrl()}};
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(profile).toJson()) <= 0)
            qFatal("cannot write a test's file");
        return file.fileName();
    }

    void serve(Person &person)
    {
        person.choose(u"With an access token"_s, u"As an API client, for other people"_s);
        person.type(u"Client ID"_s, u"sample-helpdesk"_s);
        person.type(u"Client secret"_s, u"sample-helpdesk-secret"_s);
        person.press(u"Sign in"_s);
        HEARS(person, Focused, u"Phone number, email address or name"_s);
        HEARS(person, Announced, u"Whose account?"_s);
        QCOMPARE(person.faultsAt(u"Whose account?"_s), QString());
        person.type(u"Phone number, email address or name"_s, u"camille"_s);
        person.press(u"Find"_s);
        person.press(u"Open this account"_s);
        HEARS(person, Focused, u"Reason"_s);
        HEARS(person, Announced, u"Change the phone number"_s);
    }

    static void prove(Person &person)
    {
        person.choose(u"Reason"_s, u"New number"_s);
        person.press(u"Begin: Document seen in person"_s);
        person.press(u"It's Camille Sample: Document seen in person"_s);
        person.type(u"What kind of document did you see? It goes into the record. Leave out its number."_s,
                    u"Passport"_s);
        person.press(u"It's Camille Sample"_s);
        HEARS(person, Focused, u"New phone number"_s);
    }

private slots:
    void initTestCase() { QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString())); }

    void aCallerIsServed()
    {
        Person person(profileFile(), m_folder.filePath(u"data"_s), m_figures);
        serve(person);
        if (QTest::currentTestFailed())
            return;
        prove(person);
        person.type(u"New phone number"_s, newNumber);
        person.press(u"Text the code to +33 7 50 25 33 60 for Camille Sample"_s);
        HEARS(person, Focused, u"Code"_s);
        HEARS(person, Announced, u"texted it at"_s);
        QCOMPARE(person.faultsAt(u"Enter the code"_s), QString());
        person.type(u"Code"_s, m_sandbox.lastCode(newNumber));
        person.press(u"Verify for Camille Sample"_s);
        HEARS(person, Announced, u"number is changed"_s);
        QCOMPARE(m_sandbox.messages(newNumber).size(), 1);
    }
};

RENUMBER_TEST(DeskJourneyTest)
#include "deskjourneytest.moc"
