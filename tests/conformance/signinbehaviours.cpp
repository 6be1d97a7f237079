// SPDX-License-Identifier: Apache-2.0
// Signing in, by each way that there is: what is right opens the right account, and of what is wrong the
// person reads what it was.
#include "behaviours.h"
#include "screen.h"
#include "verdict.h"
#include "visitor.h"

namespace renumber::test {

using account::ContactKind;
using description::ActsFor;
using description::ProblemKind;
using description::SignInMethod;

namespace {

/// By \a method, but with what is not accepted.
Entered wrongly(const Subject &subject, SignInMethod method, Entered entered)
{
    if (method == SignInMethod::Browser)
        return {}; // which presses Deny
    if (method == SignInMethod::Token)
        entered.secret = subject.token(State::TokenRefused);
    else
        entered.secret = u"not this"_s;
    return entered;
}

QString newestCode(Subject &subject, const QString &to)
{
    const QList<Sent> sent = subject.messages();
    return !sent.isEmpty() && sent.last().to == to ? sent.last().code : QString();
}

/// Nobody is signed in, for the reason that there is.
void expectRefusal(Verdict &verdict, const Visitor &visitor, SignInMethod method)
{
    verdict.expect(!visitor.isSignedIn(), u"what is wrong was accepted"_s);
    if (!visitor.failure())
        return;
    const signin::SignInFailure &failure = *visitor.failure();
    if (method == SignInMethod::Browser) {
        verdict.expect(failure.fault == signin::SignInFault::Denied, u"it was not taken for a refusal"_s);
        return;
    }
    const ProblemKind kind = method == SignInMethod::Code ? ProblemKind::WrongCode : ProblemKind::SignInAgain;
    verdict.expect(failure.problem.kind == kind, description::nameOf(failure.problem.kind));
}

/// Refused first, and then let in: what the person read in between.
QString signInAtTheSecondTry(Subject &subject, Visitor &visitor, Verdict &verdict, SignInMethod method,
                             const Entered &entered)
{
    if (method == SignInMethod::Code) {
        visitor.signIn(method, entered);
        verdict.expect(visitor.isAtCode(), u"no code to enter"_s);
        const QString code = newestCode(subject, entered.name);
        visitor.enterCode(code == u"000000" ? u"000001"_s : u"000000"_s);
        expectRefusal(verdict, visitor, method);
        const QString words = visitor.sentence();
        verdict.expect(visitor.isAtCode(), u"the code cannot be entered again"_s);
        visitor.enterCode(code);
        return words;
    }
    visitor.signIn(method, wrongly(subject, method, entered));
    expectRefusal(verdict, visitor, method);
    const QString words = visitor.sentence();
    visitor.signIn(method, entered);
    return words;
}

/// Of a way that is for somebody's own account.
Cell toOnesOwnAccount(Subject &subject, SignInMethod method)
{
    Verdict verdict;
    const auto service = subject.service();
    const auto entered = subject.entered(method, State::Verified);
    const bool isDescribed
        = service->methods.contains(method) && service->description.actsFor(method) == ActsFor::Oneself;
    verdict.expect(isDescribed == entered.has_value(), u"the description and the service differ"_s);
    if (!entered)
        return verdict.end(Finding::NoSuchThing, signInPageSentence(*service));
    Visitor visitor(service);
    const QString words = signInAtTheSecondTry(subject, visitor, verdict, method, *entered);
    verdict.expect(visitor.isSignedIn(), u"nobody was signed in: "_s + visitor.sentence());
    const QString number = visitor.account().contact(ContactKind::Phone).value.text();
    verdict.expect(number == subject.truth(State::Verified, ContactKind::Phone).current,
                   u"it is the account with %1"_s.arg(number));
    return verdict.end(Finding::Pass, words);
}

/// Of a way that is for somebody who helps others: it opens the account of whom they look for.
Cell toSomebodyElsesAccount(Subject &subject, SignInMethod method)
{
    Verdict verdict;
    const auto service = subject.desk();
    const auto entered = subject.enteredByDesk(method);
    const bool isDescribed
        = service->methods.contains(method) && service->description.actsFor(method) == ActsFor::Others;
    verdict.expect(isDescribed == entered.has_value(), u"the description and the service differ"_s);
    if (!entered)
        return verdict.end(Finding::NoSuchThing, signInPageSentence(*service));
    Visitor visitor(service);
    const QString words = signInAtTheSecondTry(subject, visitor, verdict, method, *entered);
    verdict.expect(visitor.isSignedIn(), u"nobody was signed in: "_s + visitor.sentence());
    verdict.expect(visitor.actsForOthers(), u"whoever signed in does not act for others"_s);
    if (!visitor.actsForOthers())
        return verdict.end();
    verdict.expect(visitor.account() == account::Account(), u"an account is open that nobody chose"_s);
    const QString number = subject.truth(State::Verified, ContactKind::Phone).current;
    visitor.open(number);
    verdict.expect(visitor.account().contact(ContactKind::Phone).value.text() == number,
                   u"the account that was looked for is not open"_s);
    return verdict.end(Finding::Pass, words);
}

std::function<Cell(Subject &)> forOneself(SignInMethod method)
{
    return [method](Subject &subject) { return toOnesOwnAccount(subject, method); };
}

std::function<Cell(Subject &)> forOthers(SignInMethod method)
{
    return [method](Subject &subject) { return toSomebodyElsesAccount(subject, method); };
}

} // namespace

QList<Behaviour> signInBehaviours()
{
    return {
        {u"sign-in by a token"_s, forOneself(SignInMethod::Token)},
        {u"sign-in by a password"_s, forOneself(SignInMethod::Password)},
        {u"sign-in in the browser"_s, forOneself(SignInMethod::Browser)},
        {u"sign-in by a code, in two steps"_s, forOneself(SignInMethod::Code)},
        {u"for others, by client ID and secret"_s, forOthers(SignInMethod::ClientCredentials)},
        {u"for others, by a token or API key"_s, forOthers(SignInMethod::Token)},
        {u"for others, in the browser"_s, forOthers(SignInMethod::Browser)},
    };
}

} // namespace renumber::test
