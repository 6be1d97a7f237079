// SPDX-License-Identifier: Apache-2.0
// Where a token goes that was kept: nowhere but where it was when it was kept, unless an administrator or a
// new version of the program has changed that.
#include "certificates.h"
#include "description/tenant.h"
#include "kepttoken.h"
#include "signin/accountplace.h"
#include "testprogram.h"

#include <algorithm>

using namespace renumber;
using namespace renumber::service;
using namespace renumber::signin;
using namespace renumber::test;
using namespace Qt::StringLiterals;

namespace {

const QString secret = QStringLiteral("sample-access-token");

QByteArray descriptionWith(const QByteArray &ways = R"([ { "method": "token" } ])")
{
    QByteArray text = sampleText();
    return text.replace(R"([ { "method": "token" } ])", ways);
}

QByteArray byBrowser(const QByteArray &issuer)
{
    return R"([ { "method": "token" }, { "method": "browser", "issuer": ")" + issuer
        + R"(", "clientId": "{appId}", "scopes": [] } ])";
}

} // namespace

class TokensTest : public QObject
{
    Q_OBJECT

    using Service = std::shared_ptr<const description::ConfiguredService>;

    void write(const QString &name, const QByteArray &content)
    {
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    void writeProfile(QJsonObject changes = {})
    {
        QJsonObject profile{{u"service"_s, u"./api.json"_s},
                            {u"name"_s, u"Sample"_s},
                            {u"baseUrl"_s, m_provider->base()},
                            {u"settings"_s, QJsonObject{{u"domain"_s, u"id.example.com"_s}}}};
        for (auto change = changes.begin(); change != changes.end(); ++change)
            profile.insert(change.key(), change.value());
        write(u"work.json"_s, QJsonDocument(profile).toJson());
    }
    /// The service as the files say now, which are the person's.
    Service read()
    {
        const description::Catalogue catalogue
            = description::readCatalogue({m_dir->filePath(u"work.json"_s)}, {});
        if (catalogue.services.size() != 1)
            qFatal("%s", qUtf8Printable(description::toText(catalogue.faults.constFirst())));
        return catalogue.services.constFirst();
    }
    /// Likewise, if all the files were an administrator's.
    Service readAsAdministrators()
    {
        auto service = std::make_shared<description::ConfiguredService>(*read());
        service->personalFiles = QByteArray();
        service->tenant = description::tenantOf(*service, disk::Author::Administrator);
        return service;
    }
    keychain::EntryKey key(const Service &service) const
    {
        return signin::keyAt(m_accounts->ids(), *service, u"u1"_s);
    }
    RememberedAccount remembered(const Service &service) const
    {
        return {u"work"_s, key(service), QDateTime::currentDateTimeUtc(), TokenPlace::Nowhere};
    }
    std::optional<Token> kept(const keychain::EntryKey &key)
    {
        std::optional<tl::expected<keychain::StoredSecret, keychain::KeychainFailure>> found;
        m_keychain->read(key, keychain::Expectation::NothingStored)
            .then(this, [&](const tl::expected<keychain::StoredSecret, keychain::KeychainFailure> &result) {
                found = result;
            });
        [&] { QTRY_VERIFY(found); }();
        return found && *found ? tokenFromBytes((*found)->secret) : std::nullopt;
    }
    void keep(const keychain::EntryKey &key, const Token &token)
    {
        m_keychain->storeInMemory(key, signin::toBytes(token, keychain::Keychain::sizeLimit),
                                  keychain::KeychainFailure::Unavailable);
    }
    qsizetype timesSent(const FakeProvider &provider) const
    {
        const auto requests = provider.requestsTo("/me");
        return std::count_if(requests.begin(), requests.end(),
                             [](const QByteArray &request) { return request.contains(secret.toLatin1()); });
    }
    /// Signs in by \a before, and checks that what is kept is not sent by \a after, nor lost.
    void verifyNotSent(const Service &before, const Service &after, BindingChange why)
    {
        {
            OneStart first(before, *m_keychain, *m_accounts);
            QVERIFY(first.signIn(secret));
        }
        const qsizetype sent = timesSent(*m_provider);
        OneStart second(after, *m_keychain, *m_accounts);
        QVERIFY(!second.resume(remembered(before)));
        QCOMPARE(second.refused, std::optional(why));
        QCOMPARE(timesSent(*m_provider), sent);
        QCOMPARE(timesSent(*m_foreign), 0);
        // Put back as it was, it is used again.
        OneStart third(before, *m_keychain, *m_accounts);
        QVERIFY(third.resume(remembered(before)));
        QCOMPARE(timesSent(*m_provider), sent + 1);
    }

private slots:
    void initTestCase()
    {
        m_one = Certificates::textOf(m_certificates.authority(u"One"_s).certificateFile);
        m_two = Certificates::textOf(m_certificates.authority(u"Two"_s).certificateFile);
    }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_provider = std::make_unique<FakeProvider>();
        m_foreign = std::make_unique<FakeProvider>();
        for (FakeProvider *provider : {m_provider.get(), m_foreign.get()})
            provider->answer("/me", rawReply(200, R"({"id":"u1","phone":"+33750253354","verified":true})"));
        m_keychain = std::make_unique<keychain::Keychain>();
        m_accounts = std::make_unique<RememberedAccounts>(m_dir->filePath(u"data"_s));
        write(u"api.json"_s, descriptionWith());
        writeProfile();
    }

    void nothingHasChanged()
    {
        const Service service = read();
        OneStart first(service, *m_keychain, *m_accounts);
        QVERIFY(first.signIn(secret));
        write(u"api.json"_s, descriptionWith().replace("\"name\": \"Sample\"", "\"name\": \"Other words\""));
        writeProfile({{u"name"_s, u"Another name"_s}});
        OneStart second(read(), *m_keychain, *m_accounts);
        QVERIFY(second.resume(remembered(service)));
        QVERIFY(!second.refused);
    }

    void sameProfileAnotherCaFile_data()
    {
        QTest::addColumn<QByteArray>("before"); ///< what is in the file; empty: the profile names none
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("another") << m_one << m_two;
        QTest::newRow("one more") << m_one << m_one + m_two;
        QTest::newRow("one less") << m_one + m_two << m_one;
        QTest::newRow("one where there was none") << QByteArray() << m_two;
        QTest::newRow("none where there was one") << m_one << QByteArray();
    }

    void sameProfileAnotherCaFile()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        const auto with = [this](const QByteArray &content) {
            write(u"ca.pem"_s, content);
            writeProfile(content.isEmpty() ? QJsonObject() : QJsonObject{{u"caFile"_s, u"ca.pem"_s}});
            return read();
        };
        const Service was = with(before);
        verifyNotSent(was, with(after), BindingChange::Authorities);
    }

    void sameAuthoritiesInAnotherFile()
    {
        write(u"ca.pem"_s, m_one + m_two);
        writeProfile({{u"caFile"_s, u"ca.pem"_s}});
        const Service was = read();
        OneStart first(was, *m_keychain, *m_accounts);
        QVERIFY(first.signIn(secret));
        write(u"new.pem"_s, "# as of today\n" + m_two + m_one);
        writeProfile({{u"caFile"_s, u"new.pem"_s}});
        OneStart second(read(), *m_keychain, *m_accounts);
        QVERIFY(second.resume(remembered(was)));
    }

    void sameProfileAnotherDescription_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("bare") << QByteArray(R"("Authorization": "{accessToken}")");
        QTest::newRow("another word") << QByteArray(R"("Authorization": "Token {accessToken}")");
        QTest::newRow("another header") << QByteArray(R"("X-Token": "{accessToken}")");
        QTest::newRow("one more header")
            << QByteArray(R"("Authorization": "Bearer {accessToken}", "X-Copy": "{accessToken}")");
        QTest::newRow("as credentials") << QByteArray(R"("Authorization": "Basic {accessToken}")");
    }

    void sameProfileAnotherDescription()
    {
        QFETCH(const QByteArray, header);
        const Service was = read();
        write(u"api.json"_s, descriptionWith().replace(R"("Authorization": "Bearer {accessToken}")", header));
        verifyNotSent(was, read(), BindingChange::Form);
    }

    void sameProfileTheTokenInABody()
    {
        const Service was = read();
        write(u"api.json"_s,
              descriptionWith().replace(R"({ "number": "{new}" })",
                                        R"({ "number": "{new}", "auth": "{accessToken}" })"));
        verifyNotSent(was, read(), BindingChange::Form);
    }

    void sameProfileAnotherAddress()
    {
        const Service was = read();
        writeProfile({{u"baseUrl"_s, m_foreign->base()}});
        verifyNotSent(was, read(), BindingChange::Address);
    }

    /// The refresh token goes where the identity provider says.
    void sameProfileAnotherIdentityProvider_data()
    {
        QTest::addColumn<QByteArray>("issuer");
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<BindingChange>("why");
        QTest::newRow("elsewhere") << QByteArray("https://login.example.org") << u"main"_s
                                   << BindingChange::Address;
        QTest::newRow("another at the same place")
            << QByteArray("https://login.example.com/b") << u"main"_s << BindingChange::SignIn;
        QTest::newRow("another client")
            << QByteArray("https://login.example.com/a") << u"other"_s << BindingChange::SignIn;
    }

    void sameProfileAnotherIdentityProvider()
    {
        QFETCH(const QByteArray, issuer);
        QFETCH(const QString, clientId);
        QFETCH(const BindingChange, why);
        const auto with = [this](const QByteArray &provider, const QString &client) {
            write(u"api.json"_s, descriptionWith(byBrowser(provider)));
            writeProfile({{u"settings"_s, QJsonObject{{u"appId"_s, client}}}});
            return read();
        };
        const Service was = with("https://login.example.com/a", u"main"_s);
        Token token;
        token.accessToken = secret;
        token.refreshToken = u"sample-refresh"_s;
        token.method = description::SignInMethod::Browser;
        keep(key(was), boundTo(*was, token));
        OneStart second(with(issuer, clientId), *m_keychain, *m_accounts);
        QVERIFY(!second.resume(remembered(was)));
        QCOMPARE(second.refused, std::optional(why));
        QCOMPARE(timesSent(*m_provider), 0);
        // A token that was typed in goes to the service only; but whom another identity provider knows may
        // be another organisation's.
        token.method = description::SignInMethod::Token;
        keep(key(was), boundTo(*was, token));
        OneStart third(read(), *m_keychain, *m_accounts);
        QVERIFY(!third.resume(remembered(was)));
        QCOMPARE(third.refused, std::optional(BindingChange::Tenant));
    }

    /// 500 computers get a new version, or their administrator's new files, and nobody is signed out.
    void anUpgradeSignsNobodyOut()
    {
        const Service was = readAsAdministrators();
        OneStart first(was, *m_keychain, *m_accounts);
        QVERIFY(first.signIn(secret));
        write(u"ca.pem"_s, m_two);
        write(u"api.json"_s, descriptionWith().replace("Bearer {accessToken}", "{authorization}"));
        writeProfile({{u"caFile"_s, u"ca.pem"_s}});
        const Service now = readAsAdministrators();
        OneStart second(now, *m_keychain, *m_accounts);
        QVERIFY(second.resume(remembered(was)));
        QTRY_COMPARE(kept(key(now))->binding,
                     std::optional(description::bindingOf(*now, description::SignInMethod::Token)));
        // From now on it is bound to that.
        auto persons = std::make_shared<description::ConfiguredService>(*was);
        persons->personalFiles = description::fingerprint({"a file of the person's"});
        OneStart third(persons, *m_keychain, *m_accounts);
        QVERIFY(!third.resume(remembered(was)));
        QVERIFY(third.refused);
    }

    /// The person has a profile of their own; what has changed is the description, which came with the
    /// program.
    void anUpgradeBelowAPersonsProfile()
    {
        auto was = std::make_shared<description::ConfiguredService>(*read());
        was->personalFiles = description::fingerprint({"the profile"});
        OneStart first(was, *m_keychain, *m_accounts);
        QVERIFY(first.signIn(secret));
        write(u"api.json"_s, descriptionWith().replace("Bearer {accessToken}", "{authorization}"));
        auto now = std::make_shared<description::ConfiguredService>(*read());
        now->personalFiles = was->personalFiles;
        now->tenant = was->tenant;
        OneStart second(now, *m_keychain, *m_accounts);
        QVERIFY(second.resume(remembered(was)));
        // The person's part, and the description with it.
        auto other = std::make_shared<description::ConfiguredService>(*was);
        other->personalFiles = description::fingerprint({"another profile"});
        OneStart third(other, *m_keychain, *m_accounts);
        QVERIFY(!third.resume(remembered(was)));
        QCOMPARE(third.refused, std::optional(BindingChange::Form));
    }

    /// The administrator has moved the service.
    void aServiceThatHasMoved()
    {
        const Service was = readAsAdministrators();
        OneStart first(was, *m_keychain, *m_accounts);
        QVERIFY(first.signIn(secret));
        writeProfile({{u"baseUrl"_s, m_foreign->base()}});
        const Service now = readAsAdministrators();
        QVERIFY(was->origin != now->origin);
        OneStart second(now, *m_keychain, *m_accounts);
        QVERIFY(second.resume(remembered(was)));
        QTRY_VERIFY(kept(key(now)));
        QCOMPARE(kept(key(now))->binding,
                 std::optional(description::bindingOf(*now, description::SignInMethod::Token)));
    }

    /// Kept by the release before this: nothing says what it is bound to.
    void whatAnOlderVersionHasKept()
    {
        const Service persons = read();
        Token token;
        token.accessToken = secret;
        keep(key(persons), token);
        {
            OneStart start(persons, *m_keychain, *m_accounts);
            QVERIFY(!start.resume(remembered(persons)));
            QCOMPARE(start.refused, std::optional(BindingChange::NotNoted));
            QCOMPARE(timesSent(*m_provider), 0);
        }
        const Service administrators = readAsAdministrators();
        keep(key(administrators), token);
        OneStart start(administrators, *m_keychain, *m_accounts);
        QVERIFY(start.resume(remembered(administrators)));
        QTRY_VERIFY(kept(key(administrators))->binding);
    }

    void whatSomebodyHasTamperedWith_data()
    {
        QTest::addColumn<QByteArray>("bound");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("points") << QByteArray("...");
        QTest::newRow("words") << QByteArray("a.b.c.d");
        QTest::newRow("too many") << QByteArray("....");
    }

    void whatSomebodyHasTamperedWith()
    {
        QFETCH(const QByteArray, bound);
        const Service service = read();
        const QJsonObject entry{{u"accessToken"_s, secret}, {u"bound"_s, QString::fromLatin1(bound)}};
        m_keychain->storeInMemory(key(service), QJsonDocument(entry).toJson(),
                                  keychain::KeychainFailure::Unavailable);
        OneStart start(service, *m_keychain, *m_accounts);
        QVERIFY(!start.resume(remembered(service)));
        QVERIFY(start.refused);
        QCOMPARE(timesSent(*m_provider), 0);
    }

    /// What a person's file has in it counts, and what a file of root's says does not.
    void onlyPersonsFilesCount()
    {
        const auto before = read()->personalFiles;
        QVERIFY(before && !before->isEmpty());
        writeProfile({{u"name"_s, u"For the eye"_s}});
        QCOMPARE(read()->personalFiles, before);
        writeProfile({{u"settings"_s, QJsonObject{{u"domain"_s, u"id.example.org"_s}}}});
        QVERIFY(read()->personalFiles != before);
        writeProfile();
        write(u"api.json"_s, descriptionWith().replace("/confirm", "/confirmed"));
        QVERIFY(read()->personalFiles != before);
        write(u"api.json"_s, descriptionWith());
        write(u"ca.pem"_s, m_one);
        writeProfile({{u"caFile"_s, u"ca.pem"_s}});
        const auto withOne = read()->personalFiles;
        write(u"ca.pem"_s, m_two);
        QVERIFY(read()->personalFiles != withOne);
    }

private:
    Certificates m_certificates;
    QByteArray m_one;
    QByteArray m_two;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<FakeProvider> m_foreign;
    std::unique_ptr<keychain::Keychain> m_keychain;
    std::unique_ptr<RememberedAccounts> m_accounts;
};

RENUMBER_TEST(TokensTest)
#include "tokenstest.moc"
