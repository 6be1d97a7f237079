// SPDX-License-Identifier: Apache-2.0
// What an identity provider publishes about itself, and which of it is believed.
#include "signin/endpoints.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace renumber;
using namespace renumber::signin;
using namespace Qt::StringLiterals;

namespace {

const QString issuer = u"https://id.example.com"_s;

QJsonObject rightDocument(const QString &at = issuer)
{
    return {{u"issuer"_s, at},
            {u"authorization_endpoint"_s, QString(at + u"/auth?tenant=a%20b"_s)},
            {u"token_endpoint"_s, QString(at + u"/token"_s)},
            {u"revocation_endpoint"_s, QString(at + u"/revoke"_s)},
            {u"code_challenge_methods_supported"_s, QJsonArray{u"plain"_s, u"S256"_s}}};
}

QByteArray textOf(const QJsonObject &document)
{
    return QJsonDocument(document).toJson();
}

/// The right document with \a value at \a name; undefined: without it.
QByteArray with(const QString &name, const QJsonValue &value)
{
    QJsonObject document = rightDocument();
    if (value.isUndefined())
        document.remove(name);
    else
        document.insert(name, value);
    return textOf(document);
}

const QJsonValue missing(QJsonValue::Undefined);

} // namespace

class EndpointsTest : public QObject
{
    Q_OBJECT

private slots:
    void discoveryAddress_data()
    {
        QTest::addColumn<QString>("of");
        QTest::addColumn<QString>("address");
        QTest::newRow("a host") << u"https://id.example.com"_s
                                << u"https://id.example.com/.well-known/openid-configuration"_s;
        QTest::newRow("a path") << u"https://id.example.com/a/b"_s
                                << u"https://id.example.com/a/b/.well-known/openid-configuration"_s;
        QTest::newRow("a slash at the end") << u"https://id.example.com/a/"_s
                                            << u"https://id.example.com/a/.well-known/openid-configuration"_s;
        QTest::newRow("this machine")
            << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080/.well-known/openid-configuration"_s;
    }

    void discoveryAddress()
    {
        QFETCH(const QString, of);
        QFETCH(const QString, address);
        QCOMPARE(signin::discoveryAddress(of).toString(QUrl::FullyEncoded), address);
    }

    void aRightDocument()
    {
        const Endpoints expected{issuer, QUrl(u"https://id.example.com/auth?tenant=a%20b"_s),
                                 QUrl(u"https://id.example.com/token"_s),
                                 QUrl(u"https://id.example.com/revoke"_s), IssuerInCallback::Possible};
        QVERIFY(readDiscovery(textOf(rightDocument()), issuer) == expected);
    }

    void whatMayBeLeftOut()
    {
        const auto noRevocation = readDiscovery(with(u"revocation_endpoint"_s, missing), issuer);
        QVERIFY(noRevocation.has_value());
        QVERIFY(noRevocation->revocation.isEmpty());
        // Many providers have PKCE and do not say so.
        QVERIFY(readDiscovery(with(u"code_challenge_methods_supported"_s, missing), issuer).has_value());
    }

    void theIssuerInCallbacks_data()
    {
        QTest::addColumn<QJsonValue>("said");
        QTest::addColumn<bool>("isPromised");
        QTest::newRow("promised") << QJsonValue(true) << true;
        QTest::newRow("not") << QJsonValue(false) << false;
        QTest::newRow("not said") << missing << false;
    }

    void theIssuerInCallbacks()
    {
        QFETCH(const QJsonValue, said);
        QFETCH(const bool, isPromised);
        const auto endpoints
            = readDiscovery(with(u"authorization_response_iss_parameter_supported"_s, said), issuer);
        QVERIFY(endpoints.has_value());
        QCOMPARE(endpoints->issuerInCallback == IssuerInCallback::Promised, isPromised);
    }

    void onThisMachine_data()
    {
        QTest::addColumn<QString>("at");
        QTest::newRow("IPv4") << u"http://127.0.0.1:8080"_s;
        QTest::newRow("IPv6") << u"http://[::1]:8080/tenant"_s;
        QTest::newRow("by name") << u"http://localhost:8080"_s;
    }

    void onThisMachine()
    {
        QFETCH(const QString, at);
        const auto endpoints = readDiscovery(textOf(rightDocument(at)), at);
        QVERIFY2(endpoints.has_value(), endpoints ? "" : qUtf8Printable(endpoints.error()));
        QCOMPARE(endpoints->token, QUrl(QString(at + u"/token"_s)));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &body, const QString &words) {
            QTest::newRow(name) << body << words;
        };
        const QString another = u"another issuer"_s;
        row("another issuer", with(u"issuer"_s, u"https://evil.example"_s), another);
        row("a slash more", with(u"issuer"_s, u"https://id.example.com/"_s), another);
        row("other letters", with(u"issuer"_s, u"https://ID.example.com"_s), another);
        row("no issuer", with(u"issuer"_s, missing), another);
        row("an issuer that is a list", with(u"issuer"_s, QJsonArray{issuer}), another);
        for (const QString &name :
             {u"authorization_endpoint"_s, u"token_endpoint"_s, u"revocation_endpoint"_s}) {
            const auto at = [&](const char *what, const QJsonValue &value) {
                row(qPrintable(QString(name + u": "_s + QLatin1StringView(what))), with(name, value), name);
            };
            at("http elsewhere", u"http://id.example.com/x"_s);
            at("http here under an https issuer", u"http://127.0.0.1:8080/x"_s);
            at("a fragment", u"https://id.example.com/x#y"_s);
            at("a user name", u"https://id@evil.example/x"_s);
            at("another scheme", u"javascript:alert(1)"_s);
            at("a path alone", u"/x"_s);
            if (name == u"revocation_endpoint")
                continue;
            at("missing", missing);
            at("empty", QString());
            at("a number", 7);
        }
        row("plain PKCE alone", with(u"code_challenge_methods_supported"_s, QJsonArray{u"plain"_s}),
            u"PKCE"_s);
        row("no PKCE", with(u"code_challenge_methods_supported"_s, QJsonArray()), u"PKCE"_s);
        row("nothing", {}, u"is not one"_s);
        row("HTML", "<!DOCTYPE html><title>Sign in</title>", u"is not one"_s);
        row("a list", "[]", u"is not one"_s);
        row("cut short", textOf(rightDocument()).chopped(4), u"is not one"_s);
    }

    void refused()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, words);
        const auto endpoints = readDiscovery(body, issuer);
        QVERIFY(!endpoints.has_value());
        QVERIFY2(endpoints.error().contains(words), qUtf8Printable(endpoints.error()));
    }

    /// An issuer on this machine may have endpoints by http, but only here.
    void anIssuerHereDoesNotLeadElsewhere()
    {
        const QString here = u"http://127.0.0.1:8080"_s;
        QJsonObject document = rightDocument(here);
        document.insert(u"token_endpoint"_s, u"http://192.0.2.1/token"_s);
        QVERIFY(!readDiscovery(textOf(document), here).has_value());
        document.insert(u"token_endpoint"_s, u"https://id.example.com/token"_s);
        QVERIFY(readDiscovery(textOf(document), here).has_value());
    }

    void whatADescriptionGives()
    {
        description::BrowserSettings settings;
        settings.issuer = issuer;
        QVERIFY(!givenEndpoints(settings));
        settings.authorizationEndpoint = u"https://id.example.com/auth?x=%26"_s;
        QVERIFY(!givenEndpoints(settings)); // half of it is nothing
        settings.tokenEndpoint = u"https://id.example.com/token"_s;
        const auto given = givenEndpoints(settings);
        QVERIFY(given.has_value());
        QVERIFY(*given
                == (Endpoints{issuer,
                              QUrl(u"https://id.example.com/auth?x=%26"_s),
                              QUrl(u"https://id.example.com/token"_s),
                              {},
                              IssuerInCallback::Possible}));
        settings.revocationEndpoint = u"https://id.example.com/revoke"_s;
        QCOMPARE(givenEndpoints(settings)->revocation, QUrl(u"https://id.example.com/revoke"_s));
    }
};

RENUMBER_TEST(EndpointsTest)
#include "endpointstest.moc"
