// SPDX-License-Identifier: Apache-2.0
#include "description/wiretext.h"

#include "net/origin.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::description {

namespace {

/// Deeper than this nobody encodes in good faith.
constexpr int deepest = 8;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// Each %XX decoded once; a "%" that begins none stays.
QByteArray decoded(const QByteArray &bytes)
{
    QByteArray result;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const bool isEncoded = bytes[at] == '%' && at + 2 < bytes.size() && hexDigit(bytes[at + 1]) >= 0
            && hexDigit(bytes[at + 2]) >= 0;
        result += isEncoded ? char(hexDigit(bytes[at + 1]) * 16 + hexDigit(bytes[at + 2])) : bytes[at];
        at += isEncoded ? 2 : 0;
    }
    return result;
}

/// \a text, and what it is once decoded, decoded again, and so on.
QStringList readings(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    QStringList all{text};
    for (QByteArray next = decoded(bytes); next != bytes && all.size() < deepest; next = decoded(bytes)) {
        bytes = next;
        all.append(QString::fromUtf8(bytes));
    }
    return all;
}

/// Some servers drop what stands behind a semicolon, and spaces, before they look at a segment.
bool isDots(const QString &segment)
{
    const QString bare = segment.section(u';', 0, 0).trimmed();
    return bare == u"." || bare == u"..";
}

} // namespace

bool isUnsendable(QStringView text)
{
    return !text.isValidUtf16() || std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control;
    });
}

bool isHeaderValue(const QString &text)
{
    const bool isVisible = std::all_of(text.cbegin(), text.cend(),
                                       [](QChar c) { return c == u'\t' || (c >= u' ' && c <= u'~'); });
    return isVisible && text == text.trimmed();
}

bool isMediaType(const QString &text)
{
    static const QString token = u"[A-Za-z0-9!#$%&'*+.^_`|~-]+"_s;
    static const QString quoted = u"\"(?:[\\t !#-\\[\\]-~]|\\\\[\\t -~])*\""_s;
    static const QRegularExpression form(
        u"\\A%1/%1(?:[ \\t]*;[ \\t]*(?:%1=(?:%1|%2))?)*\\z"_s.arg(token, quoted));
    return isHeaderValue(text) && form.match(text).hasMatch();
}

bool isDotSegment(const QString &text)
{
    const QStringList all = readings(text);
    return std::any_of(all.cbegin(), all.cend(), isDots);
}

bool leadsOut(const QUrl &address)
{
    const QStringList segments = address.path(QUrl::FullyEncoded).split(u'/');
    return std::any_of(segments.cbegin(), segments.cend(), isDotSegment);
}

bool isBaseAddress(const QUrl &address)
{
    return net::isAllowed(address) && !leadsOut(address) && !address.hasQuery() && !address.hasFragment();
}

bool isOneSegment(const QString &text)
{
    const QStringList all = readings(text);
    return all.size() < deepest && std::all_of(all.cbegin(), all.cend(), [](const QString &reading) {
               return !reading.trimmed().isEmpty() && !isDots(reading) && !reading.contains(u'/')
                   && !reading.contains(u'\\') && !isUnsendable(reading);
           });
}

bool hidesUnsendable(const QString &text)
{
    const QStringList all = readings(text);
    return std::any_of(all.cbegin(), all.cend(),
                       [](const QString &reading) { return isUnsendable(reading); });
}

} // namespace renumber::description
