// SPDX-License-Identifier: Apache-2.0
#include "sessionlock.h"

#include "wait/inthread.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace renumber::ui {

namespace {

const QString loginService = u"org.freedesktop.login1"_s;
/// That of who asks; where a program is in none itself, that in which its user sits at the screen
/// (org.freedesktop.login1(5)).
const QString ownSession = u"/org/freedesktop/login1/session/auto"_s;
const QString sessionInterface = u"org.freedesktop.login1.Session"_s;

/// A connection of its own for each: Qt's is shared, and whoever closes that closes it for all.
QString newConnectionName()
{
    static int count = 0;
    return u"renumber-session-%1"_s.arg(++count);
}

/// By logind, on the system's bus.
class LoginSessionLock : public SessionLock
{
public:
    explicit LoginSessionLock(std::chrono::milliseconds patience)
        : m_patience(patience)
    {
    }

    wait::Future<SessionLocking> lock() override
    {
        // In another thread, as a bus may take its time to say hello.
        return wait::inThread<QString>(*QThreadPool::globalInstance(),
                                       [name = newConnectionName()] {
                                           QDBusConnection::connectToBus(QDBusConnection::SystemBus, name);
                                           return name;
                                       })
            .andThen([patience = m_patience](const QString &name) { return ask(name, patience); });
    }

private:
    static wait::Future<SessionLocking> ask(const QString &connection, std::chrono::milliseconds patience)
    {
        const QDBusConnection bus(connection);
        if (!bus.isConnected())
            return wait::ready(SessionLocking::NotPossible);
        const wait::Promise<SessionLocking> promise;
        auto future = promise.future();
        const QDBusMessage call
            = QDBusMessage::createMethodCall(loginService, ownSession, sessionInterface, u"Lock"_s);
        auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call, int(patience.count())));
        QObject::connect(answer, &QDBusPendingCallWatcher::finished, answer, [answer, promise] {
            answer->deleteLater();
            promise.end(answer->isError() ? SessionLocking::NotPossible : SessionLocking::Asked);
        });
        return future;
    }

    const std::chrono::milliseconds m_patience;
};

} // namespace

std::unique_ptr<SessionLock> systemSessionLock(std::chrono::milliseconds patience)
{
    return std::make_unique<LoginSessionLock>(patience);
}

} // namespace renumber::ui
