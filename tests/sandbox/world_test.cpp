// SPDX-License-Identifier: Apache-2.0
#include "http/router.h"
#include "testprogram.h"
#include "world/world.h"

#include <QSet>
#include <QTest>

using namespace renumber::sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WorldTest : public QObject
{
    Q_OBJECT

private slots:
    void codesHaveTheirLengthAndDiffer()
    {
        CodeBook book(m_clock);
        QSet<QString> codes;
        for (const int digits : {4, 6, 8}) {
            QCOMPARE(book.issue(m_key, {digits, 600s, 5}).size(), digits);
        }
        for (int i = 0; i < 200; ++i) {
            codes.insert(book.issue(m_key, {}));
        }
        QVERIFY(codes.size() > 190);
    }

    void aCodeIsForOneKey()
    {
        CodeBook book(m_clock);
        const QString code = book.issue(m_key, {});
        for (const CodeKey &other :
             {CodeKey{Service::Kii, u"a"_s, CodePurpose::ConfirmNew, u"+1"_s},
              CodeKey{Service::ReachFive, u"b"_s, CodePurpose::ConfirmNew, u"+1"_s},
              CodeKey{Service::ReachFive, u"a"_s, CodePurpose::ReleaseCurrent, u"+1"_s},
              CodeKey{Service::ReachFive, u"a"_s, CodePurpose::ConfirmNew, u"+2"_s}}) {
            QCOMPARE(book.enter(other, code), CodeVerdict::NoneOutstanding);
        }
        QCOMPARE(book.enter(m_key, code), CodeVerdict::Accepted);
        QCOMPARE(book.enter(m_key, code), CodeVerdict::NoneOutstanding);
    }

    void aCodeExpiresToTheSecond()
    {
        CodeBook book(m_clock);
        const QString code = book.issue(m_key, {});
        m_clock.advance(599s);
        QCOMPARE(book.enter(m_key, u"x"_s), CodeVerdict::Wrong);
        m_clock.advance(1s);
        QCOMPARE(book.enter(m_key, code), CodeVerdict::Expired);
        const QString next = book.issue(m_key, {});
        book.expireAll();
        QCOMPARE(book.enter(m_key, next), CodeVerdict::Expired);
    }

    void triesOutliveANewCodeButNotItsLifetime()
    {
        CodeBook book(m_clock);
        book.issue(m_key, {6, 600s, 1});
        QCOMPARE(book.enter(m_key, u"x"_s), CodeVerdict::Wrong);
        QCOMPARE(book.enter(m_key, book.issue(m_key, {6, 600s, 1})), CodeVerdict::TooManyTries);
        m_clock.advance(600s);
        QCOMPARE(book.enter(m_key, book.issue(m_key, {6, 600s, 1})), CodeVerdict::Accepted);
    }

    void aCodeThatANewerOneReplacedIsCalledThat()
    {
        CodeBook book(m_clock);
        const QString first = book.issue(m_key, {});
        const QString second = book.issue(m_key, {});
        const QString third = book.issue(m_key, {});
        QCOMPARE(book.enter(m_key, first), CodeVerdict::Superseded);
        QCOMPARE(book.enter(m_key, second), CodeVerdict::Superseded);
        QCOMPARE(book.enter(m_key, u"x"_s), CodeVerdict::Wrong);
        book.setNext(first); // it may come up again
        book.issue(m_key, {});
        QCOMPARE(book.enter(m_key, third), CodeVerdict::Superseded);
        QCOMPARE(book.enter(m_key, first), CodeVerdict::Accepted);
        QCOMPARE(book.enter(m_key, third), CodeVerdict::NoneOutstanding);
    }

    void anEntryOfAReplacedCodeIsOneOfTheWrongOnes()
    {
        CodeBook book(m_clock);
        const QString first = book.issue(m_key, {6, 600s, 1});
        const QString second = book.issue(m_key, {6, 600s, 1});
        QCOMPARE(book.enter(m_key, first), CodeVerdict::Superseded);
        QCOMPARE(book.enter(m_key, second), CodeVerdict::TooManyTries);
    }

    void aCancelledCodeIsNoCode()
    {
        CodeBook book(m_clock);
        const QString code = book.issue(m_key, {});
        book.cancel(Service::Kii, u"a"_s);
        book.cancel(Service::ReachFive, u"b"_s);
        QCOMPARE(book.enter(m_key, u"x"_s), CodeVerdict::Wrong);
        book.cancel(Service::ReachFive, u"a"_s);
        QCOMPARE(book.enter(m_key, code), CodeVerdict::NoneOutstanding);
    }

    void aWindowSlides()
    {
        RateLimiter limiter(m_clock);
        QVERIFY(limiter.admit(u"a"_s, 2, 60s));
        m_clock.advance(30s);
        QVERIFY(limiter.admit(u"a"_s, 2, 60s));
        QVERIFY(!limiter.admit(u"a"_s, 2, 60s));
        QVERIFY(limiter.admit(u"b"_s, 2, 60s));
        m_clock.advance(30s);
        QVERIFY(limiter.admit(u"a"_s, 2, 60s));
        QVERIFY(!limiter.admit(u"a"_s, 2, 60s));
        QVERIFY(limiter.admit(u"a"_s, 0, 60s));
    }

    void accountsAndTokensAreOfOneService()
    {
        World world;
        Account account;
        account.id = u"a"_s;
        account.phones.active = {{u"+14155550199"_s, true}};
        world.addAccount(account);
        AccessToken token;
        token.token = u"t"_s;
        world.addToken(token);
        QVERIFY(world.account(Service::ReachFive, u"a"_s));
        QVERIFY(!world.account(Service::Kii, u"a"_s));
        QVERIFY(world.isTaken(Service::ReachFive, ContactKind::Phone, u"+14155550199"_s, u"b"_s));
        QVERIFY(!world.isTaken(Service::ReachFive, ContactKind::Phone, u"+14155550199"_s, u"a"_s));
        QVERIFY(!world.isTaken(Service::Kii, ContactKind::Phone, u"+14155550199"_s, u"b"_s));
        QVERIFY(world.accessToken(Service::ReachFive, u"t"_s));
        QVERIFY(!world.accessToken(Service::Kii, u"t"_s));
    }

    void aRightCodeCanBeLookedAtWithoutUsingItUp()
    {
        CodeBook book(m_clock);
        const QString code = book.issue(m_key, {6, 600s, 1});
        QCOMPARE(book.check(m_key, code), CodeVerdict::Accepted);
        QCOMPARE(book.check(m_key, u"x"_s), CodeVerdict::Wrong);
        QCOMPARE(book.enter(m_key, code), CodeVerdict::TooManyTries);
    }

    void aTicketWorksOnceForItsServiceAndTime()
    {
        TicketBook book(m_clock);
        const Ticket ticket{Service::Kii, u"a"_s, ContactKind::Email, u"a@example.com"_s,
                            Placement::ReplaceAll};
        const QString token = book.issue(ticket, 60s);
        QCOMPARE(book.take(Service::GenAuth, token).error(), TicketFault::Unknown);
        QCOMPARE(book.take(Service::Kii, token).value(), ticket);
        QCOMPARE(book.take(Service::Kii, token).error(), TicketFault::Unknown);
        const QString late = book.issue(ticket, 60s);
        m_clock.advance(60s);
        QCOMPARE(book.take(Service::Kii, late).error(), TicketFault::Expired);
        const QString kept = book.issue(ticket, 60s);
        book.withdraw(Service::Kii, u"a"_s, ContactKind::Phone);
        book.withdraw(Service::Kii, u"b"_s, ContactKind::Email);
        book.withdraw(Service::GenAuth, u"a"_s, ContactKind::Email);
        QVERIFY(book.take(Service::Kii, kept));
        const QString withdrawn = book.issue(ticket, 60s);
        book.withdraw(Service::Kii, u"a"_s, ContactKind::Email);
        QCOMPARE(book.take(Service::Kii, withdrawn).error(), TicketFault::Unknown);
    }

    void aFullWindowSaysUntilWhen()
    {
        RateLimiter limiter(m_clock);
        QVERIFY(!limiter.fullUntil(u"a"_s, 2, 60s));
        limiter.count(u"a"_s);
        m_clock.advance(20s);
        limiter.count(u"a"_s);
        const QDateTime now = m_clock.now();
        const auto until = limiter.fullUntil(u"a"_s, 2, 60s);
        QVERIFY(until && now.msecsTo(*until) > 39000 && now.msecsTo(*until) <= 40000);
        m_clock.advance(40s);
        QVERIFY(!limiter.fullUntil(u"a"_s, 2, 60s));
    }

    void aMessageOverOneLimitCountsForNone()
    {
        World world;
        Settings &settings = world.settings(Service::GenAuth);
        settings.messageIntervalSeconds = 60;
        settings.messagesPerNumberLimit = 2;
        settings.messagesPerUserLimit = 3;
        const auto send = [&](const QString &to, const QString &channel) {
            return world.admitMessage({Service::GenAuth, u"a"_s, to, channel});
        };
        QVERIFY(send(u"+1"_s, u"x"_s));
        QCOMPARE(send(u"+1"_s, u"x"_s).error().limit, MessageLimit::Interval);
        QVERIFY(send(u"+1"_s, u"y"_s));
        QCOMPARE(send(u"+1"_s, u"z"_s).error().limit, MessageLimit::Number);
        QVERIFY(send(u"+2"_s, u"x"_s));
        QCOMPARE(send(u"+3"_s, u"x"_s).error().limit, MessageLimit::User);
        QVERIFY(world.admitMessage({Service::GenAuth, {}, u"+3"_s, u"x"_s}));
        QVERIFY(world.admitMessage({Service::Kii, u"a"_s, u"+1"_s, u"x"_s}));
        world.clock().advance(24h);
        QVERIFY(send(u"+1"_s, u"x"_s));
    }

    void contactsArePlaced_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<Placement>("placement");
        QTest::addColumn<QStringList>("after");
        QTest::newRow("new, last") << u"c"_s << Placement::Last << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("new, primary") << u"c"_s << Placement::Primary << QStringList{u"c"_s, u"a"_s, u"b"_s};
        QTest::newRow("new, only") << u"c"_s << Placement::ReplaceAll << QStringList{u"c"_s};
        QTest::newRow("there, last") << u"a"_s << Placement::Last << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("there, primary") << u"b"_s << Placement::Primary << QStringList{u"b"_s, u"a"_s};
        QTest::newRow("there, only") << u"b"_s << Placement::ReplaceAll << QStringList{u"b"_s};
    }

    void contactsArePlaced()
    {
        QFETCH(const QString, value);
        QFETCH(const Placement, placement);
        QFETCH(const QStringList, after);
        Contacts contacts{{{u"a"_s, false}, {u"b"_s, false}}, u"c"_s};
        contacts.place({value, true}, placement);
        QStringList values;
        for (const Contact &contact : std::as_const(contacts.active)) {
            values += contact.value;
            QCOMPARE(contact.verified, contact.value == value);
        }
        QCOMPARE(values, after);
        QVERIFY(contacts.pending.isEmpty());
    }

    void aRefreshTokenIsTradedOnce()
    {
        World world;
        world.settings(Service::Kii).accessTokenLifetimeSeconds = 60;
        const TokenPair first = world.issueTokens({Service::Kii, u"a"_s, {u"x"_s}, true, {}, {}});
        QVERIFY(!world.renew(Service::GenAuth, first.refresh.token, {}));
        const auto second = world.renew(Service::Kii, first.refresh.token, {});
        QCOMPARE(static_cast<const Grant &>(second->access), static_cast<const Grant &>(first.access));
        QCOMPARE(static_cast<const Grant &>(second->refresh), static_cast<const Grant &>(first.refresh));
        QVERIFY(second->refresh.token != first.refresh.token);
        QVERIFY(world.accessToken(Service::Kii, second->access.token));
        world.clock().advance(60s);
        QVERIFY(!world.accessToken(Service::Kii, second->access.token));
        QVERIFY(world.hasExpired(Service::Kii, second->access.token));
        QVERIFY(!world.hasExpired(Service::Kii, u"nonsense"_s));
        QCOMPARE(world.renew(Service::Kii, first.refresh.token, {}).error(), RefreshTokenState::Revoked);
    }

    void aSpentRefreshTokenEndsItsFamily()
    {
        World world;
        const Grant grant{Service::Kii, u"a"_s, {}, false, {}, {}};
        const TokenPair first = world.issueTokens(grant);
        const TokenPair other = world.issueTokens(grant);
        const auto second = world.renew(Service::Kii, first.refresh.token, {});
        QVERIFY(world.accessToken(Service::Kii, first.access.token));
        QVERIFY(!world.renew(Service::Kii, first.refresh.token, {}));
        QVERIFY(!world.accessToken(Service::Kii, first.access.token));
        QVERIFY(!world.accessToken(Service::Kii, second->access.token));
        QVERIFY(!world.renew(Service::Kii, second->refresh.token, {}));
        QVERIFY(world.accessToken(Service::Kii, other.access.token));
        QVERIFY(world.renew(Service::Kii, other.refresh.token, {}));
    }

    void revokingARefreshTokenEndsItsFamily()
    {
        World world;
        const TokenPair pair = world.issueTokens({Service::Kii, u"a"_s, {}, false, {}, {}});
        world.revoke(Service::GenAuth, pair.refresh.token);
        QVERIFY(world.accessToken(Service::Kii, pair.access.token));
        world.revoke(Service::Kii, pair.refresh.token);
        QVERIFY(!world.accessToken(Service::Kii, pair.access.token));
        QVERIFY(!world.renew(Service::Kii, pair.refresh.token, {}));
    }

    void aRefreshTokenIsItsClientsOnly()
    {
        World world;
        const TokenPair pair = world.issueTokens({Service::Kii, u"a"_s, {}, false, u"one"_s, {}});
        QVERIFY(!world.renew(Service::Kii, pair.refresh.token, u"two"_s));
        QVERIFY(!world.renew(Service::Kii, pair.refresh.token, {}));
        QVERIFY(world.renew(Service::Kii, pair.refresh.token, u"one"_s));
    }

    void aRouteTakesWholeSegments_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("user");
        QTest::newRow("plain") << u"GET"_s << u"/users/me/number"_s << 200 << u"me"_s;
        QTest::newRow("encoded") << u"GET"_s << u"/users/PHONE:%2B1%2F2/number"_s << 200 << u"PHONE:+1/2"_s;
        QTest::newRow("plus") << u"GET"_s << u"/users/PHONE:+1/number"_s << 200 << u"PHONE:+1"_s;
        QTest::newRow("longer") << u"GET"_s << u"/users/a/b/number"_s << 404 << QString();
        QTest::newRow("shorter") << u"GET"_s << u"/users/number"_s << 404 << QString();
        QTest::newRow("method") << u"PUT"_s << u"/users/me/number"_s << 405 << QString();
    }

    void aRouteTakesWholeSegments()
    {
        QFETCH(const QString, method);
        QFETCH(const QString, path);
        QString user;
        Router router;
        router.add(u"GET"_s, u"/users/{user}/number"_s, [&user](const Request &request) {
            user = request.parameters.value(u"user"_s);
            return Reply::empty(200);
        });
        Request request;
        request.method = method;
        request.path = path;
        QTEST(router.answer(request).status, "status");
        QTEST(user, "user");
    }

private:
    Clock m_clock;
    CodeKey m_key{Service::ReachFive, u"a"_s, CodePurpose::ConfirmNew, u"+1"_s};
};

RENUMBER_TEST(WorldTest)
#include "world_test.moc"
