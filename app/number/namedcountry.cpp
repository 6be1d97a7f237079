// SPDX-License-Identifier: Apache-2.0
#include "number/namedcountry.h"

#include <algorithm>
#include <utility>

#include <QHash>
#include <QRegularExpression>

#include "number/countrynames.h"

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

bool hasWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool begins = at == 0 || text[at - 1] == u' ';
        const bool ends = end == text.size() || text[end] == u' ';
        if ((begins && ends) || isWrittenTogether(word[0]))
            return true;
    }
    return false;
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

/// The regions whose codes are in \a text.
QStringList codesIn(const QString &text)
{
    static const QRegularExpression expression(
        uR"((?:([0-9])[^\p{L}\p{N}]{0,3})?+(?<![\p{L}\p{N}])([A-Za-z]{2,3})(?![\p{L}\p{N}])(?=([^\p{L}\p{N}]{0,3}[0-9])?))"_s);
    QStringList regions;
    for (const QRegularExpressionMatch &match : expression.globalMatch(text)) {
        const Code code(text, match);
        if (isMeant(code, text))
            regions.append(regionOfCode(code.word));
    }
    return regions;
}

} // namespace

QStringList regionsNamedIn(const QString &text)
{
    QStringList regions;
    const QStringList flags = flagsIn(text);
    for (const QString &flag : flags)
        regions.append(regionOfCode(flag));
    const QString words = foldedName(text);
    if (words.isEmpty() && flags.isEmpty())
        return {}; // most numbers: the names need not even be gathered
    const QHash<QString, QString> &names = countryNames();
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        if (hasWord(words, name.key()))
            regions.append(name.value());
    }
    regions += codesIn(text);
    regions.removeAll(QString());
    regions.removeDuplicates();
    regions.sort(); // names come in no order
    return regions;
}

} // namespace renumber::number
