// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httpmessage.h"

#include <QNetworkReply>

#include <optional>

namespace renumber::net {

/// Qt's \a error of a connection that was to be made: nothing was sent.
TransportError lineErrorOf(QNetworkReply::NetworkError error);

/// What of Qt's \a error is a failure of the transport, of a call that was handed over: it was lost or took
/// too long, whatever Qt calls that; none where it is the service's own word. Qt reports HTTP statuses, of
/// which \a status is one or 0, through the same enum, 422, 423 and 429 all as one.
std::optional<TransportError> callErrorOf(QNetworkReply::NetworkError error, int status);

} // namespace renumber::net
