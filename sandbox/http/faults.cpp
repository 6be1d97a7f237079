// SPDX-License-Identifier: Apache-2.0
#include "http/faults.h"

#include <algorithm>

namespace renumber::sandbox {

void Faults::add(const Fault &fault)
{
    m_faults.append(fault);
}

std::optional<Fault> Faults::take(FaultPoint point, const QString &method, const QString &path)
{
    return takeFirst(
        [&](const Fault &fault) { return fault.point == point && fault.appliesTo(method, path); });
}

std::optional<Fault> Faults::takeForConnection()
{
    return takeFirst([](const Fault &fault) { return fault.point == FaultPoint::Accept; });
}

std::optional<Fault> Faults::takeFirst(const std::function<bool(const Fault &)> &fits)
{
    const auto found
        = std::ranges::find_if(m_faults, [&](const Fault &fault) { return fault.times != 0 && fits(fault); });
    if (found == m_faults.end()) {
        return std::nullopt;
    }
    const Fault taken = *found;
    if (found->times > 0 && --found->times == 0) {
        m_faults.removeAt(found - m_faults.begin());
    }
    return taken;
}

void Faults::clear()
{
    m_faults.clear();
}

} // namespace renumber::sandbox
