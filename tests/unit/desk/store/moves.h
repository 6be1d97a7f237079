// SPDX-License-Identifier: Apache-2.0
// What people at a desk do, one after the other, and what is expected of each: a row of a table.
#pragma once

#include "desk/store/operation.h"
#include "desk/store/storefault.h"

#include <chrono>

namespace renumber::test {

enum class Who { Ana, Ben, Cleo }; ///< operators, and Cleo, who approves

/// What comes of a move.
struct Expected
{
    std::optional<desk::StoreFault::What> fault = {};
    std::optional<desk::CaseRefusal> refusal = {};
    QList<desk::Missing::What> missing = {};
    std::optional<desk::Stage> stage = {}; ///< of the case, afterwards

    friend bool operator==(const Expected &, const Expected &) = default;
};

inline Expected goesTo(desk::Stage stage)
{
    return {.stage = stage};
}
inline Expected fails(desk::StoreFault::What what)
{
    return {.fault = what};
}
inline Expected refused(desk::CaseRefusal refusal)
{
    return {.fault = desk::StoreFault::What::Refused, .refusal = refusal};
}
inline Expected lacks(const QList<desk::Missing::What> &missing, desk::Stage stage)
{
    return {.missing = missing, .stage = stage};
}

/// Which permit is meant by what needs one.
enum class WhichPermit { Open, First };
/// The case as who moves sees it.
enum class Sees { AsItIs, AsItWas }; ///< AsItWas: one version ago

struct Move
{
    Who who = Who::Ana;
    desk::operation::Command command;
    Expected expected = {};
    int caseNumber = 1;
    std::chrono::seconds waitBefore{0};
    QString note = {};
    WhichPermit permit = WhichPermit::Open;
    Sees sees = Sees::AsItIs;
    desk::Timing timing = desk::Timing::Now;
};

struct Script
{
    const char *name = nullptr;
    QList<Move> moves = {};
};

/// All of them.
const QList<Script> &scripts();

/// The policy that they are played with.
desk::Policy scriptPolicy();

/// Somebody of the scripts, or a contact.
desk::PersonKey personKey(int number);
desk::ContactKey contactKey(int number);

} // namespace renumber::test
