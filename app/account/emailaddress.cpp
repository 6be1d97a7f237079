// SPDX-License-Identifier: Apache-2.0
#include "account/emailaddress.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::account {

namespace {

/// The places of the @ in \a text that are not in quotes, as a local part or a name may be (RFC 5322 3.2.4).
QList<qsizetype> dividers(const QString &text)
{
    QList<qsizetype> found;
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'"')
            quoted = !quoted;
        else if (text[at] == u'\\' && quoted)
            ++at;
        else if (text[at] == u'@' && !quoted)
            found.append(at);
    }
    return found;
}

QString bare(const QString &typed)
{
    QString text = typed.trimmed();
    const qsizetype open = text.lastIndexOf(u'<');
    const qsizetype close = text.lastIndexOf(u'>');
    if (open >= 0 && close > open)
        text = text.mid(open + 1, close - open - 1).trimmed();
    while (text.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
        text = text.mid(7).section(u'?', 0, 0);
    return text;
}

} // namespace

tl::expected<QString, EmailError> readEmail(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return tl::unexpected(EmailError::Empty);
    const QString address = bare(typed);
    const QList<qsizetype> at = dividers(address);
    if (dividers(typed).size() > 1 || at.size() > 1)
        return tl::unexpected(EmailError::SeveralAddresses);
    const bool hasGap
        = std::any_of(address.cbegin(), address.cend(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
    const bool isDivided = !at.isEmpty() && at.first() > 0 && at.first() < address.size() - 1
        && !QStringView(address).mid(at.first() + 1).contains(u'@');
    if (!isDivided || hasGap)
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
