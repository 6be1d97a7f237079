// SPDX-License-Identifier: Apache-2.0
#include "description/signinreader.h"

#include "description/codereader.h"
#include "description/wiretext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::description {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SignInReader)
};

/// What the reply to a token request may tell.
QStringList tokenFacts()
{
    return {u"accessToken"_s, u"refreshToken"_s, u"tokenType"_s, u"userId"_s, u"expiresIn"_s, u"expiresAt"_s};
}

/// Most services call the type as RFC 6749 5.1 does, and where the token is sent as a Bearer token it matters
/// though a description may not name it.
void takeTokenType(Calls &calls)
{
    for (Call &call : calls) {
        if (!call.takes(u"accessToken") || call.takes(u"tokenType"))
            continue;
        Take type;
        type.name = u"tokenType"_s;
        type.from = {*ReplyPath::parse(u"token_type"_s)};
        type.required = false;
        call.take.append(type);
    }
}

struct Members
{
    QStringList required;
    QStringList possible;
};

/// What a way to sign in may say besides its method.
Members membersOf(SignInMethod method)
{
    switch (method) {
    case SignInMethod::Browser:
        return {.required = {u"clientId"_s, u"scopes"_s},
                .possible
                = {u"issuer"_s, u"tokenBody"_s, u"parameters"_s, u"endpoints"_s, u"keep"_s, u"check"_s}};
    case SignInMethod::Password:
        return {.required = {u"obtain"_s}, .possible = {u"refresh"_s, u"revoke"_s, u"check"_s}};
    case SignInMethod::ClientCredentials:
        return {.required = {u"check"_s}, .possible = {u"obtain"_s}};
    case SignInMethod::Token:
        return {.required = {}, .possible = {u"check"_s}};
    case SignInMethod::Code:
        return {.required = {u"send"_s, u"obtain"_s},
                .possible = {u"usernameIs"_s, u"code"_s, u"resend"_s, u"refresh"_s, u"revoke"_s, u"check"_s}};
    }
    Q_UNREACHABLE();
}

/// The schema lets no other name through.
SignInMethod methodIn(const QJsonObject &way)
{
    return text::valueIn(signInMethodNames, way.value(u"method"_s).toString()).value_or(SignInMethod::Token);
}

/// Lets \a scope use what calls with the scope \a of have kept.
void addKept(const Scope &of, Scope &scope)
{
    scope.variables += of.kept;
    scope.kept += of.kept;
    scope.secrets += of.secrets & of.kept;
    scope.links += of.links;
}

} // namespace

SignInReader::SignInReader(const JsonFile &json, Faults &faults, CallReader &calls, const Scope &common)
    : m_json(json)
    , m_faults(faults)
    , m_calls(calls)
    , m_common(common)
{
}

/// Before all calls: the headers of every call, those that sign in included, may use it.
void SignInReader::readKept()
{
    Faults again; // of calls that are read below
    CallReader reader(m_json, again);
    const QJsonArray list = m_json.root.value(u"signIn"_s).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString way = childPlace(u"/signIn"_s, QString::number(i));
        Scope scope = m_common;
        for (const Where where : {Where::SignInByName, Where::Password, Where::ObtainAsApiClient})
            addVariables(scope, where);
        reader.kept(childPlace(way, u"keep"_s), scope);
        const qsizetype calls = list.at(i).toObject().value(u"obtain"_s).toArray().size();
        for (qsizetype call = 0; call < calls; ++call)
            reader.kept(way + u"/obtain/%1/keep"_s.arg(call), scope);
        addKept(scope, m_common);
    }
}

QList<SignInWay> SignInReader::read()
{
    readKept();
    QList<SignInWay> ways;
    const QJsonArray list = m_json.root.value(u"signIn"_s).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString place = childPlace(u"/signIn"_s, QString::number(i));
        const SignInWay found = way(place, list.at(i).toObject());
        const bool isThere = std::any_of(ways.cbegin(), ways.cend(), [&](const SignInWay &other) {
            return methodOf(other) == methodOf(found);
        });
        if (isThere)
            note(place, Words::tr("this way to sign in is there already"), Words::tr("keep one of the two"));
        ways.append(found);
    }
    return ways;
}

void SignInReader::checkMembers(const QString &place, const QJsonObject &json)
{
    const SignInMethod method = methodIn(json);
    const Members members = membersOf(method);
    for (const QString &name : members.required) {
        if (!json.contains(name))
            //: %1: the name of a member of a JSON object
            note(place, Words::tr("\"%1\" is missing").arg(name), Words::tr("add it"));
    }
    const QStringList names = json.keys();
    for (const QString &name : names) {
        if (name == u"method" || members.required.contains(name) || members.possible.contains(name))
            continue;
        const QStringList known = members.required + members.possible;
        note(childPlace(place, name),
             //: %1: the name of a member of a JSON object, %2: the name of a way to sign in
             Words::tr("\"%1\" does not belong to \"%2\"").arg(name, text::nameIn(signInMethodNames, method)),
             //: %1: a list of names
             Words::tr("use one of %1").arg(known.join(u", "_s)));
    }
}

SignInWay SignInReader::way(const QString &place, const QJsonObject &json)
{
    checkMembers(place, json);
    switch (methodIn(json)) {
    case SignInMethod::Browser:
        return browser(place, json);
    case SignInMethod::Password:
        return password(place);
    case SignInMethod::ClientCredentials:
        return clientCredentials(place);
    case SignInMethod::Token:
        return TokenWay{check(place)};
    case SignInMethod::Code:
        return code(place, json);
    }
    Q_UNREACHABLE();
}

BrowserWay SignInReader::browser(const QString &place, const QJsonObject &json)
{
    BrowserWay way;
    Scope scope;
    scope.variables = m_common.settings;
    addVariables(scope, Where::SignInAddresses);
    way.issuer = address(place, json, u"issuer"_s, scope);
    way.clientId = address(place, json, u"clientId"_s, scope);
    const QJsonArray scopes = json.value(u"scopes"_s).toArray();
    for (const QJsonValue one : scopes)
        way.scopes.append(one.toString());
    way.tokenBody = json.value(u"tokenBody"_s) == u"json"_s ? TokenBody::Json : TokenBody::Form;
    const QJsonObject parameters = json.value(u"parameters"_s).toObject();
    for (auto parameter = parameters.begin(); parameter != parameters.end(); ++parameter)
        way.parameters.insert(
            parameter.key(), address(childPlace(place, u"parameters"_s), parameters, parameter.key(), scope));
    Scope keeping = m_common;
    way.keep = m_calls.kept(childPlace(place, u"keep"_s), keeping);
    const QString endpoints = childPlace(place, u"endpoints"_s);
    const QJsonObject given = json.value(u"endpoints"_s).toObject();
    way.authorizationEndpoint = address(endpoints, given, u"authorization"_s, scope);
    way.tokenEndpoint = address(endpoints, given, u"token"_s, scope);
    way.revocationEndpoint = address(endpoints, given, u"revocation"_s, scope);
    way.check = check(place);
    if (!json.contains(u"issuer"_s) && !json.contains(u"endpoints"_s)) {
        note(place, Words::tr("it is not said where to sign in"),
             Words::tr("add \"issuer\", or \"endpoints\" where the service has no discovery document"));
    }
    return way;
}

Template SignInReader::address(const QString &place, const QJsonObject &json, const QString &name,
                               const Scope &scope)
{
    if (hidesUnsendable(name) || hidesUnsendable(json.value(name).toString()))
        note(childPlace(place, name), Words::tr("an address cannot hold a control character"),
             Words::tr("take it out"));
    return m_calls.checkedTemplate(childPlace(place, name), json.value(name).toString(), scope,
                                   CallReader::InUrl::No);
}

PasswordWay SignInReader::password(const QString &place)
{
    PasswordWay way;
    const QString obtain = childPlace(place, u"obtain"_s);
    m_calls.forgetUsed();
    way.calls.obtain = tokenCalls(obtain, scopeOf({Where::SignInByName, Where::Password}), tokenFacts());
    checkIsUsed(obtain, u"password"_s);
    checkToken(obtain, way.calls.obtain);
    readRenewal(way.calls, place);
    way.check = check(place);
    return way;
}

void SignInReader::readRenewal(TokenCalls &calls, const QString &place)
{
    const Scope scope = scopeOf({Where::RefreshAndRevoke});
    const QString refresh = childPlace(place, u"refresh"_s);
    m_calls.forgetUsed();
    calls.refresh = tokenCalls(refresh, scope, tokenFacts());
    checkToken(refresh, calls.refresh);
    checkRenewal(refresh, calls);
    calls.revoke = tokenCalls(childPlace(place, u"revoke"_s), scope, {});
}

/// A token is renewed by something that the sign-in has left: a refresh token, a kept value or a cookie.
void SignInReader::checkRenewal(const QString &place, const TokenCalls &calls)
{
    if (calls.refresh.isEmpty() || m_json.root.value(u"cookies"_s).toBool())
        return;
    const bool usesToken = m_calls.used().contains(u"refreshToken"_s);
    if (!usesToken && !m_calls.used().intersects(m_common.kept))
        checkIsUsed(place, u"refreshToken"_s);
    if (usesToken && !anyTakes(calls.obtain, u"refreshToken"))
        note(place, Words::tr("\"refreshToken\" is never taken"),
             Words::tr("add \"refreshToken?\" and its place to a \"take\" of \"obtain\""));
}

CodeWay SignInReader::code(const QString &place, const QJsonObject &json)
{
    CodeWay way;
    way.usernameIs
        = text::valueIn(usernameKindNames, json.value(u"usernameIs"_s).toString()).value_or(way.usernameIs);
    const QString rules = childPlace(place, u"code"_s);
    way.code = readCodeRules(json.value(u"code"_s).toObject());
    checkCodeRules(m_json, rules, way.code, m_faults);
    Scope scope = scopeOf({Where::SignInByName});
    scope.fixed = m_common.kept; // by "obtain", for all calls of the sign-in
    readSends(way, place, scope);
    addVariables(scope, Where::Submit);
    scope.fixed.clear();
    const QString obtain = childPlace(place, u"obtain"_s);
    m_calls.forgetUsed();
    way.calls.obtain = tokenCalls(obtain, scope, tokenFacts());
    checkIsUsed(obtain, u"code"_s);
    checkToken(obtain, way.calls.obtain);
    readRenewal(way.calls, place);
    way.check = check(place);
    return way;
}

void SignInReader::readSends(CodeWay &way, const QString &place, Scope &scope)
{
    const QString send = childPlace(place, u"send"_s);
    Scope sending = scope;
    addVariables(sending, Where::Password);
    m_calls.forgetUsed();
    way.send = m_calls.calls(send, sending, {});
    checkIsUsed(send, u"username"_s);
    if (m_calls.used().contains(u"password"_s))
        way.comes = CodeComes::AfterPassword;
    addKept(sending, scope);
    const QString resend = childPlace(place, u"resend"_s);
    if (m_calls.at(resend).isString()) {
        way.resend = way.send;
        if (way.comes == CodeComes::AfterPassword) // which is not kept
            note(resend, Words::tr("the password is not there any more when another code is asked for"),
                 Words::tr("write calls that go by what \"send\" keeps, or leave it out"));
    } else if (m_json.lines.contains(resend))
        way.resend = m_calls.calls(resend, scope, {});
}

void SignInReader::checkIsUsed(const QString &place, const QString &variable)
{
    if (m_json.lines.contains(place) && !m_calls.used().contains(variable))
        //: %1: a variable of a service description
        note(place, Words::tr("{%1} is never sent").arg(variable),
             //: %1: a variable of a service description
             Words::tr("use {%1} in one of the calls").arg(variable));
}

ClientCredentialsWay SignInReader::clientCredentials(const QString &place)
{
    ClientCredentialsWay way;
    const QString obtain = childPlace(place, u"obtain"_s);
    m_calls.forgetUsed();
    way.obtain = tokenCalls(obtain, scopeOf({Where::ObtainAsApiClient}), tokenFacts());
    if (!m_calls.used().contains(u"authorization"_s)) // which is made of both
        checkIsUsed(obtain, u"apiClientSecret"_s);
    checkToken(obtain, way.obtain);
    way.check = check(place);
    if (way.obtain.isEmpty())
        checkCredentialsAreSent(place);
    return way;
}

Calls SignInReader::check(const QString &place)
{
    const QString calls = childPlace(place, u"check"_s);
    if (!m_json.lines.contains(calls))
        return {};
    if (m_json.root.value(u"cookies"_s).toBool()) {
        note(calls,
             Words::tr("cookies belong to one person, and whoever signs in with a \"check\" acts for many"),
             Words::tr("take \"cookies\" out, or \"check\""));
    }
    if (!m_json.lines.contains(u"/account/find"_s)) {
        note(calls,
             Words::tr("whoever signs in with a \"check\" acts for others, and nobody else's account can be "
                       "found"),
             Words::tr("add \"find\" to \"account\", or take \"check\" out"));
    }
    Scope checking = m_common;
    checking.fixed = m_common.kept;
    return m_calls.calls(calls, checking, withNewToken({u"userId"_s, u"name"_s}));
}

Scope SignInReader::scopeOf(std::initializer_list<Where> where) const
{
    Scope scope = m_common;
    for (const Where one : where)
        addVariables(scope, one);
    return scope;
}

Calls SignInReader::tokenCalls(const QString &place, Scope scope, const QStringList &facts)
{
    Calls calls = m_calls.calls(place, scope, facts);
    if (sendsBearer())
        takeTokenType(calls);
    return calls;
}

void SignInReader::checkToken(const QString &place, const Calls &calls)
{
    if (!calls.isEmpty() && !anyTakes(calls, u"accessToken"))
        note(place, Words::tr("\"accessToken\" is never taken"),
             Words::tr("add \"accessToken\" and its place to a \"take\""));
}

bool SignInReader::hasHeaderWith(const QString &text) const
{
    const QJsonObject headers = m_json.root.value(u"headers"_s).toObject();
    return std::any_of(headers.begin(), headers.end(), [&text](const QJsonValue &header) {
        return header.toString().contains(text, Qt::CaseInsensitive);
    });
}

bool SignInReader::sendsBearer() const
{
    return hasHeaderWith(u"{authorization}"_s) || hasHeaderWith(u"Bearer {accessToken}"_s);
}

void SignInReader::checkCredentialsAreSent(const QString &place)
{
    if (!hasHeaderWith(u"{authorization}"_s))
        note(place, Words::tr("the credentials of the API client are never sent"),
             Words::tr("write \"Authorization\": \"{authorization}\" under \"headers\", or add \"obtain\""));
}

void SignInReader::note(const QString &place, const QString &what, const QString &fix)
{
    m_faults.append(m_json.fault(place, what, fix));
}

} // namespace renumber::description
