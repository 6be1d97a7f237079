// SPDX-License-Identifier: Apache-2.0
#include "entrytable.h"

#include "samples.h"

namespace renumber::test {

using description::ProblemKind;
using description::SignInMethod;
using signin::Session;
using ui::screen::Case;
using ui::screen::ChangeCutOff;
using ui::screen::Context;
using ui::screen::LinkNote;
using ui::screen::Opened;
using ui::screen::SignInNotice;
using ui::screen::SignInTrouble;
using ui::screen::SignInWait;

namespace {

/// A code is out, which nobody sees who is not signed in.
Case underWay()
{
    return {{changePlan(), change::AwaitingCode{bareCode(10), change::Delivery::Confirmed, {}}},
            accountWith(phone(oldNumber, account::Verification::Verified))};
}

QList<Entry> signIns(const Context &signedIn)
{
    const auto with
        = [&](Session::State state, const SignInNotice &notice = {}, ChangeCutOff cutOff = ChangeCutOff::No) {
              Context context = signedIn;
              context.signIn.state = state;
              context.signIn.notice = notice;
              context.signIn.cutOff = cutOff;
              return context;
          };
    const auto inBrowser = [&](SignInWait wait, const SignInNotice &notice = {}) {
        Context context = with(Session::State::InBrowser, notice);
        context.signIn.inBrowser = wait;
        return context;
    };
    const auto atCode = [&](Session::State state) {
        Context context = with(state);
        context.signIn.code = ui::screen::CodeAwaited{u"camille"_s};
        return context;
    };
    const auto failed = [&](const std::optional<ui::TriedWay> &tried) {
        Context context = with(Session::State::SignedOut);
        context.signIn.trouble = SignInTrouble{
            {signin::SignInFault::Problem, problem(ProblemKind::StaleToken)}, tried, context.service};
        return context;
    };
    Context waitedFor = with(Session::State::SignedOut);
    waitedFor.profiles.unfinished = {store::UnfinishedChange(), store::UnfinishedChange()};
    const signin::SignOutReport report;
    const Case one = underWay();
    const auto locked = keychain::KeychainFailure::Locked;
    return {
        {u"nobody is signed in"_s, one, with(Session::State::SignedOut), u"sign in"_s},
        {u"of whom some have left changes"_s, one, waitedFor, u"sign in, 2 unfinished"_s},
        {u"the token of last time is fetched"_s, one, with(Session::State::Resuming),
         u"sign in, waits for the keyring"_s},
        {u"it cannot be had"_s, one, with(Session::State::SignedOut, locked), u"sign in, not resumed"_s},
        {u"it is not sent"_s, one, with(Session::State::SignedOut, signin::BindingChange::Address),
         u"sign in, not sent"_s},
        {u"it is not accepted"_s, one, failed({}), u"sign in, staleToken with the kept token"_s},
        {u"what was typed is not accepted"_s, one, failed(ui::TriedWay{SignInMethod::Password}),
         u"sign in, staleToken"_s},
        {u"it is asked where to sign in"_s, one, inBrowser(SignInWait::Provider), u"sign in, asks where"_s},
        {u"the person is in the browser"_s, one, inBrowser(SignInWait::Browser),
         u"sign in, waits for the browser"_s},
        {u"there is no browser"_s, one, inBrowser(SignInWait::Browser, LinkNote::NoBrowser),
         u"sign in, waits for the browser, of which there is none"_s},
        {u"the link is taken elsewhere"_s, one, inBrowser(SignInWait::Browser, LinkNote::InClipboard),
         u"sign in, waits for the browser, link copied"_s},
        {u"the person has come back from there"_s, one,
         with(Session::State::SigningIn, LinkNote::InClipboard), u"sign in, waits for the service"_s},
        {u"or has stopped waiting for it"_s, one, with(Session::State::SignedOut, LinkNote::InClipboard),
         u"sign in"_s},
        {u"it is asked for a code to sign in with"_s, one, with(Session::State::SendingCode),
         u"sign in, asks for a code"_s},
        {u"which is to be entered"_s, one, atCode(Session::State::AwaitingCode),
         u"sign in, code to camille"_s},
        {u"and is checked"_s, one, atCode(Session::State::SigningIn),
         u"sign in, code to camille, waits for the service"_s},
        {u"the service is asked"_s, one, with(Session::State::SigningIn),
         u"sign in, waits for the service"_s},
        {u"the person signs out"_s, one, with(Session::State::SigningOut), u"sign in, signs out"_s},
        {u"out of a change"_s, one, with(Session::State::SigningOut, {}, ChangeCutOff::Yes),
         u"sign in, signs out"_s},
        {u"and is out"_s, one, with(Session::State::SignedOut, report), u"sign in, signed out"_s},
        {u"and out of a change"_s, one, with(Session::State::SignedOut, report, ChangeCutOff::Yes),
         u"sign in, signed out, change cut off"_s},
        {u"which is said until somebody is in again"_s, one,
         with(Session::State::SignedOut, {}, ChangeCutOff::Yes), u"sign in, change cut off"_s},
        {u"or something else is to be said"_s, one,
         with(Session::State::SignedOut, locked, ChangeCutOff::Yes), u"sign in, not resumed"_s},
    };
}

QList<Entry> searches(const Context &signedIn)
{
    using namespace ui::screen;
    Context operating = signedIn;
    operating.actingFor = ActingFor::AnotherPerson;
    Case listing = underWay();
    listing.opened = Opened::Listing;
    Context unkept = operating;
    unkept.keyringFailure = keychain::KeychainFailure::Locked;
    const service::SearchTerm name{service::SearchKind::Name, account::ContactValue::asGiven(u"Camille"_s)};
    const auto searching
        = [](const std::optional<SearchWait> &waiting, const std::optional<SearchTrouble> &trouble = {},
             const std::optional<Found> &found = {}) {
              Case one = underWay();
              one.opened = Opened::No;
              one.search = {1, u"FR"_s, waiting, trouble, found};
              return one;
          };
    const Found two{{name},
                    {{{u"1"_s, u"Camille"_s, {}, {}, {}}, {u"2"_s, u"Camille"_s, {}, {}, {}}}, {}, false}};
    return {
        {u"it is asked whose account is meant"_s, searching({}), operating, u"find"_s},
        {u"and the sign-in is not kept"_s, searching({}), unkept, u"find, sign-in not kept"_s},
        {u"somebody is looked for"_s, searching(Looking{{name}}), operating, u"find, looks for Camille"_s},
        {u"by what cannot be read"_s, searching({}, service::SearchError::Empty), operating,
         u"find, not readable"_s},
        {u"by what the service cannot look for"_s, searching({}, NotSearchable{name, {}}), operating,
         u"find, not searchable"_s},
        {u"nobody is found"_s, searching({}, NobodyFound{{name}, 0}), operating, u"find, nobody"_s},
        {u"the service fails"_s, searching({}, problem(ProblemKind::Offline)), operating, u"find, offline"_s},
        {u"two are found"_s, searching({}, {}, two), operating, u"find, 2 to choose from"_s},
        {u"one of them is chosen"_s, searching(Opening{}, {}, two), operating,
         u"find, 2 to choose from, opens an account"_s},
        {u"and it is not known yet what was left there"_s,
         [&] {
             Case one = searching(Opening{}, {}, two);
             one.opened = Opened::Listing;
             return one;
         }(),
         operating, u"find, 2 to choose from, opens an account"_s},
        {u"nor at one's own account"_s, listing, signedIn, u"sign in, waits for the service"_s},
        {u"whose account cannot be read"_s, searching({}, problem(ProblemKind::Offline), two), operating,
         u"find, 2 to choose from, offline"_s},
        {u"the sign-in has ended, and its state does not say so yet"_s, searching({}), signedIn,
         u"sign in"_s},
    };
}

} // namespace

QList<Entry> entries(const Context &context)
{
    Context nowhere;
    Context unusable;
    unusable.profiles.catalogue.faults = {{u"a.json"_s, 1, {}, u"wrong"_s, u"mend"_s}};
    const QList<Entry> profiles{
        {u"there is no profile"_s, {}, nowhere, u"no profile"_s},
        {u"there is none that can be used"_s, {}, unusable, u"no profile, 1 fault"_s},
    };
    return profiles + signIns(context) + searches(context);
}

} // namespace renumber::test
