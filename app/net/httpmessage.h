// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/tlsfault.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <utility>

#include <tl/expected.hpp>

namespace renumber::net {

using Header = std::pair<QByteArray, QByteArray>;

/// How often a request may reach the service. Only what reads, and nothing else, may do so twice.
enum class Sending { Once, Repeatable };

/// One HTTP request, complete: nothing is added to it but what HTTP itself needs.
struct HttpRequest
{
    QString label; ///< what the log calls it; holds no value of the user's
    QByteArray method;
    QUrl url;
    QList<Header> headers;
    QByteArray body; ///< empty: no body, and no Content-Type unless \a headers has one
    std::chrono::milliseconds deadline{30'000}; ///< for the whole call, from start to the last byte
    qint64 maxReplyBytes = 1 << 20; ///< a longer reply is a failure
    Sending sending = Sending::Once; ///< Repeatable: of a GET
};

/// A reply that arrived whole. Any status; the caller decides what it means.
struct HttpReply
{
    int status = 0;
    QList<Header> headers;
    QByteArray body;

    /// The header of that name, compared without case (RFC 9110 5.1); empty where there is none. One that
    /// stands more than once is one, with a comma between (5.3).
    QByteArray header(const QByteArray &name) const
    {
        QList<QByteArray> values;
        for (const Header &candidate : headers) {
            if (candidate.first.compare(name, Qt::CaseInsensitive) == 0)
                values.append(candidate.second);
        }
        return values.join(", ");
    }
    friend bool operator==(const HttpReply &, const HttpReply &) = default;
};

/// Why there is no reply.
enum class TransportError {
    NotAllowed, ///< plain http to another machine, credentials in the URL, or no host: nothing was sent
    Offline, ///< the name could not be resolved, or the network is not there
    Refused, ///< the machine answers, the service does not
    TlsFailed, ///< the connection is not safe: nothing was sent
    TimedOut,
    ConnectionLost, ///< closed before a whole reply had come
    Redirected, ///< an API that answers 3xx is not followed: it would carry the token elsewhere
    TooLarge, ///< as it came, or unpacked
    Unreadable, ///< packed in a way that nobody here knows, or not as it says
};

/// What the proxy had to do with it, where a connection was to be made through one.
enum class ProxyFault {
    None, ///< there is no proxy, or it is not known to be the reason
    WantsPassword, ///< and has been given none, or one that it does not accept
    NotThrough, ///< it was not found or not reached, or it did not make the connection
    Silent, ///< by the deadline no connection was seen to be made
    Unusable, ///< it is of a kind that cannot be gone through, or its address is none
};

/// Whether the service may have acted on a call that brought no usable reply.
enum class Acted { No, Maybe };

struct TransportFailure
{
    TransportError error = TransportError::ConnectionLost;
    Acted acted = Acted::Maybe;
    TlsFault tls = TlsFault::Unknown; ///< of TlsFailed
    ProxyFault proxy = ProxyFault::None;
    QString proxyAddress = {}; ///< of Unusable, without its password
    friend bool operator==(const TransportFailure &, const TransportFailure &) = default;
};

/// How a call ends.
using HttpResult = tl::expected<HttpReply, TransportFailure>;

} // namespace renumber::net
