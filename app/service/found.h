// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/description.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace renumber::service {

/// Somebody that a search found, as the service tells.
struct FoundPerson
{
    QString userId;
    QString name; ///< may be empty, and that of several
    QStringList beside; ///< what tells people of one name apart
    account::ContactValue phone; ///< may be empty
    QString email; ///< may be empty

    friend bool operator==(const FoundPerson &, const FoundPerson &) = default;
};

/// What a search found.
struct Found
{
    QList<FoundPerson> people; ///< each once
    std::optional<qint64> total; ///< how many there are, as the service tells; never fewer than people
    bool mayBeMore = false; ///< it does not tell, and did not send fewer than it may

    /// Adds what another search for the same person found.
    void add(const Found &other);
    /// Whether people are all that there are.
    bool isWhole() const { return total ? *total == people.size() : !mayBeMore; }

    friend bool operator==(const Found &, const Found &) = default;
};

/// What the calls \a find have \a taken of their replies.
Found foundFrom(const description::Calls &find, const description::Values &taken);

} // namespace renumber::service
