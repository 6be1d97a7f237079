// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cases/case.h"
#include "cases/connection.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace renumber::cases {

/// All open cases, in the order in which they were opened, and the connections that they share.
class CaseList : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        PersonRole = Qt::UserRole + 1, ///< QString: the name; empty while nobody's account is open
        ChangeRole, ///< change::Change: where it stands
        KnownRole, ///< change::Known: what is known of the contact
        DeadlineRole, ///< QDateTime, on the program's clock, until when the code works; invalid if not known
        ServiceRole, ///< QString: the name of the service
        ProfileRole, ///< QString: the name of the profile
        SignInRole, ///< signin::Session::State
    };

    /// What \a foundation refers to outlives this.
    explicit CaseList(const Foundation &foundation, QObject *parent = nullptr);
    ~CaseList() override;

    const Foundation &foundation() const { return m_foundation; }

    /// A new connection to \a service, at which nobody is signed in. It belongs to the list, until retire().
    Connection &connectTo(const std::shared_ptr<const description::ConfiguredService> &service);
    /// A new case, which belongs to the list, until close(). Nothing closes or retires from within a signal
    /// of what it closes or retires.
    Case &open(Connection &connection);
    /// The case in \a row.
    Case &at(int row) const { return *m_cases.at(size_t(row)); }
    int rowOf(const Case &one) const;

    /// Puts down what is under way in \a one, and is rid of it.
    void close(Case &one);
    /// Closes all cases of \a connection and is rid of that as well. A renewal of its token that is under way
    /// still goes into the keychain: only its end is the connection's.
    void retire(Connection &connection);
    /// Nothing that waits to be sent is sent any more.
    void suspendAll();
    /// Whether no token is being renewed, and nothing is on its way to the disk.
    bool isSettled() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    /// Something has ended that isSettled() waits for. Comes from the event loop, as it may lead to the next.
    void somethingEnded();

private:
    void letGoOfRetired();

    const Foundation m_foundation;
    std::vector<std::unique_ptr<Connection>> m_connections;
    std::vector<std::unique_ptr<Connection>> m_retired; ///< whose tokens are still being renewed
    std::vector<std::unique_ptr<Case>> m_cases; ///< these go first
};

} // namespace renumber::cases
