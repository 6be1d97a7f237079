// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/catalogue.h"
#include "mainwindow.h"
#include "signin/rememberedaccounts.h"

#include <QObject>

#include <optional>
#include <utility>

namespace renumber::ui {

/// Which accounts can be gone over to, in the window's list of them: those that are remembered, and those
/// that were signed in since the start and are in memory only.
class OfferedAccounts : public QObject
{
    Q_OBJECT
public:
    /// All outlive this. What \a catalogue holds may become another.
    OfferedAccounts(MainWindow &window, signin::RememberedAccounts &accounts,
                    const description::Catalogue &catalogue, QObject *parent = nullptr);

    /// Reads anew what is remembered.
    [[nodiscard]] wait::Future<> reload();
    /// Whoever is signed in without a keyring is known until the program ends, and in no file.
    void noteTokenPlace(const signin::RememberedAccount &current);
    /// They sign out: what is in no file is forgotten.
    void noteSigningOut(const signin::RememberedAccount &account);
    /// Those that are in memory only; none is offered any more.
    QList<signin::RememberedAccount> takeUnsaved() { return std::exchange(m_unsaved, {}); }
    /// Fills the window's list, in which \a current is the one in use.
    void show(const std::optional<signin::RememberedAccount> &current);

    /// The index of the service at which \a account can be gone on with; -1 where there is none.
    qsizetype serviceFor(const signin::RememberedAccount &account) const;
    /// The account that was used last at the service \a index. One at another address comes only where there
    /// is no other: it is not signed in to, but says why.
    std::optional<signin::RememberedAccount> last(qsizetype index) const;
    /// The index of the service that was used last, else of the first; -1 where there is none.
    qsizetype serviceUsedLast() const;

signals:
    void chosen(const renumber::signin::RememberedAccount &account);

private:
    const description::ConfiguredService &service(qsizetype index) const;

    MainWindow &m_window;
    signin::RememberedAccounts &m_accounts;
    const description::Catalogue &m_catalogue;
    QList<signin::RememberedAccount> m_remembered;
    QString m_keySetAside; ///< of which was told
    QList<signin::RememberedAccount> m_unsaved; ///< signed in since the start, and in memory only
    QList<signin::RememberedAccount> m_offered; ///< as shown
};

} // namespace renumber::ui
