// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace renumber::desk::audit {

/// The store's times are microseconds since 1970, UTC, as one number.
qint64 toMicroseconds(const QDateTime &moment);
QDateTime fromMicroseconds(qint64 moment);

/// \a moment as exports have it: "2026-03-01T12:00:00.000000Z".
QString microsecondsText(qint64 moment);

} // namespace renumber::desk::audit
