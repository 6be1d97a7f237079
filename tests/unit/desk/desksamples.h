// SPDX-License-Identifier: Apache-2.0
// A case that may be acted on, which each test spoils in one way, and a policy that has everything.
#pragma once

#include "desk/gate.h"
#include "desk/policyreader.h"

namespace renumber::test {

/// Noon of a Wednesday.
QDateTime noon();
QDateTime before(std::chrono::seconds time);
QDateTime later(std::chrono::seconds time);

/// A policy with reasons, rules, a form of tickets and budgets, as an administrator writes it.
QByteArray samplePolicyText();
/// It, which a team's store goes by.
desk::Policy samplePolicy();
desk::Policy policyOf(const QByteArray &text);

/// That Ana has proven a caller by a code to the old phone who wants the new number of a typing mistake: the
/// gate is open, with the store of a team.
desk::Facts openFacts();
/// A proof of Ana's, in the case of openFacts(), passed a minute ago.
desk::Proof passed(desk::ProofKind kind, const QString &id, desk::ProofChannel channel,
                   desk::ProofContact to = desk::ProofContact::Other);
desk::Proof oldPhoneCode();
desk::Proof emailCode();
desk::Proof callback();
desk::Proof inPerson();
/// An approver's answer to the case of openFacts().
desk::Approval answer(const QString &by, desk::Answer answer = desk::Answer::Given);

/// Each of \a missing in a few words, such as "onHold 24h until 12:30:00".
QStringList inWords(const QList<desk::Missing> &missing);

} // namespace renumber::test
