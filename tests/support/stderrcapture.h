// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QTemporaryFile>

#include <cstdio>
#include <unistd.h>

namespace renumber::test {

/// While it lives, everything that this process writes to standard error goes into a file, whoever writes it.
class StderrCapture
{
public:
    StderrCapture()
        : m_before(::dup(STDERR_FILENO))
    {
        if (!m_file.open() || ::dup2(m_file.handle(), STDERR_FILENO) < 0)
            qFatal("standard error cannot be captured");
    }
    ~StderrCapture()
    {
        std::fflush(stderr);
        ::dup2(m_before, STDERR_FILENO);
        ::close(m_before);
    }
    Q_DISABLE_COPY_MOVE(StderrCapture)

    /// All of it so far.
    QByteArray text() const
    {
        std::fflush(stderr);
        QFile file(m_file.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    const int m_before;
    QTemporaryFile m_file;
};

} // namespace renumber::test
