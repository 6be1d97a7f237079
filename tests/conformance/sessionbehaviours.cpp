// SPDX-License-Identifier: Apache-2.0
// What a sign-in leaves for later calls, and what becomes of it when something is changed.
#include "behaviours.h"
#include "bench.h"
#include "screen.h"
#include "verdict.h"
#include "visitor.h"

#include <algorithm>

namespace renumber::test {

using namespace change;

using account::ContactKind;
using description::SignInMethod;

namespace {

/// By the way that the service offers first; false, and noted, where that fails.
bool signInAs(State state, Subject &subject, Visitor &visitor, Verdict &verdict)
{
    const SignInMethod method = subject.service()->methods.first();
    const auto entered = subject.entered(method, state);
    verdict.expect(entered.has_value(), u"the description and the service differ"_s);
    if (!entered)
        return false;
    visitor.signIn(method, *entered);
    if (visitor.isAtCode())
        visitor.enterCode(subject.messages().last().code);
    verdict.expect(visitor.isSignedIn(), u"nobody was signed in: "_s + visitor.sentence());
    const QString number = visitor.account().contact(ContactKind::Phone).value.text();
    verdict.expect(number == subject.truth(state, ContactKind::Phone).current,
                   u"it is the account with %1"_s.arg(number));
    return visitor.isSignedIn();
}

/// A change to freeNumber, by what the sign-in gave. It ends where a code is wanted that did not come.
std::unique_ptr<Journey> changed(Subject &subject, Visitor &visitor)
{
    auto journey = visitor.journey(inboxOf(subject));
    journey->begin(journey->planFor({.target = freeNumber}).value(), subject.answers());
    if (journey->is<AwaitingCode>())
        journey->enterNewestCode();
    return journey;
}

/// Whether the reply to a code may bring another token.
bool bringsAToken(const description::Description &description)
{
    const description::Calls &submit = description.contact(ContactKind::Phone)->change->submit;
    return std::any_of(submit.cbegin(), submit.cend(), [](const description::Call &call) {
        return std::any_of(call.take.cbegin(), call.take.cend(),
                           [](const description::Take &take) { return take.name == u"accessToken"; });
    });
}

/// The account can be read after the change: with the token that the reply brought, where it brought one, as
/// the one from before is over then.
Cell signedInAfterAChange(Subject &subject)
{
    Verdict verdict;
    Visitor visitor(subject.service());
    if (!signInAs(State::Verified, subject, visitor, verdict))
        return verdict.end();
    const QString before = visitor.authorization().accessToken;
    const auto journey = changed(subject, visitor);
    verdict.expect(journey->is<Done>(), journey->summary());
    const auto account = journey->readAccount();
    verdict.expect(account && account->contact(ContactKind::Phone).value.text() == freeNumber,
                   u"the account cannot be read after the change"_s);
    const bool isAnother = visitor.authorization().accessToken != before;
    verdict.expect(isAnother == bringsAToken(subject.service()->description),
                   u"the token in use is not that of the reply"_s);
    if (isAnother) {
        Journey withTheOldOne(subject.service(), before, {});
        verdict.expect(!withTheOldOne.readAccount(), u"the token from before is still good"_s);
    }
    return verdict.end();
}

/// \a service without the headers of a change that carry what the sign-in has left.
std::shared_ptr<const description::ConfiguredService> forging(const description::ConfiguredService &service,
                                                              const description::Values &left)
{
    auto forged = std::make_shared<description::ConfiguredService>(service);
    for (description::Call &call : forged->description.contacts.at(ContactKind::Phone).change->send) {
        call.headers.removeIf([&left](const description::HeaderTemplate &header) {
            const QStringList variables = header.value.variables();
            return std::any_of(variables.cbegin(), variables.cend(),
                               [&left](const QString &variable) { return left.contains(variable); });
        });
    }
    return forged;
}

/// Two people at once, each with cookies of their own. What the sign-in has left for calls that change
/// something goes with each; the service turns away what comes without.
Cell sessionInCookies(Subject &subject)
{
    Verdict verdict;
    const auto service = subject.service();
    if (!service->description.usesCookies)
        return verdict.end(Finding::NoSuchThing, signInPageSentence(*service));
    Visitor camille(service);
    Visitor dana(service);
    if (!signInAs(State::Verified, subject, camille, verdict)
        || !signInAs(State::Owner, subject, dana, verdict))
        return verdict.end();
    verdict.expect(!camille.authorization().cookies.isEmpty(), u"there are no cookies"_s);
    const Truth before = subject.truth(State::Verified, ContactKind::Phone);
    const Truth danas = subject.truth(State::Owner, ContactKind::Phone);

    Visitor forger(forging(*service, camille.authorization().kept));
    if (signInAs(State::Verified, subject, forger, verdict)) {
        const auto forged = changed(subject, forger);
        verdict.expect(forged->summary() == u"Failed notPermitted", forged->summary());
        verdict.expect(subject.truth(State::Verified, ContactKind::Phone) == before,
                       u"what was forged has changed something"_s);
    }
    const auto journey = changed(subject, camille);
    verdict.expect(journey->is<Done>(), journey->summary());
    verdict.expect(subject.truth(State::Verified, ContactKind::Phone).current == freeNumber,
                   u"Done, but nothing has changed"_s);
    verdict.expect(subject.truth(State::Owner, ContactKind::Phone) == danas,
                   u"somebody else's account was changed"_s);
    return verdict.end();
}

} // namespace

QList<Behaviour> sessionBehaviours()
{
    return {
        {u"still signed in after a change"_s, signedInAfterAChange},
        {u"session in cookies, with a token against forgery"_s, sessionInCookies},
    };
}

} // namespace renumber::test
