// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: a plus that is meant and not written before its digits, or written and not meant.

#include <optional>

#include <QString>

namespace renumber::number {

/// \a plain with a plus where links to messengers leave it out, because their numbers always begin with the
/// country code: "wa.me/44…", "whatsapp://send?phone=44…".
QString withPlusOfLinks(const QString &plain);

/// \a plain without a prefix of calls abroad before its plus, which says the same: "011 +44 7911…", "00+33…".
QString withoutPrefixBeforePlus(const QString &plain);

/// How a text reads if something in it says plus that need not, or the other way round.
struct OtherPlus
{
    enum class Said {
        Alone, ///< nothing else is in the text: "plus 44 7911 123456"
        Apart, ///< a plus before a word before the digits: "+ (Norway) 47…"; nothing else can be meant by it
        Among, ///< "Smith + Sons 479…", "Disney Plus 479…": that may be all there is to it
        Label, ///< "WhatsApp: 479…", "?phone=479…": says what the number is for
    };
    QString text;
    Said said;
};

/// The other way to read \a plain; none where there is only one.
std::optional<OtherPlus> otherPlusIn(const QString &plain);

} // namespace renumber::number
