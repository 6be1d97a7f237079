// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/store/deskstore.h"
#include "time/clock.h"

#include <memory>

namespace renumber::test {

/// A desk of several people, whichever store it has.
class Desks
{
public:
    virtual ~Desks() = default;
    /// The program of \a actor, with \a policy, which is registered only by the operation of that name.
    virtual std::unique_ptr<desk::DeskStore> programOf(const QString &actor, const desk::Roles &roles,
                                                       const desk::Policy &policy,
                                                       const QByteArray &policyText)
        = 0;

protected:
    Desks() = default;
    Q_DISABLE_COPY_MOVE(Desks)
};

/// A desk that nobody has used yet, and whose clock is \a clock.
using MakeDesks = std::unique_ptr<Desks> (*)(const time::Clock &clock);

} // namespace renumber::test
