// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certificates.h"

#include <QSsl>

#include <memory>

namespace renumber::test {

/// A server of one sort, as the program sees it and as it sees the program.
class TlsSubject
{
public:
    TlsSubject() = default;
    virtual ~TlsSubject() = default;
    Q_DISABLE_COPY_MOVE(TlsSubject)

    virtual QString baseUrl() const = 0;
    /// Whether anybody has tried.
    virtual bool wasReached() = 0;
    /// Whether a byte of a request has arrived that the server could read.
    virtual bool sawRequest() = 0;
};

using SubjectPointer = std::unique_ptr<TlsSubject>;

/// Answers every errand, behind TLS, as \a identity.
SubjectPointer safeServer(const Identity &identity, QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater);
/// The same by TLS 1.2 and with no other cipher suites than \a suites, which openssl names.
SubjectPointer serverWithSuites(const Identity &identity, const QString &suites);
/// The same, given as http://.
SubjectPointer safeServerAddressedPlainly(const Identity &identity);
/// TLS 1.1 only.
SubjectPointer oldServer(const Identity &identity);
/// Any version, as an \a identity that is too weak for Qt's own servers.
SubjectPointer weakServer(const Identity &identity);
/// Says by plain HTTP that it does not understand; given as https://.
SubjectPointer plainServer();
/// Hangs up on the first byte; given as https://.
SubjectPointer closingServer();
/// Answers every errand by plain HTTP, given as http:// at an address that does not look like this computer
/// and leads to it: Linux takes 0.0.0.0 for that.
SubjectPointer plainServerElsewhere();

} // namespace renumber::test
