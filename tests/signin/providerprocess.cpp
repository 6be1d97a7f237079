// SPDX-License-Identifier: Apache-2.0
#include "providerprocess.h"

#include "plaincall.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {
constexpr int patience = 20'000; // milliseconds; it starts in less than one second
}

ProviderProcess::ProviderProcess(QStringList redirectPaths)
    : m_redirectPaths(std::move(redirectPaths))
{
}

ProviderProcess::~ProviderProcess()
{
    stop();
}

bool ProviderProcess::start()
{
    QStringList arguments{QStringLiteral(RENUMBER_SIGNIN_TESTS "/provider.js")};
    for (const QString &path : m_redirectPaths)
        arguments += {u"--redirect-path"_s, path};
    m_process.start(u"node"_s, arguments);
    static const QRegularExpression ready(u"^ready http://127\\.0\\.0\\.1:([0-9]+)\n"_s,
                                          QRegularExpression::MultilineOption);
    QString said;
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired() && m_process.waitForReadyRead(int(deadline.remainingTime()))) {
        said += QString::fromUtf8(m_process.readAllStandardOutput());
        if (const auto match = ready.match(said); match.hasMatch()) {
            m_port = match.captured(1).toUShort();
            return true;
        }
    }
    m_error = m_process.errorString() + u' ' + QString::fromUtf8(m_process.readAllStandardError());
    return false;
}

void ProviderProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel(); // for which it ends
    if (!m_process.waitForFinished(patience)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QString ProviderProcess::issuer() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

void ProviderProcess::control(const QJsonObject &changes)
{
    call("POST", u"/control"_s, changes);
}

QJsonObject ProviderProcess::record() const
{
    return call("GET", u"/control/record"_s, {});
}

QJsonObject ProviderProcess::call(const QByteArray &method, const QString &path,
                                  const QJsonObject &body) const
{
    const QByteArray content = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson();
    const auto reply = plainCall(m_port, {.method = method, .path = path, .body = content, .headers = {}});
    if (!reply || reply->status != 200) {
        qFatal("the provider refused %s %s: %d %s", method.constData(), qUtf8Printable(path),
               reply ? reply->status : 0, reply ? reply->body.constData() : "no reply");
    }
    return QJsonDocument::fromJson(reply->body).object();
}

} // namespace renumber::test
