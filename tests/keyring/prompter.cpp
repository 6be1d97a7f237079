// SPDX-License-Identifier: Apache-2.0
#include "prompter.h"

#include <utility>

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QLibrary>

using namespace Qt::StringLiterals;

/// The password goes over the bus encrypted. libgcr, which is there wherever gnome-keyring is, does that; its
/// header files would bring GTK along.
class Prompter::Exchange
{
public:
    Exchange()
        : m_library(u"gcr-base-3"_s, 1)
        , m_begin(resolve<char *(*)(void *)>("gcr_secret_exchange_begin"))
        , m_receive(resolve<int (*)(void *, const char *)>("gcr_secret_exchange_receive"))
        , m_send(resolve<char *(*)(void *, const char *, qptrdiff)>("gcr_secret_exchange_send"))
    {
        const auto create = resolve<void *(*)(const char *)>("gcr_secret_exchange_new");
        m_exchange = create(nullptr);
    }
    ~Exchange() { resolve<void (*)(void *)>("g_object_unref")(m_exchange); }
    Q_DISABLE_COPY_MOVE(Exchange)

    QByteArray begin() { return taken(m_begin(m_exchange)); }
    void receive(const QByteArray &offer) { m_receive(m_exchange, offer.constData()); }
    QByteArray send(const QByteArray &secret)
    {
        return taken(m_send(m_exchange, secret.constData(), secret.size()));
    }

private:
    template <typename Function> Function resolve(const char *name)
    {
        const QFunctionPointer function = m_library.resolve(name);
        if (!function)
            qFatal("libgcr does not have %s", name);
        return reinterpret_cast<Function>(function);
    }
    QByteArray taken(char *text)
    {
        const QByteArray bytes(text);
        resolve<void (*)(void *)>("g_free")(text);
        return bytes;
    }

    QLibrary m_library;
    char *(*m_begin)(void *);
    int (*m_receive)(void *, const char *);
    char *(*m_send)(void *, const char *, qptrdiff);
    void *m_exchange = nullptr;
};

Prompter::Prompter()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"prompter"_s))
{
    m_isReady = m_bus.registerObject(u"/org/gnome/keyring/Prompter"_s, this, QDBusConnection::ExportAllSlots)
        && m_bus.registerService(u"org.gnome.keyring.SystemPrompter"_s);
}

Prompter::~Prompter()
{
    QDBusConnection::disconnectFromBus(u"prompter"_s);
}

void Prompter::enter(const QByteArray &password)
{
    reply(*std::exchange(m_asking, {}), u"yes"_s, m_exchange->send(password));
}

void Prompter::dismiss()
{
    reply(*std::exchange(m_asking, {}), u"no"_s, m_exchange->send({}));
}

void Prompter::BeginPrompting(const QDBusObjectPath &callback)
{
    m_exchange = std::make_unique<Exchange>();
    reply({message().service(), callback.path()}, {}, m_exchange->begin());
}

void Prompter::PerformPrompt(const QDBusObjectPath &callback, const QString & /*type*/,
                             const QVariantMap & /*properties*/, const QString &exchange)
{
    m_exchange->receive(exchange.toUtf8());
    m_asking = Asking{message().service(), callback.path()};
    ++m_timesAsked;
}

void Prompter::StopPrompting(const QDBusObjectPath &callback)
{
    m_asking.reset();
    send({message().service(), callback.path()}, u"PromptDone"_s, {});
}

void Prompter::reply(const Asking &asking, const QString &answer, const QByteArray &exchange)
{
    send(asking, u"PromptReady"_s, {answer, QVariantMap(), QString::fromUtf8(exchange)});
}

void Prompter::send(const Asking &asking, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        asking.service, asking.callback, u"org.gnome.keyring.internal.Prompter.Callback"_s, method);
    message.setArguments(arguments);
    // After the answer to gnome-keyring's own call, which it expects first.
    QMetaObject::invokeMethod(
        this, [this, message] { m_bus.asyncCall(message); }, Qt::QueuedConnection);
}
