// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "imitatedservice.h"

namespace renumber::test {

/// What a desk asks of a service that takes leave: each of it may change something, or sends somebody
/// something.
enum class Asked {
    ProofCode, ///< a code to a contact on the account, by which a caller is proven
    Text, ///< a code to the new number
    Entry, ///< that the number is changed, by that code
    Notice, ///< that those are told whom it concerns
};

/// One call of these that the service has received, whatever came of it; or a message that it has sent by
/// one.
struct ServiceEvent
{
    Asked asked = Asked::ProofCode;
    qint64 at = 0; ///< microseconds since 1970, UTC
};

/// The sandbox's service with a desk, as new, and all that it was asked for since.
class DeskService
{
public:
    explicit DeskService(SandboxProcess &sandbox);

    /// Oldest first.
    QList<ServiceEvent> calls();
    QList<ServiceEvent> messages();
    /// The number on the account of whoever has that given name.
    QString phoneOf(const QString &person) { return m_service.phoneOf(person); }

    /// "POST /path", for what is \a asked of it about \a person.
    QString callFor(Asked asked, const QString &person);
    /// Likewise for whether the code of a proof is right.
    QString checkFor(const QString &person);
    ImitatedService &calling() { return m_service; }

private:
    SandboxProcess &m_sandbox;
    ImitatedService m_service;
};

} // namespace renumber::test
