// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace renumber::test {

/// Looks for secrets that were used where none may be. What it finds it names by kind, such as "an access
/// token", and never shows.
class SecretSearch
{
public:
    /// Does nothing where \a secret is empty.
    void add(const QString &kind, const QString &secret);
    /// Likewise a code from a message, which is so short that a random identifier may hold it by chance: it
    /// is not looked for in those (UUIDs, and 24 hex digits or more, as hashes have).
    void addCode(const QString &code);
    /// All that a provider's record knows (ProviderProcess::record()): tokens, codes, verifiers, states.
    void addAllOf(const QJsonObject &record);
    /// How many different secrets are looked for.
    qsizetype count() const { return m_secrets.size() + m_codes.size(); }

    /// The kinds that are in \a text.
    QStringList in(const QByteArray &text) const;
    /// Likewise in all files below \a folder, with their names.
    QStringList inFilesBelow(const QString &folder);
    /// How many files were looked into.
    int filesRead() const { return m_filesRead; }

private:
    QMap<QByteArray, QString> m_secrets; ///< kinds by secret
    QSet<QByteArray> m_codes;
    int m_filesRead = 0;
};

} // namespace renumber::test
