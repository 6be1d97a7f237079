// SPDX-License-Identifier: Apache-2.0
#include "toldprogram.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace renumber::bench {

ToldProgram::ToldProgram(QString name, const QString &program, const QStringList &arguments,
                         const QProcessEnvironment &environment)
    : m_name(std::move(name))
{
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, arguments);
}

ToldProgram::~ToldProgram()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
}

QJsonObject ToldProgram::nextLine()
{
    QEventLoop loop;
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &loop, &QEventLoop::quit);
    QObject::connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(20s, &loop, &QEventLoop::quit);
    if (!m_process.canReadLine())
        loop.exec();
    const QJsonObject said = QJsonDocument::fromJson(m_process.readLine()).object();
    if (said.isEmpty() || said.contains(u"error"_s))
        qFatal("%s failed: %s", qUtf8Printable(m_name), qUtf8Printable(said[u"error"_s].toString()));
    return said;
}

QJsonObject ToldProgram::tell(const QJsonObject &what)
{
    m_process.write(QJsonDocument(what).toJson(QJsonDocument::Compact) + '\n');
    return nextLine();
}

} // namespace renumber::bench
