// SPDX-License-Identifier: Apache-2.0
#include "world/wellformed.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace renumber::sandbox {

bool isNumber(const QString &number)
{
    static const QRegularExpression e164(QRegularExpression::anchoredPattern(u"\\+[1-9][0-9]{6,14}"_s));
    return e164.match(number).hasMatch();
}

bool isEmailAddress(const QString &address)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(u"[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+"_s));
    return shape.match(address).hasMatch();
}

} // namespace renumber::sandbox
