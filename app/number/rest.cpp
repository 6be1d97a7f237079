// SPDX-License-Identifier: Apache-2.0
#include "number/rest.h"

#include "number/candidate.h"
#include "number/dialled.h"
#include "number/digitrun.h"
#include "number/numberdata.h"
#include "number/signs.h"
#include "number/typed.h"

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

/// How sure a question has to be of what it asks about.
enum class Sure {
    Known, ///< the data has such a number
    Possible, ///< it is long enough, and the text says that it is one
};

/// Asks whether \a digits are meant by what was read as \a reading, where they make another number.
void ask(Reading &reading, const QString &digits, const QString &region, Doubt doubt, Sure sure = Sure::Known)
{
    const tl::expected<Reading, ParseError> meant = readWhole(digits, region);
    const bool isAnother = meant && meant->doubt == Doubt::None
        && (sure == Sure::Possible || isPlausible(*meant, region))
        && meant->number.e164 != reading.number.e164;
    if (reading.doubt != Doubt::None || !isAnother)
        return;
    reading.doubt = doubt;
    reading.suggestion = meant->number;
}

} // namespace

void askAboutRest(Reading &reading, const QString &text, const QList<Stretch> &taken, const QString &region)
{
    const Stretch first = taken.constFirst();
    const QString written = text.sliced(first.begin, first.end - first.begin);
    const bool isDialledAsCode = isBehindKey(text, first);
    if (!written.contains(u'+') && !isDialledAsCode) {
        if (mayFollowPlus(text, first.begin))
            ask(reading, u'+' % digitsOf(written), region, Doubt::SeveralReadings);
        // "CC=65 9123 4567", "Ländervorwahl 65, 9123 4567"
        if (codeIsNamed(text, first.begin))
            ask(reading, u'+' % digitsOf(written), region, Doubt::SeveralReadings, Sure::Possible);
        // "Country code: 43 Number: 6641234567"
        const QString inFront = numbersOutside(text.first(first.begin), {});
        if (data::isCallingCode(inFront))
            ask(reading, u'+' % inFront % digitsOf(written), region, Doubt::DigitsBeside);
    }
    const bool isAlone = numbersOutside(text, taken).isEmpty() && !isDialledAsCode
        && !extensionIsNamed(text, taken.constLast().end);
    if (!isAlone && reading.doubt == Doubt::None)
        reading.doubt = Doubt::DigitsBeside;
}

void askAboutUnits(Reading &reading, const QString &text, const QRegularExpressionMatch &run,
                   const QString &region)
{
    static const QRegularExpression lastGroup(uR"([^0-9]+[0-9]{1,4}\z)"_s);
    constexpr int mostGroups = 4; // "9:00-17:30"
    if (!unitFollows(text, run.capturedEnd()))
        return;
    QString number = run.captured();
    for (int group = 0; group < mostGroups; ++group) {
        const qsizetype end = number.indexOf(lastGroup);
        if (end < 0)
            return;
        number.truncate(end);
        ask(reading, number, region, Doubt::DigitsBeside);
    }
}

} // namespace renumber::number
