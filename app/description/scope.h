// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>

namespace renumber::description {

/// Which variables a call may use, and which of them must not stand in a URL (ASVS 5.0 14.2.1).
struct Scope
{
    QSet<QString> variables;
    QSet<QString> settings; ///< those among the variables that a profile fills in
    QSet<QString> secrets;
    QSet<QString> kept; ///< those among the variables that earlier calls keep
    QSet<QString> fixed; ///< those among the kept that no call may keep anew
    QSet<QString> hosts; ///< what a target can name in front of its path
    QSet<QString> links; ///< those among the kept that a target may begin with
};

/// \a names in an order of their own, for a message about one that is none of them.
inline QString listed(const QSet<QString> &names)
{
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    return sorted.join(QStringLiteral(", "));
}

} // namespace renumber::description
