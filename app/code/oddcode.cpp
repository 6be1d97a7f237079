// SPDX-License-Identifier: Apache-2.0
#include "code/oddcode.h"

#include "code/codecharacters.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace renumber::code {

namespace {

constexpr qsizetype s_shortest = 4; ///< where the length is not known
constexpr qsizetype s_longest = 12;
constexpr qsizetype s_mostDigits = 8; ///< more are a phone number

bool isPossibleLength(qsizetype length, const CodeRules &rules, qsizetype longest)
{
    return rules.lengths.isEmpty() ? length >= s_shortest && length <= longest
                                   : rules.lengths.contains(int(length));
}

/// Groups of digits or letters, with what stands between them.
struct Chain
{
    bool isBehindColon = false;
    QStringList groups = {};
    QStringList between = {};

    QString code() const { return groups.join(QString()); }
    bool isEven() const
    {
        return std::all_of(groups.cbegin(), groups.cend(),
                           [this](const QString &group) { return group.size() == groups.first().size(); });
    }
    bool isWithSpaces() const
    {
        return std::all_of(between.cbegin(), between.cend(),
                           [](const QString &text) { return text.trimmed().isEmpty(); });
    }
};

/// What is between the groups of a chain, as a pattern: a few signs that end no sentence, or one that does.
const QString s_closely = uR"((?![.,:;!?] )[^\p{L}\p{N}\p{M}\n"“”«»]{1,3})"_s;
const QString s_loosely = u"[.,:;] "_s;

/// The chains of \a group in \a message with \a between between the groups.
QList<Chain> chainsIn(const QString &message, const QString &group, const QString &between)
{
    const QRegularExpression chains(
        uR"((?<![\p{L}\p{M}\p{N}@])%1(?:%2%1)+(?![\p{L}\p{M}\p{N}@]))"_s.arg(group, between));
    const QRegularExpression groups(group);
    QList<Chain> found;
    for (const QRegularExpressionMatch &match : chains.globalMatch(message)) {
        const qsizetype begin = match.capturedStart();
        Chain chain{.isBehindColon = QStringView(message).first(begin).trimmed().endsWith(u':')};
        qsizetype end = -1;
        for (const QRegularExpressionMatch &each : groups.globalMatch(match.captured())) {
            if (end >= 0)
                chain.between += match.captured().sliced(end, each.capturedStart() - end);
            chain.groups += each.captured();
            end = each.capturedEnd();
        }
        found += chain;
    }
    return found;
}

/// \a message without what is easily told from a code: hours that follow no colon, days with their year,
/// amounts, phone numbers. A day without its century is none of these: "12-11-10".
QString withoutOtherFigures(QString message)
{
    static const QRegularExpression others(
        uR"((?<![\p{L}\d]|\d[.,:\/-])(?:\+\d[\d ().\/-]*\d|\d(?:[ ().\/-]{0,2}\d){8,})"
        uR"(|(?<!:)(?<!: )\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}:\d{2}-\d{1,2}:\d{2}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}([.\/-])\d{1,2}\g1(?:19|20)\d{2})"
        uR"(|\d{1,3}(?:[.,]\d{3}){2,}|\d+[.,]\d{2}|\d{1,3}[.,]\d{3}(?= ?(?:EUR|USD|GBP|CHF|\p{Sc})))(?![\p{L}\d]|[.,:\/-]\d))"_s);
    return message.replace(others, u"\n"_s);
}

/// "123.456", "12345 6", "123456 10 minutes"
std::optional<QString> codeOfDigits(const Chain &chain, const CodeRules &rules)
{
    const QString code = chain.code();
    if (rules.lengths.isEmpty()) {
        const bool isPossible = isPossibleLength(code.size(), rules, s_mostDigits);
        return isPossible && (chain.isEven() || chain.isWithSpaces()) ? std::optional(code) : std::nullopt;
    }
    if (isPossibleLength(code.size(), rules, s_mostDigits))
        return code;
    const QString &first = chain.groups.first();
    const bool runsOn = chain.isWithSpaces() && isPossibleLength(first.size(), rules, s_mostDigits);
    return runsOn ? std::optional(first) : std::nullopt;
}

/// How sure it is that the code is another word of the message.
enum class Candidate {
    WithDigits,
    Letters, ///< it may as well be a name in capitals
};

/// Whether the words of \a part, "ab 12 cd" or "A1B 2C3", are groups of a code rather than words of a
/// sentence.
bool areGroups(const Chain &part, Candidate candidate)
{
    constexpr qsizetype shortWord = 3;
    const auto isMixed = [](const QString &group) { return has(group, isDigit) && has(group, isLetter); };
    const auto isShort = [](const QString &group) { return group.size() <= shortWord; };
    const QString code = part.code();
    const bool areShort = std::all_of(part.groups.cbegin(), part.groups.cend(), isShort);
    const bool isCapital = code == code.toUpper();
    if (!has(code, isLetter))
        return false;
    if (!has(code, isDigit))
        return (part.isBehindColon || isCapital) && areShort && part.isEven();
    const bool isEvenly = part.isEven() && (candidate == Candidate::Letters || part.groups.size() > 2);
    return std::any_of(part.groups.cbegin(), part.groups.cend(), isMixed) || isCapital || isEvenly
        || (part.isBehindColon && areShort);
}

/// The codes that groups side by side in \a chain make.
QStringList codesOfWords(const Chain &chain, Candidate candidate, const CodeRules &rules)
{
    QStringList codes;
    for (qsizetype first = 0; first < chain.groups.size(); ++first) {
        Chain part{.isBehindColon = chain.isBehindColon && first == 0};
        qsizetype length = 0;
        for (qsizetype at = first; at < chain.groups.size() && length <= s_longest; ++at) {
            part.groups += chain.groups[at];
            length += chain.groups[at].size();
            if (part.groups.size() > 1 && isPossibleLength(length, rules, s_longest)
                && areGroups(part, candidate))
                codes += part.code();
        }
    }
    return codes;
}

/// What is more like a code than a name in capitals is: "ab12cde", "12345", a word of the right length at the
/// end or behind a colon.
QStringList betterThanNamesIn(const QString &message, const CodeRules &rules)
{
    static const QRegularExpression withDigits(
        u"(?<![\\p{L}\\p{M}\\d/@_=&%.-])(?=[\\p{L}\\p{M}]*\\d)[\\p{L}\\p{M}\\d]{4,12}(?![\\d/@_=&%-])"_s);
    static const QRegularExpression inPlaceOfCode(uR"(: *([a-z]+)\b|\b([a-z]+)\W*\z)"_s);
    QStringList found;
    if (rules.characters == CodeCharacters::LettersAndDigits) {
        for (const QRegularExpressionMatch &match : withDigits.globalMatch(message))
            found += match.captured();
    }
    for (const QRegularExpressionMatch &match : inPlaceOfCode.globalMatch(message)) {
        const QString word = match.captured(1) + match.captured(2);
        if (rules.lengths.contains(int(word.size())))
            found += word;
    }
    return found;
}

} // namespace

QStringList oddlyPrintedIn(const QString &message, const QStringList &candidates, const CodeRules &rules)
{
    const QString rest = withoutOtherFigures(message);
    QStringList found;
    if (rules.characters != CodeCharacters::Letters) {
        for (const Chain &chain : chainsIn(rest, u"\\d+"_s, s_closely))
            found += codeOfDigits(chain, rules).value_or(QString());
        for (const Chain &chain : chainsIn(rest, u"\\d{1,3}"_s, s_loosely)) {
            if (chain.isEven() && !rules.lengths.isEmpty())
                found += codeOfDigits(chain, rules).value_or(QString());
        }
    }
    if (rules.characters != CodeCharacters::Digits) {
        const bool isName = std::none_of(candidates.cbegin(), candidates.cend(),
                                         [](const QString &code) { return has(code, isDigit); });
        const Candidate candidate = isName ? Candidate::Letters : Candidate::WithDigits;
        for (const Chain &chain : chainsIn(rest, u"[A-Za-z\\d]+"_s, s_closely))
            found += codesOfWords(chain, candidate, rules);
        if (isName)
            found += betterThanNamesIn(rest, rules);
    }
    found.removeAll(QString());
    for (QString &code : found)
        code = inItsCase(code, rules.letterCase);
    // What is a part of the candidate, or has it for a part, is a word beside it.
    found.removeIf([&candidates](const QString &code) {
        return std::any_of(candidates.cbegin(), candidates.cend(), [&code](const QString &candidate) {
            return code.contains(candidate, Qt::CaseInsensitive)
                || candidate.contains(code, Qt::CaseInsensitive);
        });
    });
    return found;
}

} // namespace renumber::code
