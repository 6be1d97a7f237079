// SPDX-License-Identifier: Apache-2.0
#include "secretservice.h"

#include <utility>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>

using namespace Qt::StringLiterals;

namespace renumber::keychain {

namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

constexpr int callTimeout = 5000; // ms; the calls ask nobody anything, so silence means trouble

/// The questions of one lookForEntry(), asked one after the other. Deletes itself.
class Lookup : public QObject
{
    Q_OBJECT

public:
    explicit Lookup(const Attributes &attributes)
        : m_attributes(attributes)
    {
    }

    wait::Future<EntryView> begin();

private:
    void readAlias();
    void readLocked();
    void searchKeyring();
    void searchAll();
    void answer(EntryView view);

    template <typename... Types>
    void call(const QString &path, const QString &interface, const QString &method,
              const QVariantList &arguments, void (Lookup::*receive)(const QDBusPendingReply<Types...> &));
    void receiveAlias(const QDBusPendingReply<QDBusObjectPath> &reply);
    void receiveLocked(const QDBusPendingReply<QDBusVariant> &reply);
    void receiveLockedItems(const QDBusPendingReply<Paths> &reply);
    void receiveItems(const QDBusPendingReply<Paths, Paths> &reply);

    Attributes m_attributes;
    QString m_keyring; ///< path of the default keyring; empty: there is none
    wait::Promise<EntryView> m_promise;
};

constexpr auto servicePath = "/org/freedesktop/secrets"_L1;
constexpr auto serviceInterface = "org.freedesktop.Secret.Service"_L1;

EntryView viewOf(const QDBusError &error)
{
    if (error.type() == QDBusError::AccessDenied)
        return EntryView::Refused;
    const bool isGone = error.type() == QDBusError::ServiceUnknown
        || error.type() == QDBusError::Disconnected // for good, whatever bus there is now
        || error.name().startsWith("org.freedesktop.DBus.Error.Spawn."_L1);
    return isGone ? EntryView::NoService : EntryView::Unknown;
}

template <typename... Types>
void Lookup::call(const QString &path, const QString &interface, const QString &method,
                  const QVariantList &arguments, void (Lookup::*receive)(const QDBusPendingReply<Types...> &))
{
    QDBusMessage message
        = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    auto *watcher
        = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, callTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, receive](QDBusPendingCallWatcher *finished) { (this->*receive)(*finished); });
}

wait::Future<EntryView> Lookup::begin()
{
    wait::Future<EntryView> future = m_promise.future();
    m_promise.whenCancelled([this] { delete this; });
    readAlias();
    return future;
}

void Lookup::readAlias()
{
    call(servicePath, serviceInterface, u"ReadAlias"_s, {u"default"_s}, &Lookup::receiveAlias);
}

void Lookup::receiveAlias(const QDBusPendingReply<QDBusObjectPath> &reply)
{
    if (reply.isError())
        return answer(viewOf(reply.error()));
    if (reply.value().path() == "/"_L1)
        return searchAll();
    m_keyring = reply.value().path();
    readLocked();
}

void Lookup::readLocked()
{
    call(m_keyring, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
         {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s}, &Lookup::receiveLocked);
}

void Lookup::receiveLocked(const QDBusPendingReply<QDBusVariant> &reply)
{
    if (reply.isError() || reply.value().variant().typeId() != QMetaType::Bool)
        return answer(viewOf(reply.error()));
    if (reply.value().variant().toBool())
        searchKeyring();
    else
        searchAll();
}

void Lookup::searchKeyring()
{
    // Not by the service's own search: KeePassXC prompts, and answers only when the prompt is.
    call(m_keyring, u"org.freedesktop.Secret.Collection"_s, u"SearchItems"_s,
         {QVariant::fromValue(m_attributes)}, &Lookup::receiveLockedItems);
}

void Lookup::receiveLockedItems(const QDBusPendingReply<Paths> &reply)
{
    // Some services do not search what is locked.
    answer(reply.isError() || reply.value().isEmpty() ? EntryView::KeyringLocked : EntryView::EntryLocked);
}

void Lookup::searchAll()
{
    call(servicePath, serviceInterface, u"SearchItems"_s, {QVariant::fromValue(m_attributes)},
         &Lookup::receiveItems);
}

void Lookup::receiveItems(const QDBusPendingReply<Paths, Paths> &reply)
{
    if (reply.isError())
        return answer(viewOf(reply.error()));
    if (!reply.argumentAt<1>().isEmpty())
        return answer(EntryView::EntryLocked);
    if (!reply.argumentAt<0>().isEmpty())
        return answer(EntryView::There);
    // Where there is no default keyring, that says nothing about where the entry had been.
    answer(m_keyring.isEmpty() ? EntryView::Unknown : EntryView::NotThere);
}

void Lookup::answer(EntryView view)
{
    deleteLater();
    m_promise.end(view);
}

} // namespace

wait::Future<EntryView> lookForEntry(const QString &program, const QString &entry)
{
    qDBusRegisterMetaType<Attributes>();
    // The attributes under which QtKeychain files an entry with libsecret.
    const Attributes attributes{{u"server"_s, program}, {u"user"_s, entry}};
    auto *lookup = new Lookup(attributes);
    return lookup->begin();
}

} // namespace renumber::keychain

#include "secretservice.moc"
