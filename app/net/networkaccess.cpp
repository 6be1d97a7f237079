// SPDX-License-Identifier: Apache-2.0
#include "net/networkaccess.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QThreadPool>

namespace renumber::net {

namespace {

/// Sees to it that no request leaves by another TLS configuration than its line's.
class ConfiguredAccess : public QNetworkAccessManager
{
public:
    ConfiguredAccess(const QSslConfiguration &configuration, const QNetworkProxy &proxy)
        : m_configuration(configuration)
    {
        setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        setAutoDeleteReplies(false);
        setProxy(proxy);
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

/// The threads in which network accesses end.
class Endings : public QThreadPool
{
public:
    Endings()
    {
        setMaxThreadCount(mostAtOnce);
        qAddPostRoutine([] { endings().waitForDone(); }); // Qt is still there then
    }

    static Endings &endings()
    {
        static Endings pool;
        return pool;
    }

private:
    /// One that takes its time must not keep others waiting.
    static constexpr int mostAtOnce = 64;
};

} // namespace

void EndElsewhere::operator()(QNetworkAccessManager *network) const
{
    // What that thread tells its replies must be over before any of this changes hands; no wait for it.
    qDeleteAll(network->findChildren<QNetworkReply *>(Qt::FindDirectChildrenOnly));
    network->moveToThread(nullptr); // by which any thread may delete it
    Endings::endings().start([network] { delete network; });
}

NetworkAccess networkAccess(const QSslConfiguration &configuration, const QNetworkProxy &proxy)
{
    return NetworkAccess(new ConfiguredAccess(configuration, proxy));
}

} // namespace renumber::net
