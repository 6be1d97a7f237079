// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>
#include <QProcess>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace renumber::test {

/// The process that will be killed, as the one that kills it sees it.
class SubjectProcess
{
public:
    /// Told of every line, also of those that are read after the end.
    using Heard = std::function<void(const QString &line)>;

    SubjectProcess(const QStringList &arguments, Heard heard);
    /// Kills it.
    ~SubjectProcess();
    Q_DISABLE_COPY_MOVE(SubjectProcess)

    bool isRunning() const { return m_process.state() == QProcess::Running; }
    void say(const QString &command);
    /// Waits for a line that begins with the word \a first; none where it ends or takes too long.
    std::optional<QString> await(const QString &first) { return awaitAny({first}); }
    /// Likewise with any of these.
    std::optional<QString> awaitAny(const QStringList &firsts);
    /// For so long, or until it ends.
    void listen(std::chrono::milliseconds time);
    /// By SIGKILL, and reaps it. False: it had ended by itself.
    bool kill();

private:
    /// The next line; none at the deadline or at the end of the process.
    std::optional<QString> line(const QDeadlineTimer &deadline);

    QProcess m_process;
    const Heard m_heard;
};

} // namespace renumber::test
