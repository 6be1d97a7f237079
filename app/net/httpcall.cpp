// SPDX-License-Identifier: Apache-2.0
#include "net/httpcall.h"

#include "net/heldmemory.h"
#include "net/lines.h"
#include "net/onceonlybody.h"
#include "net/origin.h"
#include "net/readyline.h"
#include "net/transporterror.h"
#include "net/unpacking.h"
#include "wait/after.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::net {

namespace {

Q_LOGGING_CATEGORY(lcHttp, "renumber.http", QtWarningMsg)

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
    // The line is for this call alone; so the server need not wait for another.
    qt.setRawHeader("Connection", "close");
    // Qt unpacks what it asked for by itself, past any cap; so nothing packed is asked for. What comes packed
    // all the same is unpacked here.
    qt.setRawHeader("Accept-Encoding", "identity");
    qt.setRawHeader("User-Agent", "Renumber/" RENUMBER_VERSION);
    for (const Header &header : request.headers)
        qt.setRawHeader(header.first, header.second);
    return qt;
}

/// How much a program may grow by a reply that Qt does not show, and how often that is looked at.
constexpr qint64 mostGrowth = 48 << 20;
constexpr std::chrono::milliseconds growthBeat{100};

/// Whether nothing is known of what \a reply says of itself. Where one line of a head cannot be read Qt drops
/// all of them, with the length among them; and a reply without any would be nobody's.
bool isWithoutHead(const QNetworkReply &reply, int status)
{
    return reply.rawHeaderPairs().isEmpty() && status != 204 && status != 304;
}

/// Whether \a reply says of its own length what is not so. Qt passes a body on that was cut off or that a
/// second Content-Length makes doubtful (RFC 9112 6.3), now and then as whole.
bool liesAboutLength(const QNetworkReply &reply, int status, qsizetype received)
{
    if (!reply.hasRawHeader("Content-Length") || reply.hasRawHeader("Transfer-Encoding") || status == 204
        || status == 304)
        return false;
    const QList<QByteArray> lengths = reply.rawHeader("Content-Length").split(',');
    return std::any_of(lengths.cbegin(), lengths.cend(), [received](const QByteArray &length) {
        bool isNumber = false;
        return length.trimmed().toLongLong(&isNumber) != received || !isNumber;
    });
}

/// Whether \a reply, which Qt reports as broken, is whole. Where its connection ends before Qt has looked at
/// what came, Qt is about to send the request again, reads the reply nevertheless, and gives up where
/// OnceOnlyBody refuses; that is before it makes another connection. Where nothing says how long the body is,
/// the end of the connection does (RFC 9112 6.3). That a body was cut nobody can tell then, nor whether the
/// connection was reset, which Qt takes for its end: whoever reads the body has to be strict.
bool endsWithItsConnection(const QNetworkReply &reply, int status)
{
    return reply.error() == QNetworkReply::ContentReSendError && status >= 200
        && !reply.hasRawHeader("Content-Length") && !reply.hasRawHeader("Transfer-Encoding");
}

TransportFailure lost()
{
    return {TransportError::ConnectionLost, Acted::Maybe};
}

} // namespace

wait::Future<HttpResult> HttpCall::start(Lines &lines, const HttpRequest &request)
{
    auto *call = new HttpCall(lines, request);
    wait::Future<HttpResult> future = call->m_promise.future();
    call->m_promise.whenCancelled([call] { call->breakOff(); });
    call->begin();
    return future;
}

HttpCall::HttpCall(Lines &lines, const HttpRequest &request)
    : m_lines(&lines)
    , m_request(request)
{
    m_sinceStart.start();
}

HttpCall::~HttpCall()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void HttpCall::breakOff()
{
    m_ended = true;
    m_deadline.cancel();
    m_growth.stop();
    dropReply();
    // At once: who breaks it off may take along what a line asks, its clock for one. No line says anything
    // that leads here.
    m_readyLine.reset();
    m_line.reset();
    deleteLater();
}

void HttpCall::begin()
{
    if (!isAllowed(m_request.url)) {
        endWith(tl::unexpected(TransportFailure{TransportError::NotAllowed, Acted::No}));
        return;
    }
    m_deadline = wait::after(m_request.deadline);
    m_deadline.then([this](wait::Ended) { endWith(tl::unexpected(atDeadline())); });
    m_readyLine = std::make_unique<ReadyLine>(*m_lines, m_request.url);
    m_readiness = m_readyLine->ready();
    m_readiness.then([this](const Line::Readiness &readiness) {
        if (readiness)
            send();
        else
            endWith(tl::unexpected(readiness.error()));
    });
}

void HttpCall::send()
{
    m_line = m_readyLine->take();
    if (m_lines)
        m_lineAge = m_lines->ageOf(*m_line);
    QNetworkRequest qt = toQt(m_request);
    if (m_request.method == "GET" && m_request.sending == Sending::Repeatable) {
        m_reply = m_line->network().get(qt);
    } else {
        qt.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        auto *body = new OnceOnlyBody(m_request.body, nullptr);
        m_reply = m_line->network().sendCustomRequest(qt, m_request.method, body);
        body->setParent(m_reply); // which may ask for it even after this call is gone
    }
    // So that an endless reply stays with the kernel, not in memory. What has come by the end of a call Qt
    // hands on up to this only, and not all of it where the last piece is large; so it is more than will be
    // taken.
    m_reply->setReadBufferSize(2 * m_request.maxReplyBytes);
    watchForOtherConnections();
    watchMemory();
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::readMore);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::conclude);
}

/// Where the line breaks, Qt makes another connection by itself, which nobody has listened to, and there
/// sends what has no body once more. It asks for a body only after this was heard.
void HttpCall::watchForOtherConnections()
{
    const auto giveUp = [this] { endWith(tl::unexpected(lost())); };
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, giveUp);
    connect(m_reply, &QNetworkReply::encrypted, this, giveUp);
    connect(m_reply, &QNetworkReply::requestSent, this, [this, giveUp] {
        if (std::exchange(m_isSent, true))
            giveUp();
    });
}

/// Qt keeps what comes with a 401 or 407 to itself, without a limit, in case it has a password to try.
void HttpCall::watchMemory()
{
    m_heldBefore = heldMemory();
    connect(m_reply, &QNetworkReply::metaDataChanged, &m_growth, &QTimer::stop);
    connect(&m_growth, &QTimer::timeout, this, [this] {
        if (heldMemory() - m_heldBefore > mostGrowth + m_request.maxReplyBytes)
            endWith(tl::unexpected(TransportFailure{TransportError::TooLarge, Acted::Maybe}));
    });
    m_growth.start(growthBeat);
}

TransportFailure HttpCall::atDeadline() const
{
    return m_reply ? TransportFailure{TransportError::TimedOut, Acted::Maybe} : m_readyLine->atDeadline();
}

void HttpCall::readMore()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_request.maxReplyBytes)
        endWith(tl::unexpected(TransportFailure{TransportError::TooLarge, Acted::Maybe}));
}

void HttpCall::conclude()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Before the error: a 307 wants the body again, which reads as a broken connection once refused.
    if (status >= 300 && status < 400) {
        endWith(tl::unexpected(TransportFailure{TransportError::Redirected, Acted::Maybe}));
        return;
    }
    const auto error = callErrorOf(m_reply->error(), status);
    if (error && !endsWithItsConnection(*m_reply, status)) {
        endWith(tl::unexpected(TransportFailure{*error, Acted::Maybe}));
        return;
    }
    m_body += m_reply->readAll();
    if (m_body.size() > m_request.maxReplyBytes) {
        endWith(tl::unexpected(TransportFailure{TransportError::TooLarge, Acted::Maybe}));
        return;
    }
    // Before version 6.7 Qt ends a call at an interim reply (RFC 9110 15.2) and loses the one that follows.
    if (status < 200 || isWithoutHead(*m_reply, status) || liesAboutLength(*m_reply, status, m_body.size())) {
        endWith(tl::unexpected(lost()));
        return;
    }
    HttpReply reply{status, m_reply->rawHeaderPairs(), {}};
    // Transfer codings come on top of the others (RFC 9112 6.1); that of chunks Qt has undone.
    const QByteArray codings = reply.header("Content-Encoding") + ',' + reply.header("Transfer-Encoding");
    const auto body = unpacked(m_body, codings, m_request.maxReplyBytes);
    if (!body) {
        endWith(tl::unexpected(TransportFailure{body.error(), Acted::Maybe}));
        return;
    }
    reply.body = *body;
    endWith(reply);
}

void HttpCall::endWith(const HttpResult &result)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.cancel();
    m_growth.stop();
    if (!result)
        tellOfLoss(result.error().error);
    closeLine();
    if (result)
        qCInfo(lcHttp, "%s: status %d, %lld ms", qUtf8Printable(m_request.label), result->status,
               m_sinceStart.elapsed());
    else
        qCInfo(lcHttp, "%s: no reply, reason %d, %lld ms", qUtf8Printable(m_request.label),
               int(result.error().error), m_sinceStart.elapsed());
    deleteLater();
    m_promise.end(result);
}

void HttpCall::tellOfLoss(TransportError error) const
{
    const bool isLoss = error == TransportError::ConnectionLost || error == TransportError::TimedOut;
    if (isLoss && m_lines && m_reply
        && !m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        m_lines->noteLost(m_request.url, m_lineAge, error);
}

void HttpCall::dropReply()
{
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        // abort() emits finished() inside the call; without the disconnect that would conclude the call
        // twice.
        reply->disconnect(this);
        reply->abort();
    }
}

void HttpCall::closeLine()
{
    dropReply();
    // From the event loop: what ends the call may be something that the line or its reply says.
    m_readiness.cancel();
    if (m_readyLine)
        m_readyLine.release()->deleteLater();
    if (m_line)
        m_line.release()->deleteLater();
}

} // namespace renumber::net
