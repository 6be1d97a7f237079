// SPDX-License-Identifier: Apache-2.0
#include "notifier.h"

#include "keychain/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace renumber::ui {

void notifyPerson(const QString &text)
{
    if (keychain::sessionBus() == keychain::SessionBus::Missing)
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
                                                       u"/org/freedesktop/Notifications"_s,
                                                       u"org.freedesktop.Notifications"_s, u"Notify"_s);
    constexpr uint replacesNone = 0;
    constexpr int asLongAsUsual = -1;
    call << u"Renumber"_s << replacesNone << u"org.renumber.Renumber"_s << u"Renumber"_s << text
         << QStringList() << QVariantMap{{u"desktop-entry"_s, u"org.renumber.Renumber"_s}} << asLongAsUsual;
    QDBusConnection::sessionBus().send(call);
}

} // namespace renumber::ui
