// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/facts.h"
#include "desk/missing.h"
#include "desk/policy.h"

#include <QJsonObject>

namespace renumber::test {

/// What the gate answered, as the table writes it.
struct TableAnswer
{
    QStringList missing; ///< each once: the table tells in the details that two of a kind are missing
    QJsonObject details; ///< of everything that is missing, and what may be shown

    /// The details that are in \a asked as well: a row says those that it is about.
    QJsonObject detailsLike(const QJsonObject &asked) const;
};

/// \a missing, which is the gate's answer to \a facts by \a policy at \a now, in the words of the table.
TableAnswer answerOf(const QList<desk::Missing> &missing, const desk::Facts &facts,
                     const desk::Policy &policy, const QDateTime &now);

} // namespace renumber::test
