// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cases/case.h"
#include "mainwindow.h"
#include "screen/parts.h"

#include <QObject>

namespace renumber::ui {

/// Changes that were begun and not finished, on the page of the account they belong to; and, while one is
/// under way, whether it would outlive the program.
class UnfinishedFlow : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    UnfinishedFlow(MainWindow &window, cases::Case &one, QObject *parent = nullptr);

    /// Those to be shown: one of each kind at most.
    QList<store::UnfinishedChange> shown() const;
    /// Of which kinds there are some that the keychain has not told of yet.
    QList<account::ContactKind> beingRead() const;
    /// What the end of the program would do to the change in hand.
    screen::Loss loss() const;

private:
    const store::UnfinishedChange *shown(account::ContactKind kind) const;
    void goOn(account::ContactKind kind);
    void giveUp(account::ContactKind kind);

    cases::Case &m_case;
    cases::Persistence &m_persistence; ///< the case's
};

} // namespace renumber::ui
