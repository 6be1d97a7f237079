// SPDX-License-Identifier: Apache-2.0
#include "number/digitwords.h"

#include <algorithm>
#include <memory>

#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <unicode/rbnf.h>
#include <unicode/uenum.h>
#include <unicode/ures.h>

#include "number/countrynames.h"

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

/// Words that ICU does not have: how digits are told on the telephone, and how often one comes.
const QStringList &otherWords()
{
    static const QStringList words
        = u"oh,nought,naught,niner,fife,zwo,double,triple,treble,quadruple,twice,thrice,doppel,doppelt,"
          u"zweimal,"
          "dreimal,dubbel,tripel,doble,dobbelt,dubbelt,doppio,doppia,triplo,tripla,duplo,dupla,tupla,tuplana,"
          "ykkonen,kakkonen,kolmonen,nelonen,vitonen,kutonen,seiska,seiskan,kasi,ysi,etta,tvaa,trea,fyra,"
          "femma,"
          "sexa,sjua,atta,nia,nolla,jedynka,dwojka,trojka,czworka,piatka,szostka,siodemka,osemka,dziewiatka,"
          "podwojne,podwojna,potrojne,potrojna,единица,двоика,троика,четверка,пятерка,шестерка,семерка,"
          "восьмерка,девятка,нолик,двоинои,троинои,дважды,трижды,공,하나,둘,셋,넷,다섯,여섯,일곱,여덟,아홉,"
          "ゼロ,まる,マル,いち,さん,よん,ろく,なな,はち,きゅう,meia"_s.split(u',');
    return words;
}

QSet<QString> folded(const QStringList &words)
{
    QSet<QString> set;
    for (const QString &word : words)
        set.insert(foldedName(word));
    return set;
}

/// Words for digits that are other words as well, in the languages that are most written or as names.
const QSet<QString> &ambiguousWords()
{
    static const QStringList words
        = u"acht,anim,bay,bes,bir,bon,cent,chin,deg,dim,dix,dort,dos,due,ein,eine,einem,einen,einer,eines,"
          u"einn,"
          "een,ena,ene,eng,enam,ett,fem,fire,hai,hat,het,iki,khong,koro,lima,mil,moja,mot,muoi,nam,nane,nao,"
          "naw,"
          "neuf,nic,nil,nou,nove,null,oh,one,once,onze,otto,otte,pet,pump,quince,sata,sau,sei,sep,sept,ses,"
          "set,"
          "sex,sis,sita,sitt,sto,tair,tam,tano,tato,ten,tri,tre,uma,una,une,uno,unu,van,yhden,yhdessa,"
          "yhdesta,"
          "yhta,один,одна,одно,одного,одному,одном,одной,одну,одне,одни,одних,одним,един,една,едно,еден,адно,"
          "адна,бес,сто,אחד,אחת,שני,نه,دو,واحد,واحدة,մեկ"_s.split(u',');
    static const QSet<QString> set = folded(words);
    return set;
}

/// Words of one or two letters are other words in some language.
bool isAmbiguous(const QString &word)
{
    constexpr qsizetype shortLength = 2;
    const bool hasCase = word[0].isLower();
    return (hasCase && word.size() <= shortLength) || ambiguousWords().contains(word);
}

/// The words that \a format has for the numbers that people say where they say digits.
void addWords(QSet<QString> &words, const icu::RuleBasedNumberFormat &format)
{
    constexpr int last = 100;
    constexpr int lastOneByOne = 20;
    constexpr int step = 10;
    const int sets = format.getNumberOfRuleSetNames();
    for (int which = 0; which < sets; ++which) {
        const icu::UnicodeString rules = format.getRuleSetName(which);
        if (rules.indexOf("ordinal") >= 0 || rules.indexOf("year") >= 0)
            continue;
        for (int number = 0; number <= last; number += number < lastOneByOne ? 1 : step) {
            UErrorCode status = U_ZERO_ERROR;
            icu::FieldPosition position;
            icu::UnicodeString text;
            format.format(number, rules, text, position, status);
            const QString spelled = QStringView(text.getBuffer(), text.length()).toString();
            const QStringList parts = foldedName(spelled).split(u' ', Qt::SkipEmptyParts);
            words.unite(QSet<QString>(parts.cbegin(), parts.cend()));
        }
    }
}

QSet<QString> allWords()
{
    QSet<QString> words = folded(otherWords());
    UErrorCode status = U_ZERO_ERROR;
    const auto close = [](UEnumeration *locales) { uenum_close(locales); };
    const std::unique_ptr<UEnumeration, decltype(close)> locales(
        ures_openAvailableLocales(U_ICUDATA_NAME "-rbnf", &status), close);
    while (const char *name = U_SUCCESS(status) ? uenum_next(locales.get(), nullptr, &status) : nullptr) {
        UErrorCode failure = U_ZERO_ERROR;
        const icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale(name), failure);
        if (U_SUCCESS(failure))
            addWords(words, format);
    }
    return words;
}

bool isRoman(const QString &word)
{
    static const QRegularExpression expression(
        QRegularExpression::anchoredPattern(u"I{2,3}|IV|VI{1,3}|I?X|XI{1,3}|XI?V"_s));
    return word.size() > 1 && expression.match(word).hasMatch();
}

bool isOfHanDigits(const QString &word)
{
    static constexpr QStringView digits = u"〇零一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾貳參陸弐参幺两兩";
    return std::all_of(word.begin(), word.end(), [](QChar letter) { return digits.contains(letter); });
}

enum class Meaning { Other, Ambiguous, Digits };

/// A word and what is around it.
struct Word
{
    QString text;
    QString folded;
    bool isBehindDigits; ///< with nothing but separators between them
    bool isSoonBehindDigits; ///< likewise, or a comma, or "and", "then"
    bool isBeforeDigits;
};

const QSet<QString> &digitWords()
{
    static const QSet<QString> words = allWords();
    return words;
}

/// "sixfive", "doppelsechs": nothing but words for digits, written together.
bool isJoined(const QString &word)
{
    constexpr qsizetype shortest = 3;
    constexpr qsizetype longest = 40;
    if (word.size() > longest)
        return false;
    for (qsizetype length = shortest; length <= word.size(); ++length) {
        const QString part = word.first(length);
        if (!digitWords().contains(part) || isAmbiguous(part))
            continue;
        const QString rest = word.sliced(length);
        if (rest.isEmpty() || rest == u"s" || rest == u"es" || isJoined(rest))
            return true;
    }
    return false;
}

Meaning meaningOf(const Word &word)
{
    if (isRoman(word.text) || isOfHanDigits(word.text))
        return Meaning::Digits;
    if (word.folded.isEmpty())
        return Meaning::Other;
    if (!digitWords().contains(word.folded))
        return isJoined(word.folded) ? Meaning::Digits : Meaning::Other;
    return isAmbiguous(word.folded) ? Meaning::Ambiguous : Meaning::Digits;
}

/// Words that only lead to the next, as a pattern.
QString connectors()
{
    return u"(?:and|then|und|dann|et|puis|y|luego|ja|sitten|e|poi|och|og|en|dan|i|potem|a|pak|és|и|потом|و|ثم)"_s;
}

QList<Word> wordsIn(const QString &text)
{
    static const QRegularExpression expression(
        uR"((?:([0-9])[ ./()~,-]*%1 +|([0-9])[ ./()~-]*|([0-9])[ ./()~-]*,[ ./()~-]*)?([\p{L}\p{M}〇]+)(?=([ ./()~-]*[0-9])?))"_s
            .arg(connectors()));
    QList<Word> words;
    for (const QRegularExpressionMatch &match : expression.globalMatch(text)) {
        const QString word = match.captured(4);
        const bool isBehind = match.hasCaptured(2);
        const bool isSoonBehind = isBehind || match.hasCaptured(1) || match.hasCaptured(3);
        words += Word{word, foldedName(word), isBehind, isSoonBehind, match.hasCaptured(5)};
    }
    return words;
}

/// Whether behind the ambiguous word \a at comes no other word than such for digits: "12345 one", "12345 one
/// two", not "12345 one of them".
bool isAlone(const QList<Word> &words, qsizetype at)
{
    if (words[at].isBeforeDigits || at + 1 == words.size())
        return true;
    return !words[at + 1].isBehindDigits && meaningOf(words[at + 1]) != Meaning::Other;
}

} // namespace

bool hasDigitWordsBesideDigits(const QString &text)
{
    const QList<Word> words = wordsIn(text);
    for (qsizetype at = 0; at < words.size(); ++at) {
        const Word &word = words[at];
        if (!word.isSoonBehindDigits && !word.isBeforeDigits)
            continue;
        const Meaning meaning = meaningOf(word);
        if (meaning == Meaning::Digits
            || (meaning == Meaning::Ambiguous && word.isBehindDigits && isAlone(words, at)))
            return true;
    }
    return false;
}

} // namespace renumber::number
