// SPDX-License-Identifier: Apache-2.0
#include "net/network.h"

#include "net/origin.h"

#include <QFutureWatcher>
#include <QHash>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>
#include <QPromise>
#include <QSslConfiguration>
#include <QThreadPool>

namespace renumber::net {

namespace {

using Proxies = QList<QNetworkProxy>;

/// What the system said last, for each origin. Qt asks this in the window's thread, where it must not wait.
class ProxyChoice : public QNetworkProxyFactory
{
public:
    Proxies queryProxy(const QNetworkProxyQuery &query) override
    {
        return m_found.value(originOf(query.url()), {QNetworkProxy(QNetworkProxy::NoProxy)});
    }

    void setFound(const QUrl &url, const Proxies &proxies) { m_found.insert(originOf(url), proxies); }

    bool isProxied(const QUrl &url) const
    {
        // Qt takes the first and tries no other.
        const Proxies proxies = m_found.value(originOf(url));
        return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy;
    }

private:
    QHash<QString, Proxies> m_found;
};

/// One thread of its own: the system answers one question after the other, and may take its time.
QFuture<Proxies> askSystem(const QUrl &url)
{
    static QThreadPool thread;
    thread.setMaxThreadCount(1);
    const auto promise = std::make_shared<QPromise<Proxies>>();
    promise->start();
    thread.start([promise, url] {
        promise->addResult(QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url)));
        promise->finish();
    });
    return promise->future();
}

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

void findProxy(QNetworkAccessManager &network, const QUrl &url, QObject *context, std::function<void()> then)
{
    auto *choice = dynamic_cast<ProxyChoice *>(network.proxyFactory());
    if (!choice || isLoopbackHost(url.host())) {
        then();
        return;
    }
    auto *watcher = new QFutureWatcher<Proxies>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, choice, url, then = std::move(then)] {
                         watcher->deleteLater();
                         choice->setFound(url, watcher->result());
                         then();
                     });
    watcher->setFuture(askSystem(url));
}

bool usedProxyFor(const QNetworkAccessManager &network, const QUrl &url)
{
    const auto *choice = dynamic_cast<const ProxyChoice *>(network.proxyFactory());
    return choice && choice->isProxied(url);
}

} // namespace renumber::net
