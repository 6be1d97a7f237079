// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/description.h"

#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace renumber::service {

/// By what somebody is looked for.
enum class SearchKind { Phone, Email, Name };

/// What a person who is looked for has.
struct SearchTerm
{
    SearchKind kind = SearchKind::Name;
    account::ContactValue value; ///< a phone number, an email address, or the text of (a part of) a name
    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/// Why nobody can be looked for by a text.
enum class SearchError {
    Empty,
    SeveralNumbers,
    SeveralAddresses,
    NoCountry, ///< a phone number as it is written at home, and no country to read it in
    Extension, ///< a phone number with digits to dial later
    NotAnAddress, ///< a link to an email address that has none, or more around it
};

/// What \a typed may mean, to be looked for in turn: mostly one reading. Numbers are read as number::read()
/// does it in \a region ("FR"; may be empty), and where two numbers can be meant, both are there. One
/// word of digits and signs, or letters, may be a user name as well.
tl::expected<QList<SearchTerm>, SearchError> readSearchTerms(const QString &typed, const QString &region);

/// {wanted} and its forms, as the calls of "find" use them.
description::Values searchTermValues(const SearchTerm &term);

} // namespace renumber::service
