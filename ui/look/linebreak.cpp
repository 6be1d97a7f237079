// SPDX-License-Identifier: Apache-2.0
#include "look/linebreak.h"

#include <QFontMetrics>
#include <QString>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace renumber::ui::look {

int widthOfLongestPart(const QString &text, const QFontMetrics &metrics)
{
    int longest = 0;
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    qsizetype begin = 0;
    for (qsizetype end = breaks.toNextBoundary(); end >= 0; end = breaks.toNextBoundary()) {
        longest = std::max(longest, metrics.horizontalAdvance(text.mid(begin, end - begin).trimmed()));
        begin = end;
    }
    return longest;
}

} // namespace renumber::ui::look
