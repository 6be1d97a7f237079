// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace renumber::account {

enum class EmailError {
    Empty,
    NotAnAddress, ///< no @ with something on both sides, a space inside, a domain that cannot be one, or more
                  ///< than the address, and nobody can say where that ends
    SeveralAddresses,
};

/// The address in what was typed or pasted, where exactly one is: without quotation marks, brackets, commas
/// and full stops around it, between the angle brackets behind a name (RFC 5322 3.4), or in a "mailto:" link,
/// whose %XX are read and whose subject and text go (RFC 6068). Full-width signs become ASCII and marks that
/// nobody sees go; nothing else is altered, and nothing else is asked of it: the service, and the message
/// that arrives, have the last word. A name that shows another address than the one behind it makes two.
tl::expected<QString, EmailError> readEmail(const QString &typed);

} // namespace renumber::account
