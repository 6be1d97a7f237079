// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace renumber::test {

/// What a raw \a request says under \a name; empty where it has no such header. Names count in any case (RFC
/// 9110, 5.1): from version 6.8 Qt writes them in lower case.
inline QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    const QByteArray head = request.first(request.indexOf("\r\n\r\n") + 2).toLower();
    const QByteArray beginning = "\r\n" + name.toLower() + ": ";
    const qsizetype at = head.indexOf(beginning);
    if (at < 0)
        return {};
    const qsizetype from = at + beginning.size();
    return request.mid(from, request.indexOf("\r\n", from) - from);
}

} // namespace renumber::test
