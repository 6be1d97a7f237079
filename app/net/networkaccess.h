// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

class QNetworkAccessManager;
class QNetworkProxy;
class QSslConfiguration;

namespace renumber::net {

/// Ends a network access, its replies and its connections, without waiting for it. Qt waits up to five
/// seconds for the thread in which a network access works, and that thread may be reading what has no end.
struct EndElsewhere
{
    void operator()(QNetworkAccessManager *network) const;
};

/// Not to be destroyed by what it or its replies say, nor while anybody listens to them.
using NetworkAccess = std::unique_ptr<QNetworkAccessManager, EndElsewhere>;

/// From which every request leaves by \a configuration and \a proxy, and is followed nowhere else.
NetworkAccess networkAccess(const QSslConfiguration &configuration, const QNetworkProxy &proxy);

} // namespace renumber::net
