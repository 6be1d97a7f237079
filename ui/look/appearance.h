// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "look/colours.h"
#include "look/desktopwish.h"

#include <QObject>
#include <QPalette>

namespace renumber::ui::look {

/// Gives the application its style and its colours, and changes them while it runs: as the desktop wants
/// them, unless the person wants them otherwise. One for each application.
class Appearance : public QObject
{
    Q_OBJECT
public:
    enum class Choice { AsTheDesktop, Light, Dark };

    /// Takes the application's palette for the system's.
    explicit Appearance(QObject *parent = nullptr);

    /// In this program, whatever the desktop wants. High contrast goes before it.
    void choose(Choice choice);
    Choice choice() const { return m_choice; }
    Scheme scheme() const;

private:
    void apply();

    DesktopWish m_wish;
    const QPalette m_system;
    Choice m_choice = Choice::AsTheDesktop;
};

/// Whether the colours of \a system are those of a theme for who sees little: black and white, and nothing
/// between.
bool isHighContrast(const QPalette &system);

} // namespace renumber::ui::look
