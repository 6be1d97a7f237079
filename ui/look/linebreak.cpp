// SPDX-License-Identifier: Apache-2.0
#include "look/linebreak.h"

#include <QFontMetrics>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace renumber::ui::look {

int widthOfLongestPart(const QString &text, const QFontMetrics &metrics)
{
    int longest = 0;
    // Text is broken at every space, also between the groups of a number, where the annex has no opportunity.
    const QStringList words = text.split(u' ');
    for (const QString &word : words) {
        QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, word);
        qsizetype begin = 0;
        for (qsizetype end = breaks.toNextBoundary(); end >= 0; end = breaks.toNextBoundary()) {
            longest = std::max(longest, metrics.horizontalAdvance(word.mid(begin, end - begin)));
            begin = end;
        }
    }
    return longest;
}

} // namespace renumber::ui::look
