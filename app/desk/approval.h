// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/key.h"
#include "text/named.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace renumber::desk {

enum class Answer { Given, Refused };

/// A second person's yes or no. It is an answer to one target and one reason: once either is another, it is
/// void.
struct Approval
{
    QString by;
    Answer answer = Answer::Given;
    QDateTime at;
    ContactKey target; ///< as the case had it then
    QString reason; ///< likewise
    std::optional<QDateTime> voidedAt = {}; ///< since when it is void, also if all is as it was again

    friend bool operator==(const Approval &, const Approval &) = default;
};

inline constexpr std::array answerNames{text::Named{Answer::Given, "given"},
                                        text::Named{Answer::Refused, "refused"}};
static_assert(text::isComplete(answerNames));

} // namespace renumber::desk
