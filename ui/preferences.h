// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "disk/diskthread.h"
#include "look/appearance.h"

namespace renumber::ui {

/// What the person has set about the window. A plain value.
struct Preferences
{
    look::Appearance::Choice appearance = look::Appearance::Choice::AsTheDesktop;
    QByteArray geometry
        = {}; ///< the window's, as QWidget::saveGeometry() has it; empty where it was never closed
    QString language = {}; ///< the code of a language::Language; empty: like the system

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// Preferences as the file has them, and from there: what cannot be read of them is as if it were not set.
QByteArray toBytes(const Preferences &preferences);
Preferences preferencesFrom(const QByteArray &bytes);

/// Keeps preferences in "preferences.json" of a folder. The disk is waited for in another thread; what cannot
/// be written is forgotten with the program, as nothing of it matters much.
class PreferencesFile
{
public:
    explicit PreferencesFile(const QString &folder);

    [[nodiscard]] wait::Future<Preferences> read();
    /// What was begun last is what stays. Destroying this waits for it.
    void write(const Preferences &preferences);

private:
    const QString m_path;
    disk::DiskThread m_thread;
};

} // namespace renumber::ui
