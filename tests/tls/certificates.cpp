// SPDX-License-Identifier: Apache-2.0
#include "certificates.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a test's file");
}

void openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.value(0)), process.readAllStandardError().constData());
}

QString inDays(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days).toString(u"yyyyMMddhhmmss'Z'"_s);
}

/// What openssl is told about the authority whose files are below \a folder.
QByteArray configuration(const QString &folder)
{
    return "[ca]\ndefault_ca = own\n[own]\ndatabase = " + QFile::encodeName(folder)
        + "/index.txt\nnew_certs_dir = " + QFile::encodeName(folder)
        + "\nrand_serial = yes\nunique_subject = no\ndefault_md = sha256\npolicy = any\n"
          "copy_extensions = copy\n[any]\ncommonName = supplied\n"
          "[req]\ndistinguished_name = name\n[name]\n"
          "[authority]\nbasicConstraints = critical, CA:TRUE\nkeyUsage = critical, keyCertSign, cRLSign\n"
          "subjectKeyIdentifier = hash\n"
          "[server]\nsubjectAltName = IP:127.0.0.1\n";
}

QStringList newKey(const QString &kind = u"ec"_s)
{
    const QStringList options{u"-newkey"_s, kind, u"-nodes"_s};
    return kind == u"ec" ? options + QStringList{u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s} : options;
}

} // namespace

Certificates::Certificates()
{
    if (!m_files.isValid())
        qFatal("no temporary directory");
    write(m_files.filePath(u"openssl.cnf"_s), configuration(m_files.path()));
    write(m_files.filePath(u"index.txt"_s), {});
}

Identity Certificates::filesOf(const QString &name) const
{
    return {m_files.filePath(name + u".pem"_s), m_files.filePath(name + u".key"_s)};
}

Identity Certificates::authority(const QString &name)
{
    Identity authority = filesOf(name);
    if (!QFile::exists(authority.certificateFile)) {
        openssl(QStringList{u"req"_s, u"-x509"_s, u"-config"_s, m_files.filePath(u"openssl.cnf"_s)} + newKey()
                + QStringList{u"-extensions"_s, u"authority"_s, u"-subj"_s, QString(u"/CN="_s + name),
                              u"-days"_s, u"2"_s, u"-keyout"_s, authority.keyFile, u"-out"_s,
                              authority.certificateFile});
    }
    return authority;
}

Identity Certificates::signedBy(const QString &name, const Claim &claim)
{
    const Identity by = authority(name);
    Identity server = filesOf(u"server%1"_s.arg(++m_servers));
    const QString request = server.certificateFile + u".request"_s;
    const QString config = m_files.filePath(u"openssl.cnf"_s);
    const QStringList addresses = claim.address.isEmpty()
        ? QStringList()
        : QStringList{u"-addext"_s, QString(u"subjectAltName="_s + claim.address)};
    openssl(QStringList{u"req"_s, u"-new"_s, u"-config"_s, config} + newKey(claim.key) + addresses
            + QStringList{u"-subj"_s, QString(u"/CN="_s + claim.commonName), u"-keyout"_s, server.keyFile,
                          u"-out"_s, request});
    openssl({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, config, u"-md"_s, claim.digest, u"-cert"_s,
             by.certificateFile, u"-keyfile"_s, by.keyFile, u"-startdate"_s, inDays(claim.fromDays),
             u"-enddate"_s, inDays(claim.toDays), u"-in"_s, request, u"-out"_s, server.certificateFile});
    return server;
}

Identity Certificates::selfSigned()
{
    Identity server = filesOf(u"server%1"_s.arg(++m_servers));
    openssl(QStringList{u"req"_s, u"-x509"_s, u"-config"_s, m_files.filePath(u"openssl.cnf"_s)} + newKey()
            + QStringList{u"-extensions"_s, u"server"_s, u"-subj"_s, u"/CN=Server of a test"_s, u"-days"_s,
                          u"2"_s, u"-keyout"_s, server.keyFile, u"-out"_s, server.certificateFile});
    return server;
}

QByteArray Certificates::textOf(const QString &file)
{
    QFile read(file);
    if (!read.open(QIODevice::ReadOnly))
        qFatal("cannot read a test's file");
    return read.readAll();
}

} // namespace renumber::test
