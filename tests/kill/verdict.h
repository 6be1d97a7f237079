// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace renumber::test {

/// Whether an entry needs what the reply to the request held.
enum class Reply { NotNeeded, Needed };

/// The change that the person had in hand when the program was killed, and what is true of it.
struct Truth
{
    QString number; ///< that is changed to; empty: none
    QString shown; ///< the number that the service shows
    bool wasAsked = false; ///< Update was about to be pressed
    bool wasSent = false; ///< the service sent a code
    bool hadCodePage = false; ///< the person saw the page for the code
    bool wasSeenDone = false; ///< the person was told that it is done
    bool isBegunEarlier = false; ///< in an earlier run of the program than the one that goes on with it
    bool wasGivenUp = false; ///< the person was about to give it up
    Reply reply = Reply::NotNeeded;

    bool isDone() const { return !number.isEmpty() && number == shown; }
};

/// What became of it, as the next start tells it.
enum class Told {
    NothingToTell, ///< the service had not been asked, or it was over
    NotAsked, ///< shown, and no code had been sent
    CodeWanted, ///< shown, and its code can be entered
    BeginAgain, ///< shown, and cannot be gone on with
    Done, ///< shown as done, as the service shows it
    DoneByTheAccount, ///< the account alone shows that it is done
};

/// What the account page said, held against the truth.
struct Verdict
{
    Told told = Told::NothingToTell;
    QStringList misleading; ///< each thing that was wrong
    bool isLost = false;
};

/// \a page: what the person sees, as Person says it.
Verdict judge(const QJsonObject &page, const Truth &truth);

} // namespace renumber::test
