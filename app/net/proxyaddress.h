// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to net/: the address of a proxy as the environment has it.

#include <QString>

#include <optional>

namespace renumber::net {

/// A host and its port, if it has one.
struct ProxyPlace
{
    QString host;
    std::optional<quint16> port;
};

/// \a text as a host and a port, if it has one that there can be; the host may be whatever has no ":". IPv6
/// addresses stand in brackets where a port may follow.
std::optional<ProxyPlace> proxyPlaceOf(const QString &text);

/// Whether \a host may be the name or the number of one.
bool isHost(const QString &host);

/// An address of a proxy as curl takes it apart: all but the host may be missing.
struct ProxyAddress
{
    QString scheme; ///< in small letters
    QString credentials; ///< percent-encoded
    std::optional<QString> place; ///< none: it cannot be told from a password with a "/", "?" or "#" in it
};

ProxyAddress proxyAddressOf(const QString &text);

/// What may be shown of \a address to the person: "…" where the place, or the scheme, may be a password that
/// was written as no address has it: "http://sam:secret%40proxy.example:3128".
QString nameOf(const ProxyAddress &address);

} // namespace renumber::net
