// SPDX-License-Identifier: Apache-2.0
#include "words/signincodetext.h"

#include "number/phonenumber.h"
#include "text/sanitized.h"
#include "words/advice.h"
#include "words/contacttext.h"
#include "words/isolate.h"
#include "words/numbertext.h"
#include "words/sentence.h"
#include "words/whathappened.h"

#include <QCoreApplication>

namespace renumber::ui {

using description::ProblemKind;
using description::UsernameKind;
using service::Problem;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SignInCodeText)
};

About aboutCode(UsernameKind kind, AnotherMessage another)
{
    About what;
    what.kind = kind == UsernameKind::Email ? account::ContactKind::Email : account::ContactKind::Phone;
    what.another = another;
    return what;
}

/// Whether the service said no to what a code was to be sent for.
bool isOfUsername(const Problem &problem)
{
    return problem.kind == ProblemKind::SignInAgain || problem.kind == ProblemKind::InvalidNumber;
}

QString refusedPassword(UsernameKind kind, const QString &service)
{
    switch (kind) {
    case UsernameKind::Name:
        //: After a code was asked for. %1: the name of a service
        return Words::tr("%1 does not accept this user name and password.").arg(service);
    case UsernameKind::Phone:
        //: After a code was asked for. %1: the name of a service
        return Words::tr("%1 does not accept this phone number and password.").arg(service);
    case UsernameKind::Email:
        //: After a code was asked for. %1: the name of a service
        return Words::tr("%1 does not accept this email address and password.").arg(service);
    }
    Q_UNREACHABLE();
}

QString refusedUsername(UsernameKind kind, const QString &service)
{
    switch (kind) {
    case UsernameKind::Name:
        //: After a code was asked for. %1: the name of a service
        return Words::tr("%1 does not accept this user name.").arg(service);
    case UsernameKind::Phone:
        //: After a code was asked for. %1: the name of a service
        return Words::tr("%1 does not accept this phone number.").arg(service);
    case UsernameKind::Email:
        //: After a code was asked for. %1: the name of a service
        return Words::tr("%1 does not accept this email address.").arg(service);
    }
    Q_UNREACHABLE();
}

QString notSent(const Problem &problem, const BeforeCode &before, AnotherMessage another,
                const QString &service, const time::Now &now)
{
    const UsernameKind kind = before.usernameIs;
    const About what = aboutCode(kind, another);
    if (problem.acted == net::Acted::Maybe) {
        const QString happened = whatHappened(problem, Activity::SignIn, what, service, now);
        const QString mayCome = Words::tr("A code may be on its way.");
        switch (another) {
        case AnotherMessage::ByResending:
            return joinedSentences(
                {happened, mayCome, Words::tr("If it comes, enter it here. Otherwise have a new one sent.")});
        case AnotherMessage::ByBeginningAgain:
            return joinedSentences(
                {happened, mayCome, Words::tr("Try again, and use the newest code that comes.")});
        case AnotherMessage::NotPossible:
            return joinedSentences(
                {happened, mayCome, Words::tr("If it comes, enter it here. Otherwise start over.")});
        }
    }
    // At the code, or on the way there.
    const bool isAnother = another != AnotherMessage::ByBeginningAgain;
    const QString noCode = isAnother ? Words::tr("No new code was sent.") : Words::tr("No code was sent.");
    if (before.comes == description::CodeComes::AfterPassword && problem.kind == ProblemKind::SignInAgain)
        return joinedSentences(
            {refusedPassword(kind, service), noCode, Words::tr("Check both and try again.")});
    if (isOfUsername(problem))
        return joinedSentences(
            {refusedUsername(kind, service), noCode, Words::tr("Check it and try again.")});
    const bool isLimited
        = problem.kind == ProblemKind::TooManyMessages || problem.kind == ProblemKind::TooManyRequests;
    if (isAnother && isLimited)
        return joinedSentences({whatHappened(problem, Activity::SignIn, what, service, now), noCode,
                                Words::tr("If you have an earlier code, it may still work.")});
    return joinedSentences({whatHappened(problem, Activity::SignIn, what, service, now), noCode,
                            whatToDo(problem, Activity::SignIn, what, now).sentence});
}

/// To have another code, by what is possible.
QString haveAnother(AnotherMessage another)
{
    return another == AnotherMessage::ByResending ? Words::tr("Have a new code sent.")
                                                  : Words::tr("For a new code, start over.");
}

/// What to do about a code that the service refused; empty where it is not about the code.
QString adviceAfterEntry(const Problem &problem, AnotherMessage another)
{
    const ProblemKind kind = problem.kind;
    const bool isOver = kind == ProblemKind::CodeExpired || kind == ProblemKind::CodeSpent
        || kind == ProblemKind::NoCodeOutstanding;
    const bool isWrong = kind == ProblemKind::WrongCode || kind == ProblemKind::CodeSuperseded
        || kind == ProblemKind::SignInAgain;
    if (isOver || (isWrong && problem.entriesLeft == 0))
        return haveAnother(another);
    if (!isWrong)
        return {};
    return another == AnotherMessage::ByResending
        ? Words::tr("Check it against the latest code that came. Or have a new one sent.")
        : Words::tr("Check it against the latest code that came. For a new one, start over.");
}

QString notAcceptedCode(const Problem &problem, UsernameKind kind, AnotherMessage another,
                        const QString &service, const time::Now &now)
{
    const About what = aboutCode(kind, another);
    const QString happened = problem.kind == ProblemKind::SignInAgain
        ? Words::tr("That code didn't work.")
        : whatHappened(problem, Activity::SignIn, what, service, now);
    if (const QString advice = adviceAfterEntry(problem, another); !advice.isEmpty())
        return joinedSentences({happened, advice});
    if (problem.acted == net::Acted::Maybe)
        return joinedSentences({happened, Words::tr("You are not signed in. The code may be used up."),
                                another == AnotherMessage::ByResending
                                    ? Words::tr("Enter it again, or have a new one sent.")
                                    : Words::tr("Enter it again, or start over for a new one.")});
    return joinedSentences({happened, Words::tr("You are not signed in."),
                            whatToDo(problem, Activity::SignIn, what, now).sentence});
}

} // namespace

QString usernameLabel(UsernameKind kind)
{
    switch (kind) {
    case UsernameKind::Name:
        return Words::tr("User name");
    case UsernameKind::Phone:
        return Words::tr("Phone number");
    case UsernameKind::Email:
        return Words::tr("Email address");
    }
    Q_UNREACHABLE();
}

QString missingUsernameText(UsernameKind kind)
{
    switch (kind) {
    case UsernameKind::Name:
        return Words::tr("Enter the user name first.");
    case UsernameKind::Phone:
        return Words::tr("Enter the phone number first.");
    case UsernameKind::Email:
        return Words::tr("Enter the email address first.");
    }
    Q_UNREACHABLE();
}

QString usernameErrorText(account::EmailError error)
{
    switch (error) {
    case account::EmailError::Empty:
        return missingUsernameText(UsernameKind::Email);
    case account::EmailError::NotAnAddress:
        return Words::tr("This is not an email address. One looks like name@example.com.");
    case account::EmailError::SeveralAddresses:
        return Words::tr("There is more than one address here. Leave only the one you mean.");
    }
    Q_UNREACHABLE();
}

QString usernameDoubtText(const number::Reading &reading)
{
    const QString read = leftToRight(number::formatInternational(reading.number.e164));
    return joinedSentences(
        {doubtText(reading), reading.suggestion ? suggestionText(*reading.suggestion) : QString(),
         //: Beside the field, behind what is doubtful about the number. %1: a phone number
         Words::tr(
             "If %1 is right, press Send code once more. If not, begin the number with + and its country "
             "code.")
             .arg(read)});
}

QString signInCodeText(const QString &username, UsernameKind kind, const QString &service)
{
    const auto contact
        = [&username](account::ContactKind of) { return shown(account::ContactValue::read(of, username)); };
    if (kind == UsernameKind::Name)
        //: Above the field for the code. %1: the name of a service, %2: a user name
        return Words::tr("You asked %1 for a code for %2. Enter it here when it comes. If none comes, check "
                         "the user name.")
            .arg(service, isolated(text::sanitized(username, text::Longest::Name)));
    if (kind == UsernameKind::Phone)
        //: Above the field for the code. %1: the name of a service, %2: a phone number
        return Words::tr(
                   "You asked %1 for a code to %2. Enter it here when it comes. If none comes, check the "
                   "number.")
            .arg(service, contact(account::ContactKind::Phone));
    //: Above the field for the code. %1: the name of a service, %2: an email address
    return Words::tr("You asked %1 for a code to %2. Enter it here when it comes. If none comes, check the "
                     "address.")
        .arg(service, contact(account::ContactKind::Email));
}

bool isAboutCode(const signin::SignInFailure &failure, description::SignInMethod method)
{
    return method == description::SignInMethod::Code && failure.fault == signin::SignInFault::Problem
        && failure.stage != signin::SignInStage::Reading
        && failure.problem.kind != ProblemKind::StepUpNeeded; // the code was right
}

ProblemText describeAtCode(const signin::SignInFailure &failure, const BeforeCode &before,
                           AnotherMessage another, const QString &service, const time::Now &now)
{
    const UsernameKind kind = before.usernameIs;
    // For the small print.
    ProblemText text = describe(failure.problem, Activity::SignIn, aboutCode(kind, another), service, now);
    text.sentence = failure.stage == signin::SignInStage::Sending
        ? notSent(failure.problem, before, another, service, now)
        : notAcceptedCode(failure.problem, kind, another, service, now);
    text.next = NextStep::None; // the page's own buttons are the way on
    text.button.clear();
    return text;
}

} // namespace renumber::ui
