// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screenreader.h"

#include <QProcess>
#include <QStringList>

namespace renumber::test {

/// How much was asked of the program in a run.
struct Figures
{
    qsizetype pages = 0;
    qsizetype things = 0; ///< held against the rules for all
    qsizetype announcements = 0; ///< received
    qsizetype moves = 0; ///< of the keyboard, received
};

/// Somebody at the program who cannot see it: finds what is there by what it is and how it is called, and
/// hears. What does not come at all ends the test program, with what is there instead.
class Person
{
public:
    /// Starts the program with the profile in \a profileFile and all its files in \a dataDirectory. \a
    /// figures outlives this.
    Person(const QString &profileFile, const QString &dataDirectory, Figures &figures);
    /// Ends the program.
    ~Person();
    Q_DISABLE_COPY_MOVE(Person)

    /// Waits for the page called \a title, until nothing goes on there, and says what is wrong with it.
    QString faultsAt(const QString &title);
    /// What is in the group called \a name, each by its name.
    QStringList namesIn(const QString &group) const;
    /// What is in a field.
    QString description(const QString &field);

    /// Waits until it can be pressed.
    void press(const QString &button);
    void type(const QString &field, const QString &text);
    /// Goes down in the choice that says \a now until it says \a wanted.
    void choose(const QString &now, const QString &wanted);

    /// Waits until something with \a part in it is heard, for the reason \a why. What came before it is then
    /// forgotten, so that the next question is about what comes later.
    bool hears(Heard::Why why, const QString &part);
    /// What was heard and has not been asked for, for the message of a test that fails.
    QString rest() const;

private:
    Thing find(Kind kind, const QString &name);
    QList<Thing> things() const { return m_reader.things(m_program.processId()); }

    Figures &m_figures;
    QProcess m_program;
    ScreenReader m_reader;
    qsizetype m_asked = 0; ///< so much of what was heard has been asked for
};

} // namespace renumber::test
