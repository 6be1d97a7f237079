// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/signinway.h"
#include "words/sentence.h"

#include <tl/expected.hpp>

namespace renumber::ui {

/// Reads what was typed to have a code sent. A doubt is no refusal: the same text once more is an answer.
class UsernameReader
{
public:
    /// \a typed as the service wants it, which knows people by \a kind; where it cannot be that, or is
    /// doubted for the first time, a sentence that says so.
    tl::expected<QString, Sentence> read(const QString &typed, description::UsernameKind kind);

private:
    tl::expected<QString, Sentence> readNumber(const QString &typed);

    QString m_doubted; ///< what was typed when it was asked about
};

} // namespace renumber::ui
