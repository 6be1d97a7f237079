// SPDX-License-Identifier: Apache-2.0
#include "widgets/menubutton.h"

#include "look/hover.h"
#include "look/role.h"
#include "look/symbolicon.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace renumber::ui {

MenuButton::MenuButton(QWidget *parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
    , m_appearance(new QMenu(m_menu))
    , m_languageMenu(new QMenu(m_menu))
    , m_languageGroup(new QActionGroup(this))
    , m_openProfile(add(m_menu, u"openProfileAction"_s))
    , m_keys(nullptr)
    , m_diagnostics(nullptr)
    , m_forget(nullptr)
    , m_about(nullptr)
    , m_quit(nullptr)
{
    look::setRole(*this, look::Role::Link);
    setIcon(look::symbolIcon(look::Symbol::Menu, QPalette::Link));
    setMenu(m_menu);
    connect(
        m_menu, &QMenu::aboutToHide, this, [this] { look::endHover(*this); }, Qt::QueuedConnection);
    setAutoDefault(true); // Return opens it, too
    addAppearance();
    m_menu->addMenu(m_languageMenu);
    addLanguage({}, u"languageSystemAction"_s);
    showLanguage({});
    m_menu->addSeparator();
    m_keys = add(m_menu, u"keysAction"_s);
    m_diagnostics = add(m_menu, u"copyDiagnosticsAction"_s);
    m_about = add(m_menu, u"aboutAction"_s);
    m_menu->addSeparator();
    m_forget = add(m_menu, u"forgetEverythingAction"_s);
    m_quit = add(m_menu, u"quitAction"_s);
    m_openProfile->setShortcut(QKeySequence::Open);
    m_keys->setShortcut(QKeySequence::HelpContents);
    m_quit->setShortcut(QKeySequence(u"Ctrl+Q"_s));
    connect(m_openProfile, &QAction::triggered, this, &MenuButton::openProfileRequested);
    connect(m_keys, &QAction::triggered, this, &MenuButton::keysRequested);
    connect(m_diagnostics, &QAction::triggered, this, &MenuButton::diagnosticsRequested);
    connect(m_forget, &QAction::triggered, this, &MenuButton::forgettingRequested);
    connect(m_about, &QAction::triggered, this, &MenuButton::aboutRequested);
    connect(m_quit, &QAction::triggered, this, &MenuButton::quitRequested);
    retranslate();
}

/// An action of the button as well: its keys work while the menu is closed.
QAction *MenuButton::add(QMenu *menu, const QString &name)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    menu->addAction(action);
    addAction(action);
    return action;
}

void MenuButton::addAppearance()
{
    m_menu->addMenu(m_appearance);
    auto *group = new QActionGroup(this);
    const QMap<Choice, QString> names{{Choice::AsTheDesktop, u"appearanceDesktopAction"_s},
                                      {Choice::Light, u"appearanceLightAction"_s},
                                      {Choice::Dark, u"appearanceDarkAction"_s}};
    for (const Choice choice : {Choice::AsTheDesktop, Choice::Light, Choice::Dark}) {
        QAction *action = add(m_appearance, names.value(choice));
        action->setCheckable(true);
        group->addAction(action);
        m_choices.insert(choice, action);
        connect(action, &QAction::triggered, this, [this, choice] { emit appearanceChosen(choice); });
    }
    showAppearance(Choice::AsTheDesktop);
}

void MenuButton::showAppearance(Choice choice)
{
    m_choices.value(choice)->setChecked(true);
}

void MenuButton::addLanguage(const QString &code, const QString &actionName)
{
    QAction *action = add(m_languageMenu, actionName);
    action->setCheckable(true);
    m_languageGroup->addAction(action);
    m_languages.insert(code, action);
    connect(action, &QAction::triggered, this, [this, code] { emit languageChosen(code); });
}

void MenuButton::offerLanguages(const QList<language::Language> &languages)
{
    m_languageMenu->addSeparator();
    for (const language::Language &one : languages) {
        addLanguage(one.code, QString(u"languageAction_"_s + one.code));
        m_languages.value(one.code)->setText(one.name); // the same, whatever the window is in
    }
}

void MenuButton::showLanguage(const QString &code)
{
    m_languages.value(code)->setChecked(true);
}

void MenuButton::retranslate()
{
    setText(tr("Menu"));
    m_openProfile->setText(tr("Open a profile…"));
    //: In the menu, above "As the desktop", "Light", "Dark"
    m_appearance->setTitle(tr("Appearance"));
    m_choices.value(Choice::AsTheDesktop)->setText(tr("Like the desktop"));
    m_choices.value(Choice::Light)->setText(tr("Light"));
    m_choices.value(Choice::Dark)->setText(tr("Dark"));
    //: In the menu, above "Like the system" and the languages, each by its own name
    m_languageMenu->setTitle(tr("Language"));
    //: In the menu, of the language
    m_languages.value(QString())->setText(tr("Like the system"));
    m_keys->setText(tr("Keyboard shortcuts"));
    m_diagnostics->setText(tr("Copy diagnostics"));
    m_forget->setText(tr("Forget everything on this computer…"));
    m_about->setText(tr("About Renumber"));
    m_quit->setText(tr("Quit"));
}

void MenuButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace renumber::ui
