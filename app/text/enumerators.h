// SPDX-License-Identifier: Apache-2.0
// What a table or a number that stands for an enumerator relies on, checked when the program is compiled.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace renumber::text {

/// Whether \a value is an enumerator of its enum. Of a value that is none the compilers have no name to
/// print:
/// "(Colour)3" instead of "Colour::Red".
template <auto value> constexpr bool isEnumerator()
{
    std::string_view signature(__PRETTY_FUNCTION__);
    signature.remove_suffix(1); // the bracket
    signature = signature.substr(0, signature.find_last_not_of("0123456789") + 1);
    return !signature.ends_with(')');
}

/// How many enumerators \a Enum has. They are counted from 0 on, without a gap.
template <typename Enum, std::size_t from = 0> constexpr std::size_t enumeratorCount()
{
    if constexpr (isEnumerator<Enum(from)>())
        return enumeratorCount<Enum, from + 1>();
    else
        return from;
}

/// Whether the arguments are all enumerators of their enum, in the order of the declaration from 0 on: for a
/// static_assert beside whatever relies on that.
template <typename Enum, typename... Others> constexpr bool isDeclaration(Enum first, Others... others)
{
    const std::array all{first, others...};
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i] != Enum(i))
            return false;
    }
    return all.size() == enumeratorCount<Enum>();
}

} // namespace renumber::text
