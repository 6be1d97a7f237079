// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/windowlanguage.h"
#include "preferences.h"

#include <QObject>

namespace renumber::ui {

class MainWindow;

/// What the program's menu does, and what stays of it until the next start: how the window looks, its
/// language, and where it was.
class MenuFlow : public QObject
{
    Q_OBJECT
public:
    /// \a folder is for preferences. The others outlive this.
    MenuFlow(MainWindow &window, look::Appearance &appearance, language::WindowLanguage &language,
             const QString &folder, QObject *parent = nullptr);

    /// Ends once the window is as it was left.
    [[nodiscard]] wait::Future<> restore();
    /// The next start finds the window as at first.
    void forget();

signals:
    void profileChosen(const QString &file);
    /// The person was asked, and wants everything on this computer to be forgotten.
    void forgettingConfirmed();

private:
    void choose(look::Appearance::Choice choice);
    void chooseLanguage(const QString &code);
    void apply();
    void chooseProfile();
    void copyDiagnostics();
    void askBeforeForgetting();
    void showBox(const QString &name, const QString &windowTitle, const QString &title, const QString &text);
    void keepGeometry();

    MainWindow &m_window;
    look::Appearance &m_appearance;
    language::WindowLanguage &m_language;
    PreferencesFile m_file;
    Preferences m_preferences;
};

} // namespace renumber::ui
