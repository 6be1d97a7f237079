// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/fault.h"

#include <QList>

#include <functional>
#include <optional>

namespace renumber::sandbox {

/// The faults that are switched on, in the order in which they were added.
class Faults
{
public:
    void add(const Fault &fault);
    /// The first fault for this request at this point, with one of its `times` used up.
    std::optional<Fault> take(FaultPoint point, const QString &method, const QString &path);
    /// The first fault for a new connection, whatever it will ask for.
    std::optional<Fault> takeForConnection();
    const QList<Fault> &all() const { return m_faults; }
    void clear();

private:
    std::optional<Fault> takeFirst(const std::function<bool(const Fault &)> &fits);

    QList<Fault> m_faults;
};

} // namespace renumber::sandbox
