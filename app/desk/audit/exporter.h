// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/audit/columns.h"
#include "desk/audit/filter.h"

#include <QCryptographicHash>
#include <QSaveFile>

#include <tl/expected.hpp>

namespace renumber::desk::audit {

enum class Format { Csv, JsonLines };

/// The word for it in commands, and the ending of its files.
QString nameOf(Format format);
/// None where \a name is no such word.
std::optional<Format> formatFrom(const QString &name);

/// What is to be exported, and to where.
struct ExportPlan
{
    QString path; ///< of the file; its manifest is beside it, with ".manifest.json" behind its name
    Format format = Format::Csv;
    Filter filter;
    PrivateParts privateParts = PrivateParts::LeftOut;

    friend bool operator==(const ExportPlan &, const ExportPlan &) = default;
};

/// What a file holds that was exported: by it, one that was shortened or changed later is told.
struct Manifest
{
    QString file; ///< its name, without the folder
    QString sha256; ///< of the file, in hexadecimal
    qint64 rows = 0;
    Head first; ///< of its rows; that of no row where it has none
    Head last;
    Head chainHead; ///< of the whole audit at that time
    QJsonObject filter;
    QString actor;
    qint64 at = 0; ///< microseconds since 1970, UTC

    friend bool operator==(const Manifest &, const Manifest &) = default;
};

QJsonObject toJson(const Manifest &manifest);

/// Writes rows to a file one by one, in the memory of one. The file is there once it is whole, for its
/// owner's eyes only. Blocks on the disk.
class Exporter
{
public:
    /// Why there is no file: what the system says of it.
    using Result = tl::expected<void, QString>;

    explicit Exporter(const ExportPlan &plan);

    Result begin();
    Result write(const Row &row, const std::optional<PrivatePart> &part);
    /// How many were written.
    qint64 rows() const { return m_manifest.rows; }
    /// Writes the manifest, too. \a chainHead is that of the whole audit; \a actor exports it, \a at.
    tl::expected<Manifest, QString> finish(const Head &chainHead, const QString &actor, qint64 at);

private:
    Result append(const QByteArray &line);

    const ExportPlan m_plan;
    const QStringList m_names;
    QSaveFile m_file;
    QCryptographicHash m_hash;
    Manifest m_manifest;
};

} // namespace renumber::desk::audit
