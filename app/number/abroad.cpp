// SPDX-License-Identifier: Apache-2.0
#include "number/abroad.h"

#include <algorithm>
#include <array>
#include <optional>

#include <QStringList>

#include "number/codeplace.h"
#include "number/numberdata.h"
#include "number/typed.h"

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

/// 00 is how most of the world begins a number abroad, and a habit people bring along to the rest of it.
constexpr QStringView s_worldwide = u"00";

/// Known far from where they belong, too: North America's and Australia's.
constexpr QStringView s_american = u"011";
constexpr QStringView s_australian = u"0011";

/// East Africa's, and 00 with a zero too many.
constexpr QStringView s_eastAfrican = u"000";

/// Russia's and its neighbours'.
constexpr QStringView s_russian = u"810";

/// What else people begin a number abroad with where they come from: Australia, North America, Japan,
/// Nigeria, East Asia, Russia and its neighbours, Cuba. The longer before those that they begin with.
constexpr std::array<QStringView, 10> s_prefixes{u"0011", u"011", u"0000", s_eastAfrican, s_worldwide,
                                                 u"010",  u"009", u"001",  s_russian,     u"119"};

/// Whether the data prefers \a meant to \a read, or finds as much in one as in the other. A mobile number of
/// the chosen country stands against a landline elsewhere: it is a message that is to be sent.
bool isAsGood(const Candidate &meant, const Candidate &read)
{
    if (!meant.plausible || !read.plausible)
        return meant.plausible;
    return meant.outcome->line == LineType::Ordinary || read.outcome->line != LineType::Ordinary;
}

/// Whether \a meant, which follows \a prefix, deserves a question beside \a read.
bool isWorthAsking(const Candidate &read, const Candidate &meant, QStringView prefix)
{
    if (!meant.outcome || meant.outcome->doubt == Doubt::UnknownCallingCode)
        return false;
    // Numbers that the data has never heard of are dialled with 00 as well, and no country's own begin with
    // it: only where the country's rules lead to a number and 00 to none, there is nothing to ask.
    if (prefix == s_worldwide)
        return meant.isPossible() || !read.plausible;
    if (prefix == s_eastAfrican)
        return meant.plausible || (meant.isPossible() && !read.plausible);
    if (prefix == s_american || prefix == s_australian)
        return meant.plausible;
    return isAsGood(meant, read);
}

/// The digits that stand together at the beginning of \a dialled.
QString firstGroup(const QString &dialled)
{
    const auto isDigit = [](QChar character) { return u'0' <= character && character <= u'9'; };
    const auto begin = std::find_if(dialled.cbegin(), dialled.cend(), isDigit);
    const auto end = std::find_if_not(begin, dialled.cend(), isDigit);
    return dialled.sliced(begin - dialled.cbegin(), end - begin);
}

/// Whether \a group, with which something is written that was read as \a read, is 00 and that number's
/// country code, or 00 alone, or goes on behind the two.
bool isZerosAndCode(const QString &group, const Candidate &read)
{
    if (!group.startsWith(s_worldwide) || !read.outcome)
        return false;
    return group == s_worldwide
        || QStringView(group).sliced(2).startsWith(read.outcome->number.e164.callingCode());
}

/// "005 44…", "0041 44 7911…": where the first group is no 00 with a code, or what follows 00 is no number,
/// it may all be a prefix, with the digits of a company that carries the call.
void considerGroupAsPrefix(Candidate &read, const QString &dialled, const std::string &chosen)
{
    constexpr qsizetype longestPrefix = 5;
    const QString group = firstGroup(dialled);
    const QString digits = digitsOf(dialled);
    const bool isPrefix = group.startsWith(s_worldwide) && group.size() > s_worldwide.size()
        && group.size() <= longestPrefix && group.size() < digits.size();
    if (!isPrefix || (read.plausible && isZerosAndCode(group, read)))
        return;
    const Candidate meant = readInternational(digits.sliced(group.size()), chosen);
    if (meant.plausible && !read.reads(meant) && (!read.outcome || !read.outcome->suggestion))
        ask(read, meant, Doubt::InternationalPrefixTyped);
}

/// The numbers that \a digits, which begin with a zero, have behind a prefix of any length, each once: those
/// that the data has.
QList<Candidate> behindAnyPrefix(const QString &digits, const std::string &chosen)
{
    constexpr qsizetype longestPrefix = 5;
    QList<Candidate> found;
    for (qsizetype length = 1; length <= std::min(longestPrefix, digits.size()); ++length) {
        const QString rest = digits.sliced(length);
        const Candidate meant = readInternational(rest, chosen);
        const bool isNew = std::none_of(found.cbegin(), found.cend(),
                                        [&meant](const Candidate &other) { return other.reads(meant); });
        if (!rest.startsWith(u'0') && meant.plausible && isNew)
            found += meant;
    }
    return found;
}

/// "+005 44…", "+0041 44…", "+010 33…": no country code begins with a zero, so what does is a prefix, 00 as
/// a rule.
void considerZeroBehindPlus(Candidate &read, const QString &dialled, const std::string &chosen)
{
    QList<Candidate> meant = behindAnyPrefix(digitsOf(dialled), chosen);
    if (!read.outcome) {
        const Candidate own = readNational(digitsOf(dialled), chosen);
        if (meant.size() == 1 && own.reads(meant.constFirst())) {
            read = own; // "+011 44…" in the United States: the plus and the prefix say the same
            return;
        }
        if (!meant.isEmpty())
            ask(read, meant.constFirst(), Doubt::InternationalPrefixTyped);
        if (meant.size() > 1)
            ask(read, meant.at(1), Doubt::InternationalPrefixTyped);
        return;
    }
    const QString group = firstGroup(dialled);
    meant.removeIf([&read](const Candidate &other) { return other.reads(read); });
    const bool isSettled = read.plausible && group == s_worldwide;
    if (!meant.isEmpty() && !isSettled)
        ask(read, meant.constFirst(), Doubt::InternationalPrefixTyped);
    else if (read.outcome->doubt == Doubt::None && !isSettled
             && (!read.plausible || !isZerosAndCode(group, read)) && group != s_worldwide)
        read.outcome->doubt = Doubt::NotPossible;
}

/// "+8~10 44…", "+810 44…": also Japan's code and the zero of calls at home, "+81 0…".
void considerRussianBehindPlus(Candidate &read, const QString &dialled, const std::string &chosen)
{
    const QString group = firstGroup(dialled);
    const Candidate meant = readInternational(digitsOf(dialled).sliced(s_russian.size()), chosen);
    const bool isWrittenSo = group == u"8" || group == s_russian;
    if (!isWrittenSo && read.plausible && group == u"81")
        return;
    const bool mayBeMeant = meant.plausible || (meant.isPossible() && (isWrittenSo || !read.plausible));
    if (mayBeMeant && !read.reads(meant))
        ask(read, meant, Doubt::InternationalPrefixTyped);
    else if (isWrittenSo && read.isPossible())
        read.outcome->doubt = Doubt::NotPossible;
}

/// Whether people where \a chosen is write \a number as \a digits at home: all of it, with the digit of calls
/// at home or without.
bool isUsualAtHome(const E164 &number, const QString &digits, const std::string &chosen)
{
    const QString national = number.national();
    if (number.callingCode().toInt() != data::library().GetCountryCodeForRegion(chosen))
        return false;
    std::string prefix;
    data::library().GetNddPrefixForRegion(chosen, true, &prefix);
    return digits == national || digits == QString::fromStdString(prefix) % national
        || digits == data::nationalDigits(number);
}

/// "33 7 50…": a plus that was forgotten. Also where the chosen country's rules take what is no part of a
/// number there off its beginning, such as the 1 that Mexico once had ("1 415…").
void considerForgottenPlus(Candidate &read, const QString &digits, const std::string &chosen)
{
    const bool isTooLong = !read.outcome && read.outcome.error() == ParseError::TooLong;
    if (digits.startsWith(u'0') || (!read.outcome && !isTooLong))
        return;
    const Candidate meant = readInternational(digits, chosen);
    if (!meant.plausible || read.reads(meant))
        return;
    if (!read.outcome)
        return ask(read, meant, Doubt::InternationalPrefixTyped);
    const bool isLineBetter
        = read.outcome->line != LineType::Ordinary && meant.outcome->line == LineType::Ordinary;
    // Nobody leaves the plus out and has the zero of calls at home behind the code.
    const bool isWhole = meant.outcome->number.e164.digits() == digits;
    const bool isOddAtHome = isWhole && !isUsualAtHome(read.outcome->number.e164, digits, chosen);
    if (!read.plausible || isLineBetter || isOddAtHome)
        ask(read, meant, read.isPossible() ? Doubt::SeveralReadings : read.outcome->doubt);
}

/// "7911 123456" where North America's plan is chosen, whose numbers end in groups of three and four: what
/// the data does not have there is another country's rather than new.
void doubtOddGroups(Candidate &read, const QString &dialled, const std::string &chosen)
{
    constexpr int northAmerica = 1;
    constexpr qsizetype area = 3;
    constexpr qsizetype allDigits = 10;
    const qsizetype first = firstGroup(dialled).size();
    const bool isOdd = area < first && first < allDigits - area && digitsOf(dialled).size() == allDigits;
    if (isOdd && read.isPossible() && !read.plausible
        && data::library().GetCountryCodeForRegion(chosen) == northAmerica)
        read.outcome->doubt = Doubt::NotPossible;
}

/// "006 12 34 56 78", "00151 23456789": a number at home with a zero too many in front. Asked about where
/// what follows 00 is no number that the data has; and, with a mobile number at home, where it is a
/// landline's or its code is not set apart.
void considerZeroTooMany(Candidate &read, const QString &dialled, const std::string &chosen)
{
    const QString digits = digitsOf(dialled);
    if (!digits.startsWith(s_worldwide) || !read.outcome || read.outcome->suggestion)
        return;
    const QString code = read.outcome->number.e164.callingCode();
    if (code.toInt() == data::library().GetCountryCodeForRegion(chosen))
        return;
    const QString group = firstGroup(dialled);
    const bool isWhole = group == s_worldwide || group == digits || group == s_worldwide % code;
    const bool isPlausible = read.plausible;
    const bool isLikely = isPlausible && isWhole && read.outcome->line == LineType::Ordinary;
    constexpr qsizetype mostZeros = 2;
    for (qsizetype zeros = 1; zeros <= mostZeros && !isLikely; ++zeros) {
        const Candidate meant = readNational(digits.sliced(zeros), chosen);
        const bool isAsGood
            = meant.plausible && (!isPlausible || (zeros == 1 && meant.outcome->line == LineType::Ordinary));
        if (!isAsGood || read.reads(meant))
            continue;
        ask(read, meant, read.isPossible() ? Doubt::SeveralReadings : read.outcome->doubt);
        read.plausible = isPlausible; // as it was typed
        return;
    }
}

} // namespace

void considerAbroad(Candidate &read, const QString &dialled, const std::string &chosen)
{
    const QString digits = digitsOf(dialled);
    std::optional<Candidate> lessLikely;
    for (const QStringView prefix : s_prefixes) {
        if (!digits.startsWith(prefix))
            continue;
        const Candidate meant = readInternational(digits.sliced(prefix.size()), chosen);
        if (read.reads(meant)) {
            if (read.plausible) {
                considerGroupAsPrefix(read, dialled, chosen);
                return considerZeroTooMany(read, dialled, chosen);
            }
        } else if (isWorthAsking(read, meant, prefix)) {
            if (meant.plausible)
                return ask(read, meant, Doubt::InternationalPrefixTyped);
            lessLikely = meant;
        } else if (!read.outcome && read.outcome.error() == ParseError::NotANumber && meant.outcome) {
            read = meant; // the country's own prefix, and then a code newer than the data
            return;
        }
    }
    considerGroupAsPrefix(read, dialled, chosen);
    if (read.outcome && read.outcome->suggestion)
        return;
    if (lessLikely)
        return ask(read, *lessLikely, Doubt::InternationalPrefixTyped);
    if (digits.startsWith(s_eastAfrican) && read.isPossible() && !read.plausible)
        read.outcome->doubt = Doubt::NotPossible;
    considerZeroTooMany(read, dialled, chosen);
    considerForgottenPlus(read, digits, chosen);
    doubtOddGroups(read, dialled, chosen);
}

void considerPrefixBehindPlus(Candidate &read, const QString &dialled, const std::string &chosen)
{
    const QString digits = digitsOf(dialled);
    if (digits.startsWith(u'0'))
        considerZeroBehindPlus(read, dialled, chosen);
    else if (digits.startsWith(s_russian))
        considerRussianBehindPlus(read, dialled, chosen);
}

bool isPrefixAndCode(const QString &digits)
{
    // Those of single countries that are nobody's habit elsewhere.
    static const QStringList others{u"002"_s,  u"005"_s,  u"007"_s,  u"008"_s,  u"012"_s,
                                    u"0014"_s, u"0015"_s, u"0021"_s, u"0041"_s, u"990"_s};
    const auto isFollowedByCode = [&digits](QStringView prefix) {
        return digits.startsWith(prefix) && data::isCallingCode(digits.sliced(prefix.size()));
    };
    return std::any_of(s_prefixes.cbegin(), s_prefixes.cend(), isFollowedByCode)
        || std::any_of(others.cbegin(), others.cend(), isFollowedByCode);
}

} // namespace renumber::number
