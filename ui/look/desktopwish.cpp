// SPDX-License-Identifier: Apache-2.0
#include "look/desktopwish.h"

#include "keychain/sessionbus.h"
#include "wait/inthread.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace renumber::ui::look {

namespace {

const QString portalService = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalInterface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
/// A connection of its own for each: Qt's is shared, and whoever closes that closes it for all. Qt ends it
/// with the program; ending it before may race with that (Qt 6.4).
QString newConnectionName()
{
    static int count = 0;
    return u"renumber-appearance-%1"_s.arg(++count);
}

using Settings = QMap<QString, QVariantMap>;

} // namespace

DesktopWish::DesktopWish(QObject *parent)
    : QObject(parent)
{
    qDBusRegisterMetaType<Settings>();
    if (keychain::sessionBus() != keychain::SessionBus::Reachable)
        return;
    // In another thread, as a bus may take its time to say hello.
    wait::inThread<QString>(*QThreadPool::globalInstance(), [name = newConnectionName()] {
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
        return name;
    }).then(this, [this](const QString &name) { ask(name); });
}

void DesktopWish::ask(const QString &connectionName)
{
    m_bus = QDBusConnection(connectionName);
    // The macro wants its arguments without spaces.
    // clang-format off
    m_bus->connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
                   SLOT(hear(QString,QString,QDBusVariant)));
    // clang-format on
    QDBusMessage call
        = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"ReadAll"_s);
    call << QStringList{appearance};
    auto *answer = new QDBusPendingCallWatcher(m_bus->asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, &DesktopWish::takeAll);
}

void DesktopWish::takeAll(QDBusPendingCallWatcher *answer)
{
    answer->deleteLater();
    const QDBusPendingReply<Settings> reply = *answer;
    if (reply.isError())
        return; // a desktop without it
    const QVariantMap settings = reply.value().value(appearance);
    for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting)
        take(setting.key(), setting.value());
}

void DesktopWish::hear(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == appearance)
        take(key, value.variant());
}

/// The portal's document: color-scheme is 1 for dark and 2 for light, contrast is 1 for more of it.
void DesktopWish::take(const QString &key, const QVariant &value)
{
    const uint number = value.toUInt();
    const auto before = std::pair(m_shade, m_contrast);
    if (key == u"color-scheme"_s)
        m_shade = number == 1 ? Shade::Dark : number == 2 ? Shade::Light : Shade::Unknown;
    else if (key == u"contrast"_s)
        m_contrast = number == 1 ? Contrast::High : Contrast::Usual;
    if (std::pair(m_shade, m_contrast) != before)
        emit changed();
}

} // namespace renumber::ui::look
