// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/faults.h"
#include "http/requestrecord.h"
#include "http/router.h"

#include <QAbstractHttpServer>

#include <tl/expected.hpp>

class QTcpServer;

namespace renumber::sandbox {

class World;

/// The HTTP server: on 127.0.0.1 only. It records each request, finds who answers it, and applies the faults
/// that are switched on. Paths under /sandbox/ are neither recorded nor faulted.
class Server : public QAbstractHttpServer
{
    Q_OBJECT

public:
    explicit Server(World &world, QObject *parent = nullptr);

    /// Takes `port`, or any free one for 0. Returns the port, or why it could not be had.
    tl::expected<quint16, QString> start(quint16 port);

    Router &router() { return m_router; }
    Faults &faults() { return m_faults; }
    RequestRecord &record() { return m_record; }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    /// Lets the imitated service act.
    Reply act(const Request &request, int recordId);
    void answerFaulty(const Request &request, int recordId, const Fault &fault, QTcpSocket *socket);

    World &m_world;
    Router m_router;
    Faults m_faults;
    RequestRecord m_record;
};

} // namespace renumber::sandbox
