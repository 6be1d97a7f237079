// SPDX-License-Identifier: Apache-2.0
#include "oldserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace renumber::test {

// OpenSSL itself refuses both unless it is told to lower its standard.

QStringList tls11Only()
{
    return QStringList{u"-tls1_1"_s} + weakCertificates();
}

QStringList weakCertificates()
{
    return {u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s};
}

OldServer::OldServer(const Identity &identity, const QStringList &options)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"openssl"_s,
                    QStringList{u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s,
                                identity.certificateFile, u"-key"_s, identity.keyFile}
                        + options);
    static const QRegularExpression listening(u"ACCEPT 127\\.0\\.0\\.1:(\\d+)"_s);
    QRegularExpressionMatch match;
    const auto listens = [&] {
        match = listening.match(QString::fromLatin1(said()));
        return match.hasMatch();
    };
    if (!QTest::qWaitFor(listens, 20'000))
        qFatal("openssl does not listen: %s", m_said.constData());
    m_port = match.captured(1).toUShort();
}

OldServer::~OldServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray OldServer::said()
{
    m_said += m_process.readAll();
    return m_said;
}

void OldServer::sayTo(const QByteArray &text) const
{
    QProcess client;
    client.start(u"openssl"_s,
                 QStringList{u"s_client"_s, u"-connect"_s, u"127.0.0.1:%1"_s.arg(m_port), u"-quiet"_s,
                             u"-no_ign_eof"_s}
                     + tls11Only());
    client.write(text);
    client.closeWriteChannel();
    if (!client.waitForFinished())
        qFatal("openssl's client does not end");
}

} // namespace renumber::test
