// SPDX-License-Identifier: Apache-2.0
// Cases as they may stand on a board.
#pragma once

#include "screen/board.h"

namespace renumber::test {

using namespace Qt::StringLiterals;

inline const QDateTime boardTime(QDate(2026, 3, 2), QTime(14, 0), Qt::UTC);

/// Ana looks at the board.
inline ui::screen::Viewer ana()
{
    return {u"ana"_s, {desk::Role::Operator}};
}

/// The case \a number of \a name, opened and held by Ana, that wants a proof.
inline ui::screen::BoardRow boardRow(int number, const QString &name)
{
    ui::screen::BoardRow row;
    row.caseId = u"case-%1"_s.arg(number);
    row.number = number;
    row.name = name;
    row.from = u"+33 •••• 54"_s;
    row.waitsFor = desk::Missing{.what = desk::Missing::What::NeedsProof};
    row.holder = u"ana"_s;
    row.openedBy = u"ana"_s;
    row.heldBy = {u"ana"_s};
    row.openedAt = boardTime.addSecs(60 * (number - 1000));
    return row;
}

/// Five cases, each in another state: R-1042 has its code out, R-1041 wants a second proof and has a flag,
/// R-1040 is free, and an email address, R-1039 is Bo's and stopped, R-1038 has somebody to be told.
inline ui::screen::Board sampleBoard()
{
    using ui::screen::ChangeStep;
    ui::screen::BoardRow codeOut = boardRow(1042, u"Camille Martin"_s);
    codeOut.stage = desk::Stage::Changing;
    codeOut.waitsFor = ChangeStep::CodeOut;
    codeOut.to = u"+33 •••• 60"_s;
    codeOut.ticket = u"INC0048121"_s;
    codeOut.deadline = boardTime.addSecs(521);
    ui::screen::BoardRow second = boardRow(1041, u"Omar Haddad"_s);
    second.ticket = u"INC0048117"_s;
    second.flags = {desk::Flag::OtherCountry};
    second.deadline = boardTime.addSecs(190);
    ui::screen::BoardRow nobodys = boardRow(1040, u"Lotta Äijälä"_s);
    nobodys.kind = account::ContactKind::Email;
    nobodys.holder.clear();
    ui::screen::BoardRow stopped = boardRow(1039, u"Dana Sample"_s);
    stopped.holder = u"bo"_s;
    stopped.openedBy = u"bo"_s;
    stopped.heldBy = {u"bo"_s};
    stopped.ending = desk::Ending::Stopped;
    stopped.waitsFor = {};
    ui::screen::BoardRow telling = boardRow(1038, u"Noor Jansen"_s);
    telling.stage = desk::Stage::Telling;
    telling.waitsFor = {};
    telling.owed = {desk::Tell::Email};
    return {.rows = {telling, codeOut, stopped, nobodys, second}, .viewer = ana()};
}

} // namespace renumber::test
