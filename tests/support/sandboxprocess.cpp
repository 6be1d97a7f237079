// SPDX-License-Identifier: Apache-2.0
#include "sandboxprocess.h"

#include "plaincall.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

constexpr int patience = 20'000; // milliseconds; a loaded machine is slow, a broken sandbox is slower still

QByteArray bytesOf(const QJsonValue &body)
{
    return body.isObject() ? QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact) : QByteArray();
}

QJsonValue jsonOf(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

QString SandboxProcess::builtProgram()
{
    return QStringLiteral(RENUMBER_SANDBOX_PROGRAM);
}

SandboxProcess::SandboxProcess(const QString &program)
    : m_program(program)
{
}

SandboxProcess::~SandboxProcess()
{
    stop();
}

bool SandboxProcess::start(const QStringList &options)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.start(m_program,
                    QStringList{u"--headless"_s, u"--port"_s, u"0"_s, u"--exit-with-parent"_s} + options);
    static const QRegularExpression ready(u"(?:listening on http://|relays )127\\.0\\.0\\.1:([0-9]+)"_s);
    QString said;
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired() && m_process.waitForReadyRead(int(deadline.remainingTime()))) {
        said += QString::fromUtf8(m_process.readAllStandardOutput());
        if (const auto match = ready.match(said); match.hasMatch() && said.endsWith(u'\n')) {
            m_port = match.captured(1).toUShort();
            return true;
        }
    }
    m_error = m_process.errorString() + u' ' + QString::fromUtf8(m_process.readAllStandardError());
    return false;
}

void SandboxProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel(); // --exit-with-parent
    if (!m_process.waitForFinished(patience)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QString SandboxProcess::baseUrl() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

void SandboxProcess::reset()
{
    control("POST", u"/sandbox/reset"_s);
}

QList<SandboxMessage> SandboxProcess::messages(const QString &to)
{
    QList<SandboxMessage> messages;
    for (const QJsonValue value : control("GET", u"/sandbox/messages"_s).toArray()) {
        const SandboxMessage message{value[u"to"_s].toString(), value[u"text"_s].toString(),
                                     value[u"code"_s].toString()};
        if (to.isEmpty() || message.to == to)
            messages.append(message);
    }
    return messages;
}

QString SandboxProcess::lastCode(const QString &to)
{
    const QList<SandboxMessage> sent = messages(to);
    return sent.isEmpty() ? QString() : sent.last().code;
}

QList<SandboxAccount> SandboxProcess::accounts()
{
    QList<SandboxAccount> accounts;
    for (const QJsonValue value : control("GET", u"/sandbox/accounts"_s).toArray()) {
        const QJsonValue phone = value[u"phone"_s];
        accounts.append({value[u"id"_s].toString(), value[u"name"_s].toString(),
                         phone[u"current"_s].toString(), phone[u"verified"_s].toBool(),
                         phone[u"pending"_s].toString()});
    }
    return accounts;
}

SandboxAccount SandboxProcess::account(const QString &name)
{
    const QList<SandboxAccount> all = accounts();
    for (const SandboxAccount &candidate : all) {
        if (candidate.name.startsWith(name))
            return candidate;
    }
    qFatal("the sandbox has no account of %s", qUtf8Printable(name));
}

QList<QJsonObject> SandboxProcess::requests(const QString &path)
{
    QList<QJsonObject> requests;
    for (const QJsonValue value : control("GET", u"/sandbox/requests"_s).toArray()) {
        if (path.isEmpty() || value[u"path"_s].toString() == path)
            requests.append(value.toObject());
    }
    return requests;
}

void SandboxProcess::addFault(const QString &on, const QString &name, const QJsonObject &details, int times)
{
    QJsonObject fault = details;
    fault.insert(u"on"_s, on);
    fault.insert(u"fault"_s, name);
    fault.insert(u"times"_s, times);
    control("POST", u"/sandbox/faults"_s, fault);
}

void SandboxProcess::clearFaults()
{
    control("DELETE", u"/sandbox/faults"_s);
}

void SandboxProcess::advanceClock(int seconds)
{
    control("POST", u"/sandbox/clock"_s, QJsonObject{{u"advanceSeconds"_s, seconds}});
}

void SandboxProcess::changeSettings(const QString &service, const QJsonObject &settings)
{
    control("PATCH", u"/sandbox/settings"_s, QJsonObject{{service, settings}});
}

QJsonValue SandboxProcess::control(const QByteArray &method, const QString &path, const QJsonValue &body)
{
    const auto reply
        = plainCall(m_port, {.method = method, .path = path, .body = bytesOf(body), .headers = {}});
    if (!reply || reply->status / 100 != 2) {
        qFatal("the sandbox refused %s %s: %d %s", method.constData(), qUtf8Printable(path),
               reply ? reply->status : 0, reply ? reply->body.constData() : "no reply");
    }
    return jsonOf(reply->body);
}

} // namespace renumber::test
