// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/request.h"

namespace renumber::sandbox {

/// How much of a request has come.
enum class RequestProgress { Nothing, Begun, Line, Head, Whole, Broken };

/// Reads the HTTP/1 requests of one connection (RFC 9112) and tells how far each has come: a server that is
/// to fail in the midst of a request has to know. What cannot be understood is Broken and stays so.
class RequestReader
{
public:
    void add(const QByteArray &bytes) { m_unread += bytes; }
    /// Goes on by one step, if enough has come: to Line, to Head, to Whole.
    RequestProgress advance();
    RequestProgress progress() const { return m_progress; }
    /// As much of it as is known.
    const Request &request() const { return m_request; }
    /// Whether its sender wants the connection to end with the reply (RFC 9112, 9.3).
    bool asksForTheEnd() const;
    /// Whether its sender wants to hear of a 100 before it sends the body (RFC 9110, 10.1.1), of which
    /// nothing has come yet.
    bool awaitsContinue() const;
    /// Begins the next request, with what came of it already.
    void next();

private:
    RequestProgress readLine();
    RequestProgress readHead();
    RequestProgress readBody();
    RequestProgress readChunk();
    /// The next line without its end; none while its end has not come.
    std::optional<QByteArray> takeLine();

    QByteArray m_unread;
    Request m_request;
    QByteArray m_version;
    RequestProgress m_progress = RequestProgress::Nothing;
    std::optional<qsizetype> m_length; ///< Of the body; none when it comes in chunks.
};

} // namespace renumber::sandbox
