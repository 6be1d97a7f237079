// SPDX-License-Identifier: Apache-2.0
#include "faultedcalls.h"

using namespace Qt::StringLiterals;

namespace renumber::test {

using account::ContactKind;
using change::Aim;

namespace {

const auto get = u"GET"_s;
const auto put = u"PUT"_s;
const auto post = u"POST"_s;

FaultedCall unverified(FaultedCall call)
{
    call.person = u"Noa"_s;
    call.token = u"unverified"_s;
    return call;
}

FaultedCall withoutNumber(FaultedCall call)
{
    call.person = u"Robin"_s;
    call.token = u"no-number"_s;
    return call;
}

FaultedCall verifying(FaultedCall call)
{
    call.aim = Aim::Verify;
    return unverified(call);
}

FaultedCall ofEmail(FaultedCall call)
{
    call.kind = ContactKind::Email;
    return call;
}

FaultedCall verifyingEmail(FaultedCall call)
{
    call.aim = Aim::Verify;
    call.person = u"Lou"_s;
    call.token = u"unverified-email"_s;
    return ofEmail(call);
}

FaultedCall with(const QJsonObject &settings, FaultedCall call)
{
    call.settings = settings;
    return call;
}

FaultedCall withBothCodes(FaultedCall call)
{
    call.withCurrentCode = true;
    return with({{u"requireCurrentCode"_s, true}}, call);
}

/// A call that names no contact: the account is read first, at \a read, to know which one it is about.
FaultedCall afterReading(const QString &read, FaultedCall call)
{
    call.before = read;
    call.isAfterReading = true;
    return call;
}

FaultedCall by(Way way, FaultedCall call)
{
    call.way = way;
    return call;
}

/// A call that gets another token, as the service refuses the one that there is.
FaultedCall renewing(Way way, FaultedCall call)
{
    call.tokenAge = TokenAge::Expired;
    return with({{u"accessTokenLifetimeSeconds"_s, 60}}, by(way, call));
}

QList<FaultedCall> reachFive()
{
    const auto token = u"/oauth/token"_s;
    const auto read = u"/identity/v1/userinfo"_s;
    const auto update = u"/identity/v1/update-phone-number"_s;
    const auto sendToCurrent = u"/identity/v1/send-phone-number-verification"_s;
    const auto verify = u"/identity/v1/verify-phone-number"_s;
    return {
        {u"read, signing in"_s, At::SignIn, get, read, {}},
        {u"read again"_s, At::Refresh, get, read, {}},
        {u"send"_s, At::Request, post, update, {}},
        {u"read after send"_s, At::Request, get, read, update},
        {u"resend"_s, At::Resend, post, update, {}},
        {u"submit"_s, At::Confirm, post, verify, {}},
        {u"read after submit"_s, At::Confirm, get, read, verify},
        unverified({u"change at once"_s, At::Request, post, update, {}}),
        unverified({u"read after change at once"_s, At::Request, get, read, update}),
        withoutNumber({u"first number"_s, At::Request, post, update, {}}),
        verifying({u"verify: read before send"_s, At::Request, get, read, {}}),
        verifying(afterReading(read, {u"verify: send"_s, At::Request, post, sendToCurrent, {}})),
        verifying(afterReading(read, {u"verify: resend"_s, At::Resend, post, sendToCurrent, {}})),
        verifying({u"verify: submit"_s, At::Confirm, post, verify, {}}),
        verifying({u"verify: read after submit"_s, At::Confirm, get, read, verify}),
        by(Way::Browser, {u"trade the authorization code"_s, At::SignIn, post, token, u"/oauth/authorize"_s}),
        renewing(Way::Browser, {u"renew before send"_s, At::Request, post, token, update}),
        renewing(Way::Browser, {u"renew before submit"_s, At::Confirm, post, token, verify}),
    };
}

QList<FaultedCall> trivoreId()
{
    const auto token = u"/openid/token"_s;
    const auto who = u"/openid/userinfo"_s;
    const auto read = u"/api/rest/v1/user/*"_s;
    const auto begin = u"/api/rest/v1/user/*/change-contact/begin"_s;
    const auto finish = u"/api/rest/v1/user/*/change-contact/finish"_s;
    return {
        {u"who, signing in"_s, At::SignIn, get, who, {}},
        {u"read, signing in"_s, At::SignIn, get, read, who},
        {u"read again"_s, At::Refresh, get, read, {}},
        {u"send"_s, At::Request, post, begin, {}},
        {u"read after send"_s, At::Request, get, read, u"/begin"_s},
        {u"resend"_s, At::Resend, post, begin, {}},
        {u"submit"_s, At::Confirm, post, finish, {}},
        {u"read after submit"_s, At::Confirm, get, read, u"/finish"_s},
        withoutNumber({u"first number: send"_s, At::Request, post, begin, {}}),
        withoutNumber({u"first number: submit"_s, At::Confirm, post, finish, {}}),
        verifying({u"verify: send"_s, At::Request, post, begin, {}}),
        verifying({u"verify: resend"_s, At::Resend, post, begin, {}}),
        verifying({u"verify: submit"_s, At::Confirm, post, finish, {}}),
        ofEmail({u"email: send"_s, At::Request, post, begin, {}}),
        ofEmail({u"email: resend"_s, At::Resend, post, begin, {}}),
        ofEmail({u"email: submit"_s, At::Confirm, post, finish, {}}),
        ofEmail({u"email: read after submit"_s, At::Confirm, get, read, u"/finish"_s}),
        verifyingEmail({u"verify email: send"_s, At::Request, post, begin, {}}),
        verifyingEmail({u"verify email: resend"_s, At::Resend, post, begin, {}}),
        verifyingEmail({u"verify email: submit"_s, At::Confirm, post, finish, {}}),
        by(Way::Browser, {u"trade the authorization code"_s, At::SignIn, post, token, u"/openid/auth"_s}),
        renewing(Way::Browser, {u"renew before send"_s, At::Request, post, token, u"/begin"_s}),
        renewing(Way::Browser, {u"renew before submit"_s, At::Confirm, post, token, u"/finish"_s}),
    };
}

QList<FaultedCall> kii()
{
    const auto users = u"/api/apps/sample-app/users/me"_s;
    const QString phone = users + u"/phone-number"_s;
    const QString again = phone + u"/resend-verification"_s;
    const QString verify = phone + u"/verify"_s;
    const QString email = users + u"/email-address"_s;
    const QString emailAgain = email + u"/resend-verification"_s;
    const QJsonObject atOnce{{u"verifyPhone"_s, false}};
    return {
        {u"read, signing in"_s, At::SignIn, get, users, {}},
        {u"read again"_s, At::Refresh, get, users, {}},
        {u"send"_s, At::Request, put, phone, {}},
        {u"read after send"_s, At::Request, get, users, phone},
        {u"read before resend"_s, At::Resend, get, users, {}},
        afterReading(users, {u"resend"_s, At::Resend, post, again, {}}),
        {u"submit"_s, At::Confirm, post, verify, {}},
        {u"read after submit"_s, At::Confirm, get, users, verify},
        with(atOnce, {u"change at once"_s, At::Request, put, phone, {}}),
        with(atOnce, {u"read after change at once"_s, At::Request, get, users, phone}),
        withoutNumber({u"first number: send"_s, At::Request, put, phone, {}}),
        verifying(afterReading(users, {u"verify: send"_s, At::Request, post, again, {}})),
        verifying(afterReading(users, {u"verify: resend"_s, At::Resend, post, again, {}})),
        verifying({u"verify: submit"_s, At::Confirm, post, verify, {}}),
        ofEmail({u"email: send"_s, At::Request, put, email, {}}),
        ofEmail({u"email: read after send"_s, At::Request, get, users, email}),
        ofEmail(afterReading(users, {u"email: resend"_s, At::Resend, post, emailAgain, {}})),
        ofEmail({u"email: read after the link"_s, At::Confirm, get, users, {}}),
        verifyingEmail(afterReading(users, {u"verify email: send"_s, At::Request, post, emailAgain, {}})),
        verifyingEmail(afterReading(users, {u"verify email: resend"_s, At::Resend, post, emailAgain, {}})),
        verifyingEmail({u"verify email: read after the link"_s, At::Confirm, get, users, {}}),
        by(Way::Password,
           {u"get a token by password"_s, At::SignIn, post, u"/api/apps/sample-app/oauth2/token"_s, {}}),
        by(Way::Password, {u"read, signing in by password"_s, At::SignIn, get, users, u"/oauth2/token"_s}),
    };
}

QList<FaultedCall> genAuth()
{
    const auto read = u"/api/v3/get-profile"_s;
    const auto send = u"/api/v3/send-sms"_s;
    const auto verify = u"/api/v3/verify-update-phone-request"_s;
    const auto update = u"/api/v3/update-phone"_s;
    const auto bind = u"/api/v3/bind-phone"_s;
    const auto token = u"/oidc/token"_s;
    return {
        {u"read, signing in"_s, At::SignIn, get, read, {}},
        {u"read again"_s, At::Refresh, get, read, {}},
        {u"send"_s, At::Request, post, send, {}},
        {u"read after send"_s, At::Request, get, read, send},
        {u"resend"_s, At::Resend, post, send, {}},
        {u"send to current"_s, At::RequestToCurrent, post, send, {}},
        {u"submit: verify"_s, At::Confirm, post, verify, {}},
        {u"submit: update"_s, At::Confirm, post, update, verify},
        {u"read after submit"_s, At::Confirm, get, read, update},
        withBothCodes({u"submit both codes: verify"_s, At::Confirm, post, verify, {}}),
        withBothCodes({u"submit both codes: update"_s, At::Confirm, post, update, verify}),
        unverified({u"number not verified, submit: update"_s, At::Confirm, post, update, verify}),
        withoutNumber({u"first number: send"_s, At::Request, post, send, {}}),
        withoutNumber({u"first number: bind"_s, At::Confirm, post, bind, {}}),
        by(Way::Browser, {u"trade the authorization code"_s, At::SignIn, post, token, u"/oidc/auth"_s}),
        renewing(Way::Browser, {u"renew before send"_s, At::Request, post, token, send}),
        renewing(Way::Browser, {u"renew before submit"_s, At::Confirm, post, token, verify}),
    };
}

} // namespace

bool tellsWho(const FaultedCall &call)
{
    // Of whoever signs in without saying who, the first reply is all that is known.
    if (call.at == At::SignIn && call.before.isEmpty())
        return call.way == Way::Password;
    // A renewal names nobody, but the token that it brings opens an account.
    if (call.tokenAge == TokenAge::Expired)
        return true;
    const bool isSearch = call.path.endsWith(u"/user"_s);
    return (call.method == get && !isSearch) || call.path.endsWith(u"/finish"_s);
}

QList<FaultedCall> faultedCalls(const QString &id)
{
    if (id == u"reachfive")
        return reachFive();
    if (id == u"trivoreid")
        return trivoreId();
    if (id == u"kii")
        return kii();
    if (id == u"genauth")
        return genAuth();
    qFatal("no list of calls for %s", qUtf8Printable(id));
}

} // namespace renumber::test
