// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "callers/desk.h"
#include "screen/board.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace renumber::ui {

/// What this computer has kept of the messages that are out in cases which this program does not have in
/// hand, as after a restart: so that the board can say how long their codes work. Reads, and asks nobody for
/// anything else.
class KeptCodes : public QObject
{
    Q_OBJECT
public:
    /// Of a message that went out.
    struct Code
    {
        screen::ChangeStep step = screen::ChangeStep::MessageOut;
        std::optional<QDateTime> expiresAt; ///< on the program's clock
    };
    using Codes = QHash<QString, Code>; ///< by case

    /// Of cases at \a connection, which outlives this.
    explicit KeptCodes(cases::Connection &connection, QObject *parent = nullptr);
    ~KeptCodes() override;

    const Codes &codes() const { return m_codes; }
    /// Looks once for what is kept of each case on the board of \a desk that waits for a code in nobody's
    /// hand here.
    void look(const callers::Desk &desk);

signals:
    /// codes() has another.
    void changed();

private:
    /// A case, and whose it is.
    struct Sought
    {
        QString caseId;
        account::ContactKind kind = account::ContactKind::Phone;
    };

    void seek(const Sought &sought);
    void take(const Sought &sought, const keychain::EntryKey &whose,
              const QList<store::UnfinishedChange> &kept);

    cases::Connection &m_connection;
    QSet<QString> m_sought;
    Codes m_codes;
};

} // namespace renumber::ui
