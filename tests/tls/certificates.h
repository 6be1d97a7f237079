// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace renumber::test {

/// Who a server is: the files of its certificate and of its private key.
struct Identity
{
    QString certificateFile;
    QString keyFile;
};

/// What a certificate says of a server that is not as it should be.
struct Claim
{
    QString address = QStringLiteral("IP:127.0.0.1"); ///< as openssl writes a subjectAltName; empty: none
    int fromDays = -1; ///< from today, when it begins to be valid
    int toDays = 1; ///< when it has expired
    QString commonName = QStringLiteral("Server of a test");
    QString key = QStringLiteral("ec"); ///< or such as "rsa:2048", as openssl names it
    QString digest = QStringLiteral("sha256"); ///< that the authority signs
};

/// Certificate authorities and certificates, made by the openssl command for this run. The private keys are
/// in a folder that goes with this. What cannot be made ends the test program.
class Certificates
{
public:
    Certificates();

    /// The authority \a name, made when it is first asked for.
    Identity authority(const QString &name);
    /// A server for whom the authority \a name vouches.
    Identity signedBy(const QString &name, const Claim &claim = {});
    /// A server for whom nobody vouches but itself.
    Identity selfSigned();

    static QByteArray textOf(const QString &file);

private:
    Identity filesOf(const QString &name) const;

    QTemporaryDir m_files;
    int m_servers = 0;
};

} // namespace renumber::test
