// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/catalogue.h"
#include "mainwindow.h"
#include "store/changestore.h"

#include <QObject>

namespace renumber::ui {

/// The changes of all accounts that were not finished, for whoever is about to sign in: which of them they
/// could go on with, on the page where they do.
class WaitingChanges : public QObject
{
    Q_OBJECT
public:
    /// All outlive this. What \a catalogue holds may become another.
    WaitingChanges(MainWindow &window, store::ChangeStore &store, const description::Catalogue &catalogue,
                   time::Clock clock, QObject *parent = nullptr);

    /// Reads them.
    [[nodiscard]] wait::Future<> load();
    /// On the sign-in page, for the service that is chosen there.
    void show();

private:
    MainWindow &m_window;
    store::ChangeStore &m_store;
    const description::Catalogue &m_catalogue;
    const time::Clock m_clock;
    QList<store::UnfinishedChange> m_changes;
};

} // namespace renumber::ui
