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

namespace renumber::signin {

namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

constexpr int callTimeout = 5000; // ms; the calls ask nobody anything, so silence means trouble

/// The questions of one lookForEntry(), asked one after the other. Deletes itself after the answer.
class Lookup : public QObject
{
    Q_OBJECT

public:
    Lookup(QObject *context, std::function<void(EntryView)> receive)
        : QObject(context)
        , m_receive(std::move(receive))
    {
    }

    void searchItems(const Attributes &attributes);

private:
    void readAlias();
    void readLocked(const QDBusObjectPath &collection);
    void answer(EntryView view);

    template <typename... Types>
    void call(const QString &path, const QString &interface, const QString &method,
              const QVariantList &arguments, void (Lookup::*receive)(const QDBusPendingReply<Types...> &));
    void receiveItems(const QDBusPendingReply<Paths, Paths> &reply);
    void receiveAlias(const QDBusPendingReply<QDBusObjectPath> &reply);
    void receiveLocked(const QDBusPendingReply<QDBusVariant> &reply);

    std::function<void(EntryView)> m_receive;
};

constexpr auto servicePath = "/org/freedesktop/secrets"_L1;
constexpr auto serviceInterface = "org.freedesktop.Secret.Service"_L1;

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

void Lookup::searchItems(const Attributes &attributes)
{
    call(servicePath, serviceInterface, u"SearchItems"_s, {QVariant::fromValue(attributes)},
         &Lookup::receiveItems);
}

void Lookup::receiveItems(const QDBusPendingReply<Paths, Paths> &reply)
{
    if (reply.isError()) {
        const QDBusError error = reply.error();
        const bool cannotStart = error.type() == QDBusError::ServiceUnknown
            || error.type() == QDBusError::Disconnected // for good, whatever bus there is now
            || error.name().startsWith("org.freedesktop.DBus.Error.Spawn."_L1);
        return answer(cannotStart ? EntryView::NoService : EntryView::Unknown);
    }
    if (!reply.argumentAt<1>().isEmpty())
        return answer(EntryView::EntryLocked);
    if (!reply.argumentAt<0>().isEmpty())
        return answer(EntryView::There);
    readAlias(); // some services do not search what is locked
}

void Lookup::readAlias()
{
    call(servicePath, serviceInterface, u"ReadAlias"_s, {u"default"_s}, &Lookup::receiveAlias);
}

void Lookup::receiveAlias(const QDBusPendingReply<QDBusObjectPath> &reply)
{
    // "/": there is no default keyring, which says nothing about where the entry had been.
    if (reply.isError() || reply.value().path() == "/"_L1)
        return answer(EntryView::Unknown);
    readLocked(reply.value());
}

void Lookup::readLocked(const QDBusObjectPath &collection)
{
    call(collection.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
         {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s}, &Lookup::receiveLocked);
}

void Lookup::receiveLocked(const QDBusPendingReply<QDBusVariant> &reply)
{
    if (reply.isError() || reply.value().variant().typeId() != QMetaType::Bool)
        return answer(EntryView::Unknown);
    answer(reply.value().variant().toBool() ? EntryView::KeyringLocked : EntryView::NotThere);
}

void Lookup::answer(EntryView view)
{
    deleteLater();
    m_receive(view);
}

} // namespace

void lookForEntry(const QString &program, const QString &entry, QObject *context,
                  std::function<void(EntryView)> receive)
{
    qDBusRegisterMetaType<Attributes>();
    auto *lookup = new Lookup(context, std::move(receive));
    // The attributes under which QtKeychain files an entry with libsecret.
    lookup->searchItems({{u"server"_s, program}, {u"user"_s, entry}});
}

} // namespace renumber::signin

#include "secretservice.moc"
