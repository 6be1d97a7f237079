// SPDX-License-Identifier: Apache-2.0
// What is left behind by signing in, renewing, changing a number and signing out: no file, no line of a log
// and no environment holds a token, a code, a verifier or a password. What was used, the servers know.
#include "awaited.h"
#include "fulllog.h"
#include "keychain/keychain.h"
#include "secretsearch.h"
#include "signin/rememberedaccounts.h"
#include "signin/token.h"
#include "stderrcapture.h"
#include "windowcase.h"

#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace renumber::test;
using renumber::keychain::Expectation;
using renumber::keychain::Keychain;

namespace {

QByteArray contentOf(const QString &file)
{
    QFile it(file);
    return it.open(QIODevice::ReadOnly) ? it.readAll() : QByteArray();
}

QByteArray environment()
{
    return QProcessEnvironment::systemEnvironment().toStringList().join(u'\n').toUtf8();
}

} // namespace

class NoSecretsTest : public WindowCase
{
    Q_OBJECT

    /// Looks for the token, too, that the keyring holds for the account in \a dataDirectory.
    void addKept(const QString &dataDirectory)
    {
        renumber::signin::RememberedAccounts accounts(dataDirectory);
        const auto remembered = awaited(accounts.load());
        QVERIFY(remembered && *remembered);
        Keychain keychain;
        const auto found
            = awaited(keychain.read((*remembered)->accounts.constFirst().key, Expectation::SecretStored));
        QVERIFY(found && *found);
        const auto token = renumber::signin::tokenFromBytes((*found)->secret);
        QVERIFY(token);
        m_search.add(u"an access token"_s, token->accessToken);
        m_search.add(u"a refresh token"_s, token->refreshToken);
    }

    void enterNumberAndCode(Driver &window, const QString &number, const std::function<QString()> &code)
    {
        window.press(u"phoneCardChangeButton"_s);
        TRY_PAGE(window, "changePage");
        window.type(u"newNumberField"_s, number);
        window.press(u"updateButton"_s);
        TRY_PAGE(window, "codePage");
        window.type(u"codeField"_s, code());
        window.pressIfThere(u"verifyCodeButton"_s);
        TRY_PAGE(window, "donePage");
        m_search.add(u"a number"_s, number.mid(1));
    }

    /// At the provider: signing in, a change, a renewal.
    void useProvider()
    {
        signIn();
        waitUntilKept();
        enterNumberAndCode(driver(), u"+33612345679"_s, [this] {
            const QJsonArray messages = recorded(u"messages"_s);
            return messages.last()[u"code"_s].toString();
        });
        control({{u"expireTokens"_s, true}});
        driver().press(u"doneAccountButton"_s);
        TRY_PAGE(driver(), "accountPage");
        const qsizetype before = recorded(u"apiCalls"_s).size();
        driver().press(u"refreshButton"_s);
        QTRY_COMPARE(recorded(u"apiCalls"_s).size(), before + 2); // refused, renewed, and read
        QCOMPARE(tokenStatuses(), QList<int>({200, 200}));
        m_search.add(u"a password"_s, Person().password);
    }

    /// The program as a process: it signs in with what the keyring holds, and renews that.
    void useProcess()
    {
        control({{u"expireTokens"_s, true}});
        const qsizetype before = recorded(u"apiCalls"_s).size();
        QProcess program;
        QProcessEnvironment given = QProcessEnvironment::systemEnvironment();
        given.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        program.setProcessEnvironment(given);
        program.start(QStringLiteral(RENUMBER_PROGRAM),
                      {u"--profile"_s, profile(), u"--data-dir"_s, driver().dataDirectory()});
        QVERIFY(program.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(recorded(u"apiCalls"_s).size(), before + 2, 20'000);
        QCOMPARE(tokenStatuses(), QList<int>({200, 200, 200}));
        const QString place = u"/proc/%1/"_s.arg(program.processId());
        m_processSaid = contentOf(place + u"environ"_s) + contentOf(place + u"cmdline"_s);
        QVERIFY(m_processSaid.contains("QT_LOGGING_RULES"));
        program.terminate();
        QVERIFY(program.waitForFinished());
        const QByteArray log = program.readAllStandardError();
        QVERIFY(!log.isEmpty());
        m_processSaid += log + program.readAllStandardOutput();
    }

    /// At the sandbox: user name and password, a change.
    void usePassword(Driver &window)
    {
        window.start({window.writeProfile(u"Sandbox sample"_s, {}, u"kii"_s)});
        TRY_PAGE(window, "signInPage");
        window.type(u"usernameField"_s, u"camille"_s);
        window.type(u"passwordField"_s, u"sample-password"_s);
        window.key(Qt::Key_Return);
        TRY_PAGE(window, "accountPage");
        const QString number = u"+33750253360"_s;
        enterNumberAndCode(window, number, [this, number] { return m_sandbox.lastCode(number); });
        QTRY_VERIFY(QFile::exists(window.dataDirectory() + u"/accounts.json"_s));
        m_search.add(u"a password"_s, u"sample-password"_s);
        m_search.add(u"a code"_s, m_sandbox.messages(number).constLast().code);
        addKept(window.dataDirectory());
    }

private slots:
    void nothingIsLeftBehind()
    {
        QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
        const StderrCapture captured;
        const FullLog log;
        useProvider();
        driver().quit();
        useProcess();
        Driver window(m_sandbox);
        usePassword(window);
        window.quit();
        start();
        TRY_PAGE(driver(), "accountPage");
        m_search.addAllOf(provider().record());
        QVERIFY2(m_search.count() > 15, qPrintable(QString::number(m_search.count())));

        // Of both programs while somebody is signed in, of the keyring, and of all else that was written.
        const QStringList folders{driver().dataDirectory(), window.dataDirectory(),
                                  qEnvironmentVariable("HOME")};
        for (const QString &folder : folders) {
            const int before = m_search.filesRead();
            QCOMPARE(m_search.inFilesBelow(folder), QStringList());
            QVERIFY(m_search.filesRead() > before);
        }
        driver().press(u"signOutButton"_s);
        TRY_PAGE(driver(), "signInPage");
        QTRY_COMPARE(recorded(u"revocations"_s).size(), 2);
        for (const QString &folder : folders)
            QCOMPARE(m_search.inFilesBelow(folder), QStringList());
        QCOMPARE(m_search.in(m_processSaid), QStringList());
        QCOMPARE(m_search.in(environment()), QStringList());
        const QString token = recorded(u"tokenRequests"_s).last()[u"reply"_s][u"access_token"_s].toString();
        qWarning("a line with %s", qPrintable(token)); // shows that the log is the one that hides
        const QByteArray said = captured.text();
        QVERIFY(said.contains("a line with [hidden]"));
        QCOMPARE(m_search.in(said), QStringList());
    }

    void theSearchWouldHaveFoundIt()
    {
        SecretSearch search;
        search.add(u"a token"_s, u"planted-token"_s);
        QDir().mkpath(driver().dataDirectory() + u"/deep"_s);
        QFile planted(driver().dataDirectory() + u"/deep/.hidden"_s);
        QVERIFY(planted.open(QIODevice::WriteOnly));
        planted.write("{\"token\":\"planted-token\"}");
        planted.close();
        QCOMPARE(search.inFilesBelow(driver().dataDirectory()),
                 QStringList{QString(u"a token in "_s + planted.fileName())});
        const StderrCapture captured;
        std::fputs("planted-token\n", stderr);
        QCOMPARE(search.in(captured.text()), QStringList{u"a token"_s});
        qputenv("RENUMBER_PLANTED", "planted-token");
        QCOMPARE(search.in(environment()), QStringList{u"a token"_s});
        qunsetenv("RENUMBER_PLANTED");
    }

private:
    SandboxProcess m_sandbox;
    SecretSearch m_search;
    QByteArray m_processSaid; ///< environment, arguments and output of the program as a process
};

RENUMBER_GUI_TEST(NoSecretsTest)
#include "nosecretstest.moc"
