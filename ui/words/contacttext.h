// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "words/about.h"

#include <QString>

namespace renumber::ui {

/// \a value as people read it, ready for a sentence: a phone number in groups, left to right. What a service
/// has instead of a number or address is made fit to be shown.
QString shown(const account::ContactValue &value);

/// The same for a place of its own, where no word need be broken.
QString inOnePiece(const account::ContactValue &value);

/// The same for a field of its own, without the marks that keep its order inside a sentence.
QString unmarked(const account::ContactValue &value);

/// The heading of a contact: "Phone number", "Email address".
QString kindName(account::ContactKind kind);

/// The words of a badge, such as "Verified".
QString badgeText(const account::Contact &contact);

/// What the account showed last of the contact that \a about is about; empty where it was not read.
QString seenText(const About &about);

/// What will happen to \a address, as which a new one was understood: "We will email camille@example.com."
QString previewText(const account::ContactValue &address, description::EffectTiming effect);

/// The further ones of the same kind, ten of them at most: "Also on the account: +33 …"; empty where there
/// are none.
QString othersText(const account::Contact &contact);

} // namespace renumber::ui
