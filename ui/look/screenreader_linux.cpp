// SPDX-License-Identifier: Apache-2.0
#include "look/screenreader.h"

#include <QAccessible>
#include <QWidget>

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QVariantMap>
#endif

using namespace Qt::StringLiterals;

namespace renumber::ui::look {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void tellScreenReader(QWidget &widget, const QString &text, Urgency urgency)
{
    using Politeness = QAccessible::AnnouncementPoliteness;
    QAccessibleAnnouncementEvent event(&widget, text);
    event.setPoliteness(urgency == Urgency::Assertive ? Politeness::Assertive : Politeness::Polite);
    QAccessible::updateAccessibility(&event);
}

#else

/// Older versions of Qt have no announcements. They do have a connection to the bus of the screen readers,
/// under a name, while one listens; over that goes the signal of AT-SPI that Qt 6.8 sends.
void tellScreenReader(QWidget &widget, const QString &text, Urgency urgency)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    const QDBusConnection readers(u"a11y"_s);
    if (!interface || !readers.isConnected())
        return;
    const QString object = u"/org/a11y/atspi/accessible/%1"_s.arg(QAccessible::uniqueId(interface));
    // Numbers of AtspiLive.
    constexpr int polite = 1;
    constexpr int assertive = 2;
    QDBusMessage signal
        = QDBusMessage::createSignal(object, u"org.a11y.atspi.Event.Object"_s, u"Announcement"_s);
    signal << QString() << (urgency == Urgency::Assertive ? assertive : polite) << 0
           << QVariant::fromValue(QDBusVariant(text)) << QVariantMap();
    readers.send(signal); // from Qt's thread for D-Bus
}

#endif

} // namespace renumber::ui::look
