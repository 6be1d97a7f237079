// SPDX-License-Identifier: Apache-2.0
#include "account/emailaddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::account {

namespace {

QString bare(const QString &typed)
{
    QString text = typed.trimmed();
    const qsizetype open = text.lastIndexOf(u'<');
    const qsizetype close = text.lastIndexOf(u'>');
    if (open >= 0 && close > open)
        text = text.mid(open + 1, close - open - 1).trimmed();
    if (text.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
        text = text.mid(7).section(u'?', 0, 0);
    return text;
}

} // namespace

tl::expected<QString, EmailError> readEmail(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return tl::unexpected(EmailError::Empty);
    if (typed.count(u'@') > 1 && !typed.contains(u'"'))
        return tl::unexpected(EmailError::SeveralAddresses);
    const QString address = bare(typed);
    // The last @ divides: a quoted local part may hold another (RFC 5321 4.1.2).
    const qsizetype at = address.lastIndexOf(u'@');
    const bool hasGap
        = std::any_of(address.cbegin(), address.cend(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
    if (at <= 0 || at == address.size() - 1 || hasGap)
        return tl::unexpected(EmailError::NotAnAddress);
    return address;
}

QString maskedAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0)
        return u"…"_s;
    const QString domain = address.mid(at);
    return at < 2 ? QString(u'…' + domain) : QString(address.first(1) + u'…' + domain);
}

} // namespace renumber::account
