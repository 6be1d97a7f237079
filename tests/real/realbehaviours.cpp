// SPDX-License-Identifier: Apache-2.0
// What people do at a service, each told by the description and the rules of a change, and compared with what
// the server's own database says then.
#include "attempt.h"

namespace renumber::test {

using namespace change;

using account::ContactKind;
using description::ProblemKind;

namespace {

Cell signIn(Lane &lane)
{
    Attempt attempt(lane, u"verified"_s);
    const auto account = attempt.journey().readAccount();
    attempt.expect(account.has_value(), u"the account could not be read"_s);
    if (!account)
        return attempt.end();
    attempt.expect(account->userId == attempt.person().id, u"it is the account of %1"_s.arg(account->userId));
    for (const ContactKind kind : {ContactKind::Phone, ContactKind::Email}) {
        const QString name = kind == ContactKind::Phone ? u"phone"_s : u"email"_s;
        const Truth truth = lane.server.truth(attempt.person().id, name);
        const account::Contact shown = account->contact(kind);
        attempt.expect(shown.value.text() == truth.value,
                       u"it shows the %1 %2"_s.arg(name, shown.value.text()));
        attempt.expect(shown.verification == account::Verification::Unknown
                           || (shown.verification == account::Verification::Verified) == truth.isVerified,
                       u"whether the %1 is verified is shown wrongly"_s.arg(name));
    }
    return attempt.end();
}

Cell wrongPassword(Lane &lane)
{
    Attempt attempt(lane, u"verified"_s);
    SignedIn other(lane.serviceFor(ContactKind::Phone));
    const auto refused = other.signIn(attempt.person().userName, u"not the password"_s);
    attempt.expect(refused && refused->kind == ProblemKind::SignInAgain,
                   refused ? description::nameOf(refused->kind) : u"it was accepted"_s);
    return attempt.end();
}

/// The next start reads the account with what the keychain has kept, and once more with a renewed token.
Cell nextStart(Lane &lane)
{
    Attempt attempt(lane, u"verified"_s);
    attempt.signedIn().restart();
    attempt.expect(attempt.journey().readAccount().has_value(), u"the account could not be read again"_s);
    if (attempt.signedIn().token().refreshToken.isEmpty())
        return attempt.end(Finding::Pass, u"it gives no refresh token"_s);
    const auto refused = attempt.signedIn().renew();
    attempt.expect(!refused, u"the token was not renewed"_s);
    attempt.expect(attempt.journey().readAccount().has_value(), u"the renewed token does not read"_s);
    return attempt.end();
}

Cell signOut(Lane &lane)
{
    Attempt attempt(lane, u"verified"_s);
    const auto signIns = [&] { return lane.server.signIns(attempt.person().id); };
    const auto before = signIns();
    const auto refused = attempt.signedIn().signOut();
    if (refused && refused->kind == ProblemKind::NoCall)
        return attempt.end(Finding::NoSuchThing, u"it cannot end a sign-in"_s);
    attempt.expect(!refused, u"the sign-in was not ended"_s);
    attempt.expect(before == 1, u"the server had not one sign-in, but %1"_s.arg(before.value_or(0)));
    attempt.expect(signIns() == 0, u"the server still has the sign-in"_s);
    return attempt.end();
}

Cell changeOf(Lane &lane, const QString &called)
{
    Attempt attempt(lane, called);
    attempt.change(freeNumber);
    attempt.goToTheEnd(freeNumber);
    // With whatever token there is by now.
    const auto account = attempt.journey().readAccount();
    attempt.expect(account && account->contact(ContactKind::Phone).value.text() == freeNumber,
                   u"the account was not read afterwards"_s);
    return attempt.end();
}

Cell verify(Lane &lane)
{
    Attempt attempt(lane, u"unverified"_s);
    const auto plan = attempt.journey().planFor({.aim = Aim::Verify});
    const auto account = attempt.journey().readAccount();
    const bool isThere = account && account->contact(ContactKind::Phone).isSet();
    if (!plan)
        return attempt.end(Finding::NoSuchThing,
                           isThere ? u"it verifies no number that is on an account"_s : u"there is none"_s);
    attempt.journey().begin(*plan);
    attempt.expectSummary(u"AwaitingCode"_s);
    attempt.goToTheEnd(attempt.person().phone);
    return attempt.end();
}

/// Where the change waits for a code; else there is nothing to enter.
bool isAsked(Attempt &attempt)
{
    attempt.change(freeNumber);
    return attempt.journey().is<AwaitingCode>();
}

const auto noCode = u"it changes numbers without a code"_s;

Cell wrongCode(Lane &lane)
{
    Attempt attempt(lane, u"verified"_s);
    if (!isAsked(attempt))
        return attempt.end(Finding::NoSuchThing, noCode);
    const Truth asked = attempt.truth();
    attempt.journey().enterCode(attempt.wrongCode());
    attempt.expectProblem(ProblemKind::WrongCode);
    attempt.expect(attempt.truth() == asked, u"a wrong code has changed something"_s);
    attempt.goToTheEnd(freeNumber);
    return attempt.end();
}

Cell resend(Lane &lane)
{
    Attempt attempt(lane, u"verified"_s);
    if (!isAsked(attempt))
        return attempt.end(Finding::NoSuchThing, noCode);
    const auto messages = [&] { return lane.server.messagesTo(freeNumber); };
    attempt.expect(messages() == 1, u"%1 messages were sent in place of one"_s.arg(messages()));
    attempt.journey().resend();
    attempt.expectSummary(u"AwaitingCode"_s);
    attempt.expect(messages() == 2, u"%1 messages were sent in place of two"_s.arg(messages()));
    attempt.goToTheEnd(freeNumber);
    return attempt.end();
}

Cell expired(Lane &lane)
{
    Attempt attempt(lane, u"verified"_s);
    if (!isAsked(attempt))
        return attempt.end(Finding::NoSuchThing, noCode);
    const QString code = attempt.newestCode();
    if (!lane.server.expire())
        return attempt.end(Finding::NoSuchThing, u"this server's codes never expire"_s);
    attempt.journey().enterCode(code);
    attempt.expectProblem(ProblemKind::CodeExpired);
    if (attempt.journey().is<Failed>())
        attempt.change(freeNumber);
    else
        attempt.journey().resend();
    attempt.goToTheEnd(freeNumber);
    return attempt.end();
}

Cell taken(Lane &lane)
{
    Attempt attempt(lane, u"verified"_s);
    const Somebody owner = lane.server.somebody(lane.setup, u"taken"_s);
    const Truth theirs = lane.server.truth(owner.id, u"phone"_s);
    attempt.change(owner.phone);
    const bool isToldLate = attempt.journey().is<AwaitingCode>();
    if (isToldLate)
        attempt.journey().enterCode(attempt.newestCode());
    attempt.expect(lane.server.truth(owner.id, u"phone"_s) == theirs, u"it was taken from its owner"_s);
    if (attempt.journey().is<Done>() && attempt.truth().value == owner.phone)
        return attempt.end(Finding::NoSuchThing, u"it lets two accounts have one number"_s);
    attempt.expectProblem(ProblemKind::NumberInUse);
    attempt.expectUntouched();
    return attempt.end(Finding::Pass, isToldLate ? u"it says so when the code is entered"_s : QString());
}

Cell email(Lane &lane)
{
    Attempt attempt(lane, u"verified"_s, ContactKind::Email);
    if (!attempt.rules().change)
        return attempt.end(Finding::NoSuchThing, u"its description changes no address"_s);
    attempt.change(freeAddress);
    attempt.goToTheEnd(freeAddress);
    return attempt.end();
}

/// Who opens a link that is too old has confirmed nothing, and is not told so; another link still does.
Cell expiredLink(Lane &lane)
{
    Attempt attempt(lane, u"verified"_s, ContactKind::Email);
    if (!attempt.rules().change)
        return attempt.end(Finding::NoSuchThing, u"its description changes no address"_s);
    attempt.change(freeAddress);
    if (attempt.journey().plan().confirmation != Confirmation::Link)
        return attempt.end(Finding::NoSuchThing, u"it sends no links"_s);
    attempt.expectSummary(u"AwaitingCode"_s);
    const QString link = lane.server.newestLink(freeAddress);
    const Truth asked = attempt.truth();
    if (!lane.server.expire())
        return attempt.end(Finding::NoSuchThing, u"this server's links never expire"_s);
    attempt.expect(statusOf(link) != 0, u"nobody answered whoever opened the link"_s);
    attempt.expect(attempt.truth() == asked, u"a link that is too old has changed something"_s);
    attempt.journey().askAgain();
    attempt.expectSummary(u"AwaitingCode"_s);
    attempt.journey().resend();
    attempt.expect(lane.server.newestLink(freeAddress) != link, u"no other link was sent"_s);
    attempt.goToTheEnd(freeAddress);
    return attempt.end();
}

/// Whether the person is told, and if not, that the description knows that.
Cell takenAddress(Lane &lane)
{
    Attempt attempt(lane, u"verified"_s, ContactKind::Email);
    if (!attempt.rules().change)
        return attempt.end(Finding::NoSuchThing, u"its description changes no address"_s);
    const Somebody owner = lane.server.somebody(lane.setupFor(ContactKind::Email), u"taken"_s);
    const Truth theirs = lane.server.truth(owner.id, u"email"_s);
    attempt.change(owner.email);
    attempt.expect(lane.server.truth(owner.id, u"email"_s) == theirs, u"it was taken from its owner"_s);
    if (attempt.truth().value == owner.email)
        return attempt.end(Finding::NoSuchThing, u"it lets two accounts have one address"_s);
    const bool isSent
        = !lane.server.newestLink(owner.email).isEmpty() || !lane.server.newestCode(owner.email).isEmpty();
    if (attempt.journey().is<AwaitingCode>() && isSent)
        return attempt.end(Finding::NoSuchThing, u"it sends a message to an address of somebody else"_s);
    attempt.expectUntouched();
    if (attempt.journey().is<AwaitingCode>()) {
        attempt.expect(attempt.journey().plan().ifTaken == description::IfTaken::NotTold,
                       u"nothing was sent, and nobody is told that this can be so"_s);
        return attempt.end(Finding::Pass,
                           u"it does not say so, and the person is told that no email may come"_s);
    }
    attempt.expectProblem(ProblemKind::NumberInUse);
    return attempt.end();
}

} // namespace

QList<RealBehaviour> realBehaviours()
{
    return {
        {u"sign in, and the account as it is"_s, signIn},
        {u"wrong password"_s, wrongPassword},
        {u"the next start, and a renewed token"_s, nextStart},
        {u"sign out"_s, signOut},
        {u"change of a number"_s, [](Lane &lane) { return changeOf(lane, u"verified"_s); }},
        {u"first number"_s, [](Lane &lane) { return changeOf(lane, u"none"_s); }},
        {u"verify the current number"_s, verify},
        {u"wrong code, then the right one"_s, wrongCode},
        {u"resend"_s, resend},
        {u"expired code"_s, expired},
        {u"number in use"_s, taken},
        {u"email address, by code or link"_s, email},
        {u"expired link"_s, expiredLink},
        {u"address in use"_s, takenAddress},
    };
}

} // namespace renumber::test
