// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "deskservice.h"

#include <QRandomGenerator>

#include <optional>

namespace renumber::test {

/// When an operator's program is killed.
struct DeskMoment
{
    enum class At {
        Start, ///< while it starts
        Word, ///< once the operator has said a word
        Call, ///< once the service has received a call, to which it gives no answer
        Check, ///< likewise that for whether the code of a proof is right
        Anywhere,
    };
    At at = At::Anywhere;
    QString word = {}; ///< of Word
    Asked asked = Asked::ProofCode; ///< of Call
    Acting acting = Acting::AtOnce; ///< of Call and Check
};

/// Deals the moments like cards, so that each comes as often as another, in an order that chance brings.
class DeskMoments
{
public:
    /// \a random outlives this.
    explicit DeskMoments(QRandomGenerator &random);

    /// One that can come by what there is: with a case that was begun before, or without.
    enum class Left { Nothing, ACase };
    DeskMoment next(Left left);
    /// After so many all have come.
    static qsizetype count();

private:
    QRandomGenerator &m_random;
    QList<DeskMoment> m_left;
};

/// Whether the operator says \a word before a press, so that the moment is soon after it.
bool isPress(const QString &word);

} // namespace renumber::test
