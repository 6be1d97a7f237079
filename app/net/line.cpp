// SPDX-License-Identifier: Apache-2.0
#include "net/line.h"

#include "net/certificatenames.h"
#include "net/proxyfinding.h"
#include "net/proxyquestion.h"
#include "net/transporterror.h"
#include "wait/inthread.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::net {

namespace {

/// Touched so often in silence, with nothing to connect anew, a line is ready. At the first, Qt closes a
/// connection over which something has come; the second shows whether it has.
constexpr int enoughSilence = 2;
/// A line that is new is listened to for somewhat longer than a round trip, within these bounds: then what a
/// server says unasked, as soon as it is called, has arrived. To open a line takes a round trip at least, and
/// with TLS two. Lines that were opened in time are older.
constexpr std::chrono::milliseconds leastListening{5};
constexpr std::chrono::milliseconds mostListening{2'000};
/// Likewise after a line over which something came unasked.
constexpr std::chrono::milliseconds suspiciousListening{200};
/// A server that speaks before it is asked, or closes at once, may do so this often.
constexpr int mostOpenings = 3;
/// What a proxy has not made by then it is asked about.
constexpr std::chrono::milliseconds proxyPatience{500};

} // namespace

Line::Line(const QUrl &url, const Trust &trust, TrustSource first, time::Clock clock, QObject *parent)
    : QObject(parent)
    , m_url(url)
    , m_trust(trust)
    , m_clock(std::move(clock))
    , m_trustSource(first)
    , m_since(m_clock())
{
    m_findingProxy = findProxy(url);
    m_findingProxy.then([this](const ProxyChoice &choice) {
        m_proxy = choice.proxy;
        if (choice.unusable.isEmpty())
            open();
        else
            failFor(choice.unusable);
    });
}

Line::~Line()
{
    closeReply();
}

wait::Future<Line::Readiness> Line::makeReady()
{
    wait::Future<Readiness> readiness = m_readiness.future();
    m_isWanted = true;
    // One that is under way began before.
    m_silentTouches = m_reply ? -1 : 0;
    QMetaObject::invokeMethod(this, &Line::check, Qt::QueuedConnection); // the end is not heard within this
    return readiness;
}

void Line::examine()
{
    if (m_state != State::Open || m_isWanted || m_isExamined)
        return;
    m_isExamined = true;
    m_silentTouches = 0;
    check();
}

void Line::open()
{
    if (m_trustSource != TrustSource::Both) {
        openBy(m_trust.configuration(m_trustSource));
        return;
    }
    const auto read = [trust = m_trust] { return trust.configuration(TrustSource::Both); };
    wait::inThread<QSslConfiguration>(*QThreadPool::globalInstance(), read)
        .then(this, [this](const QSslConfiguration &configuration) { openBy(configuration); });
}

void Line::openBy(const QSslConfiguration &configuration)
{
    m_network = networkAccess(configuration, *m_proxy);
    m_openings = 0;
    touch();
    if (canBeAsked(*m_proxy))
        QTimer::singleShot(proxyPatience, this, &Line::askProxy);
}

/// Makes the connection where there is none, and closes one over which something has come. Nothing is sent.
void Line::touch()
{
    QUrl url = m_url;
    url.setScheme(u"preconnect-"_s + m_url.scheme());
    url.setPath({});
    url.setQuery(QString());
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    m_connectedAnew = false;
    m_sinceTouched.start();
    m_reply = m_network->get(request);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, &Line::noteConnecting);
    // While an earlier connection is still closing, Qt says of the next only that it is safe.
    connect(m_reply, &QNetworkReply::encrypted, this, &Line::noteConnecting);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsFault = tlsFaultOf(errors); });
    connect(m_reply, &QNetworkReply::finished, this, &Line::concludeTouch);
}

void Line::noteConnecting()
{
    m_connectedAnew = true;
    if (m_state != State::Open)
        return;
    const std::chrono::milliseconds goodFor(m_since.msecsTo(m_seenOpen));
    const std::chrono::milliseconds age(m_since.msecsTo(m_clock()));
    m_state = State::Opening;
    m_since = m_clock();
    emit hungUp(goodFor, age);
}

void Line::concludeTouch()
{
    if (m_reply->error() != QNetworkReply::NoError) {
        noteConnecting(); // which Qt does not say of what fails at once
        fail(failureOf(*m_reply));
        return;
    }
    // Of each connection once: reading a certificate takes time that a press would wait for.
    const auto fault = m_connectedAnew ? faultOfNames(*m_reply) : std::nullopt;
    if (fault) {
        fail({TransportError::TlsFailed, Acted::No, *fault});
        return;
    }
    closeReply();
    if (!m_connectedAnew) {
        ++m_silentTouches;
    } else if (++m_openings > mostOpenings) {
        fail({TransportError::ConnectionLost, Acted::No});
        return;
    } else {
        noteOpening();
    }
    check();
}

void Line::noteOpening()
{
    // Where the server ended the connection, the first touch makes another; where it spoke, only the second.
    const bool wasSpokenTo = m_silentTouches > 0;
    const std::chrono::milliseconds took(m_sinceTouched.elapsed());
    const auto roundTrip = m_url.scheme() == u"https" ? took / 2 : took;
    m_listening = std::clamp(roundTrip * 3 / 2 + leastListening,
                             wasSpokenTo ? suspiciousListening : leastListening, mostListening);
    m_silentTouches = 0;
    m_since = m_seenOpen = m_clock();
    m_sinceOpened.start();
    m_state = State::Open;
    emit opened();
}

void Line::check()
{
    if (m_state != State::Open || m_reply || !(m_isWanted || m_isExamined))
        return;
    const auto toListen = m_listening - std::chrono::milliseconds(m_sinceOpened.elapsed());
    if (m_isWanted && m_silentTouches <= 0 && toListen.count() > 0) {
        QTimer::singleShot(toListen, Qt::PreciseTimer, this, &Line::check);
        return;
    }
    if (m_silentTouches < enoughSilence) {
        touch();
        return;
    }
    m_seenOpen = m_clock();
    m_openings = 1;
    m_isExamined = false;
    if (!m_isWanted)
        return;
    m_state = State::Ready;
    m_readiness.end({});
}

/// What Qt takes for the name of the server and is none.
std::optional<TlsFault> Line::faultOfNames(const QNetworkReply &reply) const
{
    const QSslCertificate certificate = reply.sslConfiguration().peerCertificate();
    if (m_url.scheme() != u"https" || matchesHost(certificate, m_url.host()))
        return std::nullopt;
    return namesHosts(certificate) ? TlsFault::WrongHost : TlsFault::NoHost;
}

TransportFailure Line::failureOf(const QNetworkReply &reply) const
{
    TransportFailure failure{lineErrorOf(reply.error()), Acted::No};
    if (failure.error == TransportError::TlsFailed)
        failure.tls = m_tlsFault == TlsFault::Unknown ? tlsFaultOf(reply.errorString()) : m_tlsFault;
    else if (reply.error() == QNetworkReply::ProxyAuthenticationRequiredError)
        failure.proxy = ProxyFault::WantsPassword;
    // Qt reports a proxy that refuses, cannot be found or has no way to the service like a service that does.
    else if (isProxied())
        failure.proxy = ProxyFault::NotThrough;
    return failure;
}

TransportFailure Line::atDeadline() const
{
    TransportFailure failure{TransportError::TimedOut, Acted::No};
    if (!m_proxy || isProxied())
        failure.proxy = ProxyFault::Silent;
    return failure;
}

void Line::failFor(const QString &unusableProxy)
{
    fail({TransportError::Offline, Acted::No, TlsFault::Unknown, ProxyFault::Unusable, unusableProxy});
}

/// Where a proxy offers NTLM, Qt goes on without a password and never says so: it waits for what a proxy
/// does not say, or asks one that hangs up hundreds of times a second.
void Line::askProxy()
{
    if (m_state != State::Opening || !m_reply)
        return;
    m_askingProxy = wantsPassword(*m_proxy, m_url);
    m_askingProxy.then([this](bool isPasswordWanted) {
        if (isPasswordWanted && m_state == State::Opening && m_reply)
            fail({TransportError::Offline, Acted::No, TlsFault::Unknown, ProxyFault::WantsPassword});
    });
}

void Line::fail(const TransportFailure &failure)
{
    closeReply();
    m_tried.append(m_trustSource);
    const auto next = failure.tls == TlsFault::UnknownAuthority ? m_trust.next(m_tried) : std::nullopt;
    if (next) {
        m_trustSource = *next;
        m_tlsFault = TlsFault::Unknown;
        m_state = State::Opening;
        // From the event loop: what has just failed is still on the stack.
        QMetaObject::invokeMethod(this, &Line::open, Qt::QueuedConnection);
        return;
    }
    m_state = State::Failed;
    emit failed(failure);
    if (m_isWanted)
        m_readiness.end(tl::unexpected(failure));
}

void Line::closeReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    // abort() emits finished() inside the call; without the disconnect that would conclude the touch twice.
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

} // namespace renumber::net
