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
    Template target; ///< path and query, below the profile's base address
    QList<HeaderTemplate> headers; ///< the service's common ones included; one without a value is left out
    Body body;
    QList<Take> take; ///< names that the program knows
    QList<Take> keep; ///< names of the description's own, for later calls
    ReplyCondition success; ///< besides a status of 2xx
    ValueCondition when; ///< else the call is left out
};

using Calls = QList<Call>;

/// How a contact is changed, or the one on the account is verified: a code is sent, then entered.
struct Journey
{
    Calls send;
    std::optional<Calls> resend; ///< none: the service cannot send the code again
    Calls submit;
    std::optional<Calls> cancel; ///< none: a change is given up by not finishing it
};

/// When a requested change shows on the account.
enum class Effect { AfterCode, AtOnce };

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
    QList<SignInMethod> signIn;
    Calls read;
    std::map<account::ContactKind, ContactService> contacts;
    QList<ProblemRule> problems;
    QList<ReplyPath> words; ///< where the service's sentence for the person stands; the first that is there
    QList<ReplyPath> requestId; ///< likewise its id of the call
    QList<Assumption> assumed;

    const ContactService *contact(account::ContactKind kind) const;
};

} // namespace renumber::service
