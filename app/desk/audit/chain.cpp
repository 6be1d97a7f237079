// SPDX-License-Identifier: Apache-2.0
#include "desk/audit/chain.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace renumber::desk::audit {

namespace {

void append(QByteArray &bytes, const QByteArray &field)
{
    std::array<char, 4> length{};
    qToBigEndian(quint32(field.size()), length.data());
    bytes.append(length.data(), length.size());
    bytes.append(field);
}

} // namespace

QByteArray canonicalBytes(const Row &row)
{
    QByteArray bytes;
    bytes.reserve(512);
    for (const QByteArray &field :
         {"renumber audit 1"_ba, QByteArray::number(row.seq), QByteArray::number(row.at), row.actor.toUtf8(),
          row.action.toUtf8(), row.outcome.toUtf8(), row.caseId.toUtf8(), row.person.toUtf8(),
          row.operation.toUtf8(), row.timing.toUtf8(), row.details.toUtf8(), row.privateHash.toUtf8()})
        append(bytes, field);
    return bytes;
}

QByteArray chained(const QByteArray &before, const Row &row)
{
    return QCryptographicHash::hash(QByteArray(before + canonicalBytes(row)), QCryptographicHash::Sha256);
}

QString hashOf(const PrivatePart &part)
{
    QByteArray bytes;
    for (const QByteArray &field :
         {part.salt, part.ticket.toUtf8(), part.note.toUtf8(), part.shownName.toUtf8()})
        append(bytes, field);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

PrivatePart salted(PrivatePart part)
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    part.salt = QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words));
    return part;
}

} // namespace renumber::desk::audit
