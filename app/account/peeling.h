// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to account/: an address and what stands around it in running text.

#include <QLatin1StringView>
#include <QString>

namespace renumber::account {

inline constexpr QLatin1StringView mailLink("mailto:");

/// \a text without all that is around it as a whole: spaces, the signs of a sentence or a list, quotation
/// marks and brackets. What follows where a text was cut off stays.
QString peeled(QString text);

/// A text with an address in brackets, and what stands around those.
struct InBrackets
{
    QString inside;
    QString outside;
};

/// A note in brackets behind \a text or before it, such as a name (RFC 5322 3.4), is outside; all of it is
/// inside where there is none. Square brackets may belong to an address, and are a note beside a space only.
InBrackets besideNote(const QString &text);

/// Angle brackets, which a name stands before (RFC 5322 3.4); else round ones at the end, as in a link of
/// Markdown, or square ones, as in a message that was turned into plain text. Where neither has an address,
/// all of \a text is inside but a note beside it.
InBrackets inBrackets(const QString &text);

} // namespace renumber::account
