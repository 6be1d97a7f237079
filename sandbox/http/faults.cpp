// SPDX-License-Identifier: Apache-2.0
#include "http/faults.h"

#include <algorithm>

namespace renumber::sandbox {

void Faults::add(const Fault &fault)
{
    m_faults.append(fault);
}

std::optional<Fault> Faults::take(const QString &method, const QString &path)
{
    const auto found = std::ranges::find_if(
        m_faults, [&](const Fault &fault) { return fault.times != 0 && fault.appliesTo(method, path); });
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
