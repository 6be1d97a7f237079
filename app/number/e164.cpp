// SPDX-License-Identifier: Apache-2.0
#include "number/e164.h"

#include "number/candidate.h"
#include "number/hidden.h"
#include "number/numberdata.h"
#include "number/tellink.h"
#include "number/typed.h"

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
    const TelLink link = splitTelLink(plain(text));
    const QString &number = link.number;
    if (link.beside != TelLink::Beside::Nothing || !isDialable(number) || mayLackDigits(number))
        return {};
    const QString digits = digitsAfterPrefix(number);
    const QString without = digitsAfterPrefix(withoutBracketedZero(number));
    return without == digits || (isPlausible(digits) && !isPlausible(without)) ? digits : without;
}

} // namespace

std::optional<E164> E164::parse(const QString &text)
{
    const QString digits = internationalDigits(text);
    return digits.isEmpty() ? std::nullopt : std::optional(data::NumberMaker::fromDigits(digits));
}

} // namespace renumber::number
