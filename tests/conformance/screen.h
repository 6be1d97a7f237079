// SPDX-License-Identifier: Apache-2.0
// The sentences that the person sees, by the words of the window itself.
#pragma once

#include "description/configuredservice.h"
#include "journey.h"
#include "signin/signinfailure.h"

namespace renumber::test {

/// Of the problem with \a journey; empty where there is none.
QString problemSentence(const Journey &journey, const QString &serviceName);

/// Why nobody was signed in to \a service by \a method.
QString signInSentence(const signin::SignInFailure &failure, description::SignInMethod method,
                       const description::ConfiguredService &service);

/// What the page to sign in on is for, and the ways in its list.
QString signInPageSentence(const description::ConfiguredService &service);

/// Where the number that is on the account is entered as a new one.
QString sameNumberSentence(const QString &serviceName);

/// On the page of a new contact, before anything is sent to change \a current by a code that comes by \a
/// channel.
QString rulesSentence(const account::Contact &current, const description::ContactService &rules,
                      const QString &serviceName, const description::Channel &channel = {});

/// On the card of \a contact, about what the service cannot do with it.
QString limitsSentence(const account::Contact &contact, const description::ContactService &rules,
                       const QString &serviceName);

/// Beside the code field, where another code cannot be had.
QString resendSentence(const Journey &journey, const QString &serviceName);

} // namespace renumber::test
