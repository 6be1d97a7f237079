// SPDX-License-Identifier: Apache-2.0
// A description that uses most of what descriptions can say, for tests that break or use it.
#pragma once

#include "service/descriptionreader.h"

#include <QFile>
#include <QTest>

namespace renumber::test {

/// The text of sample.json. Its line numbers are what the tests of messages count on.
inline QByteArray sampleText()
{
    QFile file(QFINDTESTDATA("sample.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("sample.json is missing");
    return file.readAll();
}

inline tl::expected<service::Description, service::Faults> described(const QByteArray &text)
{
    return service::readJson(QStringLiteral("sample.json"), text).and_then(service::readDescription);
}

inline service::Description sampleDescription()
{
    return described(sampleText()).value();
}

} // namespace renumber::test
