// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <tl/expected.hpp>

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
    ExpiredCodes
};

/// Whether the service acts on the request before the fault, or never sees it.
enum class FaultMoment { Before, After };

/// Whether a reply says how long it is.
enum class FaultLength { Announced, Unknown };

enum class FaultBody { None, Json, Text, Html };

/// One fault, and the requests it applies to.
struct Fault
{
    FaultKind kind = FaultKind::Delay;
    QString on; ///< Such as "POST /identity/v1/update-phone-number", "/oauth/*" or "*".
    int times = 1; ///< Requests it still applies to; -1 for all.
    FaultMoment when = FaultMoment::After;
    FaultLength length = FaultLength::Announced;
    FaultBody body = FaultBody::Json;
    std::chrono::milliseconds pause{200};
    int status = 500;
    std::optional<int> retryAfterSeconds;
    QString location; ///< Of a redirect.
    QByteArray contentType; ///< In place of the right one.
    QByteArray otherJson; ///< In place of the right body.
    qint64 bytes = Q_INT64_C(1) << 30; ///< Of a huge reply.

    /// `path` is without the query.
    bool appliesTo(const QString &method, const QString &path) const;
};

QString faultName(FaultKind kind);

/// A fault as it is posted to /sandbox/faults; the error says what is wrong and what would be right.
tl::expected<Fault, QString> parseFault(const QJsonObject &json);
QJsonObject toJson(const Fault &fault);

} // namespace renumber::sandbox
