// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/known.h"
#include "time/clock.h"
#include "words/about.h"

#include <QString>

namespace renumber::ui {

/// Whether the service has said that it wants a code from the contact now on the account, too.
enum class SecondCodeNeed { Unknown, Wanted };

/// A message that was asked for, with a code or a link in it, and what is known of it. \a service is the
/// service's name.
struct SentMessage
{
    change::Plan plan;
    change::SentCode code;
    change::Delivery delivery = change::Delivery::Confirmed;
    QString service;
    SecondCodeNeed secondCode = SecondCodeNeed::Unknown;
    change::Known known = change::Known::MayHaveChanged; ///< of the contact it went to
    ActingFor actingFor = ActingFor::Oneself;

    friend bool operator==(const SentMessage &, const SentMessage &) = default;
};

inline About about(const SentMessage &message)
{
    About what = about(message.plan, message.actingFor);
    what.channel = message.code.channel;
    return what;
}

/// That the message was sent, or may have been, or was sent before the program knew of it; and whether the
/// contact is on the account already.
QString sentText(const SentMessage &message, const time::Now &now);

/// How long what is in it works, or that it has expired; empty where that is not known, or it is known not to
/// work any more.
QString expiryText(const SentMessage &message, const time::Now &now);

/// When another can be sent; empty where it can be now.
QString resendText(const SentMessage &message, const time::Now &now);
bool canResend(const SentMessage &message, const time::Now &now);

/// How often the code can be entered; empty where that is not known, or it does not work any more.
QString entriesText(const SentMessage &message, const time::Now &now);

/// Whether what the person has typed is the code that was entered last.
enum class Typed { AnotherCode, TheLastCode };

/// Why what was typed cannot be entered; empty where it can. Nothing else is to keep it from that, but a
/// wait.
QString notEnterableText(const SentMessage &message, Typed typed);

/// About the second code, to the contact now on the account.
QString secondCodeText(const SentMessage &message, const time::Now &now);
bool canSendToCurrent(const SentMessage &message, const time::Now &now);

} // namespace renumber::ui
