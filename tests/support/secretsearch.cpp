// SPDX-License-Identifier: Apache-2.0
#include "secretsearch.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::test {

void SecretSearch::add(const QString &kind, const QString &secret)
{
    if (!secret.isEmpty())
        m_secrets.insert(secret.toUtf8(), kind);
}

void SecretSearch::addCode(const QString &code)
{
    if (!code.isEmpty())
        m_codes.insert(code.toUtf8());
}

void SecretSearch::addAllOf(const QJsonObject &record)
{
    const auto addMembers = [this](const QJsonValue &object, const QStringList &names) {
        for (const QString &name : names)
            add(name, object[name].toString());
    };
    const QJsonArray authorizations = record[u"authorizations"_s].toArray();
    for (const QJsonValue authorization : authorizations)
        addMembers(authorization, {u"state"_s});
    const QJsonArray requests = record[u"tokenRequests"_s].toArray();
    for (const QJsonValue request : requests) {
        addMembers(request[u"body"_s], {u"code"_s, u"code_verifier"_s, u"refresh_token"_s});
        addMembers(request[u"reply"_s], {u"access_token"_s, u"refresh_token"_s, u"id_token"_s});
    }
    const QJsonArray messages = record[u"messages"_s].toArray();
    for (const QJsonValue message : messages)
        addMembers(message, {u"code"_s});
}

QStringList SecretSearch::in(const QByteArray &text) const
{
    QStringList kinds;
    for (const auto &[secret, kind] : m_secrets.asKeyValueRange()) {
        if (text.contains(secret))
            kinds.append(kind);
    }
    static const QRegularExpression identifier(u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{24,}"_s);
    const QByteArray rest = QString::fromLatin1(text).remove(identifier).toLatin1();
    if (std::any_of(m_codes.cbegin(), m_codes.cend(),
                    [&rest](const QByteArray &code) { return rest.contains(code); }))
        kinds.append(u"a code"_s);
    return kinds;
}

QStringList SecretSearch::inFilesBelow(const QString &folder)
{
    QStringList found;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (!file.open(QIODevice::ReadOnly))
            continue; // a socket, such as the keyring's
        ++m_filesRead;
        const QStringList kinds = in(file.readAll());
        for (const QString &kind : kinds)
            found.append(kind + u" in "_s + file.fileName());
    }
    return found;
}

} // namespace renumber::test
