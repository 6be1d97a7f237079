// SPDX-License-Identifier: Apache-2.0
#include "number/tables.h"

#include "number/countrynames.h"
#include "number/digitwords.h"
#include "number/nations.h"

#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace renumber::number {

void makeTablesAhead()
{
    static const bool isBegun = [] {
        QThreadPool::globalInstance()->start([] {
            countryNames();
            regionsHintedAtBy(u"x"_s);
            hasDigitWordsBesideDigits(u"1 x"_s);
        });
        return true;
    }();
    Q_UNUSED(isBegun)
}

} // namespace renumber::number
