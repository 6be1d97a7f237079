// SPDX-License-Identifier: Apache-2.0
#include "chromium.h"
#include "byhand.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace renumber::test;
using namespace Qt::StringLiterals;

/// That the real browser presses the real buttons and comes back with what they mean.
class ChromiumTest : public QObject
{
    Q_OBJECT

private:
    ByHand m_hand;

    /// The query with which the browser came to the listener the last time. It comes for an icon, too.
    QUrlQuery broughtBack() const
    {
        QUrlQuery query;
        for (const QByteArray &request : m_hand.listener.requests()) {
            const QByteArray target = request.split(' ').value(1);
            if (target.startsWith("/?"))
                query.setQuery(QString::fromLatin1(target.mid(2)));
        }
        return query;
    }

private slots:
    void allowingBringsACodeBack()
    {
        Chromium browser;
        QSignalSpy finished(&browser, &Chromium::finished);
        browser.open(m_hand.authorizationUrl(), {u"grace"_s, u"sample-password-grace"_s});
        QVERIFY(finished.wait(60'000));
        QCOMPARE(browser.error(), QString());
        QCOMPARE(browser.title(), u"Back"_s);
        QCOMPARE(browser.text(), u"Go back to the test."_s);
        const JsonReply given = m_hand.exchange(broughtBack().queryItemValue(u"code"_s));
        QCOMPARE(m_hand.get(u"/api/me"_s, given.body[u"access_token"_s].toString()).body[u"id"_s],
                 u"account-grace"_s);
    }

    void denyingBringsThatBack()
    {
        Chromium browser;
        QSignalSpy finished(&browser, &Chromium::finished);
        browser.open(m_hand.authorizationUrl(), {}, Press::Deny);
        QVERIFY(finished.wait(60'000));
        QCOMPARE(browser.error(), QString());
        QCOMPARE(broughtBack().queryItemValue(u"error"_s), u"access_denied"_s);
        QVERIFY(!broughtBack().hasQueryItem(u"code"_s));
    }

    void whatKeepsItFromComingBackIsTold()
    {
        Chromium browser;
        QSignalSpy finished(&browser, &Chromium::finished);
        const QUrl url = m_hand.authorizationUrl();
        m_hand.provider.stop();
        browser.open(url);
        QVERIFY(finished.wait(60'000));
        QVERIFY(browser.title().isEmpty());
        QVERIFY2(browser.error().contains(u"ERR_CONNECTION_REFUSED"_s), qPrintable(browser.error()));
        QVERIFY(!browser.error().contains(u"state-of-a-test"_s));
    }
};

RENUMBER_TEST(ChromiumTest)

#include "chromiumtest.moc"
