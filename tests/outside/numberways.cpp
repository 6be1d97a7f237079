// SPDX-License-Identifier: Apache-2.0
#include "numberways.h"

#include <phonenumbers/phonenumberutil.h>
#include <QMap>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace renumber::test {
namespace {

using Library = i18n::phonenumbers::PhoneNumberUtil;
using Number = i18n::phonenumbers::PhoneNumber;

const Library &library()
{
    return *Library::GetInstance();
}

QString written(const Number &number, Library::PhoneNumberFormat format)
{
    std::string text;
    library().Format(number, format, &text);
    return QString::fromStdString(text);
}

Truth toTruth(const Number &number, const std::string &region)
{
    std::string national;
    library().GetNationalSignificantNumber(number, &national);
    const Library::PhoneNumberType type = library().GetNumberType(number);
    return {QString::fromStdString(region),
            QString::number(number.country_code()),
            QString::fromStdString(national),
            written(number, Library::NATIONAL),
            written(number, Library::INTERNATIONAL),
            type == Library::MOBILE || type == Library::FIXED_LINE_OR_MOBILE};
}

template <char16_t... prefix> QString after(const Truth &truth, const QString &)
{
    constexpr char16_t text[] = {prefix..., 0};
    return QString::fromUtf16(text) + truth.callingCode + truth.national;
}

bool isNumber(const QString &text, const QString &region)
{
    Number number;
    const bool isRead
        = library().Parse(text.toStdString(), region.isEmpty() ? "ZZ" : region.toStdString(), &number)
        == Library::NO_PARSING_ERROR;
    return isRead && library().IsValidNumber(number);
}

/// Prefixes that begin as most countries' 00 does, and no prefix at all: what makes a number of the chosen
/// country, or of another one after its 00, is that number.
/// Whether \a typed is a number in \a chosen that people there write so: all of it, with the digit of calls
/// at home or without, or behind a prefix. The data takes more for one, such as a 1 that Mexico has no more.
bool isWrittenAtHome(const QString &typed, const QString &chosen)
{
    if (!isNumber(typed, chosen) || typed.startsWith(u'0') || chosen.isEmpty())
        return isNumber(typed, chosen);
    Number number;
    library().Parse(typed.toStdString(), chosen.toStdString(), &number);
    std::string national;
    library().GetNationalSignificantNumber(number, &national);
    std::string prefix;
    library().GetNddPrefixForRegion(chosen.toStdString(), true, &prefix);
    const std::string digits = typed.toStdString();
    return digits == national || digits == prefix + national;
}

template <char16_t... prefix> QString afterUnlessOrdinary(const Truth &truth, const QString &chosen)
{
    const QString typed = after<prefix...>(truth, chosen);
    return isWrittenAtHome(typed, chosen) ? QString() : typed;
}

bool isSame(const QString &typed, const Truth &truth)
{
    Number number;
    library().Parse(typed.toStdString(), "ZZ", &number);
    return library().IsNumberMatchWithOneString(number, truth.e164().toStdString()) == Library::EXACT_MATCH;
}

/// What stands after "(0)": where the zero belongs to the number, it is the one in the brackets.
QString afterZero(const Truth &truth)
{
    return truth.national.startsWith(u'0') ? truth.national.sliced(1) : truth.national;
}

QString plusAndBracketedZero(const Truth &truth, const QString &)
{
    return u"+%1 (0) %2"_s.arg(truth.callingCode, afterZero(truth));
}

QString plusAndTightZero(const Truth &truth, const QString &)
{
    return u"+%1(0)%2"_s.arg(truth.callingCode, afterZero(truth));
}

QString prefixAndBracketedZero(const Truth &truth, const QString &)
{
    return u"00%1 (0) %2"_s.arg(truth.callingCode, afterZero(truth));
}

QString plusAndZero(const Truth &truth, const QString &)
{
    const QString typed = u"+%1 0%2"_s.arg(truth.callingCode, truth.national);
    // Where it is a number as it stands, that is the number.
    const bool isAnother = isNumber(typed, QString()) && !isSame(typed, truth);
    return isAnother || truth.national.startsWith(u'0') ? QString() : typed;
}

QString plus(const Truth &truth, const QString &)
{
    return truth.e164();
}

QString prefixAndComma(const Truth &truth, const QString &)
{
    return u"00%1, %2"_s.arg(truth.callingCode, truth.national);
}

QString bracketedPlus(const Truth &truth, const QString &)
{
    return u"(+%1) %2"_s.arg(truth.callingCode, truth.national);
}

QString plusAndCountry(const Truth &truth, const QString &)
{
    return u"+%1 (%2) %3"_s.arg(truth.callingCode, truth.region, truth.national);
}

QString nationalAtHome(const Truth &truth, const QString &chosen)
{
    return truth.region == chosen ? truth.nationalFormat : QString();
}

QString nationalDigitsAtHome(const Truth &truth, const QString &chosen)
{
    return truth.region == chosen ? truth.national : QString();
}

/// International prefixes where a country has several, or the data does not say which is the usual one.
QString usualPrefix(const QString &region)
{
    static const QMap<QString, QString> known{
        {u"SG"_s, u"001"_s}, {u"TH"_s, u"001"_s}, {u"KR"_s, u"001"_s},  {u"HK"_s, u"001"_s},
        {u"CO"_s, u"009"_s}, {u"ID"_s, u"008"_s}, {u"KH"_s, u"001"_s},  {u"MN"_s, u"001"_s},
        {u"TW"_s, u"002"_s}, {u"IL"_s, u"012"_s}, {u"BR"_s, u"0015"_s}, {u"AU"_s, u"0011"_s},
        {u"JP"_s, u"010"_s}, {u"FI"_s, u"990"_s}, {u"KE"_s, u"000"_s},  {u"US"_s, u"011"_s}};
    return known.value(region);
}

QString ownPrefix(const Truth &truth, const QString &chosen)
{
    if (truth.region == chosen)
        return {};
    const QString prefix = usualPrefix(chosen);
    if (!prefix.isEmpty())
        return prefix + truth.callingCode + truth.national;
    Number number;
    std::string text;
    library().Parse(truth.e164().toStdString(), "ZZ", &number);
    library().FormatOutOfCountryCallingNumber(number, chosen.toStdString(), &text);
    const QString written = QString::fromStdString(text);
    // Within a plan that several countries share there is no prefix.
    const bool isAbroad = !written.startsWith(u'+')
        && library().GetCountryCodeForRegion(chosen.toStdString()) != truth.callingCode.toInt();
    return isAbroad ? written : QString();
}

/// What stands in \a format before its last groups, and the digits that follow.
struct Halves
{
    QString first; ///< with the brackets that may be around it
    QString rest; ///< digits alone
};

Halves halves(const QString &format)
{
    static const QRegularExpression expression(uR"(\A(\+[0-9]+[ -]?)?\(?[0-9]+\)?)"_s);
    const QString first = expression.match(format).captured();
    return {first, QString(format.sliced(first.size())).remove(QRegularExpression(u"[^0-9]"_s))};
}

/// \a rest from its beginning on in groups of \a size, each behind \a separator; the first is as long as it
/// has to be for that.
QString inGroups(const QString &rest, qsizetype size, QStringView separator)
{
    QString text;
    for (qsizetype at = 0; at < rest.size();) {
        const qsizetype length = at == 0 && rest.size() % size != 0 ? rest.size() % size : size;
        if (at == 0 || length == size)
            text += separator;
        text += QStringView(rest).sliced(at, length);
        at += length;
    }
    return text;
}

/// At home, or behind a plus: the first group as usual, the rest in groups of \a size.
template <int size, char16_t separator, bool hasPlus>
QString grouped(const Truth &truth, const QString &chosen)
{
    if (truth.region != chosen)
        return {};
    const Halves parts = halves(hasPlus ? truth.internationalFormat : truth.nationalFormat);
    return parts.first + inGroups(parts.rest, size, QString(QChar(separator)));
}

template <char16_t separator> QString inTwo(const Truth &truth, const QString &chosen)
{
    if (truth.region != chosen)
        return {};
    const Halves parts = halves(truth.nationalFormat);
    return parts.first + QChar(separator) + parts.rest;
}

/// \a before and \a between around the country code, where it is written a second time.
template <const char16_t *before, const char16_t *between, const char16_t *behind>
QString codeTwice(const Truth &truth, const QString &)
{
    return QString::fromUtf16(before) + truth.callingCode + QString::fromUtf16(between) + truth.callingCode
        + QString::fromUtf16(behind) + truth.national;
}

constexpr char16_t s_nothing[] = u"";
constexpr char16_t s_space[] = u" ";
constexpr char16_t s_plus[] = u"+";
constexpr char16_t s_zeros[] = u"00";
constexpr char16_t s_bracketedPlus[] = u"(+";
constexpr char16_t s_opening[] = u" (";
constexpr char16_t s_closing[] = u") ";
constexpr char16_t s_dash[] = u"-";
constexpr char16_t s_spaceAndZeros[] = u" 00";
constexpr char16_t s_spaceAndPlus[] = u" +";

/// \a prefix, the country code, \a between, the rest.
template <const char16_t *prefix, const char16_t *between>
QString codeThen(const Truth &truth, const QString &)
{
    return QString::fromUtf16(prefix) + truth.callingCode + QString::fromUtf16(between) + truth.national;
}

/// \a label, the first group as usual, \a between, the rest; the country code in front where \a hasCode.
template <const char16_t *label, const char16_t *between, bool hasCode>
QString inHalves(const Truth &truth, const QString &chosen)
{
    if (!hasCode && truth.region != chosen)
        return {};
    const Halves parts = halves(hasCode ? truth.internationalFormat : truth.nationalFormat);
    if (parts.rest.isEmpty())
        return {};
    return QString::fromUtf16(label) + parts.first + QString::fromUtf16(between) + parts.rest;
}

QString zeroAreaThenRest(const Truth &truth, const QString &chosen)
{
    const Halves parts = halves(truth.nationalFormat);
    const bool hasZero = truth.region == chosen && parts.first.startsWith(u'0') && !parts.rest.isEmpty();
    return hasZero ? QString(parts.first + u" then "_s + parts.rest) : QString();
}

constexpr char16_t s_worldPrefix[] = u"00 ";
constexpr char16_t s_americanPrefix[] = u"011 ";
constexpr char16_t s_australianPrefix[] = u"0011 ";
constexpr char16_t s_plusAndAustralian[] = u"+0011 ";
constexpr char16_t s_plusAndRussian[] = u"+8~10 ";
constexpr char16_t s_plusAndRussianApart[] = u"(+8 10) ";
constexpr char16_t s_plusAndRussianTight[] = u"+810";
constexpr char16_t s_plusAndCompany[] = u"+005 ";
constexpr char16_t s_plusAndBrazilian[] = u"+0041 ";
constexpr char16_t s_plusAndJapanese[] = u"+010 ";
constexpr char16_t s_country[] = u" (UK) ";
constexpr char16_t s_mobile[] = u" Mobile ";
constexpr char16_t s_mob[] = u" Mob: ";
constexpr char16_t s_bracketed[] = u" (mob) ";
constexpr char16_t s_twoZeros[] = u" (00)";
constexpr char16_t s_zeroTwice[] = u" (0) (0)";
constexpr char16_t s_label[] = u"Tel. ";
constexpr char16_t s_comma[] = u", ";
constexpr char16_t s_arrow[] = u" \u2192 ";
constexpr char16_t s_star[] = u" * ";
constexpr char16_t s_hash[] = u" # ";
constexpr char16_t s_english[] = u"Country code: ";
constexpr char16_t s_englishNumber[] = u" Number: ";
constexpr char16_t s_french[] = u"Indicatif ";
constexpr char16_t s_frenchNumber[] = u" num\u00e9ro ";
constexpr char16_t s_german[] = u"Vorwahl ";
constexpr char16_t s_germanNumber[] = u" Nummer ";
constexpr char16_t s_japanese[] = u"\u56fd\u756a\u53f7";
constexpr char16_t s_japaneseNumber[] = u" \u96fb\u8a71\u756a\u53f7 ";
constexpr char16_t s_cc[] = u"CC=";
constexpr char16_t s_intl[] = u"intl ";
constexpr char16_t s_international[] = u"international: ";
constexpr char16_t s_laender[] = u"L\u00e4ndervorwahl ";
constexpr char16_t s_plusColon[] = u"plus: ";
constexpr char16_t s_bracketedPlusWord[] = u"(plus) ";
constexpr char16_t s_spanishPlus[] = u"m\u00e1s ";
constexpr char16_t s_russianPlus[] = u"\u043f\u043b\u044e\u0441 ";

template <QString write(const Truth &, const QString &)>
QString atHome(const Truth &truth, const QString &chosen)
{
    return truth.region == chosen ? write(truth, chosen) : QString();
}

QString zeroAndCode(const Truth &truth, const QString &)
{
    return u"0%1 %2"_s.arg(truth.callingCode, truth.national);
}

QString zeroAndTightCode(const Truth &truth, const QString &)
{
    return u"0%1%2"_s.arg(truth.callingCode, truth.national);
}

} // namespace

QList<Truth> truths()
{
    QList<Truth> made;
    for (const QString &region : allRegions()) {
        for (const Library::PhoneNumberType type : {Library::MOBILE, Library::FIXED_LINE}) {
            Number number;
            if (!library().GetExampleNumberForType(region.toStdString(), type, &number))
                continue;
            const Truth truth = toTruth(number, region.toStdString());
            if (made.isEmpty() || made.constLast().e164() != truth.e164())
                made += truth;
        }
    }
    return made;
}

QList<Truth> neighbours(const Truth &truth, int count)
{
    constexpr qsizetype varied = 4;
    QList<Truth> made;
    QRandomGenerator generator(truth.national.right(9).toUInt());
    for (int at = 0; at < count; ++at) {
        QString national = truth.national;
        for (qsizetype digit = std::max<qsizetype>(2, national.size() - varied); digit < national.size();
             ++digit)
            national[digit] = QChar(u'0' + static_cast<char16_t>(generator.bounded(10)));
        Number number;
        const QString e164 = u'+' + truth.callingCode + national;
        library().Parse(e164.toStdString(), "ZZ", &number);
        if (library().IsValidNumberForRegion(number, truth.region.toStdString()))
            made += toTruth(number, truth.region.toStdString());
    }
    return made;
}

QList<Truth> unknownTo(const Truth &truth, int count)
{
    constexpr int ranges = 1000;
    QList<Truth> made;
    for (int range = ranges - 1; range > 0 && made.size() < count; range -= 37) {
        const QString beginning = QString::number(range);
        if (truth.national.size() <= beginning.size() + 2)
            break;
        Number number;
        const QString national = beginning + truth.national.sliced(beginning.size());
        const QString e164 = u'+' + truth.callingCode + national;
        library().Parse(e164.toStdString(), "ZZ", &number);
        std::string significant;
        library().GetNationalSignificantNumber(number, &significant);
        if (significant == national.toStdString() && library().IsPossibleNumber(number)
            && !library().IsValidNumber(number))
            made += toTruth(number, truth.region.toStdString());
    }
    return made;
}

QStringList allRegions()
{
    std::set<std::string> regions;
    library().GetSupportedRegions(&regions);
    QStringList names;
    for (const std::string &region : regions)
        names += QString::fromStdString(region);
    return names;
}

const QList<Way> &ways()
{
    static const QList<Way> all{
        {u"+cc"_s, true, plus},
        {u"(+cc)"_s, true, bracketedPlus},
        {u"+cc (0) national"_s, false, plusAndBracketedZero},
        {u"+cc(0)national"_s, false, plusAndTightZero},
        {u"+cc 0national"_s, false, plusAndZero},
        {u"+cc (country) national"_s, false, plusAndCountry},
        {u"00cc"_s, false, after<u'0', u'0'>},
        {u"00cc, national"_s, false, prefixAndComma},
        {u"00cc (0) national"_s, false, prefixAndBracketedZero},
        {u"011cc"_s, false, after<u'0', u'1', u'1'>},
        {u"0011cc"_s, false, after<u'0', u'0', u'1', u'1'>},
        {u"000cc"_s, false, after<u'0', u'0', u'0'>},
        {u"010cc"_s, false, afterUnlessOrdinary<u'0', u'1', u'0'>},
        {u"001cc"_s, false, afterUnlessOrdinary<u'0', u'0', u'1'>},
        {u"009cc"_s, false, afterUnlessOrdinary<u'0', u'0', u'9'>},
        {u"810cc"_s, false, afterUnlessOrdinary<u'8', u'1', u'0'>},
        {u"119cc"_s, false, afterUnlessOrdinary<u'1', u'1', u'9'>},
        {u"cc without a plus"_s, false, afterUnlessOrdinary<>},
        {u"the chosen country's prefix, cc"_s, true, ownPrefix},
        {u"at home, as written there"_s, true, nationalAtHome},
        {u"at home, significant digits"_s, true, nationalDigitsAtHome},
    };
    return all;
}

const QList<Way> &groupings()
{
    static const QList<Way> all{
        {u"at home, in twos"_s, true, grouped<2, u' ', false>},
        {u"at home, in threes"_s, true, grouped<3, u' ', false>},
        {u"at home, in fours"_s, true, grouped<4, u' ', false>},
        {u"at home, in twos, dots"_s, true, grouped<2, u'.', false>},
        {u"at home, in threes, dashes"_s, true, grouped<3, u'-', false>},
        {u"at home, slash"_s, true, inTwo<u'/'>},
        {u"at home, dash"_s, true, inTwo<u'-'>},
        {u"at home, space"_s, true, inTwo<u' '>},
        {u"+cc, in twos"_s, true, grouped<2, u' ', true>},
        {u"+cc, in threes"_s, true, grouped<3, u' ', true>},
        {u"+cc, in twos, dashes"_s, true, grouped<2, u'-', true>},
    };
    return all;
}

const QList<Way> &codesTwice()
{
    static const QList<Way> all{
        {u"+cc cc national"_s, false, codeTwice<s_plus, s_space, s_space>},
        {u"+cc (cc) national"_s, false, codeTwice<s_plus, s_opening, s_closing>},
        {u"(+cc) cc national"_s, false, codeTwice<s_bracketedPlus, s_closing, s_space>},
        {u"+cc-cc-national"_s, false, codeTwice<s_plus, s_dash, s_dash>},
        {u"+cc ccnational"_s, false, codeTwice<s_plus, s_space, s_nothing>},
        {u"+cc 00cc national"_s, false, codeTwice<s_plus, s_spaceAndZeros, s_space>},
        {u"+cc +cc national"_s, false, codeTwice<s_plus, s_spaceAndPlus, s_space>},
        {u"00cc cc national"_s, false, codeTwice<s_zeros, s_space, s_space>},
        {u"00cc (cc) national"_s, false, codeTwice<s_zeros, s_opening, s_closing>},
        {u"cc cc national, at home"_s, false, atHome<codeTwice<s_nothing, s_space, s_space>>},
        {u"0cc national, at home"_s, false, atHome<zeroAndCode>},
        {u"0ccnational, at home"_s, false, atHome<zeroAndTightCode>},
    };
    return all;
}

const QList<Way> &dividedWays()
{
    static const QList<Way> all{
        {u"+cc (UK) national"_s, false, codeThen<s_plus, s_country>},
        {u"+cc Mobile national"_s, false, codeThen<s_plus, s_mobile>},
        {u"00cc (UK) national"_s, false, codeThen<s_zeros, s_country>},
        {u"00 cc (UK) national"_s, false, codeThen<s_worldPrefix, s_country>},
        {u"00cc Mobile national"_s, false, codeThen<s_zeros, s_mobile>},
        {u"00 cc Mobile national"_s, false, codeThen<s_worldPrefix, s_mobile>},
        {u"00cc Mob: national"_s, false, codeThen<s_zeros, s_mob>},
        {u"011 cc (UK) national"_s, false, codeThen<s_americanPrefix, s_country>},
        {u"0011 cc (UK) national"_s, false, codeThen<s_australianPrefix, s_country>},
        {u"+0011 cc national"_s, false, codeThen<s_plusAndAustralian, s_space>},
        {u"+8~10 cc national"_s, false, codeThen<s_plusAndRussian, s_space>},
        {u"(+8 10) cc national"_s, false, codeThen<s_plusAndRussianApart, s_space>},
        {u"+810cc national"_s, false, codeThen<s_plusAndRussianTight, s_space>},
        {u"+005 cc national"_s, false, codeThen<s_plusAndCompany, s_space>},
        {u"+0041 cc national"_s, false, codeThen<s_plusAndBrazilian, s_space>},
        {u"+010 cc national"_s, false, codeThen<s_plusAndJapanese, s_space>},
        {u"+cc (00)national"_s, false, codeThen<s_plus, s_twoZeros>},
        {u"+cc (0) (0)national"_s, false, codeThen<s_plus, s_zeroTwice>},
        {u"+cc area, rest"_s, false, inHalves<s_nothing, s_comma, true>},
        {u"Tel. +cc area, rest"_s, false, inHalves<s_label, s_comma, true>},
        {u"+cc area (mob) rest"_s, false, inHalves<s_nothing, s_bracketed, true>},
        {u"area, rest"_s, false, inHalves<s_nothing, s_comma, false>},
        {u"Tel. area, rest"_s, false, inHalves<s_label, s_comma, false>},
        {u"Tel. area → rest"_s, false, inHalves<s_label, s_arrow, false>},
        {u"Tel. area * rest"_s, false, inHalves<s_label, s_star, false>},
        {u"area * rest"_s, false, inHalves<s_nothing, s_star, false>},
        {u"area # rest"_s, false, inHalves<s_nothing, s_hash, false>},
        {u"area (mob) rest"_s, false, inHalves<s_nothing, s_bracketed, false>},
        {u"0area then rest"_s, false, zeroAreaThenRest},
    };
    return all;
}

const QList<Way> &labelledCodes()
{
    static const QList<Way> all{
        {u"Country code: cc Number: national"_s, false, codeThen<s_english, s_englishNumber>},
        {u"Indicatif cc numéro national"_s, false, codeThen<s_french, s_frenchNumber>},
        {u"Vorwahl cc Nummer national"_s, false, codeThen<s_german, s_germanNumber>},
        {u"国番号cc 電話番号 national"_s, false, codeThen<s_japanese, s_japaneseNumber>},
        {u"CC=cc national"_s, false, codeThen<s_cc, s_space>},
        {u"intl cc national"_s, false, codeThen<s_intl, s_space>},
        {u"international: cc national"_s, false, codeThen<s_international, s_space>},
        {u"Ländervorwahl cc, national"_s, false, codeThen<s_laender, s_comma>},
        {u"plus: cc national"_s, false, codeThen<s_plusColon, s_space>},
        {u"(plus) cc national"_s, false, codeThen<s_bracketedPlusWord, s_space>},
        {u"más cc national"_s, false, codeThen<s_spanishPlus, s_space>},
        {u"плюс cc national"_s, false, codeThen<s_russianPlus, s_space>},
    };
    return all;
}

QStringList withLookAlikes(const QString &written)
{
    static const QMap<QChar, QString> lookAlikes{{u'0', u"OoО〇⓪°"_s}, {u'1', u"lI①"_s}, {u'2', u"Z"_s},
                                                 {u'5', u"S"_s},       {u'6', u"b⑥"_s},  {u'8', u"B"_s},
                                                 {u'9', u"g"_s}};
    QStringList made;
    for (qsizetype at = 0; at < written.size(); ++at) {
        const QString those = lookAlikes.value(written.at(at));
        for (const QChar lookAlike : those)
            made += QString(written).replace(at, 1, lookAlike);
    }
    return made;
}

const QList<Beside> &besides()
{
    static const QList<Beside> all{
        {{}, u" (1)"_s},
        {{}, u"(2)"_s},
        {{}, u" [1]"_s},
        {{}, u" {3}"_s},
        {{}, u" (12)"_s},
        {{}, u" (24/7)"_s},
        {{}, u" (8-18)"_s},
        {{}, u" - 2"_s},
        {{}, u" – 2"_s},
        {{}, u"-2"_s, false},
        {{}, u" 2"_s, false},
        {{}, u"/2"_s},
        {{}, u" / 2"_s},
        {{}, u"/68"_s},
        {{}, u"/568"_s},
        {{}, u"~2"_s},
        {{}, u" 24/7"_s},
        {{}, u" 14:05"_s},
        {{}, u", 14:05"_s},
        {{}, u" 8-18"_s},
        {{}, u" 8:00-18:30"_s},
        {{}, u" 28.11."_s},
        {{}, u" 28.11.26"_s},
        {{}, u" 28/11/2026"_s},
        {{}, u" 2026-11-28"_s},
        {{}, u" | 2"_s},
        {{}, u"; 2"_s},
        {{}, u", 2"_s},
        {{}, u": 2"_s},
        {{}, u" €5"_s},
        {{}, u" 5,00 €"_s},
        {{}, u" 5 EUR"_s, false},
        {{}, u" 2x"_s},
        {{}, u" 9 am"_s},
        {{}, u" ab 18 Uhr"_s},
        {{}, u" 9-17 Uhr"_s},
        {{}, u" 12 €"_s},
        {{}, u".0"_s},
        {{}, u" bis -99"_s},
        {{}, u" (ID 12345)"_s},
        {{}, u", until 28.11.2026"_s},
        {{}, u", floor 3"_s},
        {{}, u" #12345"_s},
        {{}, u" Nr. 12345"_s},
        {u"1. "_s, {}},
        {u"1."_s, {}, false},
        {u"2) "_s, {}},
        {u"2)"_s, {}},
        {u"(3) "_s, {}},
        {u"[3] "_s, {}},
        {u"4: "_s, {}},
        {u"5 - "_s, {}},
        {u"6/ "_s, {}},
        {u"7 "_s, {}, false},
        {u"12. "_s, {}},
        {u"01. "_s, {}},
        {u"1️⃣ "_s, {}, false},
        {u"• "_s, {}},
        {u"2x "_s, {}},
        {u"#12345 "_s, {}},
        {u"14:05 "_s, {}},
        {u"14:05: "_s, {}},
        {u"[14:05] "_s, {}},
        {u"28.11. "_s, {}},
        {u"28.11.26 "_s, {}},
        {u"28.11.2026 "_s, {}},
        {u"2026-11-28 14:05 "_s, {}},
        {u"*67"_s, {}},
        {u"*31#"_s, {}},
        {u"#31#"_s, {}},
        {u"Code 4711 "_s, {}},
        {u"9 am: "_s, {}},
        {u"€5, "_s, {}},
        {u"Tel. 1: "_s, {}},
        {u"Tel 1 "_s, {}, false},
        {u"mobile 2: "_s, {}},
        {u"Mobile (2) "_s, {}},
        {u"Room 12, "_s, {}},
        {u"1. Anna "_s, {}},
        {u"1. "_s, u" (2)"_s},
        {u"Tel. "_s, u" (1)"_s},
        {u"Tel. "_s, u" 24/7"_s},
        {u"Tel. "_s, u" 14:05 Uhr"_s},
    };
    return all;
}

const QList<Beside> &extensionsBeside()
{
    static const QList<Beside> all{
        {{}, u" app 5"_s},
        {{}, u" doorkies 5"_s},
        {{}, u" binnenlijn 12"_s},
        {{}, u"*5"_s},
        {{}, u" * 1234"_s},
        {{}, u" ext-12"_s},
        {{}, u" ext_12"_s},
        {{}, u" ext # 12"_s},
        {{}, u" ext. no. 12"_s},
        {{}, u" ext twelve"_s},
        {{}, u" ext ⑫"_s},
        {{}, u" extension number 12"_s},
        {{}, u" my extension is 12"_s},
        {{}, u" then press 2"_s},
        {{}, u", press 2 and then 12"_s},
        {{}, u" option number 2"_s},
        {{}, u" poste n° 12"_s},
        {{}, u" Durchwahl Nr. 12"_s},
        {{}, u" Apparat-Nr. 12"_s},
        {{}, u", Zimmer 12"_s},
        {{}, u" anexo N° 12"_s},
        {{}, u" ramal nº 123"_s},
        {{}, u" int. n. 12"_s},
        {{}, u" wew. nr 12"_s},
        {{}, u" linka č. 12"_s},
        {{}, u" máy lẻ 12"_s},
        {{}, u" số máy lẻ 123"_s},
        {{}, u" Dahili No: 123"_s},
        {{}, u" доб. № 12"_s},
        {{}, u" תחויג פנימי 12"_s},
        {{}, u" שלוחה מספר 12"_s},
        {{}, u" تحويلة رقم 12"_s},
        {{}, u" 内線番号 123"_s},
        {{}, u" 分机号：8001"_s},
        {{}, u" 내선번호 123"_s},
        {{}, u" (Platz 12)"_s},
        {{}, u" → 12"_s},
        {{}, u" ☎ 12"_s},
        {u"ext 12, "_s, {}},
        {u"Durchwahl 12: "_s, {}},
        {u"12 at "_s, {}},
    };
    return all;
}

QString Escapes::in(const QString &number) const
{
    QString written;
    for (const QChar character : number)
        written += character == u'+' ? plus : character == u' ' ? space : QString(character);
    return written;
}

const QList<Escapes> &escapes()
{
    static const QList<Escapes> all{
        {u"%2B"_s, u"%20"_s},         {u"%2b"_s, u"%C2%A0"_s},
        {u"%2B"_s, u"+"_s},           {u"+"_s, u"%20"_s},
        {u"+"_s, u"%A0"_s},           {u"%252B"_s, u"%2520"_s},
        {u"+"_s, u"%u00A0"_s},        {u"+"_s, u"&#160;"_s},
        {u"&#43;"_s, u"&#xA0;"_s},    {u"&plus;"_s, u"&nbsp;"_s},
        {u"+"_s, u"&thinsp;"_s},      {u"+"_s, u"&amp;#160;"_s},
        {u"+"_s, u"&#160"_s},         {uR"(\u002b)"_s, uR"(\u00a0)"_s},
        {uR"(\x2B)"_s, uR"(\xa0)"_s}, {u"+"_s, uR"(\u{a0})"_s},
        {u"+"_s, uR"(\240)"_s},       {uR"(\053)"_s, uR"(\040)"_s},
        {u"+"_s, uR"(\t)"_s},         {u"+"_s, u"<U+00A0>"_s},
        {u"=2B"_s, u"=20"_s},         {u"+"_s, u"=20"_s},
        {u"+"_s, u"=C2=A0"_s},        {u"+"_s, u"=A0"_s},
    };
    return all;
}

QList<char32_t> separators()
{
    constexpr char32_t firstOfPrivateUse = 0xE000; // one stands for the 137,468
    QList<char32_t> all{0x115F, 0x1160, 0x3164, 0xFFA0}; // the Hangul fillers are letters
    for (char32_t character = 1; character <= QChar::LastValidCodePoint; ++character) {
        const QChar::Category category = QChar::category(character);
        const bool isUnusable = QChar::isSurrogate(character) || category == QChar::Other_NotAssigned
            || (category == QChar::Other_PrivateUse && character > firstOfPrivateUse);
        const bool isDigit = category == QChar::Number_DecimalDigit;
        if (!isUnusable && !QChar::isLetter(character) && !isDigit && character != U'+')
            all += character;
    }
    return all;
}

} // namespace renumber::test
