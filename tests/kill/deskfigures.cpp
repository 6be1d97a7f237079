// SPDX-License-Identifier: Apache-2.0
#include "deskfigures.h"

#include "killrun.h"

using namespace Qt::StringLiterals;

namespace renumber::test {

QString DeskFigures::table(quint32 seed) const
{
    return u"kill -9, an operator at a desk (seed %1): %2 kills, last thing said before: %3\n"
           "  the case was by the record: %4\n"
           "  %5 desks, %6 starts looked at; taken up: %7\n"
           "  %8 cases finished, %9 of them as not confirmed; %10 codes as proofs, %11 to new numbers, %12 "
           "notices\n"
           "  the record was verified %13 times, %14 rows in the end; then %15 entries in the keyring, %16 "
           "unfinished changes kept\n"
           "  lost: %17; doubled: %18; without leave: %19; records that do not verify: %20; sent by a start: "
           "%21; misleading: %22\n"_s.arg(seed)
               .arg(kills)
               .arg(inWords(killsByMoment), inWords(killsByStage))
               .arg(desks)
               .arg(starts)
               .arg(inWords(takenUp))
               .arg(finished)
               .arg(unconfirmed)
               .arg(proofCodes)
               .arg(texts)
               .arg(notices)
               .arg(verified)
               .arg(rows)
               .arg(keyringEntries)
               .arg(unfinishedChanges)
               .arg(lost)
               .arg(doubled)
               .arg(withoutLeave)
               .arg(broken)
               .arg(sentByStarts)
               .arg(misleading);
}

} // namespace renumber::test
