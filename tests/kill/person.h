// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hands.h"
#include "wire.h"

namespace renumber::test {

/// Somebody at the program, who says what they see and, before each press, what they are about to do. The
/// first word of a line is what it is about; README.md lists the lines.
class Person
{
public:
    Person(Driver &driver, SandboxProcess &sandbox, Wire &wire);

    /// Starts the program and waits for the account, as which somebody is remembered. \a token: signs in with
    /// it first; empty: is signed in.
    void begin(const QString &profile, const QString &token);
    /// Does what is asked for, until the process is killed.
    void obey();

private:
    void look(bool expectsBox);
    void goOn();
    void giveUp();
    [[noreturn]] void changeForEver(int index);
    void change(const QString &number);
    void enterCode(const QString &number);
    void leave();

    Driver &m_driver;
    Hands m_hands;
    SandboxProcess &m_sandbox;
    Wire &m_wire;
};

} // namespace renumber::test
