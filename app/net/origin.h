// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace renumber::net {

/// True for 127.0.0.0/8, ::1 and the name "localhost" (RFC 6761 6.3).
bool isLoopbackHost(const QString &host);

/// True where a token may travel to \a url: https anywhere, plain http to a loopback host only,
/// never with a user name or password in the URL.
bool isAllowed(const QUrl &url);

/// Scheme, host and port (RFC 6454 6.1), such as "https://id.example.com" or "http://127.0.0.1:8080".
/// A default port is left out, so that two spellings of one origin compare equal. Empty where \a url has no
/// host.
QString originOf(const QUrl &url);

} // namespace renumber::net
