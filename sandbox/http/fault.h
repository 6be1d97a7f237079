// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/request.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace renumber::sandbox {

/// What goes wrong with a request. The README says how each looks to a client.
enum class FaultKind {
    Delay,
    DropBefore,
    DropAfter,
    HalfReply,
    NoEnd,
    SlowDrip,
    WrongContentType,
    Html,
    InvalidJson,
    OtherJson,
    Huge,
    Redirect,
    Status,
    ExpiredCodes,
    Informational,
    SecondReply,
    StrayBody,
    Unasked,
    WrongLength,
    TwoLengths,
    OtherProtocol,
    Cut,
    AnotherPerson
};

/// Whether the service acts on the request before the fault, or never sees it.
enum class FaultMoment { Before, After };

/// Whether a reply says how long it is.
enum class FaultLength { Announced, Unknown };

/// Where in an exchange a fault happens: on a new connection, in the midst of a request, or in its reply.
enum class FaultPoint { Accept, RequestLine, Head, Reply };

/// How a connection is closed: in order (FIN), or with a reset (RST).
enum class FaultEnd { Close, Reset };

enum class FaultBody { None, Json, Text, Html };

/// One fault, and the requests it applies to.
struct Fault
{
    FaultKind kind = FaultKind::Delay;
    QString on; ///< Such as "POST /identity/v1/update-phone-number", "/oauth/*" or "*".
    int times = 1; ///< Requests it still applies to; -1 for all.
    FaultMoment when = FaultMoment::After;
    FaultPoint point = FaultPoint::Reply;
    FaultEnd end = FaultEnd::Close;
    FaultLength length = FaultLength::Announced;
    FaultBody body = FaultBody::Json;
    std::chrono::milliseconds pause{200};
    int status = 500;
    std::optional<int> retryAfterSeconds;
    QString location; ///< Of a redirect.
    QByteArray contentType; ///< In place of the right one.
    QByteArray otherJson; ///< In place of the right body.
    qint64 bytes = Q_INT64_C(1) << 30; ///< Of a huge reply, or of a reply before it is cut.
    qint64 extraBytes = 10; ///< That a Content-Length says too many; fewer than none: too few.
    int copies = 1; ///< Of an informational reply.
    Headers headers; ///< Of an informational, a second or an unasked reply.
    QByteArray text{"SSH-2.0-OpenSSH_9.2\r\n"}; ///< What another protocol says.
    QString person = QStringLiteral(
        "Dana"); ///< The given name of whom a reply is about that should be about somebody else.

    /// `path` is without the query.
    bool appliesTo(const QString &method, const QString &path) const;
};

} // namespace renumber::sandbox
