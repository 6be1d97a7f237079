// SPDX-License-Identifier: Apache-2.0
#include "words/forgettingtext.h"

#include "words/sentence.h"

#include <QCoreApplication>

namespace renumber::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ForgettingText)
};

} // namespace

QString forgettingText()
{
    return Words::tr(
        "You will be signed out, and all sign-ins, unfinished changes and settings of Renumber deleted "
        "from this computer. A code that was sent can't be entered here any more.");
}

QString forgottenText(const cases::Remains &remains, DeskRecord record)
{
    if (remains.isNothing() && record == DeskRecord::Kept)
        return Words::tr(
            "Your sign-ins, unfinished changes and settings are deleted. The help desk's record stays, and "
            "what its open cases need from the keyring.");
    if (remains.isNothing())
        return Words::tr("Nothing of you is left on this computer.");
    if (remains.isDiskUnreadable)
        return Words::tr(
            "Renumber couldn't read its files, so something may still be on this computer. Look at the "
            "disk, then try again.");
    if (remains.keychain)
        return Words::tr("The keyring didn't let go of everything. Unlock it, then try again.");
    if (remains.accounts == 0 && remains.changes == 0 && remains.damaged == disk::DamagedFiles::Deleted)
        return Words::tr(
            "All files are deleted, a damaged one among them. What it named in the keyring may still be "
            "there: look for Renumber in it.");
    return Words::tr("Not everything could be deleted. Look at the disk and the keyring, then try again.");
}

} // namespace renumber::ui
