// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString> // besides QByteArray, what adds up its pieces

namespace renumber::test {

/// A whole HTTP reply, for servers of a test's own. It says that the connection ends, as one that was asked
/// to end it has to (RFC 9112 9.6); else a client may put its next request on the way out.
inline QByteArray rawReply(int status, const QByteArray &body = {}, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nConnection: close\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace renumber::test
