// SPDX-License-Identifier: Apache-2.0
#include "hashedids.h"

#include "account/person.h"
#include "description/binding.h"
#include "disk/datafolder.h"
#include "disk/plainfile.h"
#include "keychain/secretkey.h"

#include <QDir>
#include <QMessageAuthenticationCode>
#include <QMutexLocker>
#include <QTemporaryFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace renumber::signin {

namespace {

using keychain::secretKeySize;

/// Empty where there is none that can be used.
QByteArray readKey(const QString &path)
{
    const QByteArray key = disk::readPlainFile(path, secretKeySize).value_or(QByteArray());
    return key.size() == secretKeySize ? key : QByteArray();
}

/// As a whole, and not in the place of another: who is killed meanwhile leaves nothing that a later start
/// would have to wait for or to doubt.
bool save(const QString &path, const QByteArray &key)
{
    QTemporaryFile file(path + u".XXXXXX"_s); // which only its owner can read
    if (!file.open() || file.write(key) != key.size() || !file.flush() || ::fsync(file.handle()) != 0
        || !file.rename(path))
        return false;
    file.setAutoRemove(false);
    return true;
}

} // namespace

/// Made where there is none.
HashedIds::Key HashedIds::keyIn(const QString &folder)
{
    static QMutex oneAtATime; // of this program's threads; another program makes way by disk::FolderLock
    const QMutexLocker locker(&oneAtATime);
    const QString path = QDir(folder).filePath(u"ids.key"_s);
    if (const QByteArray key = readKey(path); !key.isEmpty())
        return {key, true};
    const QByteArray made = keychain::newSecretKey();
    if (!disk::makeDataFolder(folder))
        return {made, false};
    const bool isDamaged = QFile::exists(path); // it is no key, and nobody knows what it was
    const QString place = isDamaged ? disk::setAside(path) : QString();
    if (isDamaged && place.isEmpty())
        return {made, false};
    if (save(path, made))
        return {made, true, place};
    // Where programs cannot make way for each other, another one may have been first.
    const QByteArray key = readKey(path);
    return key.isEmpty() ? Key{made, false, place} : Key{key, true, place};
}

HashedIds::HashedIds(const QString &folder)
    : m_folder(folder)
{
}

void HashedIds::prepare() const
{
    const QMutexLocker locker(&m_mutex);
    if (m_key.bytes.isEmpty())
        m_key = keyIn(m_folder);
}

QString HashedIds::keyId() const
{
    prepare();
    return QString::fromLatin1(description::fingerprint({"which key", m_key.bytes}));
}

QString HashedIds::setAside() const
{
    prepare();
    return m_key.setAside;
}

bool HashedIds::isKept() const
{
    prepare();
    return m_key.isKept;
}

keychain::EntryKey HashedIds::keyFor(const QString &service, const QString &origin, const QString &user) const
{
    prepare();
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_key.bytes);
    // None of the parts but the last can hold a NUL, so that no two come to the same text.
    for (const QString &part : {service, origin})
        code.addData(part.toUtf8().append('\0'));
    code.addData(account::canonicalUser(user).toUtf8());
    const QByteArray hash
        = code.result().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    keychain::EntryKey key{service, origin, QString::fromLatin1(hash)};
    key.hashedBy = keyId();
    return key;
}

} // namespace renumber::signin
