// SPDX-License-Identifier: Apache-2.0
#include "number/namedcountry.h"

#include <array>
#include <set>
#include <utility>

#include <QHash>
#include <QRegularExpression>

#include <unicode/locid.h>

#include "number/numberdata.h"

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

/// As two spellings of one name compare: without case, accents and whatever is neither letter nor space.
QString folded(const QString &text)
{
    QString letters;
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar part : parts) {
        if (part.isLetter())
            letters += part;
        else if (!part.isMark() && !letters.endsWith(u' '))
            letters += u' ';
    }
    return letters.trimmed();
}

QString nameOf(const icu::Locale &country, const icu::Locale &language)
{
    icu::UnicodeString name;
    country.getDisplayCountry(language, name);
    return folded(QStringView(name.getBuffer(), name.length()).toString());
}

struct Names
{
    QHash<QString, QString> words; ///< folded, to the region
    QHash<QString, QString> codes; ///< two or three capital letters
};

Names allNames()
{
    static constexpr std::array languages{"en", "fr", "fi", "ja", "zh", "de", "es", "ar"};
    Names names;
    names.codes.insert(u"UK"_s, u"GB"_s);
    names.words.insert(u"uk"_s, u"GB"_s);
    names.words.insert(u"usa"_s, u"US"_s);
    std::set<std::string> regions;
    data::library().GetSupportedRegions(&regions);
    for (const std::string &region : regions) {
        const QString code = QString::fromStdString(region);
        const icu::Locale country("", region.c_str());
        for (const char *language : languages)
            names.words.insert(nameOf(country, language), code);
        UErrorCode status = U_ZERO_ERROR;
        icu::Locale spoken("und", region.c_str());
        spoken.addLikelySubtags(status);
        if (U_SUCCESS(status))
            names.words.insert(nameOf(country, spoken), code);
        names.codes.insert(code, code);
        names.codes.insert(QString::fromLatin1(country.getISO3Country()), code);
    }
    names.words.remove({});
    names.codes.remove({});
    return names;
}

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

} // namespace

QStringList regionsNamedIn(const QString &text)
{
    static const Names names = allNames();
    static const QRegularExpression codeBefore(
        uR"((?<![\p{L}\p{N}])([A-Z]{2,3})[^\p{L}\p{N}]{0,3}(?=[0-9]))"_s);
    static const QRegularExpression codeBehind(uR"([0-9][^\p{L}\p{N}]{0,3}([A-Z]{2,3})(?![\p{L}\p{N}]))"_s);
    QStringList regions;
    const QStringList flags = flagsIn(text);
    for (const QString &flag : flags)
        regions.append(names.codes.value(flag));
    const QString words = folded(text);
    for (auto name = names.words.cbegin(); name != names.words.cend(); ++name) {
        if (hasWord(words, name.key()))
            regions.append(name.value());
    }
    for (const QRegularExpression &code : {codeBefore, codeBehind}) {
        QRegularExpressionMatchIterator found = code.globalMatch(text);
        while (found.hasNext())
            regions.append(names.codes.value(found.next().captured(1)));
    }
    regions.removeAll(QString());
    regions.removeDuplicates();
    regions.sort(); // names come in no order
    return regions;
}

} // namespace renumber::number
