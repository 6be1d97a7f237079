// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace renumber::test {

/// An example in the guide to descriptions, resources/services/README.md.
struct GuideExample
{
    QString language; ///< behind the three backticks
    QString text;
    int line = 0; ///< in the README
    bool isWalkThrough = false; ///< belongs to "Describe your own API"
};

/// A call in the manual of the walk-through's made-up API.
struct ManualEntry
{
    QString method;
    QString path;
    QJsonObject request; ///< empty: no body
    int status = 0;
    QByteArray reply; ///< empty: no body
};

QStringList guideLines();
QList<GuideExample> guideExamples();
/// What the examples of language "http" say.
QList<ManualEntry> guideManual();
/// The smallest whole description, for examples that are a part of one.
QByteArray leastDescription();
/// The message of `renumber --check-service` that the guide shows.
QString guideMessage();

} // namespace renumber::test
