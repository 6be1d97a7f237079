// SPDX-License-Identifier: Apache-2.0
#include "desk/audit/rememberedheads.h"

#include "disk/datafolder.h"
#include "disk/ownfile.h"
#include "disk/plainfile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace renumber::desk::audit {

namespace {

constexpr qint64 largest = 1 << 20;

QJsonObject toJson(const Head &head)
{
    return {{u"seq"_s, head.seq}, {u"hash"_s, QString::fromLatin1(head.hash.toHex())}};
}

std::optional<Head> headFrom(const QJsonValue &json)
{
    const qint64 seq = json[u"seq"_s].toInteger(-1);
    const QByteArray hash = QByteArray::fromHex(json[u"hash"_s].toString().toLatin1());
    if (seq < 0 || hash.size() != Head().hash.size())
        return std::nullopt;
    return Head{seq, hash};
}

std::optional<SeenHeads> seenFrom(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    SeenHeads seen{headFrom(json[u"highest"_s]), {}};
    if (!seen.highest)
        return std::nullopt;
    const QJsonArray unmatched = json[u"unmatched"_s].toArray();
    for (const QJsonValue one : unmatched) {
        const auto head = headFrom(one);
        if (!head)
            return std::nullopt;
        seen.unmatched.append(*head);
    }
    return seen;
}

} // namespace

RememberedHeads::RememberedHeads(const QString &folder)
    : m_path(QDir(folder).filePath(u"deskhead.json"_s))
{
}

RememberedHeads::State RememberedHeads::read()
{
    m_seen = {};
    if (!disk::isOwnOrMissing(m_path))
        return State::Unreadable;
    const auto bytes = disk::readPlainFile(m_path, largest);
    if (!bytes)
        return bytes.error().fault == disk::FileFault::Missing ? State::Absent : State::Unreadable;
    const auto seen = seenFrom(*bytes);
    if (!seen)
        return State::Damaged;
    m_seen = *seen;
    return State::Read;
}

RememberedHeads::State RememberedHeads::load()
{
    if (!disk::keepToOwner(m_path))
        return State::Unreadable;
    const State state = read();
    if (state != State::Damaged)
        return state;
    m_setAside = disk::setAside(m_path);
    return m_setAside.isEmpty() ? State::Unreadable : State::Damaged;
}

bool RememberedHeads::remember(const Head &head)
{
    m_seen.highest = head;
    return save();
}

bool RememberedHeads::replaceUnmatched(const Head &head)
{
    if (m_seen.highest)
        m_seen.unmatched.append(*m_seen.highest);
    return remember(head);
}

/// As a whole, and on the disk before it takes the place of the one before.
bool RememberedHeads::save()
{
    QJsonArray unmatched;
    for (const Head &head : std::as_const(m_seen.unmatched))
        unmatched.append(toJson(head));
    const QJsonObject json{{u"highest"_s, toJson(*m_seen.highest)}, {u"unmatched"_s, unmatched}};
    const QByteArray bytes = QJsonDocument(json).toJson();
    QSaveFile file(m_path);
    return disk::isOwnOrMissing(m_path) && file.open(QIODevice::WriteOnly)
        && file.setPermissions(disk::ownerOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace renumber::desk::audit
