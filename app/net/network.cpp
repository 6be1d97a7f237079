// SPDX-License-Identifier: Apache-2.0
#include "net/network.h"

#include "net/origin.h"

#include <QHash>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>
#include <QSslConfiguration>

namespace renumber::net {

namespace {

class ProxyChoice : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QList<QNetworkProxy> proxies{QNetworkProxy(QNetworkProxy::NoProxy)};
        if (!isLoopbackHost(query.peerHostName()))
            proxies = systemProxyForQuery(query);
        // Qt takes the first and tries no other.
        m_isProxied.insert(originOf(query.url()), proxies.value(0).type() != QNetworkProxy::NoProxy);
        return proxies;
    }

    bool isProxied(const QUrl &url) const { return m_isProxied.value(originOf(url)); }

private:
    /// By origin. The system is not asked again: to answer, it may have to read a file from the network.
    QHash<QString, bool> m_isProxied;
};

QSslConfiguration configurationFor(const QList<QSslCertificate> &trusted)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater); // RFC 8996
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Left alone, the list stands for the system's authorities, which are looked up as they are needed.
    if (!trusted.isEmpty())
        configuration.setCaCertificates(trusted);
    return configuration;
}

/// Sees to it that no request leaves by another TLS configuration than its own.
class NetworkAccess : public QNetworkAccessManager
{
public:
    explicit NetworkAccess(const QList<QSslCertificate> &trusted)
        : m_configuration(configurationFor(trusted))
    {
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        QNetworkRequest configured = request;
        configured.setSslConfiguration(m_configuration);
        return QNetworkAccessManager::createRequest(operation, configured, body);
    }

private:
    const QSslConfiguration m_configuration;
};

} // namespace

std::unique_ptr<QNetworkAccessManager> makeNetworkAccess(const QList<QSslCertificate> &trusted)
{
    auto network = std::make_unique<NetworkAccess>(trusted);
    network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    network->setAutoDeleteReplies(false);
    network->setProxyFactory(new ProxyChoice); // owned by the manager
    return network;
}

bool usedProxyFor(const QNetworkAccessManager &network, const QUrl &url)
{
    const auto *choice = dynamic_cast<const ProxyChoice *>(network.proxyFactory());
    return choice && choice->isProxied(url);
}

} // namespace renumber::net
