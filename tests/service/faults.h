// SPDX-License-Identifier: Apache-2.0
// Every fault that the sandbox knows, in the forms that differ for a client.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace renumber::test {

/// Whether the service carries the faulty request out all the same.
enum class Acts { Yes, No, Later };

struct Fault
{
    QString label;
    QString name; ///< as the sandbox calls it
    QJsonObject details;
    Acts acts = Acts::Yes;
    bool isRefusal = false; ///< a status that says that nothing was done
    bool stalls = false; ///< a client gets on only by its deadline
};

/// Delays are longer than \a deadlineMs, by which a client gives up.
inline QList<Fault> allFaults(int deadlineMs)
{
    using namespace Qt::StringLiterals;
    const auto status = [](int code, const QString &when, const QJsonObject &more = {}) {
        QJsonObject details = more;
        details.insert(u"status"_s, code);
        details.insert(u"when"_s, when);
        const bool acts = when == u"after"_s;
        return Fault{u"status %1 %2 acting"_s.arg(code).arg(when), u"status"_s, details,
                     acts ? Acts::Yes : Acts::No, code >= 400 && code < 500 && code != 408 && !acts};
    };
    const auto before = u"before"_s;
    const auto after = u"after"_s;
    const auto elsewhere = u"http://127.0.0.1:9/elsewhere"_s;
    QList<Fault> faults{
        {u"a short delay"_s, u"delay"_s, {{u"milliseconds"_s, 30}}, Acts::Yes},
        {u"a long delay after acting"_s,
         u"delay"_s,
         {{u"milliseconds"_s, 2 * deadlineMs}},
         Acts::Yes,
         false,
         true},
        {u"a long delay before acting"_s,
         u"delay"_s,
         {{u"milliseconds"_s, 2 * deadlineMs}, {u"when"_s, before}},
         Acts::Later,
         false,
         true},
        {u"dropBefore"_s, u"dropBefore"_s, {}, Acts::No},
        {u"dropAfter"_s, u"dropAfter"_s, {}, Acts::Yes},
        {u"half a reply, length announced"_s, u"halfReply"_s, {{u"length"_s, u"announced"_s}}, Acts::Yes},
        {u"half a reply, length unknown"_s, u"halfReply"_s, {{u"length"_s, u"unknown"_s}}, Acts::Yes},
        {u"noEnd"_s, u"noEnd"_s, {}, Acts::Yes, false, true},
        {u"slowDrip"_s, u"slowDrip"_s, {{u"milliseconds"_s, deadlineMs / 2}}, Acts::Yes, false, true},
        {u"wrongContentType"_s, u"wrongContentType"_s, {}, Acts::Yes},
        {u"html"_s, u"html"_s, {}, Acts::Yes},
        {u"invalidJson"_s, u"invalidJson"_s, {}, Acts::Yes},
        {u"otherJson"_s, u"otherJson"_s, {}, Acts::Yes},
        {u"otherJson, null"_s, u"otherJson"_s, {{u"json"_s, QJsonValue()}}, Acts::Yes},
        {u"huge, length announced"_s, u"huge"_s, {{u"length"_s, u"announced"_s}}, Acts::Yes},
        {u"huge, length unknown"_s, u"huge"_s, {{u"length"_s, u"unknown"_s}}, Acts::Yes},
        {u"redirect before acting"_s, u"redirect"_s, {{u"location"_s, elsewhere}}, Acts::No},
        {u"redirect after acting"_s,
         u"redirect"_s,
         {{u"location"_s, elsewhere}, {u"when"_s, after}, {u"status"_s, 307}},
         Acts::Yes},
        {u"expiredCodes"_s, u"expiredCodes"_s, {}, Acts::Yes},
    };
    for (const int code : {400, 401, 403, 404, 408, 409, 418, 429, 500, 502, 503})
        faults.append(status(code, before));
    // Not a 404 after acting: who refuses in so many words and acts all the same cannot be found out.
    for (const int code : {408, 500, 503})
        faults.append(status(code, after, {{u"body"_s, u"html"_s}}));
    faults.append(status(429, before, {{u"retryAfter"_s, 60}, {u"body"_s, u"text"_s}}));
    faults.append(status(503, before, {{u"retryAfter"_s, 60}, {u"body"_s, u"none"_s}}));
    faults.append(status(204, after));
    return faults;
}

} // namespace renumber::test
