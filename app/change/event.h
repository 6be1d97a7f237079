// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/overtaken.h"
#include "change/plan.h"
#include "service/problem.h"

#include <QDateTime>

#include <optional>
#include <variant>

namespace renumber::change {

// What can happen to a change. Those of the person:

struct Begun
{
    Plan plan;
    QDateTime at;
};
/// A change is under way at the service already, begun elsewhere or before: no message is asked for.
struct Adopted
{
    Plan plan;
};
struct CodeEntered
{
    QString code;
    QString currentCode = {}; ///< the one sent to the contact now on the account; empty where there is none
};
struct ResendAsked
{
    QDateTime at;
    description::Channel channel = {}; ///< by which the next code is to travel
};
/// A second code is wanted, to the contact now on the account.
struct CurrentCodeAsked
{
    QDateTime at;
};
/// The person wants to know what the account shows.
struct AskedAgain
{
};
/// The person wants to enter the code once more, though it is not known what came of it.
struct EntryWanted
{
};
/// The person says that the link was clicked, and that this is all there is to do, though the account does
/// not show the contact as verified.
struct EndWanted
{
};
struct Cancelled
{
};

// Those of the service:

/// It accepted a request for a code, or for the change itself. What it said of the code, if anything.
struct RequestAccepted
{
    QDateTime at;
    std::optional<QDateTime> expiresAt;
    std::optional<QDateTime> resendAt;
    std::optional<int> entriesLeft;
};
struct CodeAccepted
{
};
/// The request or the code was refused, or no usable reply came.
struct Refused
{
    service::Problem problem;
};
struct AccountRead
{
    account::Account account;
    QDateTime at;
    TellsPending tellsPending = TellsPending::No; ///< of the kind of contact that the change is about
};
struct ReadFailed
{
    service::Problem problem;
    QDateTime at;
};

using Event
    = std::variant<Begun, Adopted, CodeEntered, CurrentCodeAsked, ResendAsked, AskedAgain, EntryWanted,
                   EndWanted, Cancelled, RequestAccepted, CodeAccepted, Refused, AccountRead, ReadFailed>;

// What is to be done about it:

/// Ask the service to send the code or make the change: the only effects that can text a person.
struct Send
{
    friend bool operator==(const Send &, const Send &) = default;
};
struct SendAgain
{
    friend bool operator==(const SendAgain &, const SendAgain &) = default;
};
struct SendToCurrent
{
    friend bool operator==(const SendToCurrent &, const SendToCurrent &) = default;
};
struct Submit
{
    QString code;
    QString currentCode = {};
    friend bool operator==(const Submit &, const Submit &) = default;
};
struct ReadAccount
{
    friend bool operator==(const ReadAccount &, const ReadAccount &) = default;
};
/// End the calls under way; where a code is out, tell the service that it will not be used.
struct GiveUp
{
    friend bool operator==(const GiveUp &, const GiveUp &) = default;
};

using Effect = std::variant<Send, SendAgain, SendToCurrent, Submit, ReadAccount, GiveUp>;

} // namespace renumber::change
