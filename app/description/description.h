// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"
#include "code/coderules.h"
#include "description/call.h"
#include "description/channel.h"
#include "description/problemkind.h"
#include "description/signinway.h"
#include "text/named.h"

#include <array>
#include <chrono>
#include <map>
#include <optional>

namespace renumber::description {

/// Something a profile fills in for one organisation, such as the domain.
struct Setting
{
    QString label; ///< for the eye
    QString defaultValue;
    bool required = false;
};

/// Something the person may choose about a change.
struct Choice
{
    QString name; ///< the variable that is true or false
    QString label; ///< for the eye
    bool isDefault = false;
    QJsonValue yes = true; ///< what the variable is where it is made
    QJsonValue no = false; ///< and where not; null: nothing
    bool removesOthers = false; ///< made, all other contacts of the kind go; else they stay
    friend bool operator==(const Choice &, const Choice &) = default;
};

/// A code to a contact that is on the account already, by which a caller shows whoever acts for others that
/// they are the person.
struct CodeProof
{
    QString id; ///< as a desk's policy names it
    account::ContactKind of = account::ContactKind::Phone; ///< which contact it goes to
    code::CodeRules code;
    Calls send;
    Calls check; ///< accepted: the code was right
    bool checkNeedsSend = false; ///< check uses what the reply to send holds: only who sent can check
};

/// The steps in which a problem can turn up; "during" of a problem rule names them.
enum class Step { Read, Send, Resend, Submit, Cancel, SignIn, Notify };

inline constexpr std::array stepNames{
    text::Named{Step::Read, "read"},     text::Named{Step::Send, "send"},
    text::Named{Step::Resend, "resend"}, text::Named{Step::Submit, "submit"},
    text::Named{Step::Cancel, "cancel"}, text::Named{Step::SignIn, "signIn"},
    text::Named{Step::Notify, "notify"}};
static_assert(text::isComplete(stepNames));

/// Something personal that the service wants to be told at a change, such as a password. A secret: what the
/// person enters is in memory only, and not for longer than the change takes.
struct Ask
{
    QString name; ///< the variable that has what was entered
    QString label; ///< for the eye
    QList<Step> usedIn = {}; ///< of Send, Resend and Submit those whose calls have it

    friend bool operator==(const Ask &, const Ask &) = default;
};

/// How the service wants a change confirmed: by a code, by a link in the message, or not at all.
enum class Confirmation { Code, Link, None };

/// Whether a service says that a contact belongs to another account. Where it does not, it takes the request
/// as any other, and sends nothing.
enum class IfTaken { Told, NotTold };

/// Whether a service that has changed a contact tells those whom it concerns: the one that was replaced, and
/// the email address.
enum class Telling { NotByItself, ByItself };

/// How a contact is changed, or the one on the account is verified: a message is sent, then confirmed.
struct Journey
{
    QList<Choice> choices;
    QList<Ask> ask;
    QList<Channel> channels; ///< the one to offer first in front; empty: as Channel::Kind::Text has it
    Confirmation confirmation = Confirmation::Code;
    IfTaken ifTaken = IfTaken::Told;
    Calls send;
    std::optional<Calls> sendToCurrent; ///< a second code, to the contact that is on the account
    std::optional<Calls> resend; ///< none: the service cannot send the code again
    /// Whether the calls say themselves which contact they are about. Those that do not are about whatever
    /// the account has or awaits when they arrive.
    bool sendNamesContact = true;
    bool resendNamesContact = true;
    bool sendToCurrentNamesContact = true;
    bool cancelNamesContact = true; ///< or does so by what the reply to send has left for it
    Calls submit;
    std::optional<Calls> cancel; ///< none: a change is given up by not finishing it
    std::optional<Calls> notify; ///< tell the contact that was replaced, and whom else it concerns; they use
                                 ///< nothing that another call of the change has kept
    Telling telling = Telling::NotByItself;
    bool submitNeedsSend = false; ///< submit uses what the reply to send holds: only who sent can submit
};

/// When a requested change shows on the account. EitherWay: the one or the other, which the account tells.
/// AtOnceThenConfirmed: at once, and the code or link that is sent with it only proves it. Kept by number, so
/// that this list grows at its end only.
enum class EffectTiming { AfterCode, AtOnce, EitherWay, AtOnceThenConfirmed };

inline constexpr std::array effectNames{
    text::Named{EffectTiming::AfterCode, "afterCode"}, text::Named{EffectTiming::AtOnce, "atOnce"},
    text::Named{EffectTiming::EitherWay, "eitherWay"},
    text::Named{EffectTiming::AtOnceThenConfirmed, "atOnceThenConfirmed"}};
static_assert(text::isComplete(effectNames));

/// All of one kind of contact.
struct ContactService
{
    code::CodeRules code;
    EffectTiming whenVerified = EffectTiming::AfterCode; ///< the number now on the account is verified
    EffectTiming whenUnverified = EffectTiming::AfterCode;
    EffectTiming whenNone = EffectTiming::AfterCode; ///< the account has none
    std::optional<Journey> change; ///< none: the service cannot change it
    std::optional<Journey> verify; ///< none: the service cannot verify the one on the account

    /// When a change asked for now, from \a current, would show.
    EffectTiming effectFor(const account::Contact &current) const;
};

struct ProblemRule
{
    ReplyCondition condition;
    QList<Step> during; ///< empty: any
    ProblemKind kind = ProblemKind::UnexpectedReply;
    QList<ProblemKind> orElse; ///< what it may be as well: the service does not tell
};

/// Something the description states without proof, and why.
struct Assumption
{
    QString place; ///< JSON Pointer (RFC 6901) into the description, for the eye
    QString why; ///< likewise
};

/// A service as its description file tells it. Plain data; nothing here knows a service by name.
struct Description
{
    QString id;
    QString name; ///< for the eye
    QString provenBy; ///< likewise: against what it was tried; empty: it is not said
    std::map<QString, Setting> settings;
    Template baseUrl;
    std::map<QString, Template> hosts; ///< further addresses that calls can go below, by name
    bool usesCookies = false; ///< a sign-in is in cookies, too, which go back to whoever set them
    QStringList
        languages; ///< that the service speaks (BCP 47); the first is its own; empty: any may be asked for
    QList<SignInWay> signIn; ///< at most one of each method, the one to offer first in front
    /// Calls that change something want an access token that was issued less than this ago; none: any will
    /// do.
    std::optional<std::chrono::seconds> freshToken;
    Calls read;
    Calls find; ///< people, for whoever may act for others; empty: the service cannot
    QList<CodeProof> proofs; ///< for the same
    std::map<account::ContactKind, ContactService> contacts;
    QList<ProblemRule> problems;
    QList<ReplyPath> words; ///< where the service's sentence for the person stands; the first that is there
    QList<ReplyPath> requestId; ///< likewise its id of the call
    QList<ReplyPath> entriesLeft; ///< likewise how often the code may still be entered
    QList<ReplyPath> retryIn; ///< likewise in how many seconds it may be tried again
    QList<ReplyPath> retryAt; ///< likewise when; a time as pointInTime() reads it
    QList<Assumption> assumed;

    const ContactService *contact(account::ContactKind kind) const;
    /// The way to sign in by \a method; null where there is none.
    const SignInWay *way(SignInMethod method) const;
    /// For whom one acts who signs in by \a method; Oneself where there is no such way.
    ActsFor actsFor(SignInMethod method) const;
    /// Whether any of its ways to sign in is of somebody who acts for others.
    bool hasWayForOthers() const;
    /// Which contacts can be changed, a phone number first.
    QList<account::ContactKind> changeable() const;
    /// Of SignInMethod::Code; ByItself where there is no such way.
    CodeComes codeComes() const;
    /// What {language} is for a person who reads \a wanted (BCP 47).
    QString languageFor(const QString &wanted) const;
};

} // namespace renumber::description
