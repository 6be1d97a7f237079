// SPDX-License-Identifier: Apache-2.0
// The description that ships, for tests of what it says.
#pragma once

#include "service/configuredservice.h"
#include "service/descriptionreader.h"

namespace renumber::test {

inline service::Description shippedDescription()
{
    return service::readDescriptionFile(QStringLiteral(":/services/reachfive.json")).value();
}

/// It, as a profile uses it whose server is at \a base.
inline service::ConfiguredService shippedService(const QString &base)
{
    account::Profile profile;
    profile.id = QStringLiteral("test");
    profile.baseUrl = base;
    return service::configure(shippedDescription(), profile, {}).value();
}

} // namespace renumber::test
