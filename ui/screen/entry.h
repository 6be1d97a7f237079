// SPDX-License-Identifier: Apache-2.0
// Until somebody's account is open: signing in, and whose account is looked for by who acts for others. As
// screen/parts.h, facts and no texts.
#pragma once

#include "description/catalogue.h"
#include "desk/flag.h"
#include "desk/missing.h"
#include "desk/store/storefault.h"
#include "service/searchresult.h"
#include "signin/session.h"
#include "store/unfinishedchange.h"
#include "words/about.h"
#include "words/searchtext.h"
#include "words/signincodetext.h"
#include "words/signintext.h"

#include <QHash>

#include <optional>
#include <set>
#include <variant>

namespace renumber::ui::screen {

/// The services that there are to sign in to.
struct Profiles
{
    description::Catalogue catalogue;
    qsizetype chosen = -1; ///< the index of the one in use; -1 where there is none
    QList<store::UnfinishedChange> unfinished = {}; ///< at that one, of whoever
    QList<store::UnfinishedChange> strayed = {}; ///< begun with its profile, of nobody who could be told

    friend bool operator==(const Profiles &, const Profiles &) = default;
};

/// What signing in, or out, waits for.
enum class SignInWait {
    Keyring,
    Provider, ///< it is asked where to sign in
    Browser, ///< the person is there; a link to the page there can be copied
    Code, ///< the service is asked for one to sign in with
    Service,
    SignOut,
};

/// A code to sign in with was asked for, and is to be entered.
struct CodeAwaited
{
    QString username; ///< for whom
    int number = 0; ///< tells it from those sent before
    description::UsernameKind usernameIs = description::UsernameKind::Name;
    code::CodeRules rules = {};
    AnotherMessage another = AnotherMessage::NotPossible;

    friend bool operator==(const CodeAwaited &, const CodeAwaited &) = default;
};

/// Why nobody was signed in.
struct SignInTrouble
{
    signin::SignInFailure failure;
    std::optional<TriedWay> tried; ///< none: the token came from the keyring
    QString service = {}; ///< its name
    // Of SignInMethod::Code.
    BeforeCode before = {};
    AnotherMessage another = AnotherMessage::ByBeginningAgain; ///< from the page that tells of it

    friend bool operator==(const SignInTrouble &, const SignInTrouble &) = default;
};

/// About the link to the page that the browser was to open.
enum class LinkNote { NoBrowser, InClipboard };

/// What else there is to say, of the sign-in that has ended or of the token of last time. A KeychainFailure
/// is why that could not be had.
using SignInNotice = std::variant<std::monostate, signin::SignOutReport, keychain::KeychainFailure,
                                  signin::BindingChange, LinkNote>;

/// Whether a change was under way when the person signed out.
enum class ChangeCutOff { No, Yes };

/// How far a sign-in has come.
struct SigningIn
{
    signin::Session::State state = signin::Session::State::SignedOut;
    SignInWait inBrowser = SignInWait::Provider; ///< what State::InBrowser waits for
    SignInNotice notice = {};
    std::optional<SignInTrouble> trouble = {};
    ChangeCutOff cutOff = ChangeCutOff::No;
    std::optional<CodeAwaited> code = {};
};

/// Somebody is being looked for.
struct Looking
{
    QList<service::SearchTerm> terms;

    friend bool operator==(const Looking &, const Looking &) = default;
};

/// The account of one who was found is being read.
struct Opening
{
    friend bool operator==(const Opening &, const Opening &) = default;
};

using SearchWait = std::variant<Looking, Opening>;

/// The service cannot look for what was typed.
struct NotSearchable
{
    service::SearchTerm term;
    Searchable kinds; ///< but for these

    friend bool operator==(const NotSearchable &, const NotSearchable &) = default;
};

/// Nobody can be chosen from.
struct NobodyFound
{
    QList<service::SearchTerm> terms;
    qint64 total = 0; ///< how many there are all the same, of whom the service sent none

    friend bool operator==(const NobodyFound &, const NobodyFound &) = default;
};

/// Why an operators' desk lets nobody look for people, or open an account.
struct DeskRefusal
{
    using Why = std::variant<description::Faults, ///< of its policy
                             keychain::KeychainFailure, ///< of the key of its store
                             desk::StoreFault,
                             QList<desk::Missing> ///< what its gate asks for
                             >;
    Why why;

    friend bool operator==(const DeskRefusal &, const DeskRefusal &) = default;
};

/// Why nobody's account is open yet.
using SearchTrouble
    = std::variant<service::SearchError, NotSearchable, NobodyFound, service::Problem, DeskRefusal>;

/// What a desk knows of somebody who was found.
struct HitMarks
{
    /// A case of theirs that is under way.
    struct Open
    {
        int number = 0; ///< which people say: words/casenumber.h
        QString holder; ///< who has it in hand; empty: nobody
        QDateTime since; ///< that they have, on the program's clock
        bool isViewers = false; ///< the holder is who looks

        friend bool operator==(const Open &, const Open &) = default;
    };
    std::optional<Open> open;
    bool isLocked = false;
    std::set<desk::Flag> flags; ///< those that are up

    friend bool operator==(const HitMarks &, const HitMarks &) = default;
};
using Marks = QHash<QString, HitMarks>; ///< by user id; who is not in it is not known yet

/// Who was found, to choose from.
struct Found
{
    QList<service::SearchTerm> terms;
    service::SearchResult result;
    QString chosen = {}; ///< the user id of the one who was typed, beyond doubt; empty: one is to be chosen

    friend bool operator==(const Found &, const Found &) = default;
};

/// Whose account is meant: how far looking for them has come.
struct Search
{
    int number = 0; ///< tells the question from those asked before: what was typed belongs to one of them
    QString region = {}; ///< that numbers are read in; may be empty
    std::optional<SearchWait> waiting = {};
    std::optional<SearchTrouble> trouble = {};
    std::optional<Found> found = {};
    Marks marks = {}; ///< of those who were found, once the desk has told
    QList<account::ContactKind> kinds = {}; ///< what a case can be about
    account::ContactKind about = account::ContactKind::Phone; ///< which of them it is
};

} // namespace renumber::ui::screen
