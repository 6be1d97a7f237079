// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace renumber::store {

/// That this Renumber is running, for others that use the same folder: a lock file, which the system lets go
/// of however the program ends. Blocks on the disk for a moment.
class Presence
{
public:
    explicit Presence(const QString &folder);
    /// From now on others find this one gone.
    ~Presence();
    Q_DISABLE_COPY_MOVE(Presence)

    /// The name of this one; different for each.
    const QString &name() const { return m_name; }
    /// Shows that this one is here. The folder is there by now. False where the file cannot be written.
    bool show();
    /// Whether the one of that \a name runs, in this process or another.
    bool isRunning(const QString &name) const;

private:
    void sweep() const;
    QString pathOf(const QString &name) const;

    const QString m_folder;
    const QString m_name;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace renumber::store
