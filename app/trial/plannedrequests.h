// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"
#include "change/plan.h"
#include "description/configuredservice.h"
#include "net/httpmessage.h"

#include <tl/expected.hpp>

namespace renumber::trial {

/// One call of a change as it would go out.
struct PlannedCall
{
    description::Call call;
    bool applies = true; ///< false: its "when" does not hold, so that it is left out
    /// Where it applies; else empty. The error says why it could not go out, as part of a sentence.
    tl::expected<net::HttpRequest, QString> request;
};

/// One thing that a person can do about a contact, or that follows from it; of a proof Send and Check.
enum class PlannedStep { Send, SendToCurrent, Resend, Submit, Cancel, Notify, Check };

/// The calls of one step of a change, of verifying what is on the account, or of a proof by a code.
struct PlannedRequests
{
    account::ContactKind kind = account::ContactKind::Phone;
    change::Aim aim = change::Aim::Change; ///< not of a proof
    QString proof = {}; ///< its id; empty where it is none
    PlannedStep step = PlannedStep::Send;
    QList<PlannedCall> calls = {};
};

/// What the requests of a change are made of.
struct PlanBasis
{
    account::Account account; ///< as it was read
    description::Values kept; ///< what the sign-in and the reading of the account have left for calls
    QString scheme; ///< of the Authorization header, such as "Bearer"
    QString language; ///< BCP 47
    QString region; ///< of the example of a new number ("FR"); may be empty
};

/// What stands for a new contact of \a kind, and belongs to nobody.
account::ContactValue exampleContact(account::ContactKind kind, const QString &region);

/// A code that \a rules allow, as it would be sent.
QString exampleCode(const code::CodeRules &rules);

/// The requests of all that \a service can change, verify, or send as a proof, with examples of what a person
/// would enter. What only a reply would give stands as its name in angle brackets, and so does the access
/// token. Nothing is sent.
QList<PlannedRequests> planRequests(const description::ConfiguredService &service, const PlanBasis &basis);

} // namespace renumber::trial
