// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/fault.h"

#include <QList>

#include <optional>

namespace renumber::sandbox {

/// The faults that are switched on, in the order in which they were added.
class Faults
{
public:
    void add(const Fault &fault);
    /// The first fault for this request, with one of its `times` used up.
    std::optional<Fault> take(const QString &method, const QString &path);
    const QList<Fault> &all() const { return m_faults; }
    void clear();

private:
    QList<Fault> m_faults;
};

} // namespace renumber::sandbox
