// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace renumber::test {

/// An OpenID provider of a test's own (provider.js), in a process of its own, with its control interface.
///
/// Control calls block and handle no event meanwhile, so that nothing moves behind a test's back. One that
/// fails ends the test program: the provider itself is then at fault, not what is being tested.
class ProviderProcess
{
public:
    /// The paths that its client may be sent back to, on any port of 127.0.0.1 and localhost; at first that
    /// of a listener of a test, and Renumber's.
    explicit ProviderProcess(QStringList redirectPaths = {QStringLiteral("/"), QStringLiteral("/callback")});
    /// Ends the process.
    ~ProviderProcess();
    Q_DISABLE_COPY_MOVE(ProviderProcess)

    /// Starts it on a free port and waits until it listens. False: it did not start; see errorString().
    bool start();
    /// Ends it, so that its port refuses connections.
    void stop();
    QString errorString() const { return m_error; }

    /// Such as "http://127.0.0.1:40123"; also the origin of its API.
    QString issuer() const;
    quint16 port() const { return m_port; }

    /// Changes what the README lists, such as {"accessTokenSeconds": 10}.
    void control(const QJsonObject &changes);
    /// What came since the start or the last {"reset": true}, as the README lists it.
    QJsonObject record() const;

private:
    QJsonObject call(const QByteArray &method, const QString &path, const QJsonObject &body) const;

    const QStringList m_redirectPaths;
    QProcess m_process;
    QString m_error;
    quint16 m_port = 0;
};

} // namespace renumber::test
