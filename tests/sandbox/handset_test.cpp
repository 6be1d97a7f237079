// SPDX-License-Identifier: Apache-2.0
#include "handset/handsetwindow.h"
#include "handset/messagebubble.h"
#include "testprogram.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTest>

using namespace renumber::sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Message messageWith(const QString &code)
{
    Message message;
    message.to = u"+33750253354"_s;
    message.code = code;
    message.text = u"Your verification code is %1."_s.arg(code);
    return message;
}

} // namespace

class HandsetTest : public QObject
{
    Q_OBJECT

private:
    static QString shownPage(const HandsetWindow &window)
    {
        return window.findChild<QStackedWidget *>(u"contents"_s)->currentWidget()->objectName();
    }

    /// For a person to look at: where RENUMBER_SCREENSHOTS says, else nowhere.
    static void grab(HandsetWindow &window, const QString &name)
    {
        const QString folder = qEnvironmentVariable("RENUMBER_SCREENSHOTS");
        if (!folder.isEmpty()) {
            QVERIFY(window.grab().save(folder % u'/' % name % u".png"_s));
        }
    }

private slots:
    void anEmptyHandsetSaysWhatItIsFor()
    {
        World world;
        HandsetWindow window(world, u"http://127.0.0.1:8080"_s);
        window.show();
        QCOMPARE(shownPage(window), u"emptyPage"_s);
        QVERIFY(window.findChild<QLabel *>(u"origin"_s)->text().contains(u"http://127.0.0.1:8080"_s));
        grab(window, u"empty"_s);
    }

    void aMessageAppearsWithAButtonForItsCode()
    {
        World world;
        HandsetWindow window(world, u"http://127.0.0.1:8080"_s);
        window.show();
        world.send(messageWith(u"012345"_s));
        QCOMPARE(shownPage(window), u"messagesPage"_s);
        auto *bubble = window.findChild<MessageBubble *>(u"message1"_s);
        QVERIFY(bubble);
        QCOMPARE(bubble->findChild<QLabel *>(u"text"_s)->text(), u"Your verification code is 012345."_s);
        QVERIFY(bubble->findChild<QLabel *>(u"recipient"_s)->text().contains(u"+33750253354"_s));
        QVERIFY(!bubble->findChild<QLabel *>(u"time"_s)->text().isEmpty());

        auto *copy = bubble->findChild<QPushButton *>(u"copyCode"_s);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(copy);
        QCOMPARE(accessible->text(QAccessible::Name), u"Copy code 012345"_s);
        copy->setFocus();
        QTest::keyClick(copy, Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"012345"_s);
        QCOMPARE(copy->text(), u"Copied"_s);
        QTRY_COMPARE(copy->text(), u"Copy code"_s);
    }

    void aMessageWithoutACodeHasNoButton()
    {
        World world;
        HandsetWindow window(world, QString());
        Message message = messageWith(QString());
        message.kind = MessageKind::Email;
        message.text = u"<b>Not bold</b>: https://example.com/confirm"_s;
        world.send(message);
        const auto *bubble = window.findChild<MessageBubble *>(u"message1"_s);
        QVERIFY(bubble->findChild<QPushButton *>(u"copyCode"_s)->isHidden());
        QCOMPARE(bubble->findChild<QLabel *>(u"text"_s)->textFormat(), Qt::PlainText);
    }

    void aLinkIsOpenedByItsButton()
    {
        World world;
        Account account;
        account.service = Service::Kii;
        account.id = u"a"_s;
        account.emails.pending = u"camille@example.com"_s;
        world.addAccount(account);
        Message message = messageWith(QString());
        message.service = Service::Kii;
        message.kind = MessageKind::Email;
        message.to = account.emails.pending;
        message.text = u"Open the link in this email to confirm your address."_s;
        message.linkTicket = world.tickets().issue(
            {Service::Kii, account.id, ContactKind::Email, message.to, Placement::ReplaceAll}, 60s);
        HandsetWindow window(world, u"http://127.0.0.1:8080"_s);
        window.show();
        world.send(messageWith(u"012345"_s));
        world.send(message);
        QVERIFY(window.findChild<MessageBubble *>(u"message1"_s)
                    ->findChild<QPushButton *>(u"openLink"_s)
                    ->isHidden());
        auto *bubble = window.findChild<MessageBubble *>(u"message2"_s);
        auto *open = bubble->findChild<QPushButton *>(u"openLink"_s);
        QVERIFY(!open->isHidden());
        QVERIFY(bubble->findChild<QPushButton *>(u"copyCode"_s)->isHidden());
        QCOMPARE(open->text(), u"Open link"_s);
        open->setFocus();
        QTest::keyClick(open, Qt::Key_Space);
        QCOMPARE(open->text(), u"Confirmed"_s);
        QCOMPARE(world.account(Service::Kii, u"a"_s)->emails.current(),
                 (Contact{u"camille@example.com"_s, true}));
        QTest::keyClick(open, Qt::Key_Space);
        QCOMPARE(open->text(), u"This link no longer works"_s);
        QTRY_VERIFY(bubble->y() > window.findChild<MessageBubble *>(u"message1"_s)->y());
        grab(window, u"link"_s);
    }

    void theNewestIsLastAndInSight()
    {
        World world;
        world.send(messageWith(u"000001"_s));
        HandsetWindow window(world, u"http://127.0.0.1:8080"_s);
        window.show();
        for (int i = 2; i <= 12; ++i) {
            world.send(messageWith(u"%1"_s.arg(i, 6, 10, QChar(u'0'))));
        }
        const QScrollBar *bar = window.findChild<QScrollArea *>(u"scrollArea"_s)->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
        const auto *newest = window.findChild<MessageBubble *>(u"message12"_s);
        const auto *oldest = window.findChild<MessageBubble *>(u"message1"_s);
        QVERIFY(newest->y() > oldest->y());
        QVERIFY(!newest->visibleRegion().isEmpty());
        QVERIFY(oldest->visibleRegion().isEmpty());
        grab(window, u"many"_s);
    }

    void aResetEmptiesIt()
    {
        World world;
        HandsetWindow window(world, QString());
        world.send(messageWith(u"012345"_s));
        world.clear();
        QCOMPARE(shownPage(window), u"emptyPage"_s);
        QVERIFY(!window.findChild<MessageBubble *>());
    }

    void itFollowsTheColoursOfTheSystem()
    {
        const QPalette light = QGuiApplication::palette();
        QPalette dark(QColor(0x2b, 0x2d, 0x30));
        dark.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
        World world;
        HandsetWindow window(world, u"http://127.0.0.1:8080"_s);
        window.show();
        world.send(messageWith(u"501028"_s));
        Message french = messageWith(u"482913"_s);
        french.to = u"+14155550199"_s;
        french.text = u"Votre code de vérification est 482913."_s;
        world.send(french);
        const auto *bubble = window.findChild<MessageBubble *>(u"message1"_s);
        QTRY_VERIFY(window.findChild<MessageBubble *>(u"message2"_s)->y() > bubble->y());
        grab(window, u"light"_s);
        const auto middleLeft = [bubble] {
            return QPoint(6, bubble->height() / 2); // Inside the bubble, left of all text.
        };
        QCOMPARE(window.grab().toImage().pixelColor(bubble->mapTo(&window, middleLeft())),
                 light.color(QPalette::Base));
        QGuiApplication::setPalette(dark);
        QTRY_COMPARE(window.grab().toImage().pixelColor(bubble->mapTo(&window, middleLeft())),
                     dark.color(QPalette::Base));
        grab(window, u"dark"_s);
        QGuiApplication::setPalette(light);
    }
};

RENUMBER_WINDOW_TEST(HandsetTest)
#include "handset_test.moc"
