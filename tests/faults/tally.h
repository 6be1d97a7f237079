// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "judge.h"

#include <map>

namespace renumber::test {

class FaultCell;

/// How many cells there were, and how many of them misled somebody, in which way.
class Tally
{
public:
    void add(const FaultCell &cell);

    /// One line for \a service, with its \a calls and \a kinds of fault.
    QString line(const QString &service, qsizetype calls, qsizetype kinds) const;

private:
    int of(Falsehood falsehood) const;

    int m_cells = 0;
    int m_hung = 0;
    int m_stuck = 0; ///< the person did not get to the end
    int m_secrets = 0;
    int m_aboutAnother = 0; ///< cells with a reply about somebody else
    std::map<Falsehood, int> m_falsehoods; ///< cells by what was found in them
};

} // namespace renumber::test
