// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "driver.h"
#include "guiprogram.h"

#include <QObject>

namespace renumber::test {

/// Two digits longer than Benin's numbers since November 2024. Those Debian 13's data knows; this none does.
/// In one piece, so that no part of it is asked about.
inline const QString newerThanAnyData = QStringLiteral("+229012717435860");

/// What each GUI test stands on: a sandbox in a process of its own, as new before each test function.
class GuiTest : public QObject
{
    Q_OBJECT
protected:
    SandboxProcess &sandbox() { return m_sandbox; }

    /// Starts the program with one profile for the sandbox and waits for the page to sign in.
    static void begin(Driver &driver);
    /// From the beginning to the account of \a token at the imitation of \a service.
    static void beginAt(Driver &driver, const QString &service, const QString &token);
    /// Signs in with a sample token, such as "sample-token-verified", and waits for the account.
    static void signIn(Driver &driver, const QString &token);
    /// From the beginning to the account.
    static void beginSignedIn(Driver &driver, const QString &token);
    /// From the account to a new number in the field, not sent.
    static void enterNumber(Driver &driver, const QString &number);
    /// From the account to a code that was sent to \a number.
    static void askForCode(Driver &driver, const QString &number);

    /// Starts the program as the helpdesk of the imitation of TrivoreID, by the built-in policy, and waits
    /// for the page to find somebody. Needs a keyring, without which there is no desk.
    static void beginAtDesk(Driver &driver);
    /// From there to the case of whoever is found by \a person.
    static void serve(Driver &driver, const QString &person);
    /// In a case: gives a reason, and has seen the caller in person.
    static void proveCaller(Driver &driver);
    /// In the dialog that asks for it: what an operator states.
    static void state(Driver &driver, const QString &dialog, const QString &statement);
    /// In a case that is proven: to a code that was sent to \a number.
    static void askForCodeAtDesk(Driver &driver, const QString &number);

    /// On the page for it: enters the code of the newest message to \a to.
    void enterNewestCode(Driver &driver, const QString &to);

    /// How often the service was asked for \a path, such as update-phone-number.
    qsizetype requestsFor(const QString &path);

private slots:
    void initTestCase();
    void init();

private:
    SandboxProcess m_sandbox;
};

/// The box of a problem or notice: \a box is its object name, \a parts are in its sentence.
void verifySays(const Driver &driver, const QString &box, const QStringList &parts);

} // namespace renumber::test
