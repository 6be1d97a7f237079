// SPDX-License-Identifier: Apache-2.0
#include "tls/identity.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace renumber::sandbox {

namespace {

constexpr const char *opensslConfiguration = R"([req]
distinguished_name = name
[name]
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[server]
basicConstraints = critical, CA:FALSE
subjectAltName = IP:127.0.0.1, DNS:localhost
extendedKeyUsage = serverAuth
)";

tl::expected<QByteArray, QString> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::make_unexpected(u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    }
    return file.readAll();
}

/// Runs openssl; the error is what it said.
tl::expected<void, QString> openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0) {
        const QString said = QString::fromUtf8(process.readAllStandardError()).trimmed();
        return tl::make_unexpected(u"The openssl command made no certificate: %1"_s.arg(
            said.isEmpty() ? process.errorString() : said));
    }
    return {};
}

} // namespace

tl::expected<QSslConfiguration, QString> identityFrom(const QString &certificateFile, const QString &keyFile)
{
    const auto certificate = contentOf(certificateFile);
    const auto key = contentOf(keyFile);
    if (!certificate || !key) {
        return tl::make_unexpected(certificate ? key.error() : certificate.error());
    }
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificate, QSsl::Pem);
    if (chain.isEmpty()) {
        return tl::make_unexpected(u"%1 holds no certificate."_s.arg(certificateFile));
    }
    QSslKey own(*key, QSsl::Ec);
    if (own.isNull()) {
        own = QSslKey(*key, QSsl::Rsa);
    }
    if (own.isNull()) {
        return tl::make_unexpected(u"%1 holds no private key that can be read."_s.arg(keyFile));
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(own);
    return configuration;
}

tl::expected<QSslConfiguration, QString> OwnAuthority::makeServer()
{
    const auto at = [this](const char *name) { return m_folder.filePath(QString::fromLatin1(name)); };
    QFile configuration(at("openssl.cnf"));
    if (!m_folder.isValid() || !configuration.open(QIODevice::WriteOnly)
        || configuration.write(opensslConfiguration) < 0) {
        return tl::make_unexpected(u"No temporary folder can be made for a certificate."_s);
    }
    configuration.close();
    const QStringList request{u"req"_s,     u"-x509"_s,   u"-config"_s,  configuration.fileName(),
                              u"-newkey"_s, u"ec"_s,      u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                              u"-nodes"_s,  u"-sha256"_s, u"-days"_s,    u"30"_s};
    return openssl(request
                   + QStringList{u"-extensions"_s, u"authority"_s, u"-subj"_s,
                                 u"/CN=Renumber sandbox authority"_s, u"-keyout"_s, at("authority.key"),
                                 u"-out"_s, caFile()})
        .and_then([&] {
            return openssl(request
                           + QStringList{u"-extensions"_s, u"server"_s, u"-subj"_s, u"/CN=Renumber sandbox"_s,
                                         u"-CA"_s, caFile(), u"-CAkey"_s, at("authority.key"), u"-keyout"_s,
                                         at("server.key"), u"-out"_s, at("server.pem")});
        })
        .and_then([&] { return identityFrom(at("server.pem"), at("server.key")); });
}

} // namespace renumber::sandbox
