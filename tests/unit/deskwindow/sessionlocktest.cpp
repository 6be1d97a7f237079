// SPDX-License-Identifier: Apache-2.0
// The desktop's session is locked by logind, or it is said that it is not. The test answers as logind does,
// on a bus of its own in the place of the system's. It begins before that bus is there.
#include "sessionlock.h"
#include "awaited.h"
#include "testprogram.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace renumber::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum class Answer { Locked, Refused, None };

/// Answers as logind, for whatever object it is asked.
class Login : public QDBusVirtualObject
{
public:
    explicit Login(const QDBusConnection &bus)
        : m_bus(bus)
    {
    }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        m_asked.append(message.path() + u' ' + message.interface() + u'.' + message.member());
        if (m_answer == Answer::None)
            return true;
        m_bus.send(m_answer == Answer::Locked ? message.createReply()
                                              : message.createErrorReply(QDBusError::AccessDenied, u"no"_s));
        return true;
    }

    void willAnswer(Answer answer) { m_answer = answer; }
    QStringList takeAsked() { return std::exchange(m_asked, {}); }

private:
    QDBusConnection m_bus;
    Answer m_answer = Answer::Locked;
    QStringList m_asked;
};

} // namespace

class SessionLockTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QProcess m_daemon;
    std::unique_ptr<Login> m_login;

    QString address() const { return u"unix:path="_s + m_folder.filePath(u"bus"_s); }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address().toUtf8()); // read once, when it is first wanted
    }

    void cleanupTestCase()
    {
        m_login.reset();
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void withoutABus() { QVERIFY(awaited(systemSessionLock()->lock()) == SessionLocking::NotPossible); }

    void withoutLogind()
    {
        m_daemon.start(u"dbus-daemon"_s,
                       {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s,
                        QString(u"--address="_s + address())});
        QVERIFY2(m_daemon.waitForReadyRead(20'000), "dbus-daemon does not start");
        QVERIFY(awaited(systemSessionLock()->lock()) == SessionLocking::NotPossible);
    }

    void withLogind_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<SessionLocking>("locking");
        QTest::newRow("locked") << Answer::Locked << SessionLocking::Asked;
        QTest::newRow("refused") << Answer::Refused << SessionLocking::NotPossible;
        QTest::newRow("no answer") << Answer::None << SessionLocking::NotPossible;
    }
    void withLogind()
    {
        QFETCH(const Answer, answer);
        QFETCH(const SessionLocking, locking);
        if (!m_login) {
            QDBusConnection bus = QDBusConnection::connectToBus(address(), u"login"_s);
            QVERIFY(bus.isConnected());
            m_login = std::make_unique<Login>(bus);
            QVERIFY(bus.registerVirtualObject(u"/org/freedesktop/login1"_s, m_login.get(),
                                              QDBusConnection::SubPath));
            QVERIFY(bus.registerService(u"org.freedesktop.login1"_s));
        }
        m_login->willAnswer(answer);
        const auto patience = answer == Answer::None ? 200ms : 60'000ms;
        QVERIFY(awaited(systemSessionLock(patience)->lock()) == locking);
        QCOMPARE(m_login->takeAsked(),
                 QStringList{u"/org/freedesktop/login1/session/auto org.freedesktop.login1.Session.Lock"_s});
    }

    /// Whoever does not wait any longer hears nothing, and nothing is left behind that would.
    void whoStopsWaiting()
    {
        m_login->willAnswer(Answer::Locked);
        bool isHeard = false;
        {
            auto locking = systemSessionLock()->lock();
            locking.then([&isHeard](SessionLocking) { isHeard = true; });
        }
        QVERIFY(awaited(systemSessionLock()->lock()) == SessionLocking::Asked);
        QVERIFY(!isHeard);
    }
};

RENUMBER_TEST(SessionLockTest)
#include "sessionlocktest.moc"
