// SPDX-License-Identifier: Apache-2.0
#include "net/transporterror.h"

namespace renumber::net {

std::optional<TransportError> transportErrorOf(QNetworkReply::NetworkError error, int status)
{
    switch (error) {
    case QNetworkReply::NoError:
        return std::nullopt;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
        return TransportError::Refused;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        if (status != 0)
            return std::nullopt;
        return TransportError::Offline;
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return TransportError::Offline;
    case QNetworkReply::SslHandshakeFailedError:
        return TransportError::TlsFailed;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return TransportError::TimedOut;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ContentReSendError: // the connection broke and OnceOnlyBody refused a second try
    case QNetworkReply::UnknownProxyError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::OperationCanceledError:
        return TransportError::ConnectionLost;
    default:
        break;
    }
    if (status == 0)
        return TransportError::ConnectionLost;
    return std::nullopt;
}

} // namespace renumber::net
