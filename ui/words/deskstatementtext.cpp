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

QString endLockQuestion(const QString &person)
{
    //: %1: a person's name
    return Words::tr("Why can %1 be served again? It goes into the record, with your name.").arg(person);
}

QString endLockText()
{
    return Words::tr("End the lock");
}

} // namespace renumber::ui
