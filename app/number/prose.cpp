// SPDX-License-Identifier: Apache-2.0
#include "number/prose.h"

#include <algorithm>

#include <QList>
#include <QRegularExpression>

#include "number/abroad.h"
#include "number/candidate.h"
#include "number/dialled.h"
#include "number/digitrun.h"
#include "number/numberdata.h"
#include "number/reach.h"
#include "number/rest.h"
#include "number/signs.h"
#include "number/stretch.h"
#include "number/typed.h"

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

using Outcome = tl::expected<Reading, ParseError>;

const QRegularExpression &letterOrDigit()
{
    static const QRegularExpression expression(uR"([\p{L}\p{N}])"_s);
    return expression;
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar character) { return character.isLetter(); });
}

/// "00185 Roma", "01170 Gex": no calling code stands there, but a place's.
bool mayBePostalCode(const QString &run)
{
    static const QRegularExpression expression(uR"(\A\(?(?:[0-9]{5}|[0-9]{2}-[0-9]{3})\z)"_s);
    constexpr qsizetype worldwide = 2;
    return expression.match(run).hasMatch() && !data::isCallingCode(run.sliced(worldwide));
}

/// Read without a doubt, or as a question that names the other number.
bool isReadWell(const Outcome &outcome)
{
    return outcome && (outcome->doubt == Doubt::None || outcome->suggestion);
}

/// One reading of one text, run of digits by run of digits.
class ProseReader
{
public:
    /// What a country code is put before.
    enum class Joined { No, Yes };

    ProseReader(const QString &text, const QString &region, Joined joined = Joined::No)
        : m_text(text)
        , m_region(region)
        , m_joined(joined)
        , m_hasLetters(hasLetters(text))
        , m_reaches(text)
    {
    }

    Outcome read();

private:
    struct Failure
    {
        ParseError error;
        bool mayBeMeant; ///< what could not be read might all the same be the number that is meant
    };

    qsizetype take(const QRegularExpressionMatch &run);
    bool takeWider(const QRegularExpressionMatch &run);
    qsizetype takeCountryCode(const QRegularExpressionMatch &run);
    void takeRun(const QRegularExpressionMatch &run, const Readings &readings);
    bool takeWithBeside(const QRegularExpressionMatch &run, const Readings &readings);
    void takeReadings(const QRegularExpressionMatch &run, QList<Reading> readings);
    void find(const Reading &reading, Stretch from);
    Outcome readStretch(const Stretch &stretch) const;
    Outcome readJoined(const QString &code, const QString &text) const;
    QRegularExpressionMatch wider(const QRegularExpressionMatch &run) const;
    Outcome theOnly();

    QString m_text;
    QString m_region;
    Joined m_joined;
    bool m_hasLetters = false;
    Reaches m_reaches;
    bool m_isAllOneNumber = false; ///< nothing but one number was in the text, oddly written
    QList<Reading> m_found;
    QList<Stretch> m_taken; ///< what they were read from
    QList<Failure> m_failures;
};

Outcome ProseReader::read()
{
    if (hasStrayPlus(m_text) || (!m_hasLetters && hasOtherNumbers(m_text)))
        return tl::unexpected(ParseError::NotANumber);
    for (qsizetype at = 0;;) {
        const QRegularExpressionMatch run = digitRun().match(m_text, at);
        if (!run.hasMatch())
            break;
        at = take(run);
        if (!m_failures.isEmpty() && m_failures.constLast().error == ParseError::Extension)
            return tl::unexpected(ParseError::Extension);
    }
    if (!m_found.isEmpty())
        return theOnly();
    if (!m_failures.isEmpty())
        return tl::unexpected(m_failures.constFirst().error);
    return tl::unexpected(m_hasLetters ? ParseError::Letters : ParseError::NotANumber);
}

/// Reads \a run and perhaps what comes after it; returns where to go on.
qsizetype ProseReader::take(const QRegularExpressionMatch &run)
{
    const QString digits = digitsOf(run.capturedView());
    const bool isShort = digits.size() < data::s_fewestDigits;
    const bool hasPlus = run.capturedView().contains(u'+');
    const bool isCountryCode = isShort && (hasPlus || beginsAbroad(digits) || isPrefixAndCode(digits));
    const bool isWhole = !isShort || isCountryCode;
    const qsizetype end = run.capturedEnd();
    if (const Reach reach = m_reaches.around(run.capturedStart(), end); reach.hasLetters) {
        if (isWhole && (extensionFollows(m_text, end) || pauseFollows(m_text, end))) {
            m_failures += Failure{ParseError::Extension, true};
            return end;
        }
        // Fewer are hours and house numbers.
        const QString text = m_text.sliced(reach.begin, reach.end - reach.begin);
        if (isWhole || text.count(letterOrDigit()) >= data::s_fewestDigits)
            m_failures += Failure{ParseError::Letters, true};
        return reach.end;
    }

    const Readings readings
        = isShort ? tl::unexpected(ParseError::TooShort) : readRun(run.captured(), m_region);
    const bool isSettled = readings && readings->size() == 1 && readings->constFirst().doubt == Doubt::None;
    if (!isSettled && (hasPlus || isCountryCode || !m_hasLetters) && takeWider(run))
        return wider(run).capturedEnd();
    if (isCountryCode)
        return takeCountryCode(run);
    if (!isShort)
        takeRun(run, readings);
    // A short one: house numbers, times, postal codes.
    return run.capturedEnd();
}

QRegularExpressionMatch ProseReader::wider(const QRegularExpressionMatch &run) const
{
    return wideDigitRun().match(m_text, run.capturedStart(), QRegularExpression::NormalMatch,
                                QRegularExpression::AnchorAtOffsetMatchOption);
}

/// "+32: 470 12 34 56", "+44, 7911 123456": the digits make a number only together.
bool ProseReader::takeWider(const QRegularExpressionMatch &run)
{
    const QRegularExpressionMatch wide = wider(run);
    if (wide.capturedEnd() == run.capturedEnd())
        return false;
    if (!isReadWell(readWhole(wide.captured(), m_region)))
        return false;
    if (extensionFollows(m_text, wide.capturedEnd())) {
        m_failures += Failure{ParseError::Extension, true};
        return true;
    }
    find(*readDialled(wide.captured(), m_region), {wide.capturedStart(), wide.capturedEnd()});
    m_isAllOneNumber = !m_hasLetters && digitsOf(m_text) == digitsOf(wide.capturedView());
    return true;
}

/// A country code that stands by itself speaks for all digits up to the next plus, as in
/// "+44 (UK) 7911 123456": without it they would be another country's.
qsizetype ProseReader::takeCountryCode(const QRegularExpressionMatch &run)
{
    if (extensionFollows(m_text, run.capturedEnd())) {
        m_failures += Failure{ParseError::Extension, true};
        return run.capturedEnd();
    }
    const Stretch reach{run.capturedStart(), nextPlus(m_text, run.capturedEnd())};
    const QString text = m_text.sliced(reach.begin, reach.end - reach.begin);
    Outcome whole = tl::unexpected(ParseError::Letters);
    if (!m_reaches.hasLettersWithin(reach.begin, reach.end))
        whole = hasOtherNumbers(text) ? tl::unexpected(ParseError::NotANumber)
                                      : readJoined(run.captured(), text.sliced(run.capturedLength()));
    const bool hasPlus = run.capturedView().contains(u'+');
    const bool mayBePlace = m_hasLetters && !hasPlus && mayBePostalCode(run.captured());
    if (mayBePlace) {
        if (!whole || !isPlausible(*whole, m_region))
            return run.capturedEnd();
        whole = tl::unexpected(ParseError::SeveralNumbers);
    }
    if (whole) {
        // Words in between may hold digits that are no part of it.
        if (whole->doubt == Doubt::None && !isPlausible(*whole, m_region))
            whole->doubt = Doubt::NotPossible;
        find(*whole, reach);
    } else {
        m_failures += Failure{whole.error(), true};
    }
    return reach.end;
}

/// \a code and the digits behind it as if nothing stood between the two: what stands behind those digits is
/// beside the number, or its extension, as it always is. Once: what is then still a country code by itself
/// is none.
Outcome ProseReader::readJoined(const QString &code, const QString &text) const
{
    if (m_joined == Joined::Yes)
        return tl::unexpected(ParseError::NotANumber);
    static const QRegularExpression number(uR"(\(? *[0-9])"_s);
    const qsizetype rest = text.indexOf(number);
    const QString joined = rest < 0 ? code : QString(code % u' ' % QStringView(text).sliced(rest));
    if (isDialable(joined))
        return readDialled(joined, m_region);
    Outcome whole = ProseReader(joined, m_region, Joined::Yes).read();
    if (whole && whole->doubt == Doubt::None && wordsBetweenDigits(joined) > 0)
        whole->doubt = Doubt::DigitsBeside;
    return whole;
}

void ProseReader::takeRun(const QRegularExpressionMatch &run, const Readings &readings)
{
    const bool hasPlus = run.capturedView().contains(u'+');
    const qsizetype end = run.capturedEnd();
    if (extensionFollows(m_text, end) || pauseFollows(m_text, end)) {
        m_failures += Failure{ParseError::Extension, true};
    } else if (isPartOfWord(m_text, run)) {
        if (hasPlus)
            m_failures += Failure{ParseError::Letters, true};
    } else if (takeWithBeside(run, readings)) {
        return;
    } else if (!readings) {
        const bool mayBeMeant = hasPlus || readings.error() == ParseError::NoCountry
            || readings.error() == ParseError::SeveralNumbers;
        m_failures += Failure{readings.error(), mayBeMeant};
    } else {
        takeReadings(run, *readings);
    }
}

void ProseReader::takeReadings(const QRegularExpressionMatch &run, QList<Reading> readings)
{
    // With something beside it, what the data does not have at home may be another country's, or a part.
    const bool isAtHome = !run.capturedView().contains(u'+');
    for (Reading &reading : readings) {
        if (isAtHome && reading.doubt == Doubt::None && !isPlausible(reading, m_region))
            reading.doubt = Doubt::NotPossible;
        askAboutUnits(reading, m_text, run, m_region);
        find(reading, {run.capturedStart(), run.capturedEnd()});
    }
    // "+49 30 123456, 78", where both are numbers.
    const Outcome whole
        = m_hasLetters ? Outcome(readings.constFirst()) : readWhole(wider(run).captured(), m_region);
    const bool isAsked = m_found.constLast().suggestion.has_value();
    if (!isAsked && isReadWell(whole) && whole->number.e164 != m_found.constLast().number.e164) {
        m_found.last().doubt = Doubt::SeveralReadings;
        m_found.last().suggestion = whole->number;
    }
}

void ProseReader::find(const Reading &reading, Stretch from)
{
    m_found += reading;
    m_taken += from;
}

/// "Tel. 030, 12345678", "Tel. +49 30 1234, 5678", "0044 7911 (mobile) 123456": with digits beside it that
/// are too few for another number, \a run may be a part of one. Whether that was settled here.
bool ProseReader::takeWithBeside(const QRegularExpressionMatch &run, const Readings &readings)
{
    const QList<Stretch> stretches = stretchesAround(m_text, m_reaches, run);
    if (stretches.isEmpty() || (readings && readings->size() > 1))
        return false;
    const bool isLikely = readings && isPlausible(readings->constFirst(), m_region);
    for (const Stretch &stretch : stretches) {
        const Outcome whole = readStretch(stretch);
        if (!whole)
            continue;
        if (!isLikely) {
            find(*whole, stretch);
        } else if (whole->number.e164 != readings->constFirst().number.e164) {
            Reading either = readings->constFirst();
            either.doubt = Doubt::SeveralReadings;
            either.suggestion = whole->number;
            find(either, {run.capturedStart(), run.capturedEnd()});
        } else {
            continue;
        }
        return true;
    }
    if (!isLikely)
        m_failures += Failure{ParseError::SeveralNumbers, true};
    return !isLikely;
}

/// The number that all digits of \a stretch make, where the data has it.
Outcome ProseReader::readStretch(const Stretch &stretch) const
{
    const QString text = m_text.sliced(stretch.begin, stretch.end - stretch.begin);
    Outcome whole = readWhole(text, m_region);
    if (!whole || whole->doubt != Doubt::None || !isPlausible(*whole, m_region))
        return tl::unexpected(ParseError::NotANumber);
    if (wordsBetweenDigits(text) > 1) // behind the second one may be an extension
        whole->doubt = Doubt::DigitsBeside;
    return whole;
}

Outcome ProseReader::theOnly()
{
    const bool different = std::any_of(m_found.cbegin(), m_found.cend(), [this](const Reading &reading) {
        return reading.number.e164 != m_found.constFirst().number.e164;
    });
    const bool isUnclear = std::any_of(m_failures.cbegin(), m_failures.cend(),
                                       [](const Failure &failure) { return failure.mayBeMeant; });
    if (different || isUnclear)
        return tl::unexpected(ParseError::SeveralNumbers);
    Reading only = m_found.constFirst();
    only.fromProse = !m_isAllOneNumber;
    askAboutRest(only, m_text, m_taken, m_region);
    return only;
}

} // namespace

Outcome readProse(const QString &text, const QString &region)
{
    return ProseReader(text, region).read();
}

} // namespace renumber::number
