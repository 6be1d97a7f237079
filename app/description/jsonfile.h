// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/fault.h"

#include <QHash>
#include <QJsonObject>

#include <tl/expected.hpp>

namespace renumber::description {

/// A JSON document as a person edits it: its content, and the line on which each value begins.
struct JsonFile
{
    QString file; ///< as messages name it
    QJsonObject root;
    QHash<QString, int> lines; ///< JSON Pointer → line, from 1

    /// The line of \a place, or of the nearest value around it.
    int lineOf(const QString &place) const;
    /// A fault at \a place. \a what and \a fix may quote the file.
    Fault fault(const QString &place, const QString &what, const QString &fix) const;
    /// \a text, a name or label that stands at \a place, as people are shown it. One of which nothing can be
    /// seen is a fault.
    QString label(const QString &place, const QString &text, Faults &faults) const;
};

/// One reference token of a JSON Pointer, escaped (RFC 6901 3).
QString pointerToken(const QString &name);

/// The JSON Pointer to the member or element \a name of the value at \a place.
QString childPlace(const QString &place, const QString &name);

/// Reads \a bytes strictly. A syntax error, a root that is no object and a member that stands twice are
/// faults.
tl::expected<JsonFile, Faults> readJson(const QString &file, const QByteArray &bytes);

/// The text of the file at \a path, at most 1 MiB. Blocks on the disk: call it from a worker thread.
tl::expected<QByteArray, Faults> readJsonText(const QString &path);
/// Reads that file. Blocks on the disk: call it from a worker thread.
tl::expected<JsonFile, Faults> readJsonFile(const QString &path);

} // namespace renumber::description
