// SPDX-License-Identifier: Apache-2.0
#include "trial/requestlines.h"

#include "text/sanitized.h"
#include "trial/maskedtext.h"

using namespace Qt::StringLiterals;

namespace renumber::ui {

namespace {

/// Without those that only tell how the reply was carried.
bool isOfInterest(const QByteArray &name, const description::Call &call)
{
    static const QByteArrayList known{"content-type", "www-authenticate", "retry-after", "location",
                                      "etag",         "set-cookie",       "date"};
    const QByteArray plain = name.toLower();
    if (known.contains(plain) || plain.startsWith("x-") || plain.contains("request-id")
        || plain.contains("ratelimit"))
        return true;
    const QString place = u"header:"_s + QString::fromLatin1(plain);
    const QList<description::Take> takes = call.take + call.keep;
    return std::any_of(takes.cbegin(), takes.cend(), [&place](const description::Take &take) {
        return std::any_of(take.from.cbegin(), take.from.cend(), [&place](const auto &path) {
            return path.text().compare(place, Qt::CaseInsensitive) == 0;
        });
    });
}

} // namespace

QStringList requestLines(const net::HttpRequest &request, const trial::Mask &mask)
{
    QStringList lines{QString::fromLatin1(request.method) + u' ' + trial::addressText(request.url, mask)};
    for (const net::Header &header : request.headers)
        lines.append(trial::headerText(header, mask));
    return lines + trial::bodyLines(request.body, request.headers, mask);
}

QStringList replyLines(const net::HttpReply &reply, const description::Call &call, const trial::Mask &mask)
{
    QStringList lines;
    for (const net::Header &header : reply.headers) {
        if (isOfInterest(header.first, call))
            lines.append(trial::headerText(header, mask));
    }
    return lines + trial::bodyLines(reply.body, reply.headers, mask);
}

QString callText(const description::Call &call)
{
    description::Values asWritten;
    const QStringList names = call.target.variables();
    for (const QString &name : names)
        asWritten.insert(name, QString(u'{' + name + u'}'));
    const QString start = call.link.isEmpty() ? call.host : QString(u'{' + call.link + u'}');
    const QString colon = call.host.isEmpty() ? QString() : u":"_s;
    return text::sanitized(QString::fromLatin1(call.method) + u' ' + start + colon
                               + call.target.expand(asWritten, description::Encoding::Verbatim),
                           text::Longest::Sentence);
}

QStringList indented(QStringList lines)
{
    for (QString &line : lines)
        line.prepend(u"  "_s);
    return lines;
}

} // namespace renumber::ui
