// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace renumber::desk::audit {

/// What of an audit row names people or quotes an operator: kept beside the chain, so that it can be erased
/// while the chain still holds. Only its salted hash is in the row.
struct PrivatePart
{
    QString ticket;
    QString note;
    QString shownName; ///< of the person, as the service shows it
    QByteArray salt; ///< random: without it, a hash of a short text could be guessed

    friend bool operator==(const PrivatePart &, const PrivatePart &) = default;
};

/// A row of the audit as it is stored: texts, so that a row which somebody has changed can be read and
/// named, whatever now stands in it. No number, address, code, token, user id, or what a caller said.
struct Row
{
    qint64 seq = 0; ///< from 1, without a gap
    qint64 at = 0; ///< microseconds since 1970, UTC, on the store's clock
    QString actor; ///< who did it: the login of the system
    QString action; ///< nameOf(Action)
    QString outcome; ///< nameOf(Outcome)
    QString caseId; ///< a UUID; empty where it is about none
    QString person; ///< their key, in hexadecimal; empty where it is about nobody
    QString operation; ///< the UUID by which it is not done twice
    QString timing; ///< "late": it was done while the store could not be reached; else empty
    QString details; ///< a JSON object of what else there is to say
    QString privateHash; ///< of the private part, in hexadecimal; empty where there is none
    QByteArray hash; ///< of the row before and of all this: chained()

    friend bool operator==(const Row &, const Row &) = default;
};

/// The last row of a chain, or one that was seen.
struct Head
{
    qint64 seq = 0;
    QByteArray hash = QByteArray(32, '\0'); ///< of no row: what the first one is chained to

    friend bool operator==(const Head &, const Head &) = default;
};

} // namespace renumber::desk::audit
