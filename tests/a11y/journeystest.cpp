// SPDX-License-Identifier: Apache-2.0
// The whole change for somebody who cannot see the window: what is there is found by role and name, pressed
// and filled in by AT-SPI, and what a screen reader says by itself is heard as its events.
#include "person.h"
#include "sandboxprocess.h"
#include "sandboxprofile.h"
#include "testprogram.h"

#include <QCoreApplication>
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
const QString newAddress = QStringLiteral("camille.new@example.com");
const QString camilles = QStringLiteral("+33750253354");

} // namespace

#define HEARS(person, why, part) QVERIFY2((person).hears(Heard::Why::why, part), qPrintable((person).rest()))

class JourneysTest : public QObject
{
    Q_OBJECT

    SandboxProcess m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    Figures m_figures;

private slots:
    void initTestCase() { QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString())); }

    void init()
    {
        m_sandbox.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void reachFive()
    {
        Person person(profileFile(u"reachfive"_s), m_folder->filePath(u"data"_s), m_figures);
        QCOMPARE(person.faultsAt(u"Sign in"_s), QString());
        person.press(u"Sign in"_s);
        HEARS(person, AnnouncedAtOnce, u"Enter the access token first."_s);
        signIn(person);
        QVERIFY(person.namesIn(u"Phone number"_s).contains(u"Change number"_s));
        person.press(u"Show: Phone number"_s);
        HEARS(person, Announced, u"+33 7 50 25 33 54"_s);
        askForCode(person);
        person.press(u"Didn't get it?"_s);
        HEARS(person, Announced, u"Wait a minute."_s);

        const QString code = m_sandbox.lastCode(newNumber);
        person.type(u"Code"_s, code == u"000000" ? u"000001"_s : u"000000"_s);
        person.press(u"Verify"_s);
        HEARS(person, AnnouncedAtOnce, u"That code didn't work."_s);
        QCOMPARE(person.faultsAt(u"Enter the code"_s), QString());
        QVERIFY(person.description(u"Code"_s).contains(u"That code didn't work."_s));
        person.type(u"Code"_s, code);
        person.press(u"Verify"_s);
        finish(person, u"reachfive"_s);
    }

    void genAuth()
    {
        m_sandbox.changeSettings(u"genauth"_s, {{u"requireCurrentCode"_s, true}});
        Person person(profileFile(u"genauth"_s), m_folder->filePath(u"data"_s), m_figures);
        QCOMPARE(person.faultsAt(u"Sign in"_s), QString());
        signIn(person);
        askForCode(person);

        person.type(u"Code"_s, m_sandbox.lastCode(newNumber));
        person.press(u"Verify"_s);
        HEARS(person, Focused, u"One more step: a code from your current number."_s);
        QCOMPARE(person.faultsAt(u"Enter the code"_s), QString());
        QVERIFY2(!person.rest().contains(u"One more step"_s), qPrintable(person.rest())); // not once more
        person.press(u"Send a code to the current number"_s);
        HEARS(person, Announced, u"a code to +33 7 50 25 33 54 at"_s);
        QCOMPARE(person.faultsAt(u"Enter the code"_s), QString());
        person.type(u"Code from the current number, +33 7 50 25 33 54"_s, m_sandbox.lastCode(camilles));
        person.press(u"Verify"_s);
        finish(person, u"genauth"_s);
    }

    /// An email address, by a link.
    void kii()
    {
        Person person(profileFile(u"kii"_s), m_folder->filePath(u"data"_s), m_figures);
        QCOMPARE(person.faultsAt(u"Sign in"_s), QString());
        person.type(u"User name"_s, u"camille"_s);
        person.type(u"Password"_s, u"sample-password"_s);
        person.press(u"Sign in"_s);
        HEARS(person, Announced, u"Phone and email"_s);
        QCOMPARE(person.faultsAt(u"Phone and email"_s), QString());
        person.press(u"Change address"_s);
        HEARS(person, Announced, u"Change your email address"_s);
        QCOMPARE(person.faultsAt(u"Change your email address"_s), QString());
        person.type(u"New email address"_s, u"camille.example.com"_s);
        person.press(u"Update"_s);
        HEARS(person, AnnouncedAtOnce, u"not an email address"_s);
        person.type(u"New email address"_s, newAddress);
        person.press(u"Update"_s);
        HEARS(person, Announced, u"Confirm the email address"_s);
        HEARS(person, Announced, u"emailed a link at"_s);
        QCOMPARE(person.faultsAt(u"Confirm the email address"_s), QString());
        person.press(u"I clicked the link"_s);
        HEARS(person, Announced, u"didn't show camille.new@example.com as confirmed yet"_s);
        QCOMPARE(person.faultsAt(u"Confirm the email address"_s), QString());
        clickNewestLink();
        person.press(u"I clicked the link"_s);
        HEARS(person, Announced, u"Your address is changed"_s);
        QCOMPARE(person.faultsAt(u"Your address is changed"_s), QString());
    }

    void cleanupTestCase()
    {
        QFile file(QStringLiteral(RENUMBER_A11Y_FIGURES));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString line
            = u"By ear: %1 pages with %2 things; %3 announcements and %4 moves of the keyboard heard\n"_s
                  .arg(m_figures.pages)
                  .arg(m_figures.things)
                  .arg(m_figures.announcements)
                  .arg(m_figures.moves);
        QVERIFY(file.write(line.toUtf8()) > 0);
    }

private:
    QString profileFile(const QString &service)
    {
        QFile file(m_folder->filePath(u"profile.json"_s));
        const auto reach = renumber::test::sandboxProfile(service, m_sandbox.baseUrl());
        QJsonObject settings;
        for (auto setting = reach.settings.cbegin(); setting != reach.settings.cend(); ++setting)
            settings.insert(setting.key(), setting.value());
        const QJsonObject profile{{u"service"_s, service},
                                  {u"name"_s, u"Sandbox sample"_s},
                                  {u"baseUrl"_s, reach.baseUrl},
                                  {u"settings"_s, settings}};
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(profile).toJson()) <= 0)
            qFatal("cannot write a test's file");
        return file.fileName();
    }

    /// What the sandbox has as Camille's.
    QString numberAt(const QString &service)
    {
        const QJsonArray accounts
            = m_sandbox.control("GET", QString(u"/sandbox/accounts?service="_s + service)).toArray();
        for (const QJsonValue account : accounts) {
            if (account["name"_L1].toString().startsWith(u"Camille"_s))
                return account["phone"_L1]["current"_L1].toString();
        }
        return {};
    }

    void clickNewestLink()
    {
        const QJsonValue message = m_sandbox.control("GET", u"/sandbox/messages"_s).toArray().last();
        const QString id = message["id"_L1].toVariant().toString();
        m_sandbox.control("POST", QString(u"/sandbox/messages/"_s + id + u"/click"_s));
    }

    static void signIn(Person &person)
    {
        person.type(u"Access token"_s, u"sample-token-verified"_s);
        person.press(u"Sign in"_s);
        HEARS(person, Focused, u"Change number"_s);
        HEARS(person, Announced, u"Phone and email"_s);
        QCOMPARE(person.faultsAt(u"Phone and email"_s), QString());
    }

    static void askForCode(Person &person)
    {
        person.press(u"Change number"_s);
        HEARS(person, Focused, u"New phone number"_s);
        HEARS(person, Announced, u"Change your phone number"_s);
        QCOMPARE(person.faultsAt(u"Change your phone number"_s), QString());
        person.type(u"New phone number"_s, newNumber);
        person.press(u"Update"_s);
        HEARS(person, Focused, u"Code"_s);
        HEARS(person, Announced, u"Enter the code"_s);
        HEARS(person, Announced, u"texted it at"_s);
        QCOMPARE(person.faultsAt(u"Enter the code"_s), QString());
    }

    void finish(Person &person, const QString &service)
    {
        HEARS(person, Focused, u"Back to account"_s);
        HEARS(person, Announced, u"Your number is changed"_s);
        HEARS(person, Announced, u"confirmed"_s);
        QCOMPARE(person.faultsAt(u"Your number is changed"_s), QString());
        QCOMPARE(numberAt(service), newNumber);
        person.press(u"Copy receipt"_s);
        HEARS(person, Announced, u"The receipt is in the clipboard."_s);
        person.press(u"Back to account"_s);
        HEARS(person, Announced, u"Phone and email"_s);
        QCOMPARE(person.faultsAt(u"Phone and email"_s), QString());
    }
};

RENUMBER_TEST(JourneysTest)
#include "journeystest.moc"
