// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"
#include "service/condition.h"
#include "service/problem.h"
#include "service/replypath.h"
#include "service/template.h"

#include <chrono>
#include <map>
#include <optional>

namespace renumber::service {

/// Something a profile fills in for one organisation, such as the domain.
struct Setting
{
    QString label; ///< for the eye
    QString defaultValue;
    bool required = false;
};

/// A value read from a reply under a name.
struct Take
{
    QString name;
    QList<ReplyPath> from; ///< the first that is there counts
    bool required = true; ///< not there: the reply is not what the description says it is
    bool secret = false; ///< kept in memory or the keychain only
    std::optional<Matcher> truth; ///< what is there is then true where this matches, else false
    QList<ReplyPath> prefix; ///< where the "+33" of a number without its country code stands
    QString defaultPrefix; ///< where that is not there, or nowhere
    bool link = false; ///< an address of the service's own origin, to begin a later call's target with
    // Of a list: places in an element, prefix among them; truth is for the verification.
    std::optional<ReplyPath> eachValue; ///< of the contact
    std::optional<ReplyPath> eachVerified; ///< of its verification
    ReplyCondition where; ///< which elements are meant
};

/// What a call sends besides its headers.
struct Body
{
    enum class Kind { None, Json, Form };
    Kind kind = Kind::None;
    QJsonValue json; ///< templates in texts and member names; see expandJson()
    QByteArray contentType;
};

struct HeaderTemplate
{
    QByteArray name;
    Template value;
};

/// One HTTP call of an operation.
struct Call
{
    QByteArray method;
    QString link; ///< the kept address that the target is appended to; empty: the profile's base address
    Template target; ///< path and query
    QList<HeaderTemplate> headers; ///< the service's common ones included; one without a value is left out
    Body body;
    QList<Take> take; ///< names that the program knows
    QList<Take> keep; ///< names of the description's own, for later calls
    ReplyCondition success; ///< besides a status of 2xx, unless it says otherwise of the status
    ValueCondition when; ///< else the call is left out
};

using Calls = QList<Call>;

/// Something the person may choose about a change.
struct Choice
{
    QString name; ///< the variable that is true or false
    QString label; ///< for the eye
    bool isDefault = false;
    QJsonValue yes = true; ///< what the variable is where it is made
    QJsonValue no = false; ///< and where not; null: nothing
    friend bool operator==(const Choice &, const Choice &) = default;
};

/// How the service wants a change confirmed: by a code, by a link in the message, or not at all.
enum class Confirmation { Code, Link, None };

/// How a contact is changed, or the one on the account is verified: a message is sent, then confirmed.
struct Journey
{
    QList<Choice> choices;
    Confirmation confirmation = Confirmation::Code;
    Calls send;
    std::optional<Calls> sendToCurrent; ///< a second code, to the contact that is on the account
    std::optional<Calls> resend; ///< none: the service cannot send the code again
    Calls submit;
    std::optional<Calls> cancel; ///< none: a change is given up by not finishing it
    bool submitNeedsSend = false; ///< submit uses what the reply to send holds: only who sent can submit
};

/// When a requested change shows on the account. EitherWay: as the organisation has set it; the account
/// tells.
enum class Effect { AfterCode, AtOnce, EitherWay };

/// What is known of the codes a service sends.
struct CodeRules
{
    std::optional<int> entries; ///< how often one code may be entered; none: more than once, figure unknown
    QList<int> lengths; ///< possible lengths; empty: unknown
    std::optional<std::chrono::seconds> lifetime;
    std::optional<std::chrono::seconds> resendAfter;
    friend bool operator==(const CodeRules &, const CodeRules &) = default;
};

/// All of one kind of contact.
struct ContactService
{
    CodeRules code;
    Effect whenVerified = Effect::AfterCode; ///< the number now on the account is verified
    Effect whenUnverified = Effect::AfterCode;
    Effect whenNone = Effect::AfterCode; ///< the account has none
    std::optional<Journey> change; ///< none: the service cannot change it
    std::optional<Journey> verify; ///< none: the service cannot verify the one on the account

    /// When a change asked for now, from \a current, would show.
    Effect effectFor(const account::Contact &current) const;
};

enum class SignInMethod { Token };

/// The steps in which a problem can turn up; "during" of a problem rule names them.
enum class Step { Read, Send, Resend, Submit, Cancel };

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
    QString place; ///< JSON Pointer (RFC 6901) into the description
    QString why;
};

/// A service as its description file tells it. Plain data; nothing here knows a service by name.
struct Description
{
    QString id;
    QString name;
    std::map<QString, Setting> settings;
    Template baseUrl;
    QStringList
        languages; ///< that the service speaks (BCP 47); the first is its own; empty: any may be asked for
    QList<SignInMethod> signIn;
    Calls read;
    std::map<account::ContactKind, ContactService> contacts;
    QList<ProblemRule> problems;
    QList<ReplyPath> words; ///< where the service's sentence for the person stands; the first that is there
    QList<ReplyPath> requestId; ///< likewise its id of the call
    QList<ReplyPath> entriesLeft; ///< likewise how often the code may still be entered
    QList<ReplyPath> retryIn; ///< likewise in how many seconds it may be tried again
    QList<ReplyPath> retryAt; ///< likewise when; a time as pointInTime() reads it
    QList<Assumption> assumed;

    const ContactService *contact(account::ContactKind kind) const;
    /// What {language} is for a person who reads \a wanted (BCP 47).
    QString languageFor(const QString &wanted) const;
};

} // namespace renumber::service
