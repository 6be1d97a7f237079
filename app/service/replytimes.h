// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httpmessage.h"
#include "time/clock.h"

#include <optional>

namespace renumber::service {

/// The point on the program's clock that a service means by \a told in \a reply. It counts from when the
/// service says it is (RFC 9110 6.6.1), as the date of this computer may be wrong; where it does not say,
/// from the computer's.
QDateTime onProgramClock(const QDateTime &told, const net::HttpReply &reply, const time::Now &now);

/// When, on the program's clock, \a reply allows another try by Retry-After (RFC 9110 10.2.3): the last time
/// where it names several. None where it names none, or something that cannot be meant: what is not a number
/// of seconds or a date, or is more than a week ahead.
std::optional<QDateTime> retryAfter(const net::HttpReply &reply, const time::Now &now);

} // namespace renumber::service
