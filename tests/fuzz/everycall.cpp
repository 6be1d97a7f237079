// SPDX-License-Identifier: Apache-2.0
#include "everycall.h"

#include "description/catalogue.h"
#include "description/descriptionreader.h"
#include "net/origin.h"
#include "service/requestbuilder.h"
#include "target.h"

using namespace Qt::StringLiterals;

namespace renumber::fuzz {

namespace {

void add(description::Calls &calls, const std::optional<description::Journey> &journey)
{
    if (!journey)
        return;
    calls += journey->send + journey->sendToCurrent.value_or(description::Calls())
        + journey->resend.value_or(description::Calls()) + journey->submit
        + journey->cancel.value_or(description::Calls());
}

} // namespace

description::Calls everyCall(const description::Description &description)
{
    description::Calls calls = description.read + description.find;
    for (const auto &[kind, contact] : description.contacts) {
        add(calls, contact.change);
        add(calls, contact.verify);
    }
    for (const description::SignInWay &way : description.signIn) {
        if (const description::TokenCalls *token = description::tokenCallsOf(way))
            calls += token->obtain + token->refresh + token->revoke;
        if (const auto *code = std::get_if<description::CodeWay>(&way))
            calls += code->send + code->resend.value_or(description::Calls());
        if (const auto *client = std::get_if<description::ClientCredentialsWay>(&way))
            calls += client->obtain;
        calls += description::checkOf(way);
    }
    return calls;
}

description::Values everyValue(const description::Description &description)
{
    const QString odd = u"a/../@b?c#d\r\n\u00e4"_s;
    description::Values values;
    for (const description::Call &call : everyCall(description)) {
        for (const description::Take &take : call.keep)
            values.insert(take.name, odd);
    }
    for (const auto &[name, setting] : description.settings)
        values.insert(name, odd);
    for (const QString &name :
         {u"accessToken"_s, u"authorization"_s, u"requestId"_s, u"language"_s, u"userId"_s, u"code"_s,
          u"currentCode"_s, u"username"_s, u"password"_s, u"apiClientId"_s, u"apiClientSecret"_s,
          u"refreshToken"_s, u"wanted"_s, u"wantedPhone"_s, u"wantedEmail"_s, u"wantedName"_s})
        values.insert(name, odd);
    const auto phone
        = [](const QString &text) { return account::ContactValue::read(account::ContactKind::Phone, text); };
    service::insertContact(values, description::VariableName("new"), phone(u"+33750253360"_s));
    service::insertContact(values, description::VariableName("current"), phone(u"+33750253354"_s));
    return values;
}

const QList<description::Description> &shippedDescriptions()
{
    static const QList<description::Description> descriptions = [] {
        QList<description::Description> read;
        const QStringList files = description::builtInDescriptions();
        for (const QString &file : files)
            read.append(description::readDescriptionFile(file).value());
        return read;
    }();
    return descriptions;
}

void demandSameOrigin(const QString &base, const description::Call &call, const description::Values &values)
{
    const auto built = service::buildRequest(base, call, values);
    if (!built)
        return; // one of the values cannot be sent
    const net::HttpRequest &request = *built;
    // Of an address that a reply gave, Exchange sees to it.
    if (!call.link.isEmpty() || !request.url.isValid())
        return; // nothing is sent to an address that is none
    demand(net::originOf(request.url) == net::originOf(QUrl(base, QUrl::StrictMode))
               && net::isAllowed(request.url),
           "a request goes to the service's own origin");
    for (const net::Header &header : request.headers)
        demand(!header.first.contains('\n') && !header.second.contains('\n') && !header.second.contains('\r'),
               "no value adds a header");
}

} // namespace renumber::fuzz
