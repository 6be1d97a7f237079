// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QProcess>

namespace renumber::test {
struct Identity;
}

namespace renumber::bench {

/// A server of the web server and what is behind it, by ports of this computer.
struct Front
{
    quint16 port = 0; ///< https
    quint16 upstream = 0; ///< http
};

/// nginx with TLS as Debian sets it up, in front of sandboxes.
class Nginx
{
public:
    /// \a program is nginx; its configuration and logs go to \a folder.
    Nginx(QString program, const QDir &folder);
    ~Nginx();
    Q_DISABLE_COPY_MOVE(Nginx)

    /// Starts it and waits until it answers. What goes wrong ends the program.
    void start(const test::Identity &identity, const QList<Front> &fronts);
    void stop();

    /// One JSON object a line for each request that was answered.
    QString requestLog() const { return m_folder.filePath(QStringLiteral("requests.log")); }
    /// Says, too, which connections were closed before anything was asked on them.
    QString errorLog() const { return m_folder.filePath(QStringLiteral("error.log")); }

private:
    QByteArray configuration(const test::Identity &identity, const QList<Front> &fronts) const;

    const QString m_program;
    const QDir m_folder;
    QProcess m_process;
};

/// As many ports of this computer at which nobody listens.
QList<quint16> freePorts(qsizetype count);

} // namespace renumber::bench
