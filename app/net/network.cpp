// SPDX-License-Identifier: Apache-2.0
#include "net/network.h"

#include "net/origin.h"

#include <QNetworkProxyFactory>

namespace renumber::net {

namespace {

class ProxyChoice : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopbackHost(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

} // namespace

std::unique_ptr<QNetworkAccessManager> makeNetworkAccess()
{
    auto network = std::make_unique<QNetworkAccessManager>();
    network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    network->setAutoDeleteReplies(false);
    network->setProxyFactory(new ProxyChoice); // owned by the manager
    return network;
}

} // namespace renumber::net
