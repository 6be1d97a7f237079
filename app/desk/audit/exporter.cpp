// SPDX-License-Identifier: Apache-2.0
#include "desk/audit/exporter.h"

#include "desk/audit/microseconds.h"
#include "disk/datafolder.h"
#include "text/named.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace renumber::desk::audit {

namespace {

using text::Named;

constexpr std::array formatNames{Named{Format::Csv, "csv"}, Named{Format::JsonLines, "jsonl"}};
static_assert(text::isComplete(formatNames));

QJsonObject toJson(const Head &head)
{
    return {{u"seq"_s, head.seq}, {u"hash"_s, QString::fromLatin1(head.hash.toHex())}};
}

} // namespace

QString nameOf(Format format)
{
    return text::nameIn(formatNames, format);
}

std::optional<Format> formatFrom(const QString &name)
{
    return text::valueIn(formatNames, name);
}

QJsonObject toJson(const Manifest &manifest)
{
    return {{u"file"_s, manifest.file},
            {u"sha256"_s, manifest.sha256},
            {u"rows"_s, manifest.rows},
            {u"first"_s, toJson(manifest.first)},
            {u"last"_s, toJson(manifest.last)},
            {u"chainHead"_s, toJson(manifest.chainHead)},
            {u"filter"_s, manifest.filter},
            {u"exportedBy"_s, manifest.actor},
            {u"exportedAt"_s, microsecondsText(manifest.at)}};
}

Exporter::Exporter(const ExportPlan &plan)
    : m_plan(plan)
    , m_names(columnNames(plan.privateParts))
    , m_file(plan.path)
    , m_hash(QCryptographicHash::Sha256)
{
    m_manifest.file = QFileInfo(plan.path).fileName();
    m_manifest.filter = toJson(plan.filter);
}

Exporter::Result Exporter::begin()
{
    if (!m_file.open(QIODevice::WriteOnly) || !m_file.setPermissions(disk::ownerOnly))
        return tl::unexpected(m_file.errorString());
    return m_plan.format == Format::Csv ? append(csvLine(m_names)) : Result();
}

Exporter::Result Exporter::write(const Row &row, const std::optional<PrivatePart> &part)
{
    const Head head{row.seq, row.hash};
    if (m_manifest.rows++ == 0)
        m_manifest.first = head;
    m_manifest.last = head;
    const QStringList cells = columnsOf(row, part, m_plan.privateParts);
    return append(m_plan.format == Format::Csv ? csvLine(cells) : jsonLine(m_names, cells));
}

Exporter::Result Exporter::append(const QByteArray &line)
{
    m_hash.addData(line);
    if (m_file.write(line) != line.size())
        return tl::unexpected(m_file.errorString());
    return {};
}

tl::expected<Manifest, QString> Exporter::finish(const Head &chainHead, const QString &actor, qint64 at)
{
    m_manifest.sha256 = QString::fromLatin1(m_hash.result().toHex());
    m_manifest.chainHead = chainHead;
    m_manifest.actor = actor;
    m_manifest.at = at;
    if (!m_file.commit())
        return tl::unexpected(m_file.errorString());
    QSaveFile beside(m_plan.path + u".manifest.json"_s);
    const QByteArray json = QJsonDocument(toJson(m_manifest)).toJson();
    if (!beside.open(QIODevice::WriteOnly) || !beside.setPermissions(disk::ownerOnly)
        || beside.write(json) != json.size() || !beside.commit())
        return tl::unexpected(beside.errorString());
    return m_manifest;
}

} // namespace renumber::desk::audit
