// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::sandbox::genauth {

/// A phone number as the service speaks of it: "+33" and "750253354".
struct SplitNumber
{
    QString countryCode; ///< With its plus sign.
    QString national;

    friend bool operator==(const SplitNumber &, const SplitNumber &) = default;
};

/// `number` (E.164), cut after its country code (ITU-T E.164).
SplitNumber split(const QString &number);

/// The number in E.164; empty when a part is not what it should be. No country code stands for +86.
QString join(const QString &national, const QString &countryCode);

} // namespace renumber::sandbox::genauth
