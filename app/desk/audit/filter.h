// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/audit/action.h"
#include "desk/audit/row.h"

#include <QJsonObject>

#include <optional>

namespace renumber::desk::audit {

/// Which rows of the audit are meant: those to which all that is set applies. Nothing set: all.
struct Filter
{
    std::optional<qint64> from; ///< microseconds since 1970, UTC; inclusive
    std::optional<qint64> until; ///< exclusive
    QString actor;
    std::optional<Action> action;
    QString caseId;
    QString person; ///< their key, in hexadecimal
    std::optional<Outcome> outcome;

    friend bool operator==(const Filter &, const Filter &) = default;
};

/// Whether \a row is one of those that \a filter means.
bool isMeant(const Row &row, const Filter &filter);

/// What is set in \a filter, for a manifest and for the record of a view.
QJsonObject toJson(const Filter &filter);

} // namespace renumber::desk::audit
