// SPDX-License-Identifier: Apache-2.0
#pragma once

class QSslCertificate;
class QString;

namespace renumber::net {

/// Whether \a certificate says for which hosts it is, in the one place that counts: its subjectAltName
/// (RFC 9525 2).
bool namesHosts(const QSslCertificate &certificate);

/// Whether \a certificate is for \a host, a name or an address, by its subjectAltName (RFC 9525 6): an
/// address as an address only, a star in the place of the whole first label only. Qt takes more for a match,
/// such as the certificate's common name.
bool matchesHost(const QSslCertificate &certificate, const QString &host);

} // namespace renumber::net
