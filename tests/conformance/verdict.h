// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cell.h"

namespace renumber::test {

/// What there is to be held against a service. Only what is noted first is told.
class Verdict
{
public:
    /// Notes \a otherwise unless it \a holds.
    void expect(bool holds, const QString &otherwise)
    {
        if (!holds && m_complaint.isEmpty())
            m_complaint = otherwise;
    }
    /// \a words are the cell's where nothing was noted.
    Cell end(Finding finding = Finding::Pass, const QString &words = {}) const
    {
        return m_complaint.isEmpty() ? Cell{finding, words} : Cell{Finding::Failed, m_complaint};
    }

private:
    QString m_complaint;
};

} // namespace renumber::test
