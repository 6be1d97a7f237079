// SPDX-License-Identifier: Apache-2.0
#include "number/phonenumber.h"

#include "number/hidden.h"
#include "number/numberdata.h"
#include "number/tellink.h"
#include "number/typed.h"

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

/// \a text as two spellings of one number share it; for text without a country its digits alone.
QString commonDigits(const QString &text)
{
    if (const auto number = E164::parse(text))
        return number->commonDigits();
    const TelLink link = splitTelLink(plain(text));
    const bool isWhole = link.beside == TelLink::Beside::Nothing && !mayLackDigits(link.number);
    return isWhole && isDialable(link.number) ? digitsOf(link.number) : QString();
}

/// A run of digits nobody can check by eye, in pairs: the data knows no grouping for ranges newer than it.
QString inPairs(const QString &digits)
{
    const qsizetype first = digits.size() % 2 == 0 ? 2 : 3;
    QString grouped = digits.first(first);
    for (qsizetype at = first; at < digits.size(); at += 2)
        grouped += u' ' % QStringView(digits).sliced(at, 2);
    return grouped;
}

} // namespace

QString formatInternational(const E164 &number)
{
    const std::optional<data::LibraryNumber> library = data::toLibrary(number);
    if (!library)
        return number.text();
    constexpr qsizetype readableAtOnce = 6;
    std::string formatted;
    data::library().Format(*library, data::Library::INTERNATIONAL, &formatted);
    QString result = QString::fromStdString(formatted);
    const QString national = number.national();
    if (result.endsWith(national) && national.size() > readableAtOnce)
        return u'+' % number.callingCode() % u' ' % inPairs(national);
    return result;
}

QString masked(const E164 &number)
{
    return u'+' % number.callingCode() % u" … " % QStringView(number.text()).last(2);
}

QString masked(const QString &text)
{
    const QString digits = digitsOf(plain(text));
    if (digits.size() < data::s_fewestDigits)
        return u"…"_s;
    return u"… " % QStringView(digits).last(2);
}

bool sameNumber(const E164 &a, const E164 &b)
{
    return a.commonDigits() == b.commonDigits();
}

bool sameNumber(const QString &a, const QString &b)
{
    const QString first = commonDigits(a);
    return !first.isEmpty() && first == commonDigits(b);
}

} // namespace renumber::number
