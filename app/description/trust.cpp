// SPDX-License-Identifier: Apache-2.0
#include "description/trust.h"

#include "disk/plainfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace renumber::description {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Trust)
};

struct Finding
{
    QString what;
    QString fix;
};

tl::expected<QByteArray, Finding> bytesOf(const QString &path)
{
    constexpr qint64 longest = 1 << 20; // all that a system trusts is a quarter of it
    const QString fix = Words::tr("check the path, which counts from the profile's own folder, and who may "
                                  "read the file");
    const auto bytes = disk::readPlainFile(path, longest);
    if (bytes)
        return *bytes;
    switch (bytes.error().fault) {
    case disk::FileFault::Missing:
        //: %1: the path of a file
        return tl::unexpected(Finding{Words::tr("there is no file %1").arg(path), fix});
    case disk::FileFault::NotPlain:
        //: %1: a path
        return tl::unexpected(Finding{Words::tr("%1 is not a file").arg(path), fix});
    case disk::FileFault::Unreadable:
        return tl::unexpected(
            //: %1: the path of a file, %2: the operating system's reason
            Finding{Words::tr("the file %1 cannot be read (%2)").arg(path, bytes.error().reason), fix});
    case disk::FileFault::TooLarge:
        break;
    }
    return tl::unexpected(
        //: %1: the path of a file
        Finding{Words::tr("the file %1 is larger than 1 MiB").arg(path),
                Words::tr("check that it is the right one, and keep only the authorities that are needed "
                          "besides the system's")});
}

tl::expected<QList<QSslCertificate>, Finding> certificatesIn(const QByteArray &bytes, const QString &path)
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(bytes, QSsl::Pem);
    const QString fix = Words::tr("let it hold the authority's certificate in PEM form, which begins with "
                                  "-----BEGIN CERTIFICATE-----");
    const qsizetype announced = bytes.count("-----BEGIN CERTIFICATE-----");
    if (certificates.isEmpty() && announced == 0) {
        //: %1: the path of a file
        return tl::unexpected(Finding{Words::tr("the file %1 has no certificate in it").arg(path), fix});
    }
    if (certificates.size() < announced) { // Qt passes over what it cannot read
        return tl::unexpected(
            //: %1: the path of a file
            Finding{Words::tr("the file %1 has a certificate that cannot be read").arg(path),
                    Words::tr("get it anew, or take out the certificate that is damaged")});
    }
    return certificates;
}

} // namespace

tl::expected<QList<QSslCertificate>, Faults> trustedFor(const account::Profile &profile, const JsonFile &json)
{
    if (profile.caFile.isEmpty())
        return QList<QSslCertificate>();
    const QString path = QFileInfo(json.file).dir().filePath(profile.caFile);
    const auto own
        = bytesOf(path).and_then([&path](const QByteArray &bytes) { return certificatesIn(bytes, path); });
    if (!own)
        return tl::unexpected(Faults{json.fault(u"/caFile"_s, own.error().what, own.error().fix)});
    return *own;
}

} // namespace renumber::description
