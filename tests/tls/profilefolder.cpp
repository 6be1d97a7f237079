// SPDX-License-Identifier: Apache-2.0
#include "profilefolder.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace renumber::test {

ProfileFolder::ProfileFolder()
{
    if (!m_files.isValid())
        qFatal("no temporary directory");
}

QString ProfileFolder::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_files.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a test's file");
    return file.fileName();
}

description::Catalogue ProfileFolder::read(const QString &baseUrl, const QString &caFile) const
{
    QJsonObject profile{{u"service"_s, QStringLiteral(RENUMBER_TLS_TESTS "/service.json")},
                        {u"name"_s, u"Sample"_s},
                        {u"baseUrl"_s, baseUrl}};
    if (!caFile.isEmpty())
        profile.insert(u"caFile"_s, caFile);
    return description::readCatalogue({write(u"sample.json"_s, QJsonDocument(profile).toJson())}, {});
}

description::ConfiguredService ProfileFolder::service(const QString &baseUrl, const QString &caFile) const
{
    const description::Catalogue catalogue = read(baseUrl, caFile);
    if (catalogue.services.isEmpty())
        qFatal("%s", qUtf8Printable(description::toText(catalogue.faults.first())));
    return *catalogue.services.first();
}

} // namespace renumber::test
