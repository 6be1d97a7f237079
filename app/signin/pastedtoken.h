// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace renumber::signin {

enum class TokenError {
    Empty,
    NotAToken, ///< it has a space, or a character that no header may have (RFC 9110 5.5)
};

/// The access token in what a person typed or pasted: without what nobody sees, the quotes that it stands in,
/// and the name of the scheme in front of it, as it stands in an Authorization header (RFC 6750 2.1).
tl::expected<QString, TokenError> readToken(const QString &typed);

} // namespace renumber::signin
