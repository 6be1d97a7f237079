// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <algorithm>
#include <set>

namespace renumber::desk {

/// Whether each of \a choices can have one of its own elements that no other has. There are a handful of
/// them, so that trying is soon done.
template <typename Element>
bool canAllDiffer(const QList<std::set<Element>> &choices, qsizetype next = 0,
                  const std::set<Element> &taken = {})
{
    if (next == choices.size())
        return true;
    const std::set<Element> &choice = choices.at(next);
    return std::any_of(choice.begin(), choice.end(), [&](const Element &element) {
        std::set<Element> more = taken;
        return more.insert(element).second && canAllDiffer(choices, next + 1, more);
    });
}

} // namespace renumber::desk
