// SPDX-License-Identifier: Apache-2.0
#include "words/isolate.h"

#include <QGuiApplication>

#include <algorithm>

namespace renumber::ui {

namespace {

bool isRightToLeft(char32_t character)
{
    const QChar::Direction direction = QChar::direction(character);
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

} // namespace

QString isolated(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    const bool runsAlong = QGuiApplication::layoutDirection() == Qt::LeftToRight
        && std::none_of(characters.cbegin(), characters.cend(), isRightToLeft);
    return runsAlong || text.isEmpty() ? text : QString(QChar(0x2068) + text + QChar(0x2069));
}

} // namespace renumber::ui
