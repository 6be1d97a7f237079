// SPDX-License-Identifier: Apache-2.0
#include "number/dialled.h"

#include <algorithm>
#include <optional>

#include <QRegularExpression>
#include <QStringList>

#include "number/abroad.h"
#include "number/beside.h"
#include "number/candidate.h"
#include "number/codeplace.h"
#include "number/numberdata.h"
#include "number/sharedplan.h"
#include "number/typed.h"

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

/// "+48 0601…", "+267 (00)71…", where no number begins with a zero: callers at home begin with one, or once
/// did.
void considerTrunkZero(Candidate &read, const std::string &chosen)
{
    if (!read.outcome || read.plausible || read.outcome->suggestion)
        return;
    const E164 number = read.outcome->number.e164;
    const QString national = number.national();
    constexpr qsizetype mostZeros = 2;
    for (qsizetype zeros = 1; zeros <= mostZeros && national.first(zeros).endsWith(u'0'); ++zeros) {
        const Candidate without = readInternational(number.callingCode() + national.sliced(zeros), chosen);
        if (!without.plausible)
            continue;
        const Doubt doubt = read.isPossible() ? Doubt::SeveralReadings : read.outcome->doubt;
        ask(read, without, doubt);
        read.plausible = false; // with its zeros, it still is not
        return;
    }
}

/// "+57 (03) 310…": with the digit of a company behind the zero of calls at home.
void considerCarrier(Candidate &read, const QString &digits, const std::string &chosen)
{
    if (!read.outcome || read.plausible || read.outcome->suggestion)
        return;
    const QString code = read.outcome->number.e164.callingCode();
    const QStringView typed = QStringView(digits).sliced(std::min(code.size(), digits.size()));
    constexpr qsizetype zeroAndCarrier = 2;
    if (!digits.startsWith(code) || typed.size() <= zeroAndCarrier || typed[0] != u'0' || typed[1] == u'0')
        return;
    const Candidate without = readInternational(code + typed.sliced(zeroAndCarrier), chosen);
    if (without.plausible)
        ask(read, without, read.isPossible() ? Doubt::SeveralReadings : read.outcome->doubt);
}

Candidate readWays(const QString &dialled, const std::string &chosen)
{
    const QString digits = digitsOf(dialled);
    Candidate read{tl::unexpected(ParseError::NotANumber), false};
    if (dialled.contains(u'+')) {
        read = readInternational(digits, chosen);
        considerPrefixBehindPlus(read, dialled, chosen);
        considerCarrier(read, digits, chosen);
    } else if (!digits.isEmpty()) {
        read = readNational(digits, chosen);
        considerAbroad(read, dialled, chosen);
    }
    considerTrunkZero(read, chosen);
    considerSharedPlan(read, chosen);
    return read;
}

/// Of a number with "(0)": in most countries the zero is for callers at home only, in some it belongs to the
/// number (Italy's landlines, all of Côte d'Ivoire). The data tells; where it does not, it is asked.
Candidate weighZero(const Candidate &with, const Candidate &without)
{
    if (!without.outcome)
        return with;
    if (!with.outcome || with.reads(without))
        return without;
    if (with.plausible != without.plausible)
        return with.plausible ? with : without;
    if (!with.plausible && with.isPossible() != without.isPossible())
        return with.isPossible() ? with : without;
    Candidate either = without;
    if (!either.outcome->suggestion && (with.plausible || with.isPossible()))
        ask(either, with, Doubt::SeveralReadings);
    return either;
}

/// Whether what \a read has for a calling code would go on behind the zero that \a dialled has and \a without
/// has not: "+3 (0)7 50…" lacks a digit there, and is no number of +375.
bool goesOnBehindZero(const Candidate &read, const QString &dialled, const QString &without)
{
    const auto zero = std::mismatch(dialled.cbegin(), dialled.cend(), without.cbegin(), without.cend()).first;
    const QString inFront = dialled.first(std::distance(dialled.cbegin(), zero));
    const QString digits = digitsOf(inFront);
    return read.outcome && inFront.contains(u'+') && !digits.isEmpty()
        && digits.size() < read.outcome->number.e164.callingCode().size();
}

Candidate readAll(const QString &dialled, const std::string &chosen)
{
    const Candidate asTyped = readWays(dialled, chosen);
    const QString without = withoutBracketedZero(dialled);
    if (without == dialled)
        return asTyped;
    const Candidate withoutZero = readWays(without, chosen);
    return goesOnBehindZero(withoutZero, dialled, without) ? asTyped : weighZero(asTyped, withoutZero);
}

/// Of a question, what stands behind "did you mean"; else \a read.
Candidate suggested(const Candidate &read, const std::string &chosen)
{
    if (!read.outcome || !read.outcome->suggestion)
        return read;
    return readInternational(read.outcome->suggestion->e164.digits(), chosen);
}

/// Whether the data puts as many digits as \a part leaves out into the last group of \a number.
bool isWrittenSo(const PhoneNumber &number, const Part &part)
{
    const QString shown = formatInternational(number.e164);
    const auto isDigit = [](QChar character) { return character.isDigit(); };
    const auto groupBegin = std::find_if_not(shown.crbegin(), shown.crend(), isDigit);
    return std::distance(shown.crbegin(), groupBegin) == part.digitsBehind;
}

/// Whether \a text has the groups in which the data writes \a number at home.
bool isWrittenAtHome(const PhoneNumber &number, QString text)
{
    static const QRegularExpression between(u"[^0-9]+"_s);
    const std::optional<data::LibraryNumber> library = data::toLibrary(number.e164);
    if (!library)
        return false;
    std::string formatted;
    data::library().Format(*library, data::Library::NATIONAL, &formatted);
    return QString::fromStdString(formatted).replace(between, u" "_s).trimmed()
        == text.replace(between, u" "_s).trimmed();
}

/// "2 27 12 34 56", "4711 030 123456": a number as it is usually written, and digits in front of it that do
/// not look like an area's.
bool isBehindOthers(const Candidate &whole, const Candidate &meant, const Part &part, const QString &dialled)
{
    if (part.digitsBehind > 0 || dialled.contains(u'+') || !dialled.endsWith(part.text))
        return false;
    const QString inFront = digitsOf(QStringView(dialled).chopped(part.text.size()));
    const bool isApart = inFront.size() == 1 || digitsOf(part.text).startsWith(u'0');
    return isApart && !inFront.startsWith(u'0') && isWrittenAtHome(meant.outcome->number, part.text)
        && !isWrittenAtHome(whole.outcome->number, dialled);
}

/// "0150 234567": \a part of \a dialled is what stands behind an area, which nothing sets apart; or \a meant
/// has more digits than it, those of an area that was not typed.
bool isWithoutArea(const Candidate &meant, const Part &part, const QString &dialled)
{
    if (part.apart != Apart::No || part.digitsBehind > 0 || !dialled.endsWith(part.text))
        return false;
    const QString digits = digitsOf(part.text);
    const QString inFront = digitsOf(QStringView(dialled).chopped(part.text.size()));
    constexpr qsizetype fewestOfArea = 3; // fewer are a list's number as often
    const bool isArea = inFront.size() >= fewestOfArea && inFront.startsWith(u'0')
        && !inFront.startsWith(u"00") && !digits.startsWith(u'0');
    return isArea || meant.outcome->number.e164.national().size() > digits.size();
}

/// Whether \a meant, which \a part of \a dialled makes, deserves a question beside \a whole.
bool isWorthAsking(const Candidate &whole, const Candidate &meant, const Part &part, const QString &dialled)
{
    // Good ranges are newer than the data: what stands apart is asked about though it does not know the part.
    const bool isOneBehind = part.apart == Apart::Clearly && part.digitsBehind == 1;
    const bool isApart = !whole.plausible && (part.apart == Apart::Clearly || part.apart == Apart::Likely);
    const bool mayBeMeant = meant.plausible || (meant.isPossible() && (isApart || isOneBehind));
    if (!mayBeMeant || whole.reads(meant) || isWithoutArea(meant, part, dialled))
        return false;
    if (!whole.outcome)
        return part.apart != Apart::No;
    if (!whole.plausible)
        return true;
    const bool isOrdinary = whole.outcome->line == LineType::Ordinary;
    switch (part.apart) {
    case Apart::Clearly:
        return true;
    case Apart::Likely:
        return !isWrittenSo(whole.outcome->number, part);
    case Apart::Perhaps:
        // Many landlines end in a desk's digits behind a dash.
        return isOrdinary && !isWrittenSo(whole.outcome->number, part);
    case Apart::No:
        return (!isOrdinary && meant.outcome->line == LineType::Ordinary)
            || isBehindOthers(whole, meant, part, dialled);
    }
    Q_UNREACHABLE();
}

/// The calling code of \a chosen; 0 where no country is.
int codeOf(const std::string &chosen)
{
    return data::library().GetCountryCodeForRegion(chosen);
}

/// "+8 (495) 123-45-67", "+532 123 45 67": a plus in front of a number as it is dialled at home. Asked about
/// where that is as good a number as the other country's, whose code ends within what is written as one
/// group.
void considerPlusAtHome(Candidate &read, const QString &dialled, const std::string &chosen)
{
    if (!dialled.contains(u'+'))
        return;
    // Numbers at home may begin with the country's own code, too.
    if (read.outcome && read.outcome->number.e164.callingCode().toInt() == codeOf(chosen))
        return;
    const Candidate meant = readNational(digitsOf(dialled), chosen);
    if (!meant.plausible || read.reads(meant))
        return;
    if (read.outcome && digitsOf(dialled).startsWith(u'0')) { // and so no country code
        Candidate atHome = meant;
        ask(atHome, suggested(read, chosen), Doubt::SeveralReadings);
        read = atHome;
        return;
    }
    const qsizetype codeDigits = read.outcome ? read.outcome->number.e164.callingCode().size() : 0;
    if (read.plausible && !endsWithinGroup(dialled, codeDigits))
        return;
    if (!read.outcome)
        ask(read, meant, Doubt::InternationalPrefixTyped);
    else
        ask(read, meant, read.isPossible() ? Doubt::SeveralReadings : read.outcome->doubt);
}

Candidate readPart(const QString &text, const std::string &chosen, int cuts);

/// The number that is meant if not all digits of \a dialled, understood as \a read, belong to it: without a
/// list's number in front, a country code written twice, an hour behind it. Leaves out \a cuts of these at
/// most. Nothing where the whole is the better reading.
std::optional<Candidate> meantPart(const Candidate &read, const QString &dialled, const std::string &chosen,
                                   int cuts)
{
    const bool isTooMuch = !read.outcome && read.outcome.error() == ParseError::TooLong;
    if (cuts == 0 || (!read.outcome && !isTooMuch))
        return {};
    const Candidate whole = suggested(read, chosen);
    QList<Part> parts = partsOf(dialled);
    if (chosen != "ZZ")
        parts.prepend(withCodeForZero(QString::number(codeOf(chosen)), dialled));
    if (whole.outcome)
        parts.prepend(withCodeOnce(whole.outcome->number, dialled));
    if (dialled.startsWith(u"8~10")) // how some write their international prefix; no list's number
        parts.removeIf([](const Part &part) { return !part.text.startsWith(u"8~10"); });
    for (const Part &part : std::as_const(parts)) {
        // Of a number that is whole, digits at both ends are left out only where they stand apart: what is in
        // the middle of a mobile number is a landline's often enough.
        const bool mayLeaveMore = !whole.plausible || part.apart == Apart::Clearly;
        const Candidate meant = readPart(part.text, chosen, mayLeaveMore ? cuts - 1 : 0);
        if (isWorthAsking(whole, meant, part, dialled))
            return meant;
    }
    return {};
}

/// What \a text says by itself, for which there may be other parts to leave out.
Candidate readPart(const QString &text, const std::string &chosen, int cuts)
{
    const Candidate read = readAll(text, chosen);
    if (const std::optional<Candidate> meant = meantPart(read, text, chosen, cuts))
        return *meant;
    // A plus that was forgotten is too much to guess beside digits that are left out.
    const bool isClear
        = read.outcome && (read.outcome->doubt == Doubt::InternationalPrefixTyped || text.contains(u'+'));
    return isClear ? suggested(read, chosen) : read;
}

} // namespace

tl::expected<Reading, ParseError> readDialled(const QString &dialled, const QString &region)
{
    constexpr int mostCuts = 2;
    const std::string chosen = data::knownRegion(region);
    Candidate read = readAll(dialled, chosen);
    considerPlusAtHome(read, dialled, chosen);
    const std::optional<Candidate> meant = meantPart(read, dialled, chosen, mostCuts);
    if (meant && !read.reads(*meant)) { // else it is one of those that are asked about already
        const bool isFirstDoubt = !read.outcome || read.isPossible();
        ask(read, *meant, isFirstDoubt ? Doubt::DigitsBeside : read.outcome->doubt);
    }
    return read.outcome;
}

tl::expected<Reading, ParseError> readWhole(const QString &dialled, const QString &region)
{
    return readAll(dialled, data::knownRegion(region)).outcome;
}

} // namespace renumber::number
