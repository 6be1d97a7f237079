// SPDX-License-Identifier: Apache-2.0
#include "service/requestbuilder.h"

#include "description/exactjson.h"
#include "description/wiretext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace renumber::service {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestBuilder)
};

QString inBraces(const QStringList &variables)
{
    return u'{' + variables.join(u"}, {"_s) + u'}';
}

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
            body += QUrl::toPercentEncoding(field.key()) + '='
                + QUrl::toPercentEncoding(description::toText(value));
        }
    }
    return body;
}

} // namespace

std::optional<QString> whyUnsendable(const description::Call &call, const description::Values &values)
{
    const QList<description::Template::Segment> segments = call.target.filledSegments(values);
    for (const description::Template::Segment &segment : segments) {
        if (!description::isOneSegment(segment.text))
            //: %1: variables of a service description
            return Words::tr("the value of %1 would lead elsewhere").arg(inBraces(segment.variables));
    }
    const QStringList names = call.target.variables();
    for (const QString &name : names) {
        if (description::isUnsendable(description::toText(values.value(name))))
            //: %1: a variable of a service description
            return Words::tr("the value of %1 cannot stand in an address").arg(inBraces({name}));
    }
    for (const description::HeaderTemplate &header : call.headers) {
        if (header.value.isComplete(values)
            && !description::isHeaderValue(header.value.expand(values, description::Encoding::Verbatim)))
            //: %1: variables of a service description
            return Words::tr("the value of %1 cannot stand in a header")
                .arg(inBraces(header.value.variables()));
    }
    return std::nullopt;
}

tl::expected<net::HttpRequest, QString> buildRequest(const QString &base, const description::Call &call,
                                                     const description::Values &values)
{
    if (const auto why = whyUnsendable(call, values))
        return tl::unexpected(*why);
    net::HttpRequest request;
    request.method = call.method;
    const QString start = call.link.isEmpty() ? base : description::toText(values.value(call.link));
    request.url = QUrl(start + call.target.expand(values, description::Encoding::Url), QUrl::StrictMode);
    for (const description::HeaderTemplate &header : call.headers) {
        if (header.value.isComplete(values))
            request.headers.append(net::Header(
                header.name, header.value.expand(values, description::Encoding::Verbatim).toLatin1()));
    }
    if (call.body.kind == description::Body::Kind::None)
        return request;
    const QJsonValue body = call.body.content.expand(values);
    request.body = call.body.kind == description::Body::Kind::Form ? formBody(body.toObject())
                                                                   : description::writeExactly(body);
    request.headers.append(net::Header("Content-Type", call.body.contentType));
    return request;
}

void insertAuthorization(description::Values &values, const Authorization &authorization)
{
    values.insert(authorization.kept);
    values.insert(description::VariableName("accessToken"), authorization.accessToken);
    values.insert(description::VariableName("authorization"), authorization.header);
}

void insertContact(description::Values &values, description::VariableName name,
                   const account::ContactValue &value)
{
    values.insert(name, value.text());
    const number::E164 *number = value.number();
    if (!number)
        return;
    const auto insert = [&values, &name](const QString &form, const QString &text) {
        const QString variable = QString(name) + form;
        Q_ASSERT(description::isVariable(variable.toStdString()));
        values.insert(variable, text);
    };
    insert(u".callingCode"_s, number->callingCode());
    insert(u".countryCode"_s, QString(u'+' + number->callingCode()));
    insert(u".national"_s, number->national());
    insert(u".region"_s, number->region());
    insert(u".digits"_s, number->digits());
}

void insertCurrent(description::Values &values, const account::Contact &contact)
{
    insertContact(values, description::VariableName("current"), contact.value);
    if (contact.verification != account::Verification::Unknown)
        values.insert(description::VariableName("current.verified"),
                      contact.verification == account::Verification::Verified);
}

} // namespace renumber::service
