// SPDX-License-Identifier: Apache-2.0
#include "http/router.h"
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

QTEST_GUILESS_MAIN(WorldTest)
#include "world_test.moc"
