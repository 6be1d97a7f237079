// SPDX-License-Identifier: Apache-2.0
#include "http/faultedreply.h"

#include "http/connection.h"
#include "http/nonsense.h"
#include "http/spoiledreply.h"
#include "http/wire.h"

namespace renumber::sandbox {

void sendFaulty(Connection *connection, const Fault &fault, const Reply &real)
{
    QTcpSocket *socket = connection->socket();
    switch (fault.kind) {
    case FaultKind::Delay:
        QTimer::singleShot(fault.pause, connection, [real, connection] { connection->answer(real); });
        return;
    case FaultKind::DropBefore:
    case FaultKind::DropAfter:
        connection->end(fault.end);
        return;
    case FaultKind::HalfReply:
        sendHalf(socket, withBody(real), fault.length);
        return;
    case FaultKind::NoEnd:
        sendWithoutEnd(socket, withBody(real));
        return;
    case FaultKind::SlowDrip:
        sendSlowly(socket, withBody(real), fault.pause);
        return;
    case FaultKind::Huge:
        sendHuge(socket, withBody(real), fault.bytes, fault.length);
        return;
    case FaultKind::WrongContentType:
    case FaultKind::Html:
    case FaultKind::InvalidJson:
    case FaultKind::OtherJson:
        connection->answer(spoil(withBody(real), fault));
        return;
    case FaultKind::Redirect:
    case FaultKind::Status:
        connection->answer(spoil(real, fault));
        return;
    case FaultKind::Informational:
        sendInformational(connection, fault, real);
        return;
    case FaultKind::SecondReply:
        sendSecond(connection, fault, real);
        return;
    case FaultKind::StrayBody:
        sendStrayBody(connection, fault);
        return;
    case FaultKind::WrongLength:
        sendWrongLength(connection, fault, withBody(real));
        return;
    case FaultKind::TwoLengths:
        sendTwoLengths(connection, fault, withBody(real));
        return;
    case FaultKind::OtherProtocol:
        socket->write(fault.text);
        connection->close();
        return;
    case FaultKind::Cut:
        sendCut(connection, fault, real);
        return;
    case FaultKind::Unasked: // of a connection, not of a request
    case FaultKind::ExpiredCodes: // spoils no reply
    case FaultKind::AnotherPerson: // which only the services can answer
        break;
    }
}

} // namespace renumber::sandbox
