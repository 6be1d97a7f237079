// SPDX-License-Identifier: Apache-2.0
// Two organisations at one server, Acme and Beta: in each, user 1 is somebody else. Camille is Acme's, Dana
// is Beta's. Through the window and with a real gnome-keyring (see with-keyring): nothing that is kept of one
// comes to the other. And a key of users' ids that is lost, after which nobody can be told from anybody.
#include "guitest.h"
#include "http/connection.h"
#include "http/listener.h"
#include "keyringcontrol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using renumber::sandbox::Reply;
using renumber::sandbox::Request;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::verifySays;

namespace {

const auto newNumber = u"+33750253360"_s;

/// Which organisation is meant, by a header or by the path; the token says whose user 1 signed in.
class TwoTenants : public QObject
{
public:
    TwoTenants()
    {
        connect(&m_listener, &renumber::sandbox::Listener::connected, this,
                [this](renumber::sandbox::Connection *connection) {
                    connect(connection, &renumber::sandbox::Connection::requestRead, this,
                            [this, connection] { connection->answer(answer(connection->request())); });
                });
        if (!m_listener.start(0))
            qFatal("no loopback port");
    }

    QString origin() const { return m_listener.origin(); }
    /// Requests that brought what belongs to one organisation to the other.
    QStringList crossed() const { return m_crossed; }
    QStringList requests() const { return m_requests; }
    QString phoneOf(const QString &tenant) const { return m_phones.value(tenant); }

private:
    Reply answer(const Request &request)
    {
        const QStringList segments = request.path.split(u'/', Qt::SkipEmptyParts);
        const QString header = QString::fromLatin1(request.header("X-Tenant"));
        const QString tenant = header.isEmpty() ? segments.value(0) : header;
        const QString what = request.method + u' ' + segments.mid(header.isEmpty() ? 1 : 0).join(u'/');
        m_requests.append(what);
        if (request.bearerToken() != u"token-of-"_s + tenant
            || (what.contains(u"ticket"_s) && !what.contains(tenant)))
            m_crossed.append(tenant + u' ' + what + u' ' + request.bearerToken());
        if (what == u"GET me"_s)
            return Reply::json(
                200,
                QJsonObject{{u"id"_s, u"1"_s},
                            {u"name"_s, tenant == u"acme"_s ? u"Camille Sample"_s : u"Dana Muster"_s},
                            {u"phone"_s, m_phones.value(tenant)}});
        if (what == u"POST phone"_s)
            return Reply::json(200, QJsonObject{{u"ticket"_s, QString(u"ticket-of-"_s + tenant)}});
        if (what.startsWith(u"POST ticket"_s)) {
            m_phones.insert(tenant, newNumber);
            return Reply::empty(204);
        }
        return Reply::empty(404);
    }

    renumber::sandbox::Listener m_listener;
    QMap<QString, QString> m_phones{{u"acme"_s, u"+33750253354"_s}, {u"beta"_s, u"+33750253355"_s}};
    QStringList m_requests;
    QStringList m_crossed;
};

QJsonObject description(const QJsonObject &headers, const QJsonObject &settings)
{
    QJsonObject all = headers;
    all.insert(u"Authorization"_s, u"Bearer {accessToken}"_s);
    const auto call = [](const QString &method, const QString &target) {
        return QJsonObject{{method, target}};
    };
    QJsonObject read = call(u"get"_s, u"/me"_s);
    read.insert(u"take"_s,
                QJsonObject{{u"userId"_s, u"id"_s}, {u"name?"_s, u"name"_s}, {u"phone?"_s, u"phone"_s}});
    QJsonObject send = call(u"post"_s, u"/phone"_s);
    send.insert(u"json"_s, QJsonObject{{u"to"_s, u"{new}"_s}});
    send.insert(u"keep"_s, QJsonObject{{u"ticket"_s, u"ticket"_s}});
    QJsonObject submit = call(u"post"_s, u"/{ticket}"_s);
    submit.insert(u"json"_s, QJsonObject{{u"code"_s, u"{code}"_s}});
    return {{u"id"_s, u"stork"_s},
            {u"name"_s, u"Stork"_s},
            {u"baseUrl"_s, u"https://stork.example"_s},
            {u"signIn"_s, QJsonArray{QJsonObject{{u"method"_s, u"token"_s}}}},
            {u"headers"_s, all},
            {u"settings"_s, settings},
            {u"account"_s, QJsonObject{{u"read"_s, QJsonArray{read}}}},
            {u"phone"_s,
             QJsonObject{{u"change"_s,
                          QJsonObject{{u"send"_s, QJsonArray{send}}, {u"submit"_s, QJsonArray{submit}}}}}}};
}

void end(Driver &driver)
{
    bool hasEnded = false; // and all is in the keyring
    driver.close([&hasEnded] { hasEnded = true; });
    QTRY_VERIFY(hasEnded);
    driver.quit();
}

} // namespace

class TenantsTest : public GuiTest
{
    Q_OBJECT

    /// Writes the profile \a file of \a tenant, told from the other in the way \a how; returns its path.
    QString write(Driver &driver, const QString &file, const QString &tenant)
    {
        QJsonObject profile{
            {u"service"_s, u"./stork.json"_s}, {u"name"_s, u"Stork"_s}, {u"baseUrl"_s, m_server->origin()}};
        QJsonObject headers;
        QJsonObject settings;
        QString service = u"stork.json"_s;
        if (m_how == u"a setting"_s) {
            settings.insert(u"tenant"_s, QJsonObject{{u"label"_s, u"Tenant"_s}});
            headers.insert(u"X-Tenant"_s, u"{tenant}"_s);
            profile.insert(u"settings"_s, QJsonObject{{u"tenant"_s, tenant}});
        } else if (m_how == u"the path"_s) {
            profile.insert(u"baseUrl"_s, QString(m_server->origin() + u'/' + tenant));
        } else {
            headers.insert(u"X-Tenant"_s, tenant);
            service = file + u"-stork.json"_s;
            profile.insert(u"service"_s, QString(u"./"_s + service));
        }
        driver.writeFile(service, QJsonDocument(description(headers, settings)).toJson());
        return driver.writeFile(file + u".json"_s, QJsonDocument(profile).toJson());
    }

    static QStringList rows() { return {u"a setting"_s, u"the path"_s, u"a description"_s}; }
    void begin(const QString &how)
    {
        m_how = how;
        m_server = std::make_unique<TwoTenants>();
    }

    std::unique_ptr<TwoTenants> m_server;
    QString m_how;

private slots:
    void cleanup() { QVERIFY(unlockKeyring()); }

    void whatIsOneTenantsIsNotTheOthers_data()
    {
        QTest::addColumn<QString>("how");
        for (const QString &how : rows())
            QTest::newRow(qPrintable(how)) << how;
    }
    void whatIsOneTenantsIsNotTheOthers()
    {
        QFETCH(const QString, how);
        begin(how);
        Driver driver(sandbox());
        const QString acme = write(driver, u"acme"_s, u"acme"_s);
        const QString beta = write(driver, u"beta"_s, u"beta"_s);
        driver.start({acme});
        signIn(driver, u"token-of-acme"_s);
        askForCode(driver, newNumber);
        end(driver);

        driver.start({beta, acme});
        QTRY_VERIFY(driver.isEnabled(u"signInButton"_s));
        QVERIFY(!driver.isVisible(u"signInUnfinishedNote"_s));
        signIn(driver, u"token-of-beta"_s);
        QVERIFY(driver.text(u"whoLabel"_s).contains(u"Dana"_s));
        QVERIFY(!driver.isVisible(u"phoneUnfinishedText"_s));
        end(driver);

        driver.start({beta, acme});
        TRY_PAGE(driver, "accountPage");
        QVERIFY(driver.text(u"whoLabel"_s).contains(u"Dana"_s));
        QVERIFY(!driver.isVisible(u"phoneUnfinishedText"_s));
        end(driver);

        driver.start({acme, beta});
        TRY_PAGE(driver, "accountPage");
        QVERIFY(driver.text(u"whoLabel"_s).contains(u"Camille"_s));
        QTRY_COMPARE(driver.text(u"phoneUnfinishedGoOnButton"_s), u"Enter the code"_s);
        driver.press(u"phoneUnfinishedGoOnButton"_s);
        TRY_PAGE(driver, "codePage");
        driver.type(u"codeField"_s, u"501028"_s);
        driver.press(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(m_server->phoneOf(u"acme"_s), newNumber);
        QCOMPARE(m_server->phoneOf(u"beta"_s), u"+33750253355"_s);
        QCOMPARE(m_server->crossed(), QStringList());
    }

    void aProfileThatBecomesTheOthers_data() { whatIsOneTenantsIsNotTheOthers_data(); }
    void aProfileThatBecomesTheOthers()
    {
        QFETCH(const QString, how);
        begin(how);
        Driver driver(sandbox());
        const QString profile = write(driver, u"one"_s, u"acme"_s);
        driver.start({profile});
        signIn(driver, u"token-of-acme"_s);
        askForCode(driver, newNumber);
        end(driver);
        const qsizetype requests = m_server->requests().size();

        write(driver, u"one"_s, u"beta"_s);
        driver.start({profile});
        QTRY_VERIFY(driver.isVisible(u"signInNoticeText"_s));
        verifySays(driver, u"signInNotice"_s, {u"sign in again"_s, u"organisation"_s});
        QTRY_VERIFY(driver.isVisible(u"signInUnfinishedNote"_s));
        QVERIFY2(driver.text(u"signInUnfinishedNote"_s).contains(u"Renumber can't tell whose it is"_s),
                 qUtf8Printable(driver.text(u"signInUnfinishedNote"_s)));
        QCOMPARE(m_server->requests().size(), requests);
        signIn(driver, u"token-of-beta"_s);
        QVERIFY(!driver.isVisible(u"phoneUnfinishedText"_s));
        end(driver);

        write(driver, u"one"_s, u"acme"_s); // which it was
        driver.start({profile});
        TRY_PAGE(driver, "accountPage");
        QVERIFY(driver.text(u"whoLabel"_s).contains(u"Camille"_s));
        QTRY_COMPARE(driver.text(u"phoneUnfinishedGoOnButton"_s), u"Enter the code"_s);
        QCOMPARE(m_server->crossed(), QStringList());
    }

    void aKeyOfIdsThatIsLost_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("cut short") << true;
        QTest::newRow("gone") << false;
    }
    void aKeyOfIdsThatIsLost()
    {
        QFETCH(const bool, isThere);
        begin(u"a setting"_s);
        Driver driver(sandbox());
        const QString profile = write(driver, u"acme"_s, u"acme"_s);
        driver.start({profile});
        signIn(driver, u"token-of-acme"_s);
        askForCode(driver, newNumber);
        end(driver);
        const int entries = countAllEntries();
        const auto accounts = [&driver] {
            QFile file(driver.dataDirectory() + u"/accounts.json"_s);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = accounts();
        QFile key(driver.dataDirectory() + u"/ids.key"_s);
        QVERIFY(isThere ? key.resize(10) : key.remove());
        const qsizetype requests = m_server->requests().size();

        driver.start({profile});
        QTRY_VERIFY(driver.isVisible(u"signInNoticeText"_s));
        verifySays(driver, u"signInNotice"_s, {u"sign in again"_s, u"lost or damaged"_s});
        QVERIFY2(driver.text(u"signInUnfinishedNote"_s).contains(u"can no longer tell whose it is"_s),
                 qUtf8Printable(driver.text(u"signInUnfinishedNote"_s)));
        QCOMPARE(driver.isVisible(u"ledgerNoteText"_s), isThere);
        end(driver);

        // Not told for ever: nothing can be done about it.
        driver.setClock([] { return QDateTime::currentDateTimeUtc().addDays(8); });
        driver.start({profile});
        QTRY_VERIFY(driver.isVisible(u"signInNoticeText"_s));
        QVERIFY(!driver.isVisible(u"signInUnfinishedNote"_s));
        end(driver);

        driver.setClock(renumber::time::systemClock());
        driver.start({profile});
        QTRY_VERIFY(driver.isVisible(u"signInUnfinishedNote"_s));
        QCOMPARE(m_server->requests().size(), requests);
        signIn(driver, u"token-of-acme"_s);
        QVERIFY(!driver.isVisible(u"phoneUnfinishedText"_s));
        // The new sign-in comes in place of the old one.
        QTRY_VERIFY(accounts() != before && countAllEntries() == entries);
        end(driver);

        driver.start({profile}); // whom the new key recognises
        TRY_PAGE(driver, "accountPage");
        QVERIFY(!driver.isVisible(u"signInNoticeText"_s));
    }
};

RENUMBER_GUI_TEST(TenantsTest)
#include "tenantstest.moc"
