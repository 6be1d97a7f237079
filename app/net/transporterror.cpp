// SPDX-License-Identifier: Apache-2.0
#include "net/transporterror.h"

namespace renumber::net {

TransportError lineErrorOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
        return TransportError::Refused;
    case QNetworkReply::ProxyAuthenticationRequiredError:
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
    default:
        return TransportError::ConnectionLost;
    }
}

std::optional<TransportError> callErrorOf(QNetworkReply::NetworkError error, int status)
{
    switch (error) {
    case QNetworkReply::NoError:
        return std::nullopt;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return TransportError::TimedOut;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError: // a fatal alert, a record that is none, a large upload cut short
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::UnknownProxyError:
    case QNetworkReply::ContentReSendError: // the connection broke and OnceOnlyBody refused a second try
    case QNetworkReply::ProtocolFailure:
        return TransportError::ConnectionLost;
    default:
        break;
    }
    if (status == 0)
        return TransportError::ConnectionLost;
    return std::nullopt;
}

} // namespace renumber::net
