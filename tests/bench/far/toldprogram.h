// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>

namespace renumber::bench {

/// A program that carries out what each line of its standard input says, and answers it with a line: both are
/// JSON objects. That it fails, or is silent for 20 seconds, ends the benchmark.
class ToldProgram
{
public:
    /// \a name: for the eye, where it fails.
    ToldProgram(QString name, const QString &program, const QStringList &arguments,
                const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    /// Closes its standard input, which ends it.
    ~ToldProgram();
    Q_DISABLE_COPY_MOVE(ToldProgram)

    /// What it says next; events are handled meanwhile.
    QJsonObject nextLine();
    /// Its answer to \a what.
    QJsonObject tell(const QJsonObject &what);

private:
    const QString m_name;
    QProcess m_process;
};

} // namespace renumber::bench
