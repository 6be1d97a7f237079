// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/missing.h"
#include "desk/policy.h"
#include "desk/store/deskstore.h"
#include "time/clock.h"

#include <memory>

namespace renumber::test {

/// Somebody else's program at the store of the one whose window is tested: for what is done there behind its
/// back, and to see what is in the record. Knows the rules by the policy that it was started with.
class AnotherProgram
{
public:
    /// Of \a actor, on the store in \a folder, which is there, with the policy that is \a policyText.
    AnotherProgram(const QString &folder, const time::Clock &clock, const QString &actor,
                   const QByteArray &policyText);

    /// The cases on the board, the oldest first.
    QList<desk::DeskCase> board();
    /// The newest rows of the record, a page of them, the oldest first.
    QList<desk::audit::Row> record();
    /// What the gate says before a text in \a one, to whoever has it in hand and is the actor of this.
    QList<desk::Missing::What> missing(const desk::DeskCase &one);
    /// Does \a command, about \a one where it is about a case; false where the store did not.
    bool does(const desk::operation::Command &command, const desk::DeskCase &one = {});

private:
    const desk::Policy m_policy;
    const QString m_lease;
    std::unique_ptr<desk::DeskStore> m_store;
};

/// As the record names them.
QStringList namesOf(const QList<desk::Missing::What> &reasons);
/// What was missing, by \a row of the record.
QStringList missingIn(const desk::audit::Row &row);

} // namespace renumber::test
