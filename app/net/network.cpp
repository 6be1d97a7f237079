// SPDX-License-Identifier: Apache-2.0
#include "net/network.h"

#include "net/origin.h"

#include <QHash>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>
#include <QPointer>
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

/// Asks the system, one question at a time and beside the window's thread. It may take longer than the
/// program lives; nothing here is ever destroyed, as that would wait for it.
class ProxyQuestions : public QObject
{
public:
    static ProxyQuestions &instance()
    {
        static auto *questions = new ProxyQuestions;
        return *questions;
    }

    /// Calls \a then with the answer, unless \a context is gone by then.
    void ask(const QUrl &url, QObject *context, std::function<void(const Proxies &)> then)
    {
        m_waiting.append({url, context, std::move(then)});
        askNext();
    }

    bool isAsking() const { return m_isAsking; }

private:
    struct Waiting
    {
        QUrl url;
        QPointer<QObject> context;
        std::function<void(const Proxies &)> then;
    };

    void askNext()
    {
        m_waiting.removeIf([](const Waiting &one) { return !one.context; });
        if (m_isAsking || m_waiting.isEmpty())
            return;
        m_isAsking = true;
        m_thread.start([this, url = m_waiting.constFirst().url] {
            const Proxies proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
            QMetaObject::invokeMethod(
                this, [this, url, proxies] { answer(url, proxies); }, Qt::QueuedConnection);
        });
    }

    void answer(const QUrl &url, const Proxies &proxies)
    {
        m_isAsking = false;
        QList<Waiting> answered;
        QList<Waiting> others;
        for (const Waiting &one : std::as_const(m_waiting))
            (originOf(one.url) == originOf(url) ? answered : others).append(one);
        m_waiting = others;
        askNext();
        for (const Waiting &one : std::as_const(answered)) {
            if (one.context)
                one.then(proxies);
        }
    }

    QThreadPool m_thread;
    QList<Waiting> m_waiting;
    bool m_isAsking = false;
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

void findProxy(QNetworkAccessManager &network, const QUrl &url, QObject *context, std::function<void()> then)
{
    auto *choice = dynamic_cast<ProxyChoice *>(network.proxyFactory());
    if (!choice || isLoopbackHost(url.host())) {
        then();
        return;
    }
    ProxyQuestions::instance().ask(url, context, [choice, url, then = std::move(then)](const Proxies &found) {
        choice->setFound(url, found);
        then();
    });
}

bool isFindingProxy()
{
    return ProxyQuestions::instance().isAsking();
}

bool usedProxyFor(const QNetworkAccessManager &network, const QUrl &url)
{
    const auto *choice = dynamic_cast<const ProxyChoice *>(network.proxyFactory());
    return choice && choice->isProxied(url);
}

} // namespace renumber::net
