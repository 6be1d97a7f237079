// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonValue>

#include <chrono>
#include <optional>

namespace renumber::service {

/// The longest wait that is believed: beyond it is a mistake, and no reason to lock a person out.
inline constexpr std::chrono::seconds longestWait = std::chrono::hours(7 * 24);

/// The longest that anything is believed to work before it expires. Nothing is said of what lasts longer.
inline constexpr std::chrono::seconds longestLife = std::chrono::hours(366 * 24);

/// How far ahead a time without a zone is believed to be of UTC, as those are whose service's language does
/// not put one down (Java, .NET). Of a zone to the east it would be an hour or more ahead, of one to the west
/// over already; and what works for whole hours would there be over or ahead by whole hours.
inline constexpr std::chrono::seconds longestWithoutZone = std::chrono::minutes(55);

/// The point in time that \a value is: a date, a time and a zone of ISO 8601, or the seconds or milliseconds
/// since 1970. None where it is none of these, such as a date alone, or is before 2001 in seconds or beyond
/// the year 9999.
std::optional<QDateTime> pointInTime(const QJsonValue &value);

/// What a date and a time of ISO 8601 that name no zone are in UTC, which they need not be of. None where
/// \a value is anything else.
std::optional<QDateTime> pointInTimeWithoutZone(const QJsonValue &value);

/// The latest point in time that \a value can mean: of one without a zone the west of the earth counts, of a
/// date alone the end of its day there.
std::optional<QDateTime> latestPointInTime(const QJsonValue &value);

/// The point in time \a span after \a now: a number of seconds or its text, a span of ISO 8601 ("PT10M"),
/// "600s" or "00:10:00". None beyond \a longest.
std::optional<QDateTime> pointInTimeAfter(const QJsonValue &span, const QDateTime &now,
                                          std::chrono::seconds longest);

/// \a moment where it lies ahead of \a now, but not by more than \a longest.
std::optional<QDateTime> ahead(const QDateTime &moment, const QDateTime &now, std::chrono::seconds longest);

} // namespace renumber::service
