// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/plan.h"
#include "service/problem.h"

#include <QDateTime>

#include <optional>
#include <variant>

namespace renumber::change {

/// Who says how often a code may still be entered. Counted: the service said it once, and what was entered
/// since was counted here.
enum class EntriesSource { Unknown, Service, Counted, Description };

/// Whether the service has said of a code that it does not work any more: then nothing else that was known of
/// how long or how often it works holds.
enum class Validity { Good, Refused };

/// What may have come of the codes that were entered in a change so far.
enum class EntryOutcome {
    None, ///< nothing: all that were entered were refused, or none was
    SaidDone, ///< a refusal, be it of another message, can mean that the change is made; the account was
              ///< not read since
    Open, ///< the service accepted one, or nobody heard its answer; the account was not read since
    NotShown, ///< the same, and the account, read since, did not show the change: it may yet
};

/// A code that was asked for. All times are points in time on the program's clock (time::Clock), so that
/// sleep, a lagging timer and a computer's clock that is set do no harm.
struct SentCode
{
    account::ContactValue sentTo;
    QDateTime sentAt;
    std::optional<QDateTime> expiresAt;
    std::optional<QDateTime> resendAt; ///< when the service may be asked for another one
    std::optional<int> entriesLeft;
    EntriesSource entriesSource = EntriesSource::Unknown;
    std::optional<QDateTime>
        toCurrentAt; ///< when a second code was asked for, to the contact now on the account
    bool replacesEarlier = false; ///< this change had another code sent before, which may still be entered
    Validity validity = Validity::Good;
    description::Channel channel = {}; ///< by which it travels
    /// When the account, read because its link was clicked, did not show that; none where nobody has said so.
    std::optional<QDateTime> clickNotShownAt = {};

    friend bool operator==(const SentCode &, const SentCode &) = default;
};

/// Whether it is known that the service sent the code.
enum class Delivery { Confirmed, Unknown };

/// The call whose outcome is in question.
enum class Step { Request, Submit };

/// Whether the service itself said that it carried a step out.
enum class Acceptance { Unknown, Given };

/// Whether the service is being asked right now.
enum class Asking { No, Yes };

/// What is possible after a failure: the same again, or only a new beginning.
enum class Remedy { MayRetry, MustRestart };

/// What the service had done when a change failed.
enum class Extent { Nothing, MessageSent };

/// What stands for a proof where the account does not show the contact as verified.
/// Accepted: the service accepted the code, or took the contact over after its link was sent. PersonsWord:
/// the person says that the link was clicked.
enum class Proof { None, Accepted, PersonsWord };

/// What was tried when a problem came up.
enum class Attempt { Request, AnotherRequest, Entry, Reading };

/// Why the account is read while nothing is in doubt.
enum class ReadReason { StepAccepted, LinkClicked };

/// Whom a code is asked for.
enum class Recipient { NewContact, CurrentContact };

/// Nothing is under way.
struct Idle
{
    friend bool operator==(const Idle &, const Idle &) = default;
};

/// The service is asked to send a code, or to change the contact at once.
struct Requesting
{
    QDateTime askedAt;
    std::optional<SentCode> earlier; ///< the code sent before, where this is a resend
    Delivery delivery = Delivery::Confirmed; ///< of the earlier code
    Recipient recipient = Recipient::NewContact;
    description::Channel channel = {}; ///< by which the code that is asked for is to travel
    friend bool operator==(const Requesting &, const Requesting &) = default;
};

struct AwaitingCode
{
    SentCode code;
    Delivery delivery = Delivery::Confirmed;
    std::optional<service::Problem> problem; ///< with the last thing tried
    Attempt attempt = Attempt::Request; ///< what that was; Request where there is no problem
    friend bool operator==(const AwaitingCode &, const AwaitingCode &) = default;
};

struct Submitting
{
    SentCode code;
    Delivery delivery = Delivery::Confirmed;
    friend bool operator==(const Submitting &, const Submitting &) = default;
};

/// The service accepted the step, or the person says that the link was clicked; now the service is asked what
/// the account shows.
struct ReadingBack
{
    Step after = Step::Request;
    SentCode code;
    ReadReason readReason = ReadReason::StepAccepted;
    friend bool operator==(const ReadingBack &, const ReadingBack &) = default;
};

/// The service, asked again, shows the contact that was wanted; as verified or not, \a shown tells.
struct Done
{
    account::Contact shown;
    Proof proof = Proof::None;
    friend bool operator==(const Done &, const Done &) = default;
};

struct Failed
{
    service::Problem problem;
    Remedy remedy = Remedy::MayRetry;
    Extent extent = Extent::Nothing;
    Attempt attempt = Attempt::Request; ///< what failed
    friend bool operator==(const Failed &, const Failed &) = default;
};

/// Nobody has asked since the program, or this part of it, let go of the change before an answer came.
struct Interrupted
{
    friend bool operator==(const Interrupted &, const Interrupted &) = default;
};
/// The account was read since, and does not show it.
struct NotShown
{
    friend bool operator==(const NotShown &, const NotShown &) = default;
};
/// The account could not be read since.
struct Unread
{
    service::Problem problem;
    friend bool operator==(const Unread &, const Unread &) = default;
};
/// Why it is not known what came of a step. A Problem: with the step itself.
using Doubt = std::variant<Interrupted, NotShown, Unread, service::Problem>;

/// What broke, with the step or with reading the account after it; null where nothing did.
const service::Problem *problemIn(const Doubt &doubt);

/// It is not known whether the step took effect.
struct Unsettled
{
    Step step = Step::Request;
    Doubt why;
    SentCode code;
    Asking asking = Asking::Yes;
    Acceptance acceptance = Acceptance::Unknown; ///< Given: only the reading back is in question
    Delivery delivery = Delivery::Confirmed; ///< of the code, where one was entered
    std::optional<QDateTime> askedAt = {}; ///< when the service, asked about this, answered last or did not
    friend bool operator==(const Unsettled &, const Unsettled &) = default;
};

using Phase = std::variant<Idle, Requesting, AwaitingCode, Submitting, ReadingBack, Done, Failed, Unsettled>;

/// Whether the code that was entered can be entered once more. One that the service has accepted is used up;
/// unless the account, read since, shows nothing of it, and a code may be entered more than once.
bool mayEnterAgain(const Unsettled &unsettled, const Plan &plan);

/// True where nothing is under way: nothing was begun, or it is done or has failed.
bool isOver(const Phase &phase);
/// True while the service is asked for something that it acts on: a message, or the change itself.
bool isAsked(const Phase &phase);

/// One change from beginning to end. A plain value; holds no secret, so that it can be kept on disk.
struct Change
{
    Plan plan;
    Phase phase;
    /// The contact as the account showed it when it was last read in the course of this change.
    std::optional<account::Contact> seen = {};
    EntryOutcome entry = EntryOutcome::None;
    friend bool operator==(const Change &, const Change &) = default;
};

} // namespace renumber::change
