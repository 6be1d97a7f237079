// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QVariantMap>

#include <optional>

class QDBusPendingCallWatcher;

namespace renumber::ui::look {

/// How the person wants all programs to look, as the desktop's settings have it: the portal
/// org.freedesktop.portal.Settings, namespace org.freedesktop.appearance. Nothing waits for it.
class DesktopWish : public QObject
{
    Q_OBJECT
public:
    enum class Shade { Unknown, Dark, Light };
    enum class Contrast { Usual, High };

    explicit DesktopWish(QObject *parent = nullptr);

    Shade shade() const { return m_shade; }
    Contrast contrast() const { return m_contrast; }

signals:
    void changed();

private slots:
    void hear(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &connectionName);
    void takeAll(QDBusPendingCallWatcher *answer);
    void take(const QString &key, const QVariant &value);

    std::optional<QDBusConnection> m_bus;
    Shade m_shade = Shade::Unknown;
    Contrast m_contrast = Contrast::Usual;
};

} // namespace renumber::ui::look
