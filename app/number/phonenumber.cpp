// SPDX-License-Identifier: Apache-2.0
#include "number/phonenumber.h"

#include "number/candidate.h"
#include "number/numberdata.h"
#include "number/typed.h"

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

/// The digits of \a dialled after "+" or "00", when it is an international number; else empty.
QString digitsAfterPrefix(const QString &dialled)
{
    QString digits = digitsOf(dialled);
    if (digits.startsWith(u"00")) {
        digits.remove(0, 2);
    } else if (!dialled.contains(u'+')) {
        return {};
    }
    const bool fits = digits.size() >= data::s_fewestDigits && digits.size() <= data::s_mostDigits;
    return fits && !digits.startsWith(u'0') ? digits : QString();
}

bool isPlausible(const QString &digits)
{
    return readInternational(digits, data::knownRegion({})).plausible;
}

/// The digits of \a text without "+" or "00", when it is an international number; else empty. The zero of
/// "(0)" is one of them only where the data has such numbers and none without it.
QString internationalDigits(const QString &text)
{
    const QString number = splitTelLink(plain(text)).number;
    if (!isDialable(number))
        return {};
    const QString digits = digitsAfterPrefix(number);
    const QString without = digitsAfterPrefix(withoutBracketedZero(number));
    return without == digits || (isPlausible(digits) && !isPlausible(without)) ? digits : without;
}

std::optional<data::LibraryNumber> parsed(const QString &digits)
{
    data::LibraryNumber number;
    const auto error = data::readDigits(digits, &number);
    return error == data::Library::NO_PARSING_ERROR ? std::optional(number) : std::nullopt;
}

/// \a text as two spellings of one number share it; for text without a country its digits alone.
QString comparable(const QString &text)
{
    const QString digits = internationalDigits(text);
    if (!digits.isEmpty()) {
        const std::optional<data::LibraryNumber> number = parsed(digits);
        return number ? data::toValue(*number).e164.sliced(1) : digits;
    }
    const QString number = splitTelLink(plain(text)).number;
    return isDialable(number) ? digitsOf(number) : QString();
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

QString formatInternational(const QString &e164)
{
    const QString digits = internationalDigits(e164);
    if (digits.isEmpty() || e164.size() != digits.size() + 1)
        return e164;
    const std::optional<data::LibraryNumber> number = parsed(digits);
    if (!number)
        return e164;
    const PhoneNumber value = data::toValue(*number);
    if (value.e164 != e164)
        return e164;
    constexpr qsizetype readableAtOnce = 6;
    std::string formatted;
    data::library().Format(*number, data::Library::INTERNATIONAL, &formatted);
    QString result = QString::fromStdString(formatted);
    if (result.endsWith(value.national) && value.national.size() > readableAtOnce)
        return u'+' % value.callingCode % u' ' % inPairs(value.national);
    return result;
}

QString masked(const QString &e164)
{
    const QString digits = digitsOf(plain(e164));
    if (digits.size() < data::s_fewestDigits)
        return u"…"_s;
    const QStringView last = QStringView(digits).last(2);
    const std::optional<PhoneNumber> number = fromE164(e164);
    return number ? QString(u'+' % number->callingCode % u" … " % last) : QString(u"… " % last);
}

bool sameNumber(const QString &a, const QString &b)
{
    const QString first = comparable(a);
    return !first.isEmpty() && first == comparable(b);
}

std::optional<PhoneNumber> fromE164(const QString &text)
{
    const QString digits = internationalDigits(text);
    if (digits.isEmpty())
        return std::nullopt;
    const std::optional<data::LibraryNumber> number = parsed(digits);
    if (!number)
        return data::withUnknownCallingCode(digits);
    PhoneNumber value = data::toValue(*number);
    // The service's digits, not what the data would make of them: it is the service that has to recognise
    // them.
    value.e164 = u'+' % digits;
    value.national = digits.sliced(value.callingCode.size());
    return value;
}

} // namespace renumber::number
