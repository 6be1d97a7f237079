// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/configuredservice.h"
#include "mainwindow.h"
#include "store/changestore.h"

#include <QObject>

namespace renumber::ui {

/// The changes of all accounts that were not finished, for whoever is about to sign in: which of them they
/// could go on with.
class WaitingChanges : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    WaitingChanges(MainWindow &window, store::ChangeStore &store, time::Clock clock,
                   QObject *parent = nullptr);

    /// Reads them.
    [[nodiscard]] wait::Future<> load();
    /// Those at \a service.
    QList<store::UnfinishedChange> at(const description::ConfiguredService &service) const;
    /// Those that were begun with its profile of which it cannot be told any more whose they are: at another
    /// address, of another tenant or of none that was noted, or by a key that is lost. Of one week: no code
    /// works for longer, and nothing can be done about them here. What is older stays on record.
    QList<store::UnfinishedChange> strayedFrom(const description::ConfiguredService &service) const;

private:
    MainWindow &m_window;
    store::ChangeStore &m_store;
    const time::Clock m_clock;
    QList<store::UnfinishedChange> m_changes;
    QString m_keySetAside; ///< of which was told
};

} // namespace renumber::ui
