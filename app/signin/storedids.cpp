// SPDX-License-Identifier: Apache-2.0
#include "storedids.h"

#include "account/person.h"
#include "disk/datafolder.h"
#include "disk/plainfile.h"

#include <array>
#include <chrono>

#include <QDir>
#include <QLockFile>
#include <QMessageAuthenticationCode>
#include <QMutexLocker>
#include <QRandomGenerator>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace renumber::signin {

namespace {

constexpr qsizetype keySize = 32;
constexpr std::chrono::milliseconds patience = 5s; // it is written in milliseconds

QByteArray newKey()
{
    std::array<quint32, keySize / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), keySize);
}

/// Empty where there is none that can be used.
QByteArray readKey(const QString &path)
{
    const QByteArray key = disk::readPlainFile(path, keySize).value_or(QByteArray());
    return key.size() == keySize ? key : QByteArray();
}

bool save(const QString &path, const QByteArray &key)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(disk::ownerOnly)
        && file.write(key) == key.size() && file.commit();
}

} // namespace

/// Made where there is none.
StoredIds::Key StoredIds::keyIn(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"ids.key"_s);
    if (const QByteArray key = readKey(path); !key.isEmpty())
        return {key, true};
    const QByteArray made = newKey();
    const QString lockPath = path + u".lock"_s;
    if (!disk::makeDataFolder(folder) || !disk::isPlainOrMissing(lockPath))
        return {made, false};
    QLockFile lock(lockPath);
    if (!lock.tryLock(int(patience.count())))
        return {made, false};
    if (const QByteArray key = readKey(path); !key.isEmpty())
        return {key, true}; // another thread was first
    if (QFile::exists(path) && disk::setAside(path).isEmpty()) // it is no key, and nobody knows what it was
        return {made, false};
    return {made, save(path, made)};
}

StoredIds::StoredIds(const QString &folder)
    : m_folder(folder)
{
}

void StoredIds::prepare() const
{
    const QMutexLocker locker(&m_mutex);
    if (m_key.bytes.isEmpty())
        m_key = keyIn(m_folder);
}

bool StoredIds::isKept() const
{
    prepare();
    return m_key.isKept;
}

keychain::VaultKey StoredIds::keyFor(const QString &service, const QString &origin, const QString &user) const
{
    prepare();
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_key.bytes);
    // None of the parts but the last can hold a NUL, so that no two come to the same text.
    for (const QString &part : {service, origin})
        code.addData(part.toUtf8() + '\0');
    code.addData(account::canonicalUser(user).toUtf8());
    const QByteArray hash
        = code.result().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return {service, origin, QString::fromLatin1(hash)};
}

} // namespace renumber::signin
