// SPDX-License-Identifier: Apache-2.0
#include "words/unrecordedtext.h"

#include "words/casenumber.h"
#include "words/isolate.h"

#include <QCoreApplication>

namespace renumber::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UnrecordedText)
};

} // namespace

QString unrecordedText(Unrecorded what, const QString &person, int number)
{
    const QString of = leftToRight(caseNumberText(number));
    if (what == Unrecorded::Stop)
        //: %1: a person's name, %2: the number of a case, such as R-1042
        return Words::tr(
                   "You stopped the case of %1 (%2), but that isn't recorded, and they aren't locked for "
                   "others. If you leave now, nobody will know of it. Renumber tries again while it is "
                   "open.")
            .arg(person, of);
    //: %1: a person's name, %2: the number of a case, such as R-1042
    return Words::tr(
               "What happened last in the case of %1 (%2) isn't recorded yet. If you leave now, it will "
               "be missing from the record. Renumber tries again while it is open.")
        .arg(person, of);
}

} // namespace renumber::ui
