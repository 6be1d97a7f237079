// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace renumber::description {

/// What may stand in the head of a request, where one character too many is another header, another path or
/// another person's account. What may not is refused before anything is sent, and never changed into
/// something that may: that would be somebody else's id.

/// True for a text that no address and no header can hold: one with a control character, or with half a
/// character.
bool isUnsendable(QStringView text);

/// True for what a header may hold (RFC 9110 5.5, without what it calls obsolete): ASCII that can be seen,
/// with spaces and tabs between it.
bool isHeaderValue(const QString &text);

/// True for a media type with its parameters (RFC 9110 8.3.1).
bool isMediaType(const QString &text);

/// True where \a text, which may be percent-encoded, stands for "." or "..", however often a server or a
/// proxy decodes it: it would be folded out of its path (RFC 3986 5.2.4).
bool isDotSegment(const QString &text);

/// True for an address with a segment that isDotSegment().
bool leadsOut(const QUrl &address);

/// True for an address below which calls may go with a token: net::isAllowed(), with nothing behind its path,
/// and none that leadsOut().
bool isBaseAddress(const QUrl &address);

/// True where \a text stays one segment of a path, however often it is decoded: not empty, not "." or "..",
/// no slash of either kind, nothing that isUnsendable().
bool isOneSegment(const QString &text);

/// True where \a text, once percent-decoded, isUnsendable().
bool hidesUnsendable(const QString &text);

} // namespace renumber::description
