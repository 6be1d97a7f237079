// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusObjectPath>
#include <QObject>
#include <QVariantMap>

/// Plays the program that shows gnome-keyring's prompts, which is gcr's on a desktop, and the person in front
/// of it. What is asked stays open until it is answered, as long as that may take. One at a time on a bus.
class Prompter : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")

public:
    Prompter();
    ~Prompter() override;
    Q_DISABLE_COPY_MOVE(Prompter)

    /// Whether gnome-keyring will come here with its prompts.
    bool isReady() const { return m_isReady; }
    /// Whether a prompt is open.
    bool isAsking() const { return m_asking.has_value(); }
    /// How many there have been, those that say that a password was wrong included.
    int timesAsked() const { return m_timesAsked; }

    void enter(const QByteArray &password);
    void dismiss();

public slots: // called by gnome-keyring; the names are those of the interface
    void BeginPrompting(const QDBusObjectPath &callback);
    void PerformPrompt(const QDBusObjectPath &callback, const QString &type, const QVariantMap &properties,
                       const QString &exchange);
    void StopPrompting(const QDBusObjectPath &callback);

private:
    class Exchange;
    struct Asking
    {
        QString service;
        QString callback;
    };

    void reply(const Asking &asking, const QString &answer, const QByteArray &exchange);
    void send(const Asking &asking, const QString &method, const QVariantList &arguments);

    QDBusConnection m_bus;
    std::unique_ptr<Exchange> m_exchange;
    std::optional<Asking> m_asking;
    int m_timesAsked = 0;
    bool m_isReady = false;
};
