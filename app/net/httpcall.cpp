// SPDX-License-Identifier: Apache-2.0
#include "net/httpcall.h"

#include "net/network.h"
#include "net/onceonlybody.h"
#include "net/origin.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

#include <optional>

using namespace Qt::StringLiterals;

namespace renumber::net {

namespace {

Q_LOGGING_CATEGORY(lcHttp, "renumber.http", QtWarningMsg)

constexpr qint64 readChunk = 64 * qint64(1024);

QNetworkRequest toQt(const HttpRequest &request)
{
    QNetworkRequest qt(request.url);
    qt.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    qt.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    qt.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    qt.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // HTTP/2 has resend rules of its own, which OnceOnlyBody does not govern.
    qt.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    qt.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    // A kept connection that the server has just dropped reads as a lost reply; a fresh one does not.
    qt.setRawHeader("Connection", "close");
    // Qt unpacks what it asked for by itself, past any cap; so nothing packed is asked for.
    qt.setRawHeader("Accept-Encoding", "identity");
    qt.setRawHeader("User-Agent", "Renumber/" RENUMBER_VERSION);
    for (const Header &header : request.headers)
        qt.setRawHeader(header.first, header.second);
    return qt;
}

/// Qt reports HTTP statuses and transport failures through one enum; only the latter are failures here.
/// 422, 423 and 429 all read as one code there, so the status itself is what callers get.
std::optional<TransportFailure> transportFailure(QNetworkReply::NetworkError error, int status)
{
    switch (error) {
    case QNetworkReply::NoError:
        return std::nullopt;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
        return TransportFailure{TransportError::Refused, Reached::No};
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        return TransportFailure{TransportError::Offline, Reached::No};
    case QNetworkReply::SslHandshakeFailedError:
        return TransportFailure{TransportError::TlsFailed, Reached::No};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        if (status != 0)
            return std::nullopt; // it is the service's own word
        // Only https goes through a proxy, so that it was asked for a connection and for nothing else.
        return TransportFailure{TransportError::Offline, Reached::No, {}, ProxyFault::WantsPassword};
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return TransportFailure{TransportError::Offline, Reached::Maybe};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return TransportFailure{TransportError::TimedOut, Reached::Maybe};
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ContentReSendError: // the connection broke and OnceOnlyBody refused a second try
    case QNetworkReply::UnknownProxyError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::OperationCanceledError:
        return TransportFailure{TransportError::ConnectionLost, Reached::Maybe};
    default:
        break;
    }
    if (status == 0)
        return TransportFailure{TransportError::ConnectionLost, Reached::Maybe};
    return std::nullopt;
}

} // namespace

HttpCall *HttpCall::start(QNetworkAccessManager &network, const HttpRequest &request, QObject *parent)
{
    auto *call = new HttpCall(request, parent);
    call->begin(network);
    return call;
}

HttpCall::HttpCall(const HttpRequest &request, QObject *parent)
    : QObject(parent)
    , m_request(request)
{
    m_deadline.setSingleShot(true);
    m_sinceStart.start();
}

HttpCall::~HttpCall()
{
    closeReply();
}

void HttpCall::cancel()
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    closeReply();
    deleteLater();
}

void HttpCall::begin(QNetworkAccessManager &network)
{
    if (!isAllowed(m_request.url)) {
        // Queued, so that the caller has connected by the time it hears of it.
        QMetaObject::invokeMethod(
            this,
            [this] {
                endWith(tl::unexpected(TransportFailure{TransportError::NotAllowed, Reached::No}));
            },
            Qt::QueuedConnection);
        return;
    }
    m_network = &network;
    connect(&m_deadline, &QTimer::timeout, this, [this] { endWith(tl::unexpected(atDeadline())); });
    m_deadline.start(m_request.deadline);
    findProxy(network, m_request.url, this, [this] {
        if (!m_ended)
            send();
    });
}

void HttpCall::send()
{
    QNetworkRequest qt = toQt(m_request);
    if (m_request.method == "GET") {
        m_reply = m_network->get(qt);
    } else {
        qt.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        m_reply = m_network->sendCustomRequest(qt, m_request.method, new OnceOnlyBody(m_request.body, this));
    }
    m_reply->setReadBufferSize(readChunk); // so that an endless reply stays with the kernel, not in memory
    watchHandshake();
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::readMore);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::conclude);
}

void HttpCall::watchHandshake()
{
    if (m_request.url.scheme() == u"https") {
        connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] {
            if (m_handshake == Handshake::NotSeen)
                m_handshake = Handshake::UnderWay;
        });
    }
    const auto isOver = [this] { m_handshake = Handshake::Over; };
    connect(m_reply, &QNetworkReply::encrypted, this, isOver);
    connect(m_reply, &QNetworkReply::requestSent, this, isOver);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsFault = tlsFaultOf(errors); });
}

/// \a failure with what the handshake told, and the proxy. Nothing is sent before a handshake has succeeded,
/// however it ended.
TransportFailure HttpCall::asSeen(TransportFailure failure) const
{
    if (m_handshake == Handshake::UnderWay)
        failure.reached = Reached::No;
    if (failure.error == TransportError::TlsFailed)
        failure.tls = m_tlsFault == TlsFault::Unknown ? tlsFaultOf(m_reply->errorString()) : m_tlsFault;
    // Qt reports a proxy that refuses, cannot be found or has no way to the service like a service that does.
    else if (failure.reached == Reached::No && failure.proxy == ProxyFault::None
             && usedProxyFor(*m_network, m_request.url))
        failure.proxy = ProxyFault::NotThrough;
    return failure;
}

TransportFailure HttpCall::atDeadline() const
{
    if (!m_reply) // the system has not said yet by which proxy to go
        return {TransportError::TimedOut, Reached::No, {}, ProxyFault::Silent};
    // Maybe even in the handshake: its end, and the request with it, may be on its way from Qt's own thread.
    TransportFailure failure{TransportError::TimedOut, Reached::Maybe};
    if (m_handshake != Handshake::Over && usedProxyFor(*m_network, m_request.url))
        failure.proxy = ProxyFault::Silent;
    return failure;
}

void HttpCall::readMore()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_request.maxReplyBytes)
        endWith(tl::unexpected(TransportFailure{TransportError::TooLarge, Reached::Maybe}));
}

void HttpCall::conclude()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Before the error: a 307 wants the body again, which reads as a broken connection once refused.
    if (status >= 300 && status < 400) {
        endWith(tl::unexpected(TransportFailure{TransportError::Redirected, Reached::Maybe}));
        return;
    }
    if (const auto failure = transportFailure(m_reply->error(), status)) {
        endWith(tl::unexpected(asSeen(*failure)));
        return;
    }
    m_body += m_reply->readAll();
    if (m_body.size() > m_request.maxReplyBytes) {
        endWith(tl::unexpected(TransportFailure{TransportError::TooLarge, Reached::Maybe}));
        return;
    }
    endWith(HttpReply{status, m_reply->rawHeaderPairs(), m_body});
}

void HttpCall::endWith(const HttpResult &result)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    closeReply();
    if (result)
        qCInfo(lcHttp, "%s: status %d, %lld ms", qUtf8Printable(m_request.label), result->status,
               m_sinceStart.elapsed());
    else
        qCInfo(lcHttp, "%s: no reply, reason %d, %lld ms", qUtf8Printable(m_request.label),
               int(result.error().error), m_sinceStart.elapsed());
    deleteLater();
    emit finished(result);
}

void HttpCall::closeReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    // abort() emits finished() inside the call; without the disconnect that would conclude the call twice.
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

} // namespace renumber::net
