// SPDX-License-Identifier: Apache-2.0
#include "control/limitsjson.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace renumber::sandbox {

namespace {

const auto unused = u"unusedMilliseconds"_s;
const auto keptAlive = u"keptAliveMilliseconds"_s;
const auto timeoutReply = u"timeoutReply"_s;

/// Whether `value` is absent, or was taken into `time`.
bool take(const QJsonValue &value, std::chrono::milliseconds &time)
{
    if (value.isUndefined()) {
        return true;
    }
    const double number = value.toDouble(-1);
    if (!(number >= 1 && number <= 1'000'000'000 && number == std::floor(number))) {
        return false;
    }
    time = std::chrono::milliseconds(static_cast<qint64>(number));
    return true;
}

} // namespace

QJsonObject toJson(const Limits &limits)
{
    return {{unused, static_cast<qint64>(limits.unused.count())},
            {keptAlive, static_cast<qint64>(limits.keptAlive.count())},
            {timeoutReply, limits.farewell == Farewell::RequestTimeout}};
}

tl::expected<Limits, QString> changed(Limits limits, QJsonObject changes)
{
    if (!take(changes.take(unused), limits.unused) || !take(changes.take(keptAlive), limits.keptAlive)) {
        return tl::make_unexpected(u"The times must be whole numbers of milliseconds, at least 1."_s);
    }
    const QJsonValue reply = changes.take(timeoutReply);
    if (!reply.isUndefined() && !reply.isBool()) {
        return tl::make_unexpected(u"\"%1\" must be true or false."_s.arg(timeoutReply));
    }
    if (reply.isBool()) {
        limits.farewell = reply.toBool() ? Farewell::RequestTimeout : Farewell::None;
    }
    if (!changes.isEmpty()) {
        return tl::make_unexpected(u"Connections have no \"%1\"."_s.arg(changes.constBegin().key()));
    }
    return limits;
}

} // namespace renumber::sandbox
