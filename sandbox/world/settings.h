// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace renumber::sandbox {

/// How strict one service is. Each service has its own, and `/sandbox/settings` changes them.
struct Settings
{
    /// The service does not offer phone changes at all.
    bool featureOff = false;
    /// Every change wants a stronger sign-in, whatever the token.
    bool stepUp = false;
    /// Changes want a token younger than `freshTokenSeconds`.
    bool requireFreshToken = true;
    int freshTokenSeconds = 300;
    int accessTokenLifetimeSeconds = 3600;
    int codeDigits = 6;
    int codeLifetimeSeconds = 600;
    /// Wrong codes that are answered as wrong; after these, every entry is refused.
    int wrongCodesAllowed = 5;
    /// Requests to one endpoint in `windowSeconds`; 0 for no limit.
    int requestsPerWindow = 20;
    int windowSeconds = 60;
    /// Messages to one number or address in 24 hours; 0 for no limit.
    int messagesPerNumberLimit = 0;
    /// Numbers (E.164) that look right but that the service calls invalid.
    QStringList refusedNumbers;

    friend bool operator==(const Settings &, const Settings &) = default;
};

} // namespace renumber::sandbox
