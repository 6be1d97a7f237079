// SPDX-License-Identifier: Apache-2.0
#include "screen/screentext.h"

#include "words/advice.h"
#include "words/contacttext.h"
#include "words/deskfaulttext.h"
#include "words/deskrefusaltext.h"
#include "words/keyringtext.h"
#include "words/sentence.h"
#include "words/signincodetext.h"
#include "words/signintext.h"
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
        return Words::tr("Renumber can't tell whose account this is, so you can't finish the earlier change "
                         "here. It may or may not have been made.");
    return Words::tr("This isn't the account with the unfinished change. Nothing was taken over from it. To "
                     "finish that change, go back to its account.");
}

} // namespace

QString leaveButtonText(screen::Leaving leaving, change::Aim aim)
{
    if (leaving == screen::Leaving::ForLater)
        //: On a button: leaves the change as it is, to go on with it another time
        return Words::tr("Finish later");
    return aim == change::Aim::Verify ? Words::tr("Stop verifying") : Words::tr("Cancel change");
}

QString waitingText(const Waiting &waiting)
{
    const QString &service = waiting.service;
    const QString contact = shown(waiting.contact);
    switch (waiting.what) {
    case Waiting::For::Keyring:
        return Words::tr("Waiting for the keyring. It may be asking for its password…");
    case Waiting::For::KeyringBeforeAsking:
        //: %1: the name of a service
        return Words::
            tr("Waiting for the keyring. It may be asking for its password. Nothing has been sent to %1 yet…")
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
        return Words::tr("Checking the account at %1…").arg(service);
    case Waiting::For::TakingBack:
        //: %1: the name of a service, %2: a phone number or an email address
        return Words::tr("Asking %1 to discard the change to %2…").arg(service, contact);
    }
    Q_UNREACHABLE();
}

QString waitingText(screen::SignInWait waiting)
{
    switch (waiting) {
    case screen::SignInWait::Keyring:
        return Words::tr("Waiting for the keyring…");
    case screen::SignInWait::Provider:
        return Words::tr("Asking where to sign in…");
    case screen::SignInWait::Browser:
        return Words::tr("Waiting for you to sign in in your browser…");
    case screen::SignInWait::Code:
        return Words::tr("Asking for a code…");
    case screen::SignInWait::Service:
        return Words::tr("Signing in…");
    case screen::SignInWait::SignOut:
        return Words::tr("Signing out…");
    }
    Q_UNREACHABLE();
}

QString waitingText(const screen::SearchWait &waiting)
{
    if (const auto *looking = std::get_if<screen::Looking>(&waiting))
        return lookingText(looking->terms);
    return Words::tr("Reading the account…");
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

ProblemText troubleText(const screen::SignInTrouble &trouble, const time::Now &now)
{
    const signin::SignInFailure &failure = trouble.failure;
    if (trouble.tried && isAboutCode(failure, trouble.tried->method))
        return describeAtCode(failure, trouble.before, trouble.another, trouble.service, now);
    if (trouble.tried)
        return describe(failure, *trouble.tried, trouble.service, now);
    // The token was not typed but came from the keyring.
    ProblemText text = describe(failure.problem, Activity::Reading, {}, trouble.service, now);
    const bool isToSignIn = text.next == NextStep::SignIn || text.next == NextStep::SignInAnew;
    if (isToSignIn || failure.isStoredTokenGone) { // what the page is for
        text.next = NextStep::None;
        text.button.clear();
    }
    return text;
}

ProblemText troubleText(const screen::SearchTrouble &trouble, const QString &service, const time::Now &now)
{
    struct Texts
    {
        const QString &service;
        const time::Now &now;

        ProblemText operator()(service::SearchError error) const
        {
            return plain(searchErrorText(error), look::Tone::Wrong);
        }
        ProblemText operator()(const screen::NotSearchable &wanted) const
        {
            return plain(notSearchableText(wanted.term, service, wanted.kinds));
        }
        ProblemText operator()(const screen::NobodyFound &nobody) const
        {
            return plain(nobody.total > 0 ? notSentText(service, nobody.total) : noMatchText(nobody.terms));
        }
        ProblemText operator()(const service::Problem &problem) const
        {
            return describe(problem, Activity::Finding, {}, service, now);
        }
        ProblemText operator()(const screen::DeskRefusal &refusal) const
        {
            struct Why
            {
                const time::Now &now;
                QString operator()(const description::Faults &faults) const
                {
                    return policyFaultText(faults);
                }
                QString operator()(keychain::KeychainFailure failure) const { return deskKeyText(failure); }
                QString operator()(const desk::StoreFault &fault) const { return storeFaultText(fault, now); }
                QString operator()(const QList<desk::Missing> &missing) const
                {
                    return searchMissingText(missing, now);
                }
            };
            ProblemText text = plain(std::visit(Why{now}, refusal.why));
            const auto *fault = std::get_if<desk::StoreFault>(&refusal.why);
            if (fault && fault->what == desk::StoreFault::What::LossUnstated) {
                text.next = NextStep::StateLoss;
                text.button = buttonText(text.next, {});
            }
            return text;
        }
        static ProblemText plain(const QString &sentence, look::Tone tone = look::Tone::Doubt)
        {
            ProblemText text{sentence, {}, NextStep::None};
            text.tone = tone;
            return text;
        }
    };
    return std::visit(Texts{service, now}, trouble);
}

QString noticeText(const screen::SignInNotice &notice, screen::ChangeCutOff cutOff, const QString &service)
{
    struct Texts
    {
        const QString &service;

        QString operator()(std::monostate) const { return {}; }
        QString operator()(const signin::SignOutReport &report) const
        {
            return signedOutText(report, service);
        }
        QString operator()(keychain::KeychainFailure failure) const { return notResumedText(failure); }
        QString operator()(signin::BindingChange change) const { return notSentText(change, service); }
        QString operator()(screen::LinkNote note) const
        {
            return note == screen::LinkNote::NoBrowser
                ? Words::tr(
                    "Your browser didn't open. Copy the link and open it in a browser on this computer.")
                : Words::tr("The link is copied. Paste it into a browser on this computer.");
        }
    };
    const QString said = std::visit(Texts{service}, notice);
    return joinedSentences(
        {said,
         cutOff == screen::ChangeCutOff::Yes ? Words::tr(
             "The change that was under way can't be finished here. It may or may not have been made.")
                                             : QString()});
}

QString lossText(const screen::Loss &loss)
{
    if (std::holds_alternative<screen::NeverSaved>(loss))
        return neverSavedText();
    const auto *saveFailure = std::get_if<store::ChangeJournal::SaveFailure>(&loss);
    return saveFailure ? saveFailureText(*saveFailure) : QString();
}

QString outcomeText(const screen::Outcome &outcome, ActingFor actingFor, const QString &service)
{
    if (const auto *left = std::get_if<screen::ChangeLeft>(&outcome))
        return leavingText(*left, actingFor, service);
    const auto *behind = std::get_if<screen::LeftBehind>(&outcome);
    return behind ? leftBehindText(*behind) : QString();
}

} // namespace renumber::ui
