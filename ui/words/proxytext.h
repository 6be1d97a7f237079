// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httpmessage.h"

namespace renumber::ui {

/// Why \a service could not be reached through the proxy at \a address, which is named where it is Unusable;
/// empty for None.
QString whyNotThrough(net::ProxyFault fault, const QString &address, const QString &service);

/// What can be done about it; \a tryAgain says how to try again, where that may help.
QString howToGetThrough(net::ProxyFault fault, const QString &tryAgain);

} // namespace renumber::ui
