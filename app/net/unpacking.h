// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httpmessage.h"

#include <tl/expected.hpp>

namespace renumber::net {

/// The \a body of a reply as it was before it was packed by \a codings, which are those of the headers
/// Content-Encoding and Transfer-Encoding, in the order in which they were applied (RFC 9110 8.4, RFC 9112
/// 6.1). Fails as TooLarge where that is longer than \a mostBytes, of which no more is ever unpacked; as
/// ConnectionLost where it ends too early; as Unreadable where a coding is not known or not what it says.
/// By zlib, as what Qt has for it knows no limit. No request asks for a packed reply; some servers pack all
/// the same.
tl::expected<QByteArray, TransportError> unpacked(const QByteArray &body, const QByteArray &codings,
                                                  qint64 mostBytes);

} // namespace renumber::net
