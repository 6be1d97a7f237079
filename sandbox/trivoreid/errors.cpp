// SPDX-License-Identifier: Apache-2.0
#include "trivoreid/errors.h"

using namespace Qt::StringLiterals;

namespace renumber::sandbox::trivoreid {

tl::unexpected<Failure> failure(int status, const QString &message)
{
    return tl::make_unexpected(Failure{status, message, std::nullopt});
}

tl::unexpected<Failure> missingPermission(const QString &permission)
{
    return failure(403, u"Missing permission: %1"_s.arg(permission));
}

Reply errorReply(const Failure &failure, const QDateTime &now)
{
    QJsonObject json{{u"errorMessage"_s, failure.message}, {u"statusCode"_s, failure.status}};
    if (!failure.reason.isEmpty()) {
        json.insert(u"reason"_s, failure.reason);
    }
    Reply reply = Reply::json(failure.status, json);
    if (failure.retryAt) {
        // Rounded up: a client that waits as long as it is told to must be let in.
        const qint64 seconds = (now.msecsTo(*failure.retryAt) + 999) / 1000;
        reply.headers.emplaceBack("Retry-After", QByteArray::number(seconds));
    }
    return reply;
}

} // namespace renumber::sandbox::trivoreid
