// SPDX-License-Identifier: Apache-2.0
#include "service/requestbuilder.h"

#include "number/phonenumber.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace renumber::service {

namespace {

/// application/x-www-form-urlencoded, every reserved byte as %XX: QUrlQuery would leave "+" as it is, which
/// the other end reads as a space.
QByteArray formBody(const QJsonObject &fields)
{
    QByteArray body;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        // A field with a list stands once for each element.
        const QJsonArray values
            = field.value().isArray() ? field.value().toArray() : QJsonArray{field.value()};
        for (const QJsonValue value : values) {
            if (!body.isEmpty())
                body += '&';
            body += QUrl::toPercentEncoding(field.key()) + '=' + QUrl::toPercentEncoding(toText(value));
        }
    }
    return body;
}

QByteArray jsonBody(const QJsonValue &body)
{
    const QJsonDocument document
        = body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject());
    return document.toJson(QJsonDocument::Compact);
}

} // namespace

net::HttpRequest buildRequest(const QString &base, const Call &call, const Values &values)
{
    net::HttpRequest request;
    request.method = call.method;
    const QString start = call.link.isEmpty() ? base : toText(values.value(call.link));
    request.url = QUrl(start + call.target.expand(values, Encoding::Url), QUrl::StrictMode);
    for (const HeaderTemplate &header : call.headers) {
        if (header.value.isComplete(values))
            request.headers.append(
                net::Header(header.name, header.value.expand(values, Encoding::Header).toUtf8()));
    }
    if (call.body.kind == Body::Kind::None)
        return request;
    const QJsonValue body = expandJson(call.body.json, values);
    request.body = call.body.kind == Body::Kind::Form ? formBody(body.toObject()) : jsonBody(body);
    request.headers.append(net::Header("Content-Type", call.body.contentType));
    return request;
}

void insertContact(Values &values, const QString &name, account::ContactKind kind, const QString &value)
{
    values.insert(name, value);
    if (kind != account::ContactKind::Phone)
        return;
    const auto number = number::fromE164(value);
    if (!number)
        return;
    values.insert(name + u".callingCode"_s, number->callingCode);
    values.insert(name + u".countryCode"_s, QString(u'+' + number->callingCode));
    values.insert(name + u".national"_s, number->national);
    values.insert(name + u".region"_s, number->region);
    values.insert(name + u".digits"_s, number->e164.mid(1));
}

} // namespace renumber::service
