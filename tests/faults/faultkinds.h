// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace renumber::test {

/// One way in which a call can go wrong.
struct FaultKind
{
    QString label;
    QString name; ///< as the sandbox calls it; empty: the connection is refused
    QJsonObject details;
    bool stalls = false; ///< the program gets on by its deadline only
    bool staysAway = false; ///< nothing can be read afterwards, and the person goes back to the account
    bool namesAnother
        = false; ///< the reply is about somebody else: only of calls whose reply can be compared
};

/// All of them. What leads elsewhere leads to \a elsewhere, an address that must hear of nothing.
QList<FaultKind> faultKinds(const QString &elsewhere);

} // namespace renumber::test
