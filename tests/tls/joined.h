// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpSocket>

#include <functional>

namespace renumber::test {

/// Connects \a client with whoever listens at \a port of this computer, until one of the two hangs up.
/// \a heard is told what the client says. Ends the test program where nobody listens.
void join(QTcpSocket *client, quint16 port, const std::function<void(const QByteArray &)> &heard);

} // namespace renumber::test
