// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace renumber::trial {

/// What of requests and replies may be shown to whoever signed in, who may pass it on. Unlike
/// net::redacted(), which leaves of a line what a log needs, it keeps the shape: a number or address can
/// still be recognised, and what is no secret stays. Where in doubt, it hides.
class Mask
{
public:
    /// \a secret is shown nowhere from now on, not even as a part of something else; where it has fewer than
    /// four characters, not by itself. Does nothing where it is empty.
    void hide(const QString &secret);
    /// A number, address or code that belongs to nobody, such as an example, is shown whole.
    void showWhole(const QString &example);

    /// \a foreign, any text of a request or reply: without secrets and whatever looks like a token; of
    /// numbers and email addresses only enough to recognise them by.
    QString text(const QString &foreign) const;
    /// Likewise the value of something called \a name, such as a member, a header or a field: nothing of it
    /// where that is a name for a secret, unless it is a name in angle brackets, which stands for a value
    /// that nobody has yet.
    QString valueOf(const QString &name, const QString &foreign) const;
    /// Likewise a segment of a path, or an item of a query or form, in percent-encoding: as it is where there
    /// is nothing to mask, else decoded.
    QString encoded(const QString &foreign) const;
    QString encodedValueOf(const QString &name, const QString &foreign) const;
    /// \a line, in which all that is foreign was masked already, without the secrets that are known.
    QString withoutSecrets(const QString &line) const;

private:
    QString withoutTokens(const QString &text) const;
    QString withoutContacts(const QString &text) const;
    QString maskedDigits(const QString &run) const;

    QStringList m_secrets; ///< the longest in front, as one may be a part of another
    QSet<QString> m_whole; ///< digits or letters that are shown
};

/// What stands in the place of a secret.
QString hidden();

/// Whether \a name is one that services give to secrets: a password, a token, an API key. "tokenType" and the
/// like are none.
bool isNameOfSecret(const QString &name);

} // namespace renumber::trial
