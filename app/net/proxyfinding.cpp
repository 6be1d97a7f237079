// SPDX-License-Identifier: Apache-2.0
#include "net/proxyfinding.h"

#include "net/origin.h"

#include <QNetworkProxyFactory>
#include <QPointer>
#include <QThreadPool>

namespace renumber::net {

namespace {

/// Asks the system, one question at a time and beside the window's thread. It may take longer than the
/// program lives; nothing here is ever destroyed, as that would wait for it.
class ProxyQuestions : public QObject
{
public:
    using Receive = std::function<void(const ProxyChoice &)>;

    static ProxyQuestions &instance()
    {
        static auto *questions = new ProxyQuestions;
        return *questions;
    }

    /// Calls \a then with the answer, unless \a context is gone by then.
    void ask(const QUrl &url, QObject *context, Receive then)
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
        Receive then;
    };

    void askNext()
    {
        m_waiting.removeIf([](const Waiting &one) { return !one.context; });
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
        for (const Waiting &one : std::as_const(answered)) {
            if (one.context)
                one.then({proxy});
        }
    }

    QThreadPool m_thread;
    QList<Waiting> m_waiting;
    bool m_isAsking = false;
};

} // namespace

void findProxy(const QUrl &url, QObject *context, std::function<void(const ProxyChoice &)> then)
{
    if (isLoopbackHost(url.host()))
        then({});
    else if (const auto choice = proxyByEnvironment(url))
        then(*choice);
    else
        ProxyQuestions::instance().ask(url, context, std::move(then));
}

bool isFindingProxy()
{
    return ProxyQuestions::instance().isAsking();
}

} // namespace renumber::net
