// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QObject>
#include <QQueue>
#include <QSocketNotifier>
#include <QString>

namespace renumber::test {

/// What the process that will be killed has to do with the one that kills it: lines on standard output and
/// input. What was said before the end is never lost, as it is in the pipe by then.
class Wire : public QObject
{
    Q_OBJECT
public:
    Wire();

    /// One line, with no line break in it.
    void say(const QString &line);
    /// The next line from the other side; waits for it while events are handled.
    QString next();

private:
    void read();

    QFile m_output;
    QSocketNotifier m_ready;
    QByteArray m_received;
    QQueue<QString> m_lines;
};

} // namespace renumber::test
