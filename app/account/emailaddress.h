// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace renumber::account {

enum class EmailError {
    Empty,
    NotAnAddress, ///< no @ with something on both sides, or a space inside
    SeveralAddresses,
};

/// The address in what was typed or pasted: as it is, after "mailto:", or between angle brackets (RFC 5322
/// 3.4, RFC 6068). Nothing else is asked of it: the service, and the message that arrives, have the last
/// word.
tl::expected<QString, EmailError> readEmail(const QString &typed);

/// Enough of \a address to recognise it by: "c…@example.com". Never the whole of it, whatever is passed.
QString maskedAddress(const QString &address);

} // namespace renumber::account
