// SPDX-License-Identifier: Apache-2.0
#include "look/appearance.h"

#include "look/accessible.h"
#include "look/style.h"

#include <QApplication>
#include <QGuiApplication>
#include <QStyleHints>

namespace renumber::ui::look {

Appearance::Appearance(QObject *parent)
    : QObject(parent)
    , m_system(QApplication::palette())
{
    describeRoles();
    QApplication::setStyle(new Style); // owned by the application
    connect(&m_wish, &DesktopWish::changed, this, &Appearance::apply);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::apply);
#endif
    apply();
}

void Appearance::choose(Choice choice)
{
    m_choice = choice;
    apply();
}

Scheme Appearance::scheme() const
{
    if (m_wish.contrast() == DesktopWish::Contrast::High || isHighContrast(m_system))
        return Scheme::HighContrast;
    if (m_choice != Choice::AsTheDesktop)
        return m_choice == Choice::Dark ? Scheme::Dark : Scheme::Light;
    if (m_wish.shade() != DesktopWish::Shade::Unknown)
        return m_wish.shade() == DesktopWish::Shade::Dark ? Scheme::Dark : Scheme::Light;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme known = QGuiApplication::styleHints()->colorScheme();
    if (known != Qt::ColorScheme::Unknown)
        return known == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
#endif
    return isDark(m_system) ? Scheme::Dark : Scheme::Light;
}

void Appearance::apply()
{
    const QPalette palette = paletteOf(coloursOf(scheme(), m_system));
    if (QApplication::palette() != palette)
        QApplication::setPalette(palette);
}

bool isHighContrast(const QPalette &system)
{
    constexpr double blackOnWhite = 20;
    const QColor window = system.color(QPalette::Active, QPalette::Window);
    return contrast(window, system.color(QPalette::Active, QPalette::WindowText)) > blackOnWhite
        && contrast(window, system.color(QPalette::Active, QPalette::Button)) < 1.1;
}

} // namespace renumber::ui::look
