// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/catalogue.h"

#include <QTemporaryDir>

namespace renumber::test {

/// A folder of profiles for service.json, beside certificates, read as the program reads it.
class ProfileFolder
{
public:
    ProfileFolder();

    /// Such as "company.pem"; returns its path.
    QString write(const QString &name, const QByteArray &content) const;
    QString path() const { return m_files.path(); }

    /// What the program makes of a profile for \a baseUrl that names \a caFile, or none.
    description::Catalogue read(const QString &baseUrl, const QString &caFile) const;
    /// The same where it has to be in order.
    description::ConfiguredService service(const QString &baseUrl, const QString &caFile) const;

private:
    QTemporaryDir m_files;
};

} // namespace renumber::test
