// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "anotherprogram.h"
#include "driver.h"

namespace renumber::test {

/// An operator's program at the sandbox's desk, with a policy of its own, and what the operator does there as
/// far as Update. The clocks stand still unless they are moved, so that no lease and no proof ends because
/// the machine is slow. What cannot be done fails the test, and nothing is done after that.
class DeskSitting
{
public:
    /// Update's new number, unless another is said.
    static inline const QString newNumber = QStringLiteral("+33750253360");

    /// By lenientPolicy() with \a changes. \a sandbox outlives this.
    DeskSitting(SandboxProcess &sandbox, const QJsonObject &changes);

    Driver &driver() { return m_driver; }
    SandboxProcess &sandbox() { return m_sandbox; }
    /// Starts the program and signs in, as far as the page to find somebody.
    void begin();

    // One press each, and what has to be there for it.
    void press(const QString &button);
    void type(const QString &field, const QString &text);
    /// Chooses \a text in \a box.
    void choose(const QString &box, const QString &text);

    // What an operator does.
    void find(const QString &person);
    /// From there to the case of \a person.
    void serve(const QString &person);
    void findAnother();
    void sayWhy(const QString &reason = QStringLiteral("New number"));
    /// The operator says that the proof \a id has passed.
    void attest(const QString &id = QStringLiteral("inPerson"));
    /// By a code to \a contact, which the caller reads out.
    void proveByCode(const QString &id, const QString &contact);
    /// The new contact of a case, which is a number unless it is an address.
    void enter(const QString &contact = newNumber);
    /// To a case of \a person, for which nothing is missing but a new contact.
    void serveProven(const QString &person);
    /// As far as that Update can be pressed.
    void comeToOpenGate(const QString &person = QStringLiteral("camille"));
    /// Has the code sent: one message, to \a contact.
    void update(const QString &contact = newNumber);
    /// F5, until the account was read.
    void look();
    /// Takes the case in hand once more, and looks.
    void takeAgain();
    /// States \a why in \a dialog.
    void state(const QString &dialog, const QString &why);

    /// Both clocks go on by \a time, while nobody is at the desk.
    void beAwayFor(std::chrono::seconds time);
    /// Likewise, and then the operator looks.
    void letPass(std::chrono::seconds time);
    /// As the window writes the point that is \a since the beginning, as it is now.
    QString clockTime(std::chrono::seconds since) const;

    /// What stands beside Update, line by line.
    QStringList lines() const;
    bool mayUpdate() const;
    /// Everything that sends where it may, and how often the service was asked for anything by it: the keys,
    /// Enter in the field, a click.
    qsizetype sentByPressing();

    /// Another program at this desk, with its policy and its operator unless others are said.
    AnotherProgram behind(const QString &actor = {}, const QByteArray &policy = {}) const;
    /// The case that was opened last.
    desk::DeskCase newestCase() const;
    /// The rows of that case which say \a action.
    QList<desk::audit::Row> rowsOf(desk::audit::Action action) const;
    /// The policy, as its file has it.
    QByteArray policy() const { return m_policy; }
    QString storeFile() const;
    /// The store is out of reach, and as it was.
    void takeStoreAway() const;
    void putStoreBack() const;

private:
    bool isThere(const QString &name) const;
    void waitFor(const QString &name);
    void awaitEnd(const QString &part);
    qsizetype sent();
    /// The name of the one that the case is about.
    QString fieldOfContact() const;

    SandboxProcess &m_sandbox;
    const QByteArray m_policy;
    const QDateTime m_start;
    std::chrono::seconds m_passed{0};
    Driver m_driver;
};

} // namespace renumber::test
