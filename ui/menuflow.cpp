// SPDX-License-Identifier: Apache-2.0
#include "menuflow.h"

#include "confirmation.h"
#include "mainwindow.h"
#include "words/abouttext.h"
#include "words/forgettingtext.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace renumber::ui {

MenuFlow::MenuFlow(MainWindow &window, look::Appearance &appearance, language::WindowLanguage &language,
                   const QString &folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_appearance(appearance)
    , m_language(language)
    , m_file(folder)
{
    MenuButton &menu = m_window.menuButton();
    menu.offerLanguages(language::offeredLanguages());
    menu.showLanguage(m_language.choice());
    connect(&menu, &MenuButton::appearanceChosen, this, &MenuFlow::choose);
    connect(&menu, &MenuButton::languageChosen, this, &MenuFlow::chooseLanguage);
    connect(&menu, &MenuButton::openProfileRequested, this, &MenuFlow::chooseProfile);
    connect(&menu, &MenuButton::keysRequested, this, [this] {
        showBox(u"keysBox"_s, tr("Renumber"), tr("Keyboard shortcuts"),
                m_window.isAtDesk() ? deskKeysText() : keysText());
    });
    connect(&menu, &MenuButton::diagnosticsRequested, this, &MenuFlow::copyDiagnostics);
    connect(&menu, &MenuButton::forgettingRequested, this, &MenuFlow::askBeforeForgetting);
    connect(&menu, &MenuButton::aboutRequested, this,
            [this] { showBox(u"aboutBox"_s, tr("About Renumber"), aboutTitle(), aboutText()); });
    connect(&menu, &MenuButton::quitRequested, &m_window, &MainWindow::close);
    connect(&m_window, &MainWindow::closed, this, &MenuFlow::keepGeometry);
    connect(&m_window, &MainWindow::profileDropped, this, &MenuFlow::profileChosen);
}

wait::Future<> MenuFlow::restore()
{
    const wait::Promise<> promise;
    wait::Future<> restored = promise.future();
    m_file.read().then(this, [this, promise](const Preferences &preferences) {
        m_preferences = preferences;
        apply();
        if (!preferences.geometry.isEmpty())
            m_window.restoreGeometry(preferences.geometry);
        promise.end();
    });
    return restored;
}

void MenuFlow::forget()
{
    m_preferences = {};
    apply();
    m_file.write(m_preferences);
}

void MenuFlow::apply()
{
    m_appearance.choose(m_preferences.appearance);
    m_window.menuButton().showAppearance(m_preferences.appearance);
    if (m_language.choice() != m_preferences.language)
        m_language.choose(m_preferences.language);
    m_window.menuButton().showLanguage(m_language.choice());
}

void MenuFlow::choose(look::Appearance::Choice choice)
{
    m_appearance.choose(choice);
    m_preferences.appearance = choice;
    m_file.write(m_preferences);
}

void MenuFlow::chooseLanguage(const QString &code)
{
    m_language.choose(code);
    m_preferences.language = code;
    m_file.write(m_preferences);
}

void MenuFlow::keepGeometry()
{
    m_preferences.geometry = m_window.saveGeometry();
    m_file.write(m_preferences);
}

void MenuFlow::chooseProfile()
{
    auto *dialog = new QFileDialog(&m_window, tr("Open a profile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    //: In a dialog that opens files
    dialog->setNameFilter(tr("Profiles (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &MenuFlow::profileChosen);
    dialog->open();
}

void MenuFlow::copyDiagnostics()
{
    QGuiApplication::clipboard()->setText(diagnosticsText());
    m_window.showNote(
        [] { return tr("The diagnostics are copied. They hold no name, number, code or password."); });
}

void MenuFlow::askBeforeForgetting()
{
    askToConfirm(m_window,
                 {u"forgetBox"_s, tr("Forget everything on this computer?"), forgettingText(),
                  tr("Forget everything"), u"forgetButton"_s},
                 *this, [this] { emit forgettingConfirmed(); });
}

void MenuFlow::showBox(const QString &name, const QString &windowTitle, const QString &title,
                       const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, windowTitle, title, QMessageBox::Close, &m_window);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(text);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->open();
}

} // namespace renumber::ui
