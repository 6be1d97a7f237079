// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/call.h"
#include "net/httpmessage.h"
#include "trial/mask.h"

namespace renumber::ui {

/// \a request as it goes out, masked: method and address, headers, body.
QStringList requestLines(const net::HttpRequest &request, const trial::Mask &mask);

/// \a reply as it came, masked: those headers that a description, or who writes one, has a use for, and the
/// body. \a call says which headers it looks at.
QStringList replyLines(const net::HttpReply &reply, const description::Call &call, const trial::Mask &mask);

/// Method and path of \a call as the description has them, such as "GET /users/{userId}".
QString callText(const description::Call &call);

/// \a lines, each further in.
QStringList indented(QStringList lines);

} // namespace renumber::ui
