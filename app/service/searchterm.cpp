// SPDX-License-Identifier: Apache-2.0
#include "service/searchterm.h"

#include "account/emailaddress.h"
#include "account/emailreading.h"
#include "number/parse.h"
#include "service/namewords.h"
#include "service/requestbuilder.h"
#include "text/unseen.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::service {

using account::ContactValue;
using number::Doubt;
using number::ParseError;
using number::Reading;

namespace {

bool isPartOfWord(QChar c)
{
    return c.isLetter() || c.isMark();
}

/// After one a joiner may end a word: a Malayalam name in -n is often written so.
bool isVirama(QChar c)
{
    constexpr uchar virama = 9; // the canonical combining class (Unicode 4.3)
    return c.combiningClass() == virama;
}

/// \a typed in one line, without what nobody sees. Inside a word the joiners stay: Persian and Indic
/// names are spelled with them.
QString inOneLine(const QString &typed)
{
    const QString kept = text::withoutUnseen(typed, text::Joiners::Kept);
    QString line;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const bool isSpelling = i > 0 && isPartOfWord(kept[i - 1])
            && (isVirama(kept[i - 1]) || (i + 1 < kept.size() && isPartOfWord(kept[i + 1])));
        if (!text::isJoiner(kept[i].unicode()) || isSpelling)
            line += kept[i];
    }
    return line.simplified();
}

/// Whether \a text, in which a number was found, may be a user name as well, such as "4711-22" or
/// "noa.0750253354": it is one word, and nothing in it says that it is a number.
bool mayBeUserName(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(),
                        [](QChar c) { return c.isSpace() || QStringView(u"+\uFF0B():,;").contains(c); });
}

bool isMailLink(const QString &text)
{
    return text.startsWith(u"mailto:"_s, Qt::CaseInsensitive);
}

bool looksLikeAddress(const QString &text)
{
    const bool hasSign = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c == u'@' || c == QChar(0xFF20) || c == QChar(0xFE6B);
    });
    return hasSign || isMailLink(text);
}

SearchTerm byNumber(const number::PhoneNumber &number)
{
    return {SearchKind::Phone, number.e164};
}

/// A number within other text that the data does not know may be none: "Camille 12345678" may be a name.
bool isMeant(const Reading &reading)
{
    return !reading.fromProse || reading.doubt == Doubt::None || reading.doubt == Doubt::DigitsBeside
        || reading.suggestion.has_value();
}

/// Of \a text, the one word that is an address; empty where there is none, or more.
QString onlyAddressIn(const QString &text)
{
    QString found;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!looksLikeAddress(word))
            continue;
        if (!found.isEmpty())
            return {};
        found = word;
    }
    while (!found.isEmpty() && QStringView(u",;.:").contains(found.back()))
        found.chop(1);
    return found;
}

/// \a text as an international number of which only the plus is missing; none where that is not plausible.
/// Brackets are around area codes.
std::optional<SearchTerm> withPlus(const QString &text)
{
    if (text.contains(u'('))
        return std::nullopt;
    const auto number = number::read(u'+' + text, {});
    return number && number->doubt == Doubt::None && !number->fromProse
        ? std::optional(byNumber(number->number))
        : std::nullopt;
}

std::optional<SearchError> errorOf(ParseError error)
{
    if (error == ParseError::SeveralNumbers)
        return SearchError::SeveralNumbers;
    return error == ParseError::Extension ? std::optional(SearchError::Extension) : std::nullopt;
}

/// The numbers that \a text can be, the likelier first.
QList<SearchTerm> numbersIn(const QString &text, const tl::expected<Reading, ParseError> &number)
{
    QList<SearchTerm> numbers;
    const auto add = [&numbers](const SearchTerm &term) {
        if (!numbers.contains(term))
            numbers.append(term);
    };
    if (number && isMeant(*number)) {
        if (number->suggestion)
            add(byNumber(*number->suggestion));
        add(byNumber(number->number));
    }
    if (const auto other = withPlus(text))
        add(*other);
    return numbers;
}

} // namespace

tl::expected<QList<SearchTerm>, SearchError> readSearchTerms(const QString &typed, const QString &region)
{
    const QString text = inOneLine(typed);
    if (text.isEmpty())
        return tl::unexpected(SearchError::Empty);
    if (looksLikeAddress(text)) {
        const auto address = account::readEmail(text);
        if (!address && address.error() == account::EmailError::SeveralAddresses)
            return tl::unexpected(SearchError::SeveralAddresses);
        if (!address && isMailLink(text))
            return tl::unexpected(SearchError::NotAnAddress);
        if (address)
            return QList<SearchTerm>{{SearchKind::Email, ContactValue::asGiven(*address)}};
        QList<SearchTerm> readings{{SearchKind::Name, ContactValue::asGiven(text)}};
        if (const auto within = account::readEmail(onlyAddressIn(text)))
            readings.prepend({SearchKind::Email, ContactValue::asGiven(*within)});
        return readings;
    }
    const auto number = number::read(text, region);
    const bool isName = mayBeUserName(text);
    const auto error = number ? std::nullopt : errorOf(number.error());
    if (error && !isName)
        return tl::unexpected(*error);
    QList<SearchTerm> readings = numbersIn(text, number);
    const bool isNumberOfSomewhere = !number && number.error() == ParseError::NoCountry;
    if (readings.isEmpty() && isNumberOfSomewhere && !isName)
        return tl::unexpected(SearchError::NoCountry);
    // Many a user name is a customer's or employee's number.
    const bool isDoubted = number && number->fromProse && number->doubt != Doubt::None;
    if (readings.isEmpty() || isName || isDoubted)
        readings.append({SearchKind::Name, ContactValue::asGiven(text)});
    return readings;
}

description::Values searchTermValues(const SearchTerm &term)
{
    const QString text = term.value.text().normalized(QString::NormalizationForm_C);
    description::Values values{{description::VariableName("wanted"), text}};
    switch (term.kind) {
    case SearchKind::Phone:
        insertContact(values, description::VariableName("wantedPhone"), term.value);
        break;
    case SearchKind::Email:
        values.insert(description::VariableName("wantedEmail"), text);
        values.insert(description::VariableName("wantedEmail.ascii"), account::withAsciiDomain(text));
        values.insert(description::VariableName("wantedEmail.unicode"), account::withUnicodeDomain(text));
        break;
    case SearchKind::Name: {
        const QStringList words = wordsOf(text);
        values.insert(description::VariableName("wantedName"), text);
        values.insert(description::VariableName("wantedName.first"), words.value(0));
        values.insert(description::VariableName("wantedName.last"), words.value(words.size() - 1));
        break;
    }
    }
    return values;
}

} // namespace renumber::service
