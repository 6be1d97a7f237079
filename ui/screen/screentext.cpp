// SPDX-License-Identifier: Apache-2.0
#include "screen/screentext.h"

#include "words/advice.h"
#include "words/contacttext.h"
#include "words/unfinishedtext.h"

#include <QCoreApplication>

namespace renumber::ui {

using account::ContactKind;
using screen::Waiting;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScreenText)
};

QString leftBehindText(screen::LeftBehind who)
{
    if (who == screen::LeftBehind::OfNobodyKnown)
        return Words::tr(
            "Renumber cannot tell whose account this is, so the change that was under way cannot be gone on "
            "with here. What the service was asked for may still have been done.");
    return Words::tr("This is another account than the one that a change was under way on. Nothing of that "
                     "change was taken over. To go on with it, go back to that account.");
}

} // namespace

QString waitingText(const Waiting &waiting)
{
    const QString &service = waiting.service;
    const QString contact = shown(waiting.contact);
    switch (waiting.what) {
    case Waiting::For::Keyring:
        return Words::tr("Waiting for the keyring, which may be asking for its password…");
    case Waiting::For::KeyringBeforeAsking:
        //: %1: the name of a service
        return Words::tr("Waiting for the keyring, which may be asking for its password. %1 has not been "
                         "asked yet…")
            .arg(service);
    case Waiting::For::CodeTo:
        //: %1: the name of a service, %2: a phone number or an email address
        return Words::tr("Asking %1 to send a code to %2…").arg(service, contact);
    case Waiting::For::LinkTo:
        //: %1: the name of a service, %2: a phone number or an email address
        return Words::tr("Asking %1 to send a link to %2…").arg(service, contact);
    case Waiting::For::ChangeTo:
        return (waiting.kind == ContactKind::Phone
                    //: %1: the name of a service, %2: a phone number
                    ? Words::tr("Asking %1 to change the number to %2…")
                    //: %1: the name of a service, %2: an email address
                    : Words::tr("Asking %1 to change the address to %2…"))
            .arg(service, contact);
    case Waiting::For::CodeCheck:
        //: %1: the name of a service
        return Words::tr("Asking %1 to check the code…").arg(service);
    case Waiting::For::Account:
        //: %1: the name of a service
        return Words::tr("Asking %1 what the account shows now…").arg(service);
    }
    Q_UNREACHABLE();
}

ProblemText troubleText(const screen::Trouble &trouble, const time::Now &now)
{
    if (const auto *wanted = std::get_if<screen::ConsentWanted>(&trouble)) {
        const NextStep next = NextStep::SendUnsaved;
        return {cannotSaveText(wanted->why), {}, next, buttonText(next, {}), Sends::Something};
    }
    const auto &atService = std::get<screen::ServiceTrouble>(trouble);
    return describe(atService.problem, atService.activity, atService.about, atService.service, now);
}

QString lossText(const screen::Loss &loss)
{
    if (std::holds_alternative<screen::NeverSaved>(loss))
        return neverSavedText();
    const auto *saveFailure = std::get_if<store::ChangeJournal::SaveFailure>(&loss);
    return saveFailure ? saveFailureText(*saveFailure) : QString();
}

QString outcomeText(const screen::Outcome &outcome, const QString &service)
{
    if (const auto *left = std::get_if<screen::ChangeLeft>(&outcome))
        return leavingText(left->change, left->leaving, left->actingFor, service);
    const auto *behind = std::get_if<screen::LeftBehind>(&outcome);
    return behind ? leftBehindText(*behind) : QString();
}

} // namespace renumber::ui
