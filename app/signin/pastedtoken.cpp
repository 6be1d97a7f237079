// SPDX-License-Identifier: Apache-2.0
#include "signin/pastedtoken.h"

#include "text/unseen.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::signin {

namespace {

QString withoutQuotes(const QString &text)
{
    const bool isQuoted = text.size() > 1 && text.front() == text.back()
        && (text.front() == u'"' || text.front() == u'\'' || text.front() == u'`');
    return isQuoted ? text.mid(1, text.size() - 2).trimmed() : text;
}

} // namespace

tl::expected<QString, TokenError> readToken(const QString &typed)
{
    static const QRegularExpression header(u"\\A(authorization:\\s*)?(bearer(\\s+|\\z))?"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString token = withoutQuotes(text::withoutUnseen(typed, text::Joiners::Dropped).trimmed());
    token = withoutQuotes(token.remove(header).trimmed());
    if (token.isEmpty())
        return tl::unexpected(TokenError::Empty);
    const bool isSendable = std::all_of(token.cbegin(), token.cend(),
                                        [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
    return isSendable ? tl::expected<QString, TokenError>(token) : tl::unexpected(TokenError::NotAToken);
}

} // namespace renumber::signin
