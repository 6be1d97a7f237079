// SPDX-License-Identifier: Apache-2.0
#include "screen/hitmarkstext.h"

#include "words/casenumber.h"
#include "words/deskflagtext.h"
#include "words/isolate.h"
#include "words/timetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using screen::HitMarks;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HitMarksText)
};

QString openText(const HitMarks::Open &open, const time::Now &now)
{
    const QString number = leftToRight(caseNumberText(open.number));
    if (open.holder.isEmpty())
        //: Of somebody who was found. %1: the number of their case, which nobody has in hand
        return Words::tr("Open case %1").arg(number);
    if (open.isViewers)
        //: Of somebody who was found. %1: the number of their case
        return Words::tr("In your hands (%1)").arg(number);
    //: Of somebody who was found. %1: an operator, %2: a time of day, %3: the number of the case
    return Words::tr("In hand by %1 since %2 (%3)")
        .arg(isolated(open.holder), clockTime(open.since, now), number);
}

QString flagsText(const std::set<desk::Flag> &flags)
{
    QStringList names;
    for (const desk::Flag flag : flags)
        names.append(raisedFlagName(flag));
    //: Of somebody who was found. %1: reasons for doubt, such as "failed proofs"
    return Words::tr("Flagged: %1").arg(names.join(Words::tr(", ")));
}

} // namespace

QString hitMarksText(const HitMarks &marks, const time::Now &now)
{
    QStringList parts;
    if (marks.isLocked)
        //: Of somebody who was found: nothing can be changed for them now, whoever is at work
        parts.append(Words::tr("Locked for everybody"));
    if (marks.open)
        parts.append(openText(*marks.open, now));
    if (!marks.flags.empty())
        parts.append(flagsText(marks.flags));
    return parts.join(u" · "_s);
}

std::optional<look::Symbol> hitSign(const HitMarks &marks)
{
    if (marks.isLocked)
        return look::Symbol::Lock;
    if (!marks.flags.empty())
        return look::Symbol::Doubt;
    return marks.open ? std::optional(look::Symbol::Person) : std::nullopt;
}

} // namespace renumber::ui
