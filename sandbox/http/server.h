// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/faults.h"
#include "http/listener.h"
#include "http/requestrecord.h"
#include "http/router.h"

#include <QObject>

namespace renumber::sandbox {

class Connection;
class World;

/// The HTTP server. It records each request, finds who answers it, and applies the faults
/// that are switched on. Paths under /sandbox/ are neither recorded nor faulted.
class Server : public QObject
{
    Q_OBJECT

public:
    explicit Server(World &world, QObject *parent = nullptr);

    Listener &listener() { return m_listener; }
    const Listener &listener() const { return m_listener; }
    Router &router() { return m_router; }
    Faults &faults() { return m_faults; }
    RequestRecord &record() { return m_record; }

private:
    void attend(Connection *connection);
    /// Ends the connection in the midst of a request, or answers too early, where a fault says so.
    void interrupt(Connection *connection, FaultPoint point);
    void answer(Connection *connection);
    /// Lets the imitated service act.
    Reply act(const Request &request, int recordId);
    void answerFaulty(const Request &request, int recordId, const Fault &fault, Connection *connection);
    /// The fault that `connection` had in the midst of the request that it now has whole.
    std::optional<FaultKind> takeForestalled(Connection *connection);
    Request stamped(Request request) const;

    World &m_world;
    Listener m_listener;
    Router m_router;
    Faults m_faults;
    RequestRecord m_record;
    QHash<Connection *, FaultKind> m_forestalled;
};

} // namespace renumber::sandbox
