// SPDX-License-Identifier: Apache-2.0
#include "seat.h"

using namespace Qt::StringLiterals;

namespace renumber::bench {

Seat::Seat(quint16 webPort)
    : m_webPort(webPort)
{
    if (!m_sandbox.start())
        qFatal("the sandbox does not start: %s", qUtf8Printable(m_sandbox.errorString()));
}

void Seat::moveAway(milliseconds roundTrip)
{
    if (!m_relay.start({u"--relay-to"_s, QString::number(m_webPort), u"--round-trip"_s,
                        u"%1ms"_s.arg(roundTrip.count())}))
        qFatal("the relay does not start: %s", qUtf8Printable(m_relay.errorString()));
}

QString Seat::origin() const
{
    return u"https://127.0.0.1:%1"_s.arg(m_relay.port());
}

void Seat::reset()
{
    m_sandbox.reset();
}

} // namespace renumber::bench
