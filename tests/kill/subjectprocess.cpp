// SPDX-License-Identifier: Apache-2.0
#include "subjectprocess.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace renumber::test {

namespace {

constexpr std::chrono::milliseconds patience
    = 40s; // longer than that of the person, who knows what is missing

} // namespace

SubjectProcess::SubjectProcess(const QStringList &arguments, Heard heard)
    : m_heard(std::move(heard))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(RENUMBER_KILL_SUBJECT), arguments);
    if (!m_process.waitForStarted())
        qFatal("the program to be killed does not start");
}

SubjectProcess::~SubjectProcess()
{
    kill();
}

void SubjectProcess::say(const QString &command)
{
    m_process.write(command.toUtf8() + '\n');
    m_process.waitForBytesWritten();
}

std::optional<QString> SubjectProcess::line(const QDeadlineTimer &deadline)
{
    while (!m_process.canReadLine()) {
        if (deadline.hasExpired() || !isRunning()
            || !m_process.waitForReadyRead(int(deadline.remainingTime()))) {
            if (!m_process.canReadLine())
                return std::nullopt;
        }
    }
    const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
    m_heard(line);
    return line;
}

std::optional<QString> SubjectProcess::awaitAny(const QStringList &firsts)
{
    const QDeadlineTimer deadline(patience);
    while (const auto said = line(deadline)) {
        if (firsts.contains(said->section(u' ', 0, 0)))
            return said;
    }
    return std::nullopt;
}

void SubjectProcess::listen(std::chrono::milliseconds time)
{
    const QDeadlineTimer deadline(time, Qt::PreciseTimer);
    while (line(deadline)) { }
}

bool SubjectProcess::kill()
{
    if (!isRunning())
        return false;
    m_process.kill();
    m_process.waitForFinished();
    while (m_process.canReadLine())
        m_heard(QString::fromUtf8(m_process.readLine()).trimmed());
    return m_process.exitStatus() == QProcess::CrashExit;
}

} // namespace renumber::test
