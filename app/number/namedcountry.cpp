// SPDX-License-Identifier: Apache-2.0
#include "number/namedcountry.h"

#include <algorithm>
#include <utility>

#include <QHash>
#include <QRegularExpression>

#include "number/countrycodes.h"
#include "number/countrynames.h"
#include "number/nations.h"

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

/// Scripts that put no space between words.
bool isWrittenTogether(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

/// Names of countries have no more words.
constexpr qsizetype s_mostWords = 6;

/// The words of \a text, which is as foldedName() has it, and every few of them that follow each other.
QStringList phrasesOf(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QStringList phrases;
    for (qsizetype at = 0; at < words.size(); ++at) {
        QString phrase = words[at];
        phrases += phrase;
        for (qsizetype end = at + 1; end < std::min(words.size(), at + s_mostWords); ++end) {
            phrase += u' ' + words[end];
            phrases += phrase;
        }
    }
    return phrases;
}

/// The parts of \a text in scripts that put no space between words.
QStringList writtenTogetherIn(const QString &text)
{
    QStringList parts;
    QString part;
    for (const QChar letter : text) {
        if (isWrittenTogether(letter)) {
            part += letter;
        } else if (!part.isEmpty()) {
            parts += std::exchange(part, {});
        }
    }
    if (!part.isEmpty())
        parts += part;
    return parts;
}

/// The regions whose names are in \a part, a text without spaces.
QStringList namedWithin(const QString &part)
{
    constexpr qsizetype longestName = 20;
    const QHash<QString, QString> &names = countryNames();
    QStringList regions;
    for (qsizetype at = 0; at < part.size(); ++at) {
        for (qsizetype length = 1; length <= std::min(longestName, part.size() - at); ++length)
            regions += names.value(part.sliced(at, length));
    }
    return regions;
}

/// The regions whose flags are in \a text: pairs of letters of their own (Unicode, annex C of UTS 51).
QStringList flagsIn(const QString &text)
{
    constexpr char32_t firstLetter = 0x1f1e6;
    constexpr char32_t lastLetter = 0x1f1ff;
    QStringList flags;
    QString letters;
    const QList<uint> characters = text.toUcs4();
    for (const char32_t character : characters) {
        if (character < firstLetter || character > lastLetter) {
            letters.clear();
            continue;
        }
        letters += QChar(u'A' + int(character - firstLetter));
        if (letters.size() == 2)
            flags.append(std::exchange(letters, {}));
    }
    if (text.contains(u"\U0001f3f4\U000e0067\U000e0062")) // of a country of the United Kingdom
        flags.append(u"GB"_s);
    return flags;
}

bool hasSmallLetter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar character) { return character.isLower(); });
}

/// Words of two small letters that are a code, too, and stand before numbers in some language.
bool isSmallWord(const QString &word)
{
    static const QStringList words{u"ad"_s, u"al"_s, u"am"_s, u"an"_s, u"as"_s, u"at"_s, u"au"_s, u"be"_s,
                                   u"bo"_s, u"da"_s, u"de"_s, u"do"_s, u"es"_s, u"id"_s, u"il"_s, u"im"_s,
                                   u"in"_s, u"is"_s, u"it"_s, u"la"_s, u"li"_s, u"ma"_s, u"me"_s, u"mi"_s,
                                   u"my"_s, u"na"_s, u"ne"_s, u"no"_s, u"om"_s, u"pa"_s, u"pe"_s, u"re"_s,
                                   u"se"_s, u"si"_s, u"so"_s, u"su"_s, u"to"_s, u"us"_s, u"va"_s};
    return words.contains(word);
}

/// How a word that may be a country's code stands in its text.
struct Code
{
    Code(const QString &text, const QRegularExpressionMatch &match)
        : word(match.captured(2))
        , isBesideDigits(match.hasCaptured(1) || match.hasCaptured(3))
    {
        static const QString opening = u"\"'\u201c\u2018([{<=:,;/|&?"_s;
        static const QString closing = u"\"'\u201d\u2019)]}>=:,;/|&"_s;
        const qsizetype begin = match.capturedStart(2);
        const qsizetype end = match.capturedEnd(2);
        const QString before = text.first(begin).trimmed();
        const bool isValue = before.endsWith(u':') || before.endsWith(u'='); // "country: nl, phone: 06…"
        isByItself = (begin == 0 || isValue || opening.contains(text[begin - 1]))
            && (end == text.size() || closing.contains(text[end]));
    }

    QString word;
    bool isBesideDigits; ///< with three signs between them at most
    bool isByItself; ///< between signs: "(CZ, mobile)", "\"cz\"", "nl:"
};

/// Whether \a code is meant for a country. A text all in capitals has words that look like one.
bool isMeant(const Code &code, const QString &text)
{
    if (code.word == code.word.toUpper())
        return code.isBesideDigits || code.isByItself || (code.word.size() == 2 && hasSmallLetter(text));
    return code.isByItself
        || (code.isBesideDigits && code.word.size() == 2 && !isSmallWord(code.word.toLower()));
}

/// "R.O.C." as "ROC"
QString withoutDotsOfCapitals(QString text)
{
    static const QRegularExpression dots(uR"((?<=(?<!\p{L})\p{Lu})\. ?(?=\p{Lu}(?!\p{L})))"_s);
    return text.remove(dots);
}

/// The regions whose letters on cars stand by themselves: "(D) 0171…", "F: 06…".
QList<QStringList> platesIn(const QString &text)
{
    static const QRegularExpression expression(
        uR"((?<![\p{L}\p{N}])(?:[(\[/]\s?(\p{Lu})\s?[)\]/]|(\p{Lu})\s?[:=-](?=[^\p{L}]*[0-9])|(\p{Lu})(?= [+(]?[0-9])|(?<=[0-9] )(\p{Lu})\z))"_s);
    QList<QStringList> regions;
    for (const QRegularExpressionMatch &match : expression.globalMatch(text)) {
        const QString region = regionOfPlate(match.capturedView(match.lastCapturedIndex()).front());
        if (!region.isEmpty())
            regions += QStringList{region};
    }
    return regions;
}

/// The regions whose codes are in \a written.
QStringList codesIn(const QString &written)
{
    const QString text = withoutDotsOfCapitals(written);
    static const QRegularExpression expression(
        uR"((?:([0-9])[^\p{L}\p{N}]{0,3})?+(?<![\p{L}\p{N}])([A-Za-zČА-Я]{2,3})(?![\p{L}\p{N}])(?=([^\p{L}\p{N}]{0,3}[0-9])?))"_s);
    QStringList regions;
    for (const QRegularExpressionMatch &match : expression.globalMatch(text)) {
        const Code code(text, match);
        if (isMeant(code, text))
            regions.append(regionOfCode(code.word));
    }
    return regions;
}

} // namespace

NamedRegions regionsNamedIn(const QString &text)
{
    NamedRegions regions;
    const QStringList flags = flagsIn(text);
    for (const QString &flag : flags)
        regions.sure += regionOfCode(flag);
    const QString words = foldedName(text);
    if (words.isEmpty() && flags.isEmpty())
        return {}; // most numbers: the names need not even be gathered
    const QStringList phrases = phrasesOf(words);
    for (const QString &phrase : phrases) {
        regions.sure += countryNames().value(phrase);
        regions.hinted += regionsHintedAtBy(phrase);
    }
    const QStringList parts = writtenTogetherIn(words);
    for (const QString &part : parts) {
        regions.sure += namedWithin(part);
        regions.hinted += regionsHintedAtWithin(part);
    }
    regions.sure += codesIn(text);
    regions.hinted += platesIn(text);
    regions.sure.removeAll(QString());
    regions.sure.removeDuplicates();
    regions.sure.sort();
    regions.hinted.removeAll(QStringList());
    return regions;
}

} // namespace renumber::number
