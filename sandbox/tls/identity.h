// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

#include <tl/expected.hpp>

namespace renumber::sandbox {

/// A server whose certificate, with those between it and its authority, and private key are in these files
/// (PEM). The error is one sentence.
tl::expected<QSslConfiguration, QString> identityFrom(const QString &certificateFile, const QString &keyFile);

/// A certificate authority of this run's own, and a server at 127.0.0.1 and localhost for whom it vouches,
/// made by the openssl command. The files go with this.
class OwnAuthority
{
public:
    /// The server. The error is one sentence.
    tl::expected<QSslConfiguration, QString> makeServer();
    /// What a client has to trust.
    QString caFile() const { return m_folder.filePath(QStringLiteral("authority.pem")); }

private:
    QTemporaryDir m_folder;
};

} // namespace renumber::sandbox
