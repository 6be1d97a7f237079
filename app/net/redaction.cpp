// SPDX-License-Identifier: Apache-2.0
#include "net/redaction.h"

#include "text/sanitized.h"

#include <QRegularExpression>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace renumber::net {

QString redacted(const QString &text)
{
    // Credentials first: what follows "Bearer" may hold digits that the number rule would split.
    static const QRegularExpression credentials(u"\\b(Bearer|Basic)\\s+\\S+"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    // Up to the last "@" of a word: a password may have whatever signs.
    static const QRegularExpression userInfo(u"(?:\\b([A-Za-z][A-Za-z0-9+.-]*://)|[^\\s:@]*:)\\S*@"_s);
    // A query string can carry a number, a code or an authorization code.
    static const QRegularExpression query(u"\\?[^\\s\"']*"_s);
    static const QRegularExpression secret(u"[A-Za-z0-9_~+/=-]{20,}(\\.[A-Za-z0-9_~+/=-]+)*"_s);
    // Four digits are enough to be a code; separators as people write numbers.
    static const QRegularExpression digits(u"\\+?\\d(?:[\\s().\\-\\x{00a0}]*\\d){3,}"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString clean = text;
    clean.replace(credentials, u"\\1 [hidden]"_s);
    clean.replace(userInfo, u"\\1[hidden]@"_s);
    clean.replace(query, u"?[hidden]"_s);
    clean.replace(secret, u"[hidden]"_s);
    clean.replace(digits, u"[digits]"_s);
    return clean;
}

namespace {

void writeRedacted(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // Made fit to be read first: an invisible character within a number would hide it from redacted().
    const QString shown = redacted(text::sanitized(message, text::Longest::Line));
    const QString line = qFormatLogMessage(type, context, shown);
    std::fprintf(stderr, "%s\n", qPrintable(line));
    std::fflush(stderr);
}

} // namespace

void installRedactingLog()
{
    qInstallMessageHandler(writeRedacted);
}

} // namespace renumber::net
