// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/windowlanguage.h"
#include "look/appearance.h"

#include <QMap>
#include <QPushButton>

class QAction;
class QActionGroup;
class QMenu;

namespace renumber::ui {

/// The program's menu: what concerns no page. Its entries: "openProfileAction", "appearanceDesktopAction",
/// "appearanceLightAction", "appearanceDarkAction", "languageSystemAction", one for each language such as
/// "languageAction_fr", "keysAction", "copyDiagnosticsAction", "forgetEverythingAction", "aboutAction",
/// "quitAction".
class MenuButton : public QPushButton
{
    Q_OBJECT
public:
    using Choice = look::Appearance::Choice;

    explicit MenuButton(QWidget *parent = nullptr);

    /// Which of the choices is ticked.
    void showAppearance(Choice choice);
    /// Beside the one of the system.
    void offerLanguages(const QList<language::Language> &languages);
    /// Which is ticked: the language of that code; empty: the one of the system.
    void showLanguage(const QString &code);

signals:
    void openProfileRequested();
    void appearanceChosen(renumber::ui::look::Appearance::Choice choice);
    void languageChosen(const QString &code);
    void keysRequested();
    void diagnosticsRequested();
    void forgettingRequested();
    void aboutRequested();
    void quitRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *add(QMenu *menu, const QString &name);
    void addAppearance();
    void addLanguage(const QString &code, const QString &actionName);
    void retranslate();

    QMenu *m_menu;
    QMenu *m_appearance;
    QMap<Choice, QAction *> m_choices;
    QMenu *m_languageMenu;
    QActionGroup *m_languageGroup;
    QMap<QString, QAction *> m_languages; ///< by their codes
    QAction *m_openProfile;
    QAction *m_keys;
    QAction *m_diagnostics;
    QAction *m_forget;
    QAction *m_about;
    QAction *m_quit;
};

} // namespace renumber::ui
