// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/redaction.h"

#include <QLoggingCategory>

namespace renumber::test {

/// While it lives, everything that any part has to say is logged, and as in the program (main.cpp).
class FullLog
{
public:
    FullLog()
        : m_before(qInstallMessageHandler(nullptr))
    {
        net::installRedactingLog();
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    }
    ~FullLog()
    {
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(m_before);
    }
    Q_DISABLE_COPY_MOVE(FullLog)

private:
    const QtMessageHandler m_before;
};

} // namespace renumber::test
