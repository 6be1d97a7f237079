// SPDX-License-Identifier: Apache-2.0
#include "account/emailreading.h"

#include "account/addressform.h"
#include "account/emailaddress.h"
#include "account/namebeside.h"
#include "account/peeling.h"
#include "account/plainaddress.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace renumber::account {

namespace {

/// Whether the headers behind the "?" of a link name somebody else as well (RFC 6068 2).
bool nameRecipients(const QString &headers)
{
    const QStringList all = headers.split(u'&');
    return std::any_of(all.cbegin(), all.cend(), [](const QString &header) {
        const QString name = header.section(u'=', 0, 0).toLower();
        return (name == "to"_L1 || name == "cc"_L1 || name == "bcc"_L1) && !header.section(u'=', 1).isEmpty();
    });
}

/// \a text with its %XX read as UTF-8; nothing where they are none.
std::optional<QString> percentDecoded(const QString &text)
{
    static const QRegularExpression broken(u"%(?![0-9A-Fa-f]{2})"_s);
    if (text.contains(broken))
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(QByteArray::fromPercentEncoding(text.toUtf8()));
    return decoder.hasError() ? std::nullopt : std::optional(decoded);
}

/// The address that a link names, \a rest standing behind its "mailto:".
tl::expected<QString, EmailError> linked(QString rest)
{
    while (rest.startsWith(mailLink, Qt::CaseInsensitive))
        rest = rest.mid(mailLink.size());
    while (rest.startsWith(u'/')) // as in links of the web
        rest = rest.mid(1);
    if (nameRecipients(rest.section(u'?', 1)))
        return tl::unexpected(EmailError::SeveralAddresses);
    const auto decoded = percentDecoded(rest.section(u'?', 0, 0));
    if (!decoded)
        return tl::unexpected(EmailError::NotAnAddress);
    const QString address = plainAddress(*decoded);
    // What was encoded is part of the address, so that nothing more is taken off.
    return peeled(address) == address ? tl::expected<QString, EmailError>(address)
                                      : tl::unexpected(EmailError::NotAnAddress);
}

/// What may be an address in \a typed, without all that stands around it.
tl::expected<QString, EmailError> bare(const QString &typed)
{
    const QString whole = peeled(typed);
    InBrackets parts = inBrackets(whole);
    QString text = peeled(parts.inside);
    for (InBrackets more = besideNote(text); !more.outside.isEmpty(); more = besideNote(text)) {
        parts.outside += u' ' + more.outside;
        text = peeled(more.inside);
    }
    const auto address = text.startsWith(mailLink, Qt::CaseInsensitive)
        ? linked(text.mid(mailLink.size()))
        : tl::expected<QString, EmailError>(text);
    if (isElision(parts.outside))
        return tl::unexpected(EmailError::NotAnAddress);
    if (address && hasAnother(parts.outside, *address))
        return tl::unexpected(EmailError::SeveralAddresses);
    return address;
}

/// The address that \a text has more than once, and no other.
std::optional<QString> repeated(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return std::nullopt;
    std::optional<QString> one;
    for (const QString &part : parts) {
        const auto address = readEmail(part);
        if (!address || (one && !sameAddress(*one, *address)))
            return std::nullopt;
        one = one.value_or(*address);
    }
    return one;
}

/// What is wrong with a text in which signs between name and domain stand \a at.
EmailError severalOrNone(const QList<qsizetype> &at)
{
    const bool isDoubled = at.size() == 2 && at.first() + 1 == at.last();
    return isDoubled ? EmailError::NotAnAddress : EmailError::SeveralAddresses;
}

} // namespace

tl::expected<QString, EmailError> readEmail(const QString &typed)
{
    const QString text = plainAddress(typed);
    if (text.isEmpty())
        return tl::unexpected(EmailError::Empty);
    const auto found = bare(text);
    if (!found)
        return tl::unexpected(found.error());
    const QString &address = *found;
    const QList<qsizetype> at = dividers(address);
    if (at.size() > 1) {
        const auto one = repeated(address);
        return one ? tl::expected<QString, EmailError>(*one) : tl::unexpected(severalOrNone(at));
    }
    const bool isDivided = !at.isEmpty() && at.first() > 0 && at.first() < address.size() - 1
        && !QStringView(address).mid(at.first() + 1).contains(u'@');
    if (!isDivided || !isAddress(address, at.first()))
        return tl::unexpected(EmailError::NotAnAddress);
    return address;
}

} // namespace renumber::account
