// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace renumber::test {

/// Looks into the store of a program that runs, from beside it and without touching it.
class StoreView
{
public:
    explicit StoreView(const QString &folder);

    /// How many changes the program that runs will show, once it has removed what was over; none while it has
    /// not.
    std::optional<int> entriesToShow() const;
    /// How many there are; none where the file cannot be read.
    std::optional<int> entries() const;
    /// Files that hold a store that was found to be damaged.
    int setAside() const;

private:
    struct Rows
    {
        int all = 0;
        int over = 0; ///< nothing was sent, or being removed
    };
    std::optional<Rows> rows() const;
    QStringList files(const QString &pattern) const;

    const QString m_folder;
};

} // namespace renumber::test
