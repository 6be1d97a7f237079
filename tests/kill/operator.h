// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hands.h"
#include "wire.h"

namespace renumber::test {

/// What somebody wants who calls the desk.
struct Errand
{
    QString person; ///< their given name; they are found by their address
    QString number; ///< that they want
    QString proof; ///< by which they show who they are, such as "emailCode"
    QString provenAt; ///< the contact that it goes to
};

/// An operator at a desk, who says what they see and, before each press, what they are about to do. The first
/// word of a line is what it is about; README.md lists the lines.
class Operator
{
public:
    Operator(Driver &driver, SandboxProcess &sandbox, Wire &wire);

    enum class SignedIn { No, Yes };
    /// Starts the program and waits for the desk, signing in first where nobody is.
    void begin(const QString &profile, SignedIn is);
    /// Does what is asked for, until the process is killed.
    void obey();

private:
    void signIn();
    QStringList board() const;

    void look(int rows);
    void serve(const Errand &errand);
    void takeUp(const Errand &errand, const QString &page);
    void find(const Errand &errand);

    void work(const Errand &errand);
    void workOnCase(const Errand &errand);
    bool isUnconfirmed() const;
    void giveReason();
    void prove(const Errand &errand);
    bool isProven() const;
    void update(const Errand &errand);
    void enterCode(const Errand &errand);
    void leaveDone();
    void leaveUnsettled();
    void closeUnconfirmed();
    void tell();
    QString owed() const;
    void state(const QString &whom);

    Driver &m_driver;
    Hands m_hands;
    SandboxProcess &m_sandbox;
    Wire &m_wire;
};

} // namespace renumber::test
