// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "instance/singleinstance.h"
#include "look/appearance.h"
#include "mainwindow.h"
#include "program.h"
#include "sandboxprocess.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

class QAbstractButton;
class QLineEdit;

namespace renumber::test {

/// Uses the program as a person does: finds what is on the page by its object name, types, presses. The
/// window, the pages, the HTTP calls and the sandbox are the real ones.
class Driver
{
public:
    /// Profiles point to \a sandbox, which outlives this.
    explicit Driver(SandboxProcess &sandbox);
    /// Likewise, with all files in \a folder, which outlives the process: for one that will be killed.
    Driver(SandboxProcess &sandbox, const QString &folder);
    ~Driver();
    Q_DISABLE_COPY_MOVE(Driver)

    /// A profile for the imitation of \a service whose sample token is \a sampleToken, empty for none;
    /// returns its file.
    QString writeProfile(const QString &name, const QString &sampleToken,
                         const QString &service = QStringLiteral("reachfive"));
    /// Likewise one with which the service's sign-in by browser can be used.
    QString writeProfileWithClientId(const QString &name, const QString &service);
    QString writeFile(const QString &name, const QByteArray &content);
    QString dataDirectory() const { return m_folder + QStringLiteral("/data"); }

    /// Starts the program with these profiles, as the only one on its folder, and waits for its first page.
    void start(const QStringList &profiles);
    /// Ends it at once. The test fails where its files hold anything that the sandbox knows of people.
    void quit();
    /// Closes the window as a person does; \a ended is called when the program would end. quit() comes after
    /// that.
    void close(std::function<void()> ended);
    void setLimits(const service::CallLimits &limits) { m_limits = limits; }
    void setBrowser(const ui::OpenBrowser &openBrowser) { m_openBrowser = openBrowser; }
    /// \a reachability outlives this; without one the program is never offline.
    void setReachability(const net::Reachability &reachability) { m_reachability = &reachability; }
    void setClock(const time::Clock &clock);
    /// Both clocks of the program go on by \a time at once.
    void letPass(std::chrono::seconds time) { m_passed += time; }

    ui::MainWindow &window() const { return *m_window; }
    /// Object name of the page in front.
    QString page() const;

    template <typename Widget> Widget *find(const QString &name) const
    {
        auto *widget = m_window->findChild<Widget *>(name);
        if (!widget)
            qFatal("there is no widget %s", qPrintable(name));
        return widget;
    }
    /// The text of a label or field.
    QString text(const QString &name) const;
    /// The value on the account page's \a card, such as "phoneCard", which is uncovered for that.
    QString valueOn(const QString &card);
    bool isVisible(const QString &name) const;
    bool isEnabled(const QString &name) const;
    /// Object name of the widget that has the keyboard.
    QString focused() const;

    /// Clicks in the middle of a button that is visible and enabled.
    void press(const QString &name);
    /// Presses what asks for another message, half a minute after the one before: the program holds it back
    /// for as long where the service does not say how long.
    void pressAfterWait(const QString &name = QStringLiteral("resendButton"));
    /// Waits as long, without a press.
    void awaitButton(const QString &name = QStringLiteral("resendButton"));
    /// The same as press(); false, and nothing is clicked, where the button has been hidden or disabled by
    /// now.
    bool pressIfThere(const QString &name);
    /// Waits until somebody who was found is chosen, and opens their account.
    void openFound();
    /// Where \a question, such as "codeAsk", asks whether something may be lost: it may.
    void confirmIfAsked(const QString &question);
    /// Puts \a text into a field in place of what it holds, by keys.
    void type(const QString &name, const QString &text);
    /// Puts \a text into a field by the clipboard.
    void paste(const QString &name, const QString &text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Chooses the entry \a text of a box. Does nothing where the box is hidden, having one entry.
    void choose(const QString &box, const QString &text);
    void doubleClick(const QString &name);
    /// Sends what a keyboard sends while \a key is held down: one more release and press.
    void repeatKey(Qt::Key key);

private:
    /// \a clock, with what letPass() has added.
    time::Clock moved(const time::Clock &clock) const;
    QJsonObject profileFor(const QString &name, const QString &service,
                           const QMap<QString, QString> &settings) const;

    SandboxProcess &m_sandbox;
    std::unique_ptr<QTemporaryDir> m_temporary; ///< none where the folder is another's
    const QString m_folder;
    service::CallLimits m_limits;
    ui::OpenBrowser m_openBrowser = [](const QUrl &) { return false; }; // none of whoever runs the tests
    const net::Reachability *m_reachability = nullptr;
    std::chrono::seconds m_passed{0}; ///< more than have
    time::Clock m_clock = moved(time::systemClock());
    ui::look::Appearance m_appearance;
    ui::language::WindowLanguage m_language;
    std::unique_ptr<instance::SingleInstance> m_instance;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::Program> m_program;
};

} // namespace renumber::test

/// Waits until the page in front is the one named.
#define TRY_PAGE(driver, name) QTRY_COMPARE((driver).page(), QStringLiteral(name))
