// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace renumber::account {

enum class EmailError {
    Empty,
    NotAnAddress, ///< no @ with something on both sides, a space outside of quotes, a domain that cannot be
                  ///< one, a part that is hidden or cut off, or more than the address, and nobody can say
                  ///< where that ends
    SeveralAddresses,
};

/// The address in what was typed or pasted, where exactly one is: without quotation marks, brackets, commas
/// and full stops around it, between the angle brackets behind a name or with a note in brackets beside it
/// (RFC 5322 3.4), or in a "mailto:" link, whose %XX are read and whose subject and text go (RFC 6068).
/// Full-width signs become ASCII and what nobody sees goes; nothing else is altered. What text::sanitized()
/// would show otherwise is none, so that what is sent is what is shown. Nor is what is hidden in part or cut
/// off (isMasked()), or has a link's or a form's signs left in it and stands in no quotes: "email=sam@…",
/// "sam%2Bnew@…". Nothing else is asked of it: the service, and the message that arrives, have the last word.
/// A name or note that shows another address than the one beside it, or spells it out, makes two.
tl::expected<QString, EmailError> readEmail(const QString &typed);

} // namespace renumber::account
