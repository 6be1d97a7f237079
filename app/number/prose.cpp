// SPDX-License-Identifier: Apache-2.0
#include "number/prose.h"

#include <algorithm>

#include <QList>
#include <QRegularExpression>

#include "number/candidate.h"
#include "number/dialled.h"
#include "number/digitrun.h"
#include "number/numberdata.h"
#include "number/typed.h"

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

using Outcome = tl::expected<Reading, ParseError>;

/// Whether a plus in \a text stands where it makes no sense: behind a digit, or before a sign that is a
/// number but no digit, or a key of a telephone. Nobody can tell what follows it.
bool hasStrayPlus(const QString &text)
{
    static const QRegularExpression expression(
        uR"([0-9]\+|(?<![\p{L}+])\+[^\p{L}\p{N}\p{Cn}*#@]*(?:[*#@]|(?![0-9])[\p{N}\p{Cn}]))"_s);
    return expression.match(text).hasMatch();
}

/// Whether \a text has signs in it that are numbers, but no digits.
bool hasOtherNumbers(const QString &text)
{
    static const QRegularExpression expression(uR"((?![0-9])[\p{N}])"_s);
    return expression.match(text).hasMatch();
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar character) { return character.isLetter(); });
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
    ProseReader(const QString &text, const QString &region)
        : m_text(text)
        , m_region(region)
        , m_hasLetters(hasLetters(text))
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
    QRegularExpressionMatch wider(const QRegularExpressionMatch &run) const;
    Outcome theOnly();

    QString m_text;
    QString m_region;
    bool m_hasLetters = false;
    bool m_isAllOneNumber = false; ///< nothing but one number was in the text, oddly written
    QList<Reading> m_found;
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
    const bool isCountryCode = isShort && (hasPlus || digits.startsWith(u"00") || digits.startsWith(u"011"));

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
    m_found += *readDialled(wide.captured(), m_region);
    m_isAllOneNumber = !m_hasLetters && digitsOf(m_text) == digitsOf(wide.capturedView());
    return true;
}

/// A country code that stands by itself speaks for all digits up to the next plus, as in
/// "+44 (UK) 7911 123456": without it they would be another country's.
qsizetype ProseReader::takeCountryCode(const QRegularExpressionMatch &run)
{
    const bool hasPlus = run.capturedView().contains(u'+');
    if (extensionFollows(m_text, run.capturedEnd())) {
        m_failures += Failure{ParseError::Extension, true};
        return run.capturedEnd();
    }
    qsizetype end = wider(run).capturedEnd();
    if (hasPlus) {
        const qsizetype next = m_text.indexOf(u'+', run.capturedEnd());
        end = next < 0 ? m_text.size() : next;
    } else if (m_hasLetters
               && digitsOf(m_text.sliced(run.capturedStart(), end - run.capturedStart())).size()
                   < data::s_fewestDigits) {
        return run.capturedEnd(); // a postal code
    }
    const QString reach = m_text.sliced(run.capturedStart(), end - run.capturedStart());
    Outcome whole
        = hasOtherNumbers(reach) ? tl::unexpected(ParseError::NotANumber) : readDialled(reach, m_region);
    if (whole) {
        // Words in between may hold digits that are no part of it.
        const bool isPlausible
            = readInternational(whole->number.e164.digits(), data::knownRegion(m_region)).plausible;
        if (whole->doubt == Doubt::None && !isPlausible)
            whole->doubt = Doubt::NotPossible;
        m_found += *whole;
    } else {
        m_failures += Failure{whole.error(), true};
    }
    return end;
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
    } else if (!readings) {
        const bool mayBeMeant = hasPlus || readings.error() == ParseError::NoCountry
            || readings.error() == ParseError::SeveralNumbers;
        m_failures += Failure{readings.error(), mayBeMeant};
    } else {
        m_found += *readings;
        // "+49 30 123456, 78", where both are numbers.
        const Outcome whole
            = m_hasLetters ? Outcome(readings->constFirst()) : readWhole(wider(run).captured(), m_region);
        const bool isAsked = m_found.constLast().suggestion.has_value();
        if (!isAsked && isReadWell(whole) && whole->number.e164 != m_found.constLast().number.e164) {
            m_found.last().doubt = Doubt::SeveralReadings;
            m_found.last().suggestion = whole->number;
        }
    }
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
    m_found.first().fromProse = !m_isAllOneNumber;
    return m_found.constFirst();
}

} // namespace

Outcome readProse(const QString &text, const QString &region)
{
    return ProseReader(text, region).read();
}

} // namespace renumber::number
