// SPDX-License-Identifier: Apache-2.0
#include "figures.h"

#include "killrun.h"

using namespace Qt::StringLiterals;

namespace renumber::test {

QString Figures::table(const QString &service, quint32 seed) const
{
    const auto count = [this](Told what) { return told.value(what); };
    const int shown
        = count(Told::NotAsked) + count(Told::CodeWanted) + count(Told::BeginAgain) + count(Told::Done);
    return u"kill -9, %1 (seed %2): %3 kills, last thing said before: %4\n"
           "  %5 starts looked at: %6 showed a change again: %7 waiting for its code, %8 to be begun again,\n"
           "  %9 for which no code had been sent, %10 done; %11 done by what the account alone shows\n"
           "  %12 finished by their code, %13 whose code the service had used up; %14 finished without a "
           "kill\n"
           "  lost: %15; messages sent by a start: %16; misleading: %17\n"_s.arg(service)
               .arg(seed)
               .arg(kills)
               .arg(inWords(killsByMoment))
               .arg(starts)
               .arg(shown)
               .arg(count(Told::CodeWanted))
               .arg(count(Told::BeginAgain))
               .arg(count(Told::NotAsked))
               .arg(count(Told::Done))
               .arg(count(Told::DoneByTheAccount))
               .arg(finishedByCode)
               .arg(codesOutOfUse)
               .arg(finishedUnharmed)
               .arg(lost)
               .arg(sentByStarts)
               .arg(misleading);
}

} // namespace renumber::test
