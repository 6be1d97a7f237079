// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/searchterm.h"

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
struct SearchResult
{
    QList<FoundPerson> people; ///< each once
    std::optional<qint64> total; ///< how many there are, as the service tells; never fewer than people
    bool mayBeMore = false; ///< it does not tell, and did not send fewer than it may

    /// Adds what another search for the same person found.
    void add(const SearchResult &other);
    /// Whether people are all that there are.
    bool isWhole() const { return total ? *total == people.size() : !mayBeMore; }

    friend bool operator==(const SearchResult &, const SearchResult &) = default;
};

/// Whether \a found is, beyond doubt, the one who was \a typed: the only one found, by a search that left
/// nobody out, and by the service's own word the one whose number, address, name or user name stands in \a
/// typed, with nothing beside it. \a terms: what it was read as. Anybody else is to be chosen.
bool isCertain(const SearchResult &found, const QList<SearchTerm> &terms, const QString &typed);

/// What the calls \a find have \a taken of their replies.
SearchResult searchResultFrom(const description::Calls &find, const description::Values &taken);

} // namespace renumber::service
