// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace renumber::sandbox {

/// How strict one service is. Each service has its own, and `/sandbox/settings` changes them. Most are for
/// some services only: the table is in settingsjson.cpp and in the README.
struct Settings
{
    // Tokens
    int accessTokenLifetimeSeconds = 3600;
    /// Changes want a token younger than `freshTokenSeconds`.
    bool requireFreshToken = true;
    int freshTokenSeconds = 300;
    /// Every change wants a stronger sign-in, whatever the token.
    bool stepUp = false;
    /// A sign-in gives a refresh token, too.
    bool refreshTokens = true;
    /// A token reply says `expire_in` for `expires_in`.
    bool expireInSpelling = false;

    // Codes and links
    int codeDigits = 6;
    int codeLifetimeSeconds = 600;
    /// Wrong codes that are answered as wrong; after these, every entry is refused.
    int wrongCodesAllowed = 5;
    int linkLifetimeSeconds = 86'400;

    // Limits
    /// Requests to one endpoint in `windowSeconds`; 0 for no limit.
    int requestsPerWindow = 20;
    int windowSeconds = 60;
    /// Messages to one number or address in 24 hours; 0 for no limit.
    int messagesPerNumberLimit = 0;
    /// Messages for one account in 24 hours; 0 for no limit.
    int messagesPerUserLimit = 0;
    /// Between two messages to one number on one channel; 0 for no pause.
    int messageIntervalSeconds = 0;
    /// A refusal for too many messages says when the next may be sent.
    bool announceRetryAfter = true;

    // Changes
    /// The service does not offer phone changes at all.
    bool featureOff = false;
    /// A new number, a new address waits until it is confirmed. When off, it is there at once.
    bool verifyPhone = true;
    bool verifyEmail = true;
    /// A change wants a code from the current number, too.
    bool requireCurrentCode = false;
    /// How long the token lives that proves that the codes were right.
    int changeTokenSeconds = 60;
    /// Numbers (E.164) that look right but that the service calls invalid.
    QStringList refusedNumbers;

    // Spellings
    /// Users have the older, flat form.
    bool flatUsers = false;
    /// The end of a change is told as a time, not in seconds.
    bool expiresAsTime = false;
    /// Fields that this server names otherwise than documented: such as "mobile=newNumber".
    QStringList renamedFields;
    /// `apiCode` is text.
    bool apiCodeAsText = false;
    /// The `apiCode` of a wrong code.
    int wrongCodeApiCode = 2001;

    friend bool operator==(const Settings &, const Settings &) = default;
};

} // namespace renumber::sandbox
