// SPDX-License-Identifier: Apache-2.0
#include "keyringcontrol.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QMap>

using namespace Qt::StringLiterals;

/// The structure "Secret" of the Secret Service API.
struct PlainSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};
Q_DECLARE_METATYPE(PlainSecret)

static QDBusArgument &operator<<(QDBusArgument &argument, const PlainSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, PlainSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

namespace {

constexpr auto service = "org.freedesktop.secrets"_L1;
constexpr auto servicePath = "/org/freedesktop/secrets"_L1;
constexpr auto serviceInterface = "org.freedesktop.Secret.Service"_L1;
constexpr auto loginKeyring = "/org/freedesktop/secrets/collection/login"_L1;

QDBusMessage call(const QString &path, const QString &interface, const QString &method,
                  const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

bool isDone(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ReplyMessage;
}

PlainSecret plainSecret(const QByteArray &value)
{
    qDBusRegisterMetaType<PlainSecret>();
    const QDBusMessage reply = call(servicePath, serviceInterface, u"OpenSession"_s,
                                    {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    return {reply.arguments().value(1).value<QDBusObjectPath>(), {}, value, u"text/plain"_s};
}

using Attributes = QMap<QString, QString>;

QList<QDBusObjectPath> search(const Attributes &attributes, bool *answered)
{
    qDBusRegisterMetaType<Attributes>();
    const QDBusMessage reply
        = call(servicePath, serviceInterface, u"SearchItems"_s, {QVariant::fromValue(attributes)});
    *answered = isDone(reply);
    return qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(0))
        + qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(1));
}

QList<QDBusObjectPath> entries(const QString &entryName, bool *answered)
{
    return search({{u"server"_s, u"renumber"_s}, {u"user"_s, entryName}}, answered);
}

} // namespace

bool lockKeyring()
{
    const QList<QDBusObjectPath> paths{QDBusObjectPath(loginKeyring)};
    return isDone(call(servicePath, serviceInterface, u"Lock"_s, {QVariant::fromValue(paths)}));
}

bool unlockKeyring()
{
    const PlainSecret password = plainSecret(qgetenv("WITH_KEYRING_PASSWORD"));
    return isDone(call(servicePath, u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
                       u"UnlockWithMasterPassword"_s,
                       {QVariant::fromValue(QDBusObjectPath(loginKeyring)), QVariant::fromValue(password)}));
}

int countEntries(const QString &entryName)
{
    bool answered = false;
    const qsizetype count = entries(entryName, &answered).size();
    return answered ? int(count) : -1;
}

int countAllEntries()
{
    bool answered = false;
    const qsizetype count = search({{u"server"_s, u"renumber"_s}}, &answered).size();
    return answered ? int(count) : -1;
}

bool tamperWithEntry(const QString &entryName, const QByteArray &base64)
{
    bool answered = false;
    const QList<QDBusObjectPath> paths = entries(entryName, &answered);
    return paths.size() == 1
        && isDone(call(paths.first().path(), u"org.freedesktop.Secret.Item"_s, u"SetSecret"_s,
                       {QVariant::fromValue(plainSecret(base64))}));
}

bool deleteEntry(const QString &entryName)
{
    bool answered = false;
    const QList<QDBusObjectPath> paths = entries(entryName, &answered);
    if (paths.size() != 1)
        return false;
    const QDBusMessage reply = call(paths.first().path(), u"org.freedesktop.Secret.Item"_s, u"Delete"_s, {});
    const QString prompt = reply.arguments().value(0).value<QDBusObjectPath>().path();
    return isDone(reply)
        && (prompt == "/"_L1
            || isDone(call(prompt, u"org.freedesktop.Secret.Prompt"_s, u"Prompt"_s, {QString()})));
}
