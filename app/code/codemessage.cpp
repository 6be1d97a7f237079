// SPDX-License-Identifier: Apache-2.0
#include "code/codemessage.h"

#include "code/codecharacters.h"
#include "code/codeprefix.h"
#include "code/oddcode.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::code {

namespace {

/// True where \a figure is printed as codes are: "123456", "123 456", "123-456" or "1 2 3 4 5 6". Longer and
/// uneven chains are phone numbers, dates and amounts.
bool looksLikeCode(const QString &figure, const CodeRules &rules)
{
    const QChar separator = figure.contains(u'-') ? u'-' : u' ';
    const QStringList groups = figure.split(separator);
    const qsizetype length = groups.first().size();
    const bool even = std::all_of(groups.cbegin(), groups.cend(), [length](const QString &group) {
        return isDigits(group) && group.size() == length;
    });
    const qsizetype digits = length * groups.size();
    const bool isUsual = (groups.size() <= 2 || length == 1) && digits >= 4 && digits <= 10;
    return even && (isUsual || rules.lengths.contains(int(digits)));
}

/// Whether \a word of a message can be a code, and no other word: by its digits, or by its case or length
/// where those are known.
bool standsOut(const QString &word, const CodeRules &rules)
{
    const bool isKnownLength = rules.lengths.contains(int(word.size()));
    const bool fits = isKnownLength || (rules.lengths.isEmpty() && word.size() >= 4 && word.size() <= 12);
    if (!fits || !has(word, isLetter) || !isCode(word, rules))
        return false;
    if (has(word, isDigit))
        return true;
    if (rules.letterCase == CodeCase::Upper)
        return word == word.toUpper();
    return rules.characters == CodeCharacters::Letters && isKnownLength;
}

/// \a word of a message, or what is in it behind a prefix, where that can be a code; empty where it cannot.
/// With a hyphen and without a digit it is a word of the language: "pre-orders".
QString codeInWord(const QString &word, const CodeRules &rules)
{
    const QString whole = withoutFillers(word);
    if (standsOut(whole, rules))
        return whole;
    const QString behind = behindPrefix(word, rules);
    return has(behind, isDigit) && standsOut(behind, rules) ? behind : QString();
}

/// The words in \a message that may be codes with letters; they are taken out of it.
QStringList wordsIn(QString &message, const CodeRules &rules)
{
    // Whole words, and no part of an address: "A1B2C3", "ABC-123".
    static const QRegularExpression words(
        u"(?<![\\p{Latin}\\p{Cyrillic}\\p{Greek}\\p{M}\\d/@_=&%])(?<![\\p{L}\\d]\\.)"
        "[A-Za-z\\d]++(?:-[A-Za-z\\d]++)*+"
        "(?![\\p{Latin}\\p{Cyrillic}\\p{Greek}\\p{M}/@_=&%])(?!\\.[\\p{L}\\d])"_s);
    QStringList found;
    QString rest = message;
    auto matches = words.globalMatch(message);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString word = codeInWord(match.captured(), rules);
        if (word.isEmpty())
            continue;
        found.append(inItsCase(word, rules.letterCase));
        rest.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u'\n'));
    }
    message = rest;
    return found;
}

/// The figures in \a message that may be codes.
QStringList figuresIn(const QString &message, const CodeRules &rules)
{
    // Digits with all that joins them to one figure, so that no part of a phone number or a date is taken for
    // a code. Not beside a letter of a script that puts spaces between words, a currency sign or in a path.
    static const QRegularExpression figures(
        u"(?<![\\p{Latin}\\p{Cyrillic}\\p{Greek}\\p{Sc}/\\d])\\+?\\d++(?:(?:[ .,:/-]| ?\\(|\\) ?)\\d++)*+"
        "(?![\\p{Latin}\\p{Cyrillic}\\p{Greek}\\p{Sc}/])"_s);
    QStringList found;
    auto matches = figures.globalMatch(message);
    while (matches.hasNext()) {
        const QString figure = matches.next().captured();
        if (looksLikeCode(figure, rules))
            found.append(withoutFillers(figure));
    }
    return found;
}

} // namespace

QStringList candidatesIn(const QString &text, const CodeRules &rules)
{
    QString message = text;
    QStringList candidates;
    if (rules.characters != CodeCharacters::Digits)
        candidates = wordsIn(message, rules);
    if (rules.characters != CodeCharacters::Letters)
        candidates += figuresIn(message, rules);
    candidates.removeDuplicates();
    const auto isKnownLength
        = [&rules](const QString &code) { return rules.lengths.contains(int(code.size())); };
    const bool hasKnown = std::any_of(candidates.cbegin(), candidates.cend(), isKnownLength);
    const bool isSure = rules.characters != CodeCharacters::Digits && !rules.lengths.isEmpty();
    if (hasKnown || isSure)
        candidates.removeIf([&](const QString &code) { return !isKnownLength(code); });
    if (!candidates.isEmpty())
        candidates += oddlyPrintedIn(text, candidates, rules);
    candidates.removeDuplicates();
    return candidates;
}

} // namespace renumber::code
