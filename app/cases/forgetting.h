// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cases/connection.h"

#include <QObject>

#include <optional>

namespace renumber::cases {

/// What is on this computer though all was to be forgotten, by what its disk and keychain say afterwards.
struct Remains
{
    qsizetype accounts = 0; ///< remembered sign-ins
    qsizetype changes = 0; ///< unfinished ones
    std::optional<keychain::KeychainFailure> keychain = {}; ///< why it did not let go of something
    bool isDiskUnreadable = false; ///< what is left there is not known
    /// Those that were set aside. Of deleted ones nobody can tell what the keychain has still.
    disk::DamagedFiles damaged = disk::DamagedFiles::None;

    bool isNothing() const { return *this == Remains(); }
    friend bool operator==(const Remains &, const Remains &) = default;
};

/// Takes everything that is kept of people off this computer: the sign-ins and the unfinished changes, from
/// the keychain first, as what the disk says of it is what leads there. No service hears of it: whoever is
/// signed in signs out before.
class Forgetting : public QObject
{
    Q_OBJECT
public:
    /// What \a foundation refers to outlives this.
    explicit Forgetting(const Foundation &foundation, QObject *parent = nullptr);

    /// Once; with \a unsaved, which no file has. Waits for a keychain that asks for its password as long as
    /// the person does.
    [[nodiscard]] wait::Future<Remains> begin(const QList<signin::RememberedAccount> &unsaved = {});

private:
    void forget(const QList<signin::RememberedAccount> &accounts);
    void goOn();
    void tell();

    const Foundation m_foundation;
    std::optional<wait::Promise<Remains>> m_promise;
    Remains m_remains;
    int m_unanswered = 0; ///< what the keychain was asked to remove
};

} // namespace renumber::cases
