// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace renumber::net {

/// The point in time that \a text is, in any of the three forms that HTTP has had (RFC 9110 5.6.7); not valid
/// where it is none. A year of two digits is by \a now at most 50 years ahead.
QDateTime httpDate(const QString &text, const QDateTime &now);

} // namespace renumber::net
