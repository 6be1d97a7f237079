// SPDX-License-Identifier: Apache-2.0
// What a page can have on it, page by page.
#pragma once

#include "screen/case.h"
#include "words/messagetext.h"

namespace renumber::ui::screen {

/// There is no profile that can be used, and so nothing to sign in to.
struct NoProfile
{
    description::Faults faults; ///< of those that cannot

    friend bool operator==(const NoProfile &, const NoProfile &) = default;
};

/// Somebody is to sign in, or is being signed in or out.
struct SignIn
{
    Profiles profiles;
    QString service = {};
    std::optional<SignInWait> waiting = {};
    std::optional<SignInTrouble> trouble = {};
    SignInNotice notice = {};
    ChangeCutOff cutOff = ChangeCutOff::No;
    std::optional<CodeAwaited> code = {}; ///< what is asked for; none: how to sign in

    friend bool operator==(const SignIn &, const SignIn &) = default;
};

/// Whose account is to be opened by who acts for others.
struct Find
{
    int number = 0; ///< of the question
    QString region = {};
    QString service = {};
    std::optional<SearchWait> waiting = {};
    std::optional<SearchTrouble> trouble = {};
    std::optional<Found> found = {};
    std::optional<keychain::KeychainFailure> keyringFailure = {};
    QList<account::ContactKind> kinds = {}; ///< what a case can be about
    account::ContactKind about = account::ContactKind::Phone; ///< which of them it is
    Marks marks = {}; ///< of those who were found

    friend bool operator==(const Find &, const Find &) = default;
};

/// The account, and what can be done with each contact.
struct Account
{
    account::Account account;
    const description::Description *description = nullptr;
    QString service = {};
    ActingFor actingFor = ActingFor::Oneself;
    QList<account::ContactKind> confirmable = {};
    QList<store::UnfinishedChange> unfinished = {};
    QList<account::ContactKind> beingRead = {}; ///< nothing can be begun there yet
    Reading reading = Reading::No;
    std::optional<Waiting> waiting = {}; ///< nothing else may be done meanwhile
    std::optional<Waiting> takingBack = {}; ///< anything else may be done meanwhile
    std::optional<Trouble> trouble = {};
    Outcome outcome = {};
    std::optional<keychain::KeychainFailure> keyringFailure = {};

    friend bool operator==(const Account &, const Account &) = default;
};

/// The question for a new contact.
struct Form
{
    Question question;
    account::Contact current; ///< as the account shows it, for all that is known
    const description::ContactService *rules = nullptr; ///< of the kind that is asked for; it can be changed
    QString service = {};
    std::optional<Waiting> waiting = {};
    std::optional<Trouble> trouble = {};
    ActingFor actingFor = ActingFor::Oneself;
    TurningBack turningBack = TurningBack::ToAccount;

    friend bool operator==(const Form &, const Form &) = default;
};

/// A code is to be entered, or is being checked.
struct Code
{
    SentMessage message;
    Loss loss = {};
    std::optional<Waiting> waiting = {};
    std::optional<Trouble> trouble = {};
    QList<description::Ask> wanted = {}; ///< what is asked for beside the code
    QList<description::Channel> otherWays = {}; ///< by which another code can come
    Leaving leaving = Leaving::ForGood; ///< what turning away makes of the change
    std::optional<QString> person = {}; ///< whose it is, at an operators' desk; may be without a name
    QList<desk::Missing> missing
        = {}; ///< why the desk gave no leave for what was asked for, where that is it

    friend bool operator==(const Code &, const Code &) = default;
};

/// A link is to be clicked.
struct Link
{
    SentMessage message;
    Loss loss = {};
    std::optional<Waiting> waiting = {};
    std::optional<Trouble> trouble = {};
    /// When the account, read because the link was clicked, did not show that; none where it need not be
    /// said.
    std::optional<QDateTime> notShownAt = {};
    Leaving leaving = Leaving::ForGood; ///< what turning away makes of the change

    friend bool operator==(const Link &, const Link &) = default;
};

/// Whether the service can verify the contact that is now shown.
enum class Verifying { NotPossible, Possible };

/// Where there is to go on from Done.
enum class After {
    Account,
    Case, ///< of a desk, in which others are still to be told
};

/// What the service, asked again, now shows.
struct Done
{
    change::Plan plan;
    change::Done done;
    account::Contact now; ///< of its kind, as the account shows it; the new one may stand behind the first
    QString service = {};
    Verifying verifying = Verifying::NotPossible;
    ActingFor actingFor = ActingFor::Oneself;
    After after = After::Account;
    QDateTime at = {}; ///< when the account showed it, or the person said so, on the program's clock

    friend bool operator==(const Done &, const Done &) = default;
};

/// It is not known what came of a step.
struct Unsettled
{
    change::Plan plan;
    change::Unsettled unsettled;
    change::Known known = change::Known::MayHaveChanged;
    QString service = {};
    std::optional<ServiceTrouble> broke = {};
    std::optional<QDateTime> askedAt
        = {}; ///< when the service was last asked; none where it need not be said
    ActingFor actingFor = ActingFor::Oneself;

    friend bool operator==(const Unsettled &, const Unsettled &) = default;
};

/// The page that is in front, by what is on it.
using Screen = std::variant<NoProfile, SignIn, Find, Account, Form, Code, Link, Done, Unsettled, DeskCase,
                            DeskTelling>;

} // namespace renumber::ui::screen
