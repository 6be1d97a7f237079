// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/tlsfault.h"

#include <QString>

namespace renumber::ui {

/// Why no safe connection to \a service could be made, and that nothing was sent.
QString whyNotSafe(net::TlsFault fault, const QString &service);

/// What can be done about it. Nothing of it makes an unsafe connection pass.
QString howToBeSafe(net::TlsFault fault);

} // namespace renumber::ui
