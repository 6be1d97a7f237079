// SPDX-License-Identifier: Apache-2.0
#include "number/stretch.h"

#include <algorithm>

#include "number/beside.h"
#include "number/digitrun.h"
#include "number/numberdata.h"
#include "number/reach.h"
#include "number/typed.h"

using namespace Qt::StringLiterals;

namespace renumber::number {

QList<Stretch> stretchesAround(const QString &text, const Reaches &reaches,
                               const QRegularExpressionMatch &run)
{
    const qsizetype begin = run.capturedStart();
    const qsizetype end = run.capturedEnd();
    const Reach reach = reaches.around(begin, end);
    Stretch all{begin, end};
    const QString digits = digitsOf(run.capturedView());
    const bool hasPlus = run.capturedView().contains(u'+');
    for (const QRegularExpressionMatch &other : digitRun().globalMatch(text)) {
        if (other.capturedStart() >= reach.end)
            break;
        const QString others = digitsOf(other.capturedView());
        const bool isAreaCode = others.startsWith(u'0') && !digits.startsWith(u'0') && !hasPlus;
        const bool isWithin = other.capturedStart() >= reach.begin || isAreaCode;
        if (!isWithin || others.size() >= data::s_fewestDigits || isHourDayOrPrice(other.capturedView()))
            continue;
        all.begin = std::min(all.begin, other.capturedStart());
        all.end = std::max(all.end, other.capturedEnd());
    }
    QList<Stretch> stretches;
    if (all.begin < begin && all.end > end)
        stretches += all;
    if (all.begin < begin)
        stretches += Stretch{all.begin, end};
    if (all.end > end)
        stretches += Stretch{begin, all.end};
    const Stretch rest{end, nextPlus(text, end)};
    const bool saysMore = !digitsOf(QStringView(text).sliced(rest.begin, rest.end - rest.begin)).isEmpty();
    if ((hasPlus || beginsAbroad(digits)) && saysMore && stretches.isEmpty())
        stretches += Stretch{begin, rest.end};
    return stretches;
}

qsizetype nextPlus(const QString &text, qsizetype from)
{
    const qsizetype next = text.indexOf(u'+', from);
    return next < 0 ? text.size() : next;
}

qsizetype wordsBetweenDigits(const QString &text)
{
    static const QRegularExpression expression(uR"((?<=[0-9])[^0-9\p{L}]*\p{L}[^0-9]*(?=[0-9]))"_s);
    qsizetype count = 0;
    for (qsizetype at = text.indexOf(expression); at >= 0; at = text.indexOf(expression, at + 1))
        ++count;
    return count;
}

QString numbersOutside(const QString &text, const QList<Stretch> &stretches)
{
    static const QRegularExpression number(uR"([\p{N}🔟])"_s);
    QString numbers;
    for (const QRegularExpressionMatch &match : number.globalMatch(text)) {
        const bool isWithin
            = std::any_of(stretches.cbegin(), stretches.cend(), [&match](const Stretch &stretch) {
                  return match.capturedStart() >= stretch.begin && match.capturedEnd() <= stretch.end;
              });
        if (!isWithin)
            numbers += match.capturedView();
    }
    return numbers;
}

} // namespace renumber::number
