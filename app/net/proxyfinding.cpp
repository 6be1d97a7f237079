// SPDX-License-Identifier: Apache-2.0
#include "net/proxyfinding.h"

#include "net/origin.h"

#include <QNetworkProxyFactory>
#include <QThreadPool>

namespace renumber::net {

namespace {

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

    wait::Future<ProxyChoice> ask(const QUrl &url)
    {
        const wait::Promise<ProxyChoice> promise;
        wait::Future<ProxyChoice> future = promise.future();
        m_waiting.append({url, promise});
        askNext();
        return future;
    }

    bool isAsking() const { return m_isAsking; }

private:
    struct Waiting
    {
        QUrl url;
        wait::Promise<ProxyChoice> promise;
    };

    void askNext()
    {
        m_waiting.removeIf([](const Waiting &one) { return !one.promise.isAwaited(); });
        if (m_isAsking || m_waiting.isEmpty())
            return;
        m_isAsking = true;
        m_thread.start([this, url = m_waiting.constFirst().url] {
            const QList<QNetworkProxy> proxies
                = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
            const QNetworkProxy proxy = proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy));
            QMetaObject::invokeMethod(
                this, [this, url, proxy] { answer(url, proxy); }, Qt::QueuedConnection);
        });
    }

    void answer(const QUrl &url, const QNetworkProxy &proxy)
    {
        m_isAsking = false;
        QList<Waiting> answered;
        QList<Waiting> others;
        for (const Waiting &one : std::as_const(m_waiting))
            (originOf(one.url) == originOf(url) ? answered : others).append(one);
        m_waiting = others;
        askNext();
        for (const Waiting &one : std::as_const(answered))
            one.promise.end({proxy});
    }

    QThreadPool m_thread;
    QList<Waiting> m_waiting;
    bool m_isAsking = false;
};

} // namespace

wait::Future<ProxyChoice> findProxy(const QUrl &url)
{
    if (isLoopbackHost(url.host()))
        return wait::ready(ProxyChoice());
    if (const auto choice = proxyByEnvironment(url))
        return wait::ready(*choice);
    return ProxyQuestions::instance().ask(url);
}

bool isFindingProxy()
{
    return ProxyQuestions::instance().isAsking();
}

} // namespace renumber::net
