// SPDX-License-Identifier: Apache-2.0
#include "service/codefacts.h"

#include "service/pointintime.h"

using namespace Qt::StringLiterals;

namespace renumber::service {

namespace {

/// What a reply says of a time, as a span from now under \a inName or as a point in time under \a atName.
std::optional<QDateTime> toldTime(const description::Values &taken, const QString &inName,
                                  const QString &atName, const QDateTime &now, std::chrono::seconds longest)
{
    const auto in = pointInTimeAfter(taken.value(inName), now, longest);
    if (in && *in > now)
        return in;
    const auto told = pointInTime(taken.value(atName));
    return told ? ahead(*told, now, longest) : std::nullopt;
}

} // namespace

CodeFacts codeFactsFrom(const description::Values &taken, const QDateTime &now)
{
    return {toldTime(taken, u"expiresIn"_s, u"expiresAt"_s, now, longestLife),
            toldTime(taken, u"resendIn"_s, u"resendAt"_s, now, longestWait),
            description::toCount(taken.value(u"entriesLeft"_s))};
}

} // namespace renumber::service
