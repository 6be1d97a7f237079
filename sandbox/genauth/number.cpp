// SPDX-License-Identifier: Apache-2.0
#include "genauth/number.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace renumber::sandbox::genauth {

namespace {

/// How many digits the country code of `digits` has: codes are one digit in zones 1 and 7, these two digits,
/// else three.
qsizetype countryCodeLength(const QString &digits)
{
    if (digits.startsWith(u'1') || digits.startsWith(u'7')) {
        return 1;
    }
    static const QRegularExpression two(u"^(2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])"_s);
    return two.match(digits).hasMatch() ? 2 : 3;
}

} // namespace

SplitNumber split(const QString &number)
{
    const qsizetype length = 1 + countryCodeLength(number.mid(1));
    return {number.left(length), number.mid(length)};
}

QString join(const QString &national, const QString &countryCode)
{
    static const QRegularExpression code(QRegularExpression::anchoredPattern(u"\\+[1-9][0-9]{0,2}"_s));
    static const QRegularExpression digits(QRegularExpression::anchoredPattern(u"[0-9]+"_s));
    const QString prefix = countryCode.isEmpty() ? u"+86"_s : countryCode;
    if (!code.match(prefix).hasMatch() || !digits.match(national).hasMatch()) {
        return {};
    }
    return prefix + national;
}

} // namespace renumber::sandbox::genauth
