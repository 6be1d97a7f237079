// SPDX-License-Identifier: Apache-2.0
#include "chromium.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace renumber::test {

Chromium::Chromium(QObject *parent)
    : QObject(parent)
{
    connect(&m_process, &QProcess::finished, this, &Chromium::take);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // the others end in finished
            finish(m_process.errorString());
    });
}

Chromium::~Chromium()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel(); // for which it ends
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(20'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void Chromium::open(const QUrl &authorizationUrl, const Person &person, Press press)
{
    // By its input, since anybody on the computer can read a process's arguments.
    const QJsonObject order{{u"url"_s, authorizationUrl.toString(QUrl::FullyEncoded)},
                            {u"user"_s, person.user},
                            {u"password"_s, person.password},
                            {u"press"_s, buttonText(press)}};
    m_process.start(u"node"_s, {QStringLiteral(RENUMBER_SIGNIN_TESTS "/chromium.js")});
    m_process.write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
}

void Chromium::take()
{
    const QJsonObject page = QJsonDocument::fromJson(m_process.readAllStandardOutput()).object();
    m_title = page[u"title"_s].toString();
    m_text = page[u"text"_s].toString();
    finish(page.isEmpty() ? QString::fromUtf8(m_process.readAllStandardError()).trimmed() : QString());
}

void Chromium::finish(const QString &error)
{
    m_error = error;
    emit finished();
}

} // namespace renumber::test
