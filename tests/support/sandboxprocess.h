// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>

namespace renumber::test {

/// A message that the sandbox sent, as its record shows it.
struct SandboxMessage
{
    QString to;
    QString text;
    QString code;
    friend bool operator==(const SandboxMessage &, const SandboxMessage &) = default;
};

/// The truth about the phone number of an account in the sandbox; an empty text where there is none.
struct SandboxAccount
{
    QString id;
    QString name;
    QString phone;
    bool verified = false;
    QString pending;
    friend bool operator==(const SandboxAccount &, const SandboxAccount &) = default;
};

/// A renumber-sandbox of a test's own, in a process of its own, with its control interface.
///
/// Control calls block and handle no event meanwhile, so that nothing moves behind a test's back. One that
/// fails ends the test program: the sandbox itself is then at fault, not what is being tested.
class SandboxProcess
{
public:
    /// The sandbox that was built beside the tests.
    static QString builtProgram();

    explicit SandboxProcess(const QString &program = builtProgram());
    /// Ends the process.
    ~SandboxProcess();
    Q_DISABLE_COPY_MOVE(SandboxProcess)

    /// Starts it on a free port, with \a options besides, and waits until it listens. False: it did not
    /// start; see errorString().
    bool start(const QStringList &options = {});
    /// Uses one that another process has started, and will end, on \a port.
    void join(quint16 port) { m_port = port; }
    /// Ends it, so that its port refuses connections.
    void stop();
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    QString errorString() const { return m_error; }

    /// Such as "http://127.0.0.1:40123".
    QString baseUrl() const;
    quint16 port() const { return m_port; }

    /// Back to the sample accounts; no messages, faults or settings are left, and the clock is the real one.
    void reset();

    QList<SandboxMessage> messages(const QString &to = {});
    /// The code in the last message to \a to; empty where none was sent.
    QString lastCode(const QString &to);
    QList<SandboxAccount> accounts();
    /// The first account whose name begins with \a name, such as "Camille".
    SandboxAccount account(const QString &name);
    /// Requests received, oldest first, as /sandbox/requests shows them.
    QList<QJsonObject> requests(const QString &path = {});

    /// Applies the fault \a name to the next \a times requests that fit \a on, such as "POST /path".
    void addFault(const QString &on, const QString &name, const QJsonObject &details = {}, int times = 1);
    void clearFaults();
    void advanceClock(int seconds);
    /// Such as {"featureOff": true}, for the service \a service, such as "reachfive".
    void changeSettings(const QString &service, const QJsonObject &settings);

    /// Any control request; \a path such as "/sandbox/messages". The reply's body is JSON or empty.
    QJsonValue control(const QByteArray &method, const QString &path, const QJsonValue &body = {});

private:
    QProcess m_process;
    const QString m_program;
    QString m_error;
    quint16 m_port = 0;
};

} // namespace renumber::test
