// SPDX-License-Identifier: Apache-2.0
#include "http/server.h"

#include "http/anotherperson.h"
#include "http/connection.h"
#include "http/faultedreply.h"
#include "http/faultjson.h"
#include "http/nonsense.h"
#include "world/world.h"

#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace renumber::sandbox {

namespace {

bool isControl(const Request &request)
{
    return request.path.startsWith("/sandbox/"_L1);
}

} // namespace

Server::Server(World &world, QObject *parent)
    : QObject(parent)
    , m_world(world)
{
    connect(&m_listener, &Listener::connected, this, &Server::attend);
}

void Server::attend(Connection *connection)
{
    connect(connection, &Connection::lineRead, this,
            [this, connection] { interrupt(connection, FaultPoint::RequestLine); });
    connect(connection, &Connection::headRead, this,
            [this, connection] { interrupt(connection, FaultPoint::Head); });
    connect(connection, &QObject::destroyed, this, [this, connection] { m_forestalled.remove(connection); });
    connect(connection, &Connection::requestRead, this, [this, connection] { answer(connection); });
    if (const auto fault = m_faults.takeForConnection()) {
        if (fault->kind == FaultKind::Unasked) {
            sendUnasked(connection, *fault);
        } else {
            connection->end(fault->end);
        }
    }
}

void Server::interrupt(Connection *connection, FaultPoint point)
{
    const Request request = stamped(connection->request());
    if (isControl(request)) {
        return;
    }
    if (const auto fault = m_faults.take(point, request.method, request.path)) {
        if (fault->kind == FaultKind::Unasked) {
            m_forestalled.insert(connection, fault->kind);
            sendUnasked(connection, *fault);
        } else {
            m_record.add(request, faultName(fault->kind));
            connection->end(fault->end);
        }
    }
}

void Server::answer(Connection *connection)
{
    const Request request = stamped(connection->request());
    std::optional<Fault> fault;
    int recordId = 0;
    if (!isControl(request)) {
        fault = m_faults.take(FaultPoint::Reply, request.method, request.path);
        const auto kind = fault ? std::optional(fault->kind) : takeForestalled(connection);
        recordId = m_record.add(request, kind ? faultName(*kind) : QString());
    }
    if (fault && fault->kind != FaultKind::ExpiredCodes) {
        answerFaulty(request, recordId, *fault, connection);
        return;
    }
    if (fault) {
        m_world.codes().expireAll();
    }
    connection->answer(act(request, recordId));
}

Reply Server::act(const Request &request, int recordId)
{
    Reply reply = m_router.answer(request);
    m_record.setStatus(recordId, reply.status);
    return reply;
}

void Server::answerFaulty(const Request &request, int recordId, const Fault &fault, Connection *connection)
{
    if (fault.kind == FaultKind::Delay && fault.when == FaultMoment::Before) {
        QTimer::singleShot(fault.pause, this, [this, request, recordId, connection = QPointer(connection)] {
            // The request was received, so it is acted on even when its sender has gone.
            const Reply reply = act(request, recordId);
            if (connection) {
                connection->answer(reply);
            }
        });
        return;
    }
    const Reply real = fault.when == FaultMoment::After ? act(request, recordId) : Reply::empty(200);
    if (fault.kind == FaultKind::AnotherPerson) {
        connection->answer(aboutAnother(m_world, m_router, {request, real, fault.person}));
        return;
    }
    sendFaulty(connection, fault, real);
}

std::optional<FaultKind> Server::takeForestalled(Connection *connection)
{
    const auto found = m_forestalled.constFind(connection);
    if (found == m_forestalled.cend()) {
        return std::nullopt;
    }
    const FaultKind kind = *found;
    m_forestalled.erase(found);
    return kind;
}

Request Server::stamped(Request request) const
{
    request.scheme = m_listener.scheme();
    request.at = m_world.clock().now();
    return request;
}

} // namespace renumber::sandbox
