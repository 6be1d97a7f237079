// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httpmessage.h"

#include <QByteArray>

namespace renumber::service {

/// A body without what may stand around it.
QByteArray strippedBody(const net::HttpReply &reply);

/// Any JSON, texts and numbers that stand alone included.
bool isJson(const QByteArray &body);

/// Whether a refusal of which the status alone is understood is the service's own word: JSON, or nothing but
/// the status. A page or another text may be that of a firewall, a proxy or a host that is being mended,
/// which know nothing of permissions, numbers and codes.
bool isOwnWord(const net::HttpReply &reply);

} // namespace renumber::service
