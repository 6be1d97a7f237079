// SPDX-License-Identifier: Apache-2.0
#include "words/deskstatementtext.h"

#include <QCoreApplication>

namespace renumber::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeskStatementText)
};

} // namespace

QString noteQuestion(const QString &person)
{
    //: %1: a person's name
    return Words::tr("A note for the record about %1. Leave out numbers, codes and passwords.").arg(person);
}

QString addNoteText()
{
    return Words::tr("Add note");
}

QString noteAddedText()
{
    return Words::tr("The note is in the record.");
}

QString endLockQuestion(const QString &person)
{
    //: %1: a person's name
    return Words::tr("Why can %1 be served again? It goes into the record, with your name.").arg(person);
}

QString endLockText()
{
    return Words::tr("End the lock");
}

QString proofQuestion(desk::ProofKind kind)
{
    switch (kind) {
    case desk::ProofKind::InPerson:
    case desk::ProofKind::Video:
        return Words::tr("What kind of document did you see? It goes into the record. Leave out its number.");
    case desk::ProofKind::Manager:
        return Words::tr("Who vouches for the caller, and how did you reach them? It goes into the record. "
                         "Leave out phone numbers and email addresses.");
    case desk::ProofKind::ContactCode:
    case desk::ProofKind::Callback:
        return {};
    }
    Q_UNREACHABLE();
}

QString endCaseQuestion(const QString &person, EndingLocks locks)
{
    if (locks == EndingLocks::Yes)
        //: %1: a person's name
        return Words::tr(
                   "A proof was begun and hasn't ended. If you end the case now, it counts as failed, and "
                   "%1 is locked for everybody. After 24 hours the lock can be ended.")
            .arg(person);
    //: %1: a person's name
    return Words::tr(
               "A proof was begun and hasn't ended. If you end the case now, it counts as failed for %1.")
        .arg(person);
}

QString endCaseText()
{
    return Words::tr("End the case");
}

QString itsThemText(const QString &person)
{
    //: On a button: the caller has proven who they are. %1: a person's name
    return Words::tr("It's %1").arg(person);
}

QString notThemText(const QString &person)
{
    //: On a button: the caller has not proven who they are. %1: a person's name
    return Words::tr("Not %1").arg(person);
}

} // namespace renumber::ui
