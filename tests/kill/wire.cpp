// SPDX-License-Identifier: Apache-2.0
#include "wire.h"

#include <QCoreApplication>

#include <array>
#include <cstdlib>

#include <unistd.h>

namespace renumber::test {

Wire::Wire()
    : m_ready(STDIN_FILENO, QSocketNotifier::Read)
{
    if (!m_output.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("there is no standard output");
    connect(&m_ready, &QSocketNotifier::activated, this, &Wire::read);
}

void Wire::say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (m_output.write(bytes) != bytes.size())
        qFatal("nobody listens");
}

QString Wire::next()
{
    while (m_lines.isEmpty())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return m_lines.dequeue();
}

void Wire::read()
{
    std::array<char, 1024> buffer{};
    const ssize_t size = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (size <= 0)
        std::_Exit(EXIT_FAILURE); // the other side has gone, and nobody would end this one
    m_received.append(buffer.data(), size);
    for (qsizetype end = m_received.indexOf('\n'); end >= 0; end = m_received.indexOf('\n')) {
        m_lines.enqueue(QString::fromUtf8(m_received.first(end)));
        m_received.remove(0, end + 1);
    }
}

} // namespace renumber::test
