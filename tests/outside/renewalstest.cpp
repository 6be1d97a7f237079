// SPDX-License-Identifier: Apache-2.0
// Two windows, each with a token in use of its own, that share a keyring (one keychain here) and a refresh
// token that is good for one use.
#include "heldtokencase.h"
#include "testprogram.h"

using namespace renumber;
using namespace renumber::test;
using namespace std::chrono_literals;

class RenewalsTest : public CurrentTokenCase
{
    Q_OBJECT

    /// An answer like that of a provider who gives each refresh token away once.
    RawServer::Answer givingOnce()
    {
        return [this](QTcpSocket *socket, const QByteArray &request) {
            const QString spent = fieldsOf(request).value(u"refresh_token"_s);
            const bool isGood = spent == QString(u"r%1"_s.arg(m_given));
            if (isGood)
                ++m_given;
            const QByteArray number = QByteArray::number(m_given);
            RawServer::saying(isGood ? tokens(R"("access_token":"a)" + number + R"(","refresh_token":"r)"
                                              + number + R"(","expires_in":600)")
                                     : deadRefreshToken)(socket, request);
        };
    }
    /// The refresh token \a good is the one that is not spent, and the keyring holds the first.
    void begin(int good = 1)
    {
        m_given = good;
        m_provider->answer("/token", {givingOnce()});
        keepAnother(u"a1"_s, u"r1"_s, 600);
    }
    std::unique_ptr<CurrentToken> window()
    {
        auto held = std::make_unique<CurrentToken>(*m_server, *m_keychain, clock());
        held->hold(boundTo(m_server->service(), first()));
        held->keptUnder(m_key, {SecretPlace::InKeychain, {}});
        return held;
    }
    static std::unique_ptr<Asking> askOf(CurrentToken &held)
    {
        return std::make_unique<Asking>(held.authorize(Purpose::Change));
    }

    int m_given = 1; ///< the number of the refresh token that is good

private slots:
    void twoWindowsRenewOneSingleUseRefreshTokenAtOnce()
    {
        begin();
        const auto one = window();
        const auto other = window();
        later(600);
        const auto askingOne = askOf(*one);
        const auto askingOther = askOf(*other);
        QTRY_COMPARE(askingOne->told(), u"a2"_s);
        QTRY_COMPARE(askingOther->told(), u"a2"_s);
        QCOMPARE(renewals(), 2); // a lost race, and no third try
        QCOMPARE(m_given, 2);
        QCOMPARE(kept()->refreshToken, u"r2"_s);
    }

    /// The one who lost hears of it before the other has its new token at all.
    void theWinnersTokenIsLongOnItsWay()
    {
        begin(2); // the first one's answer is on its way
        const auto refusing = [this](QTcpSocket *socket, const QByteArray &request) {
            RawServer::saying(deadRefreshToken)(socket, request);
            QTimer::singleShot(200ms, this, [this] { m_provider->release(second); });
        };
        m_provider->answer("/token", {m_provider->holding(), refusing});
        const auto one = window();
        const auto other = window();
        later(600);
        const auto askingOne = askOf(*one);
        QTRY_COMPARE(renewals(), 1);
        const auto askingOther = askOf(*other);
        QTRY_COMPARE(askingOne->told(), u"a2"_s);
        QTRY_COMPARE(askingOther->told(), u"a2"_s);
        QCOMPARE(renewals(), 2);
    }

    /// Nobody was quicker: the sign-in is over, and that is said.
    void aRefreshTokenThatIsReallyDead()
    {
        begin(7);
        const auto one = window();
        one->setRereadDelay(20ms);
        later(600);
        const auto asking = askOf(*one);
        QTRY_COMPARE(asking->told(), u"signInAgain"_s);
        QCOMPARE(renewals(), 1);
    }

    /// The other window's profile has come to point elsewhere: what it keeps is not for here.
    void whatIsBoundElsewhereIsNotTakenOver()
    {
        begin();
        Token foreign = boundTo(m_server->service(), first());
        foreign.accessToken = u"b2"_s;
        foreign.refreshToken = u"s2"_s;
        foreign.expiresAt = m_now.addSecs(2000);
        foreign.binding->authorities = description::fingerprint({"another"});
        m_keychain->store(m_key, toBytes(foreign, keychain::Keychain::sizeLimit));
        const auto one = window();
        later(600);
        const auto asking = askOf(*one);
        QTRY_COMPARE(asking->told(), u"a2"_s);
        QCOMPARE(refreshTokenSent(0), u"r1"_s);
    }
};

RENUMBER_TEST(RenewalsTest)
#include "renewalstest.moc"
