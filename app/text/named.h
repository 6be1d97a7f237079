// SPDX-License-Identifier: Apache-2.0
// The names that files have for enumerators, each said once for reading and writing.
#pragma once

#include "text/enumerators.h"

#include <QStringList>

#include <array>
#include <optional>
#include <string_view>

namespace renumber::text {

/// An enumerator with its name, as in a table std::array{Named{Colour::Red, "red"}, …}.
template <typename Enum> struct Named
{
    Enum value{};
    std::string_view name; ///< ASCII

    constexpr Named(Enum enumerator, std::string_view itsName)
        : value(enumerator)
        , name(itsName)
    {
    }
};

/// Whether \a table has every enumerator once, each with a name of its own: for a static_assert beside it.
template <typename Enum, std::size_t Count>
constexpr bool isComplete(const std::array<Named<Enum>, Count> &table)
{
    for (std::size_t i = 0; i < Count; ++i) {
        for (std::size_t j = i + 1; j < Count; ++j) {
            if (table[i].value == table[j].value || table[i].name == table[j].name)
                return false;
        }
    }
    return Count == enumeratorCount<Enum>();
}

inline QString toText(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

/// The name of \a value in \a table, which isComplete().
template <typename Enum, std::size_t Count>
QString nameIn(const std::array<Named<Enum>, Count> &table, Enum value)
{
    for (const Named<Enum> &one : table) {
        if (one.value == value)
            return toText(one.name);
    }
    Q_UNREACHABLE();
}

/// What \a name stands for in \a table; none where it is none of its names.
template <typename Enum, std::size_t Count>
std::optional<Enum> valueIn(const std::array<Named<Enum>, Count> &table, const QString &name)
{
    for (const Named<Enum> &one : table) {
        if (name == toText(one.name))
            return one.value;
    }
    return std::nullopt;
}

/// All names of \a table, for a message about one that is none.
template <typename Enum, std::size_t Count> QStringList namesIn(const std::array<Named<Enum>, Count> &table)
{
    QStringList names;
    for (const Named<Enum> &one : table)
        names.append(toText(one.name));
    return names;
}

} // namespace renumber::text
