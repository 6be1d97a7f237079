// SPDX-License-Identifier: Apache-2.0
#include "faultkinds.h"

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

const auto after = u"after"_s;
const auto before = u"before"_s;

FaultKind status(int code, const QJsonObject &more = {})
{
    QJsonObject details = more;
    details.insert(u"status"_s, code);
    QString label = QString::number(code);
    if (details.contains(u"retryAfter"_s))
        label += u", Retry-After"_s;
    if (details.value(u"when"_s) == after)
        label += u", after acting"_s;
    return {label, u"status"_s, details};
}

FaultKind redirect(int code, const QString &elsewhere, const QString &when)
{
    const QString label = u"%1 to another host, %2 acting"_s.arg(code).arg(when);
    return {label, u"redirect"_s, {{u"status"_s, code}, {u"location"_s, elsewhere}, {u"when"_s, when}}};
}

/// What no server should send, and some do: more or less than the one reply, or something else.
QList<FaultKind> nonsense()
{
    const auto atOnce = QJsonObject{{u"milliseconds"_s, 0}};
    const auto extra = [](int bytes) { return QJsonObject{{u"extraBytes"_s, bytes}}; };
    return {
        {u"an informational reply, and the right one at once"_s, u"informational"_s, atOnce},
        {u"an informational reply, and the right one later"_s, u"informational"_s, {}},
        {u"a second reply"_s, u"secondReply"_s, atOnce},
        {u"a reply before the request was read"_s, u"unasked"_s, {{u"at"_s, u"requestLine"_s}}},
        {u"a length that is too long"_s, u"wrongLength"_s, extra(10)},
        {u"a length that is too short"_s, u"wrongLength"_s, extra(-10)},
        {u"another protocol, before acting"_s, u"otherProtocol"_s, {}},
        {u"another protocol, after acting"_s, u"otherProtocol"_s, {{u"when"_s, after}}},
        {u"cut in the status line, before acting"_s, u"cut"_s, {}},
        {u"cut in the status line, after acting"_s, u"cut"_s, {{u"when"_s, after}}},
        {u"reset in the midst of the request"_s, u"cut"_s, {{u"at"_s, u"head"_s}, {u"end"_s, u"reset"_s}}},
    };
}

} // namespace

QList<FaultKind> faultKinds(const QString &elsewhere)
{
    const auto announced = QJsonObject{{u"length"_s, u"announced"_s}};
    const auto unknown = QJsonObject{{u"length"_s, u"unknown"_s}};
    const auto html = u"html"_s;
    QList<FaultKind> kinds{
        {u"refused"_s, {}, {}},
        {u"dropped before acting"_s, u"dropBefore"_s, {}},
        {u"dropped after acting"_s, u"dropAfter"_s, {}},
        {.label = u"dropped after acting, and no reading"_s,
         .name = u"dropAfter"_s,
         .details = {},
         .staysAway = true},
        {u"half a reply, length announced"_s, u"halfReply"_s, announced},
        {u"half a reply, length unknown"_s, u"halfReply"_s, unknown},
        {.label = u"a reply without end"_s, .name = u"noEnd"_s, .details = {}, .stalls = true},
        {.label = u"a slow drip"_s,
         .name = u"slowDrip"_s,
         .details = {{u"milliseconds"_s, 200}},
         .stalls = true},
        {u"another content type"_s, u"wrongContentType"_s, {}},
        {u"a web page"_s, html, {}},
        {u"a web page, before acting"_s, html, {{u"when"_s, before}}},
        {u"invalid JSON"_s, u"invalidJson"_s, {}},
        {u"invalid JSON, before acting"_s, u"invalidJson"_s, {{u"when"_s, before}}},
        {u"JSON of another shape"_s, u"otherJson"_s, {}},
        {u"an empty JSON object"_s, u"otherJson"_s, {{u"json"_s, QJsonObject()}}},
        {u"1 GiB, length announced"_s, u"huge"_s, announced},
        {u"1 GiB, length unknown"_s, u"huge"_s, unknown},
    };
    kinds.append(
        {.label = u"another person"_s, .name = u"anotherPerson"_s, .details = {}, .namesAnother = true});
    kinds += nonsense();
    for (const int code : {301, 302, 307}) {
        kinds.append(redirect(code, elsewhere, before));
        kinds.append(redirect(code, elsewhere, after));
    }
    for (const int code : {401, 403, 408, 409, 429, 500, 503})
        kinds.append(status(code));
    kinds.append(status(429, {{u"retryAfter"_s, 30}, {u"body"_s, u"text"_s}}));
    kinds.append(status(503, {{u"retryAfter"_s, 30}, {u"body"_s, html}}));
    // Not 401, 403, 409 and 429: who refuses in so many words and acts all the same cannot be found out. Nor,
    // above, sound JSON as for success before acting: a call that takes nothing from it cannot tell.
    for (const int code : {408, 500, 503})
        kinds.append(status(code, {{u"when"_s, after}, {u"body"_s, html}}));
    return kinds;
}

} // namespace renumber::test
