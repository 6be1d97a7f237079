// SPDX-License-Identifier: Apache-2.0
#include "sandboxsubject.h"

#include <QFileInfo>

#include "deskdescription.h"
#include "sandboxprofile.h"

#include "description/catalogue.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace renumber::test {

using description::SignInMethod;

namespace {

const QJsonObject oneMessage{{u"messagesPerNumberLimit"_s, 1}};

QList<SandboxColumn> columns()
{
    const QMap<SignInMethod, Entered> inBrowser{{SignInMethod::Browser, {u"camille"_s, {}}}};
    const SandboxColumn::Person sam{u"no-scope"_s, u"Sam"_s};
    return {
        {.id = u"reachfive"_s,
         .people = {{State::NotPermitted, sam}},
         .limit = oneMessage,
         .announcedLimit = {},
         .featureOff = {{u"featureOff"_s, true}},
         .demandCurrentCode = {},
         .ways = inBrowser},
        {.id = u"trivoreid"_s,
         .people = {{State::NotPermitted, sam}, {State::Several, {u"several"_s, u"Alex"_s}}},
         .limit = {{u"messagesPerNumberLimit"_s, 1}, {u"announceRetryAfter"_s, false}},
         .announcedLimit = oneMessage,
         .featureOff = {},
         .demandCurrentCode = {},
         .ways = inBrowser,
         .deskWays = {{SignInMethod::ClientCredentials, {u"sample-helpdesk"_s, u"sample-helpdesk-secret"_s}},
                      {SignInMethod::Token, {{}, u"sample-token-operator"_s}},
                      {SignInMethod::Browser, {u"kim"_s, {}}}},
         .deskScope = u"https://oneportal.trivore.com/scope/users"_s},
        {.id = u"kii"_s,
         .people = {},
         .limit = oneMessage,
         .announcedLimit = {},
         .featureOff = {},
         .demandCurrentCode = {},
         .ways = {{SignInMethod::Password, {u"camille"_s, u"sample-password"_s}}}},
        {.id = u"genauth"_s,
         .people = {},
         .limit = oneMessage,
         .announcedLimit = {},
         .featureOff = {},
         .demandCurrentCode = {{u"requireCurrentCode"_s, true}},
         .ways = inBrowser},
    };
}

/// The sample accounts that every service has.
const QMap<State, SandboxColumn::Person> &everywhere()
{
    static const QMap<State, SandboxColumn::Person> people{
        {State::Verified, {u"verified"_s, u"Camille"_s}}, {State::Unverified, {u"unverified"_s, u"Noa"_s}},
        {State::NoNumber, {u"no-number"_s, u"Robin"_s}},  {State::Owner, {u"taken"_s, u"Dana"_s}},
        {State::TokenRefused, {u"expired"_s, {}}},
    };
    return people;
}

SandboxColumn::Person personIn(const SandboxColumn &column, State state)
{
    return column.people.value(state, everywhere().value(state));
}

/// Where people sign in in the browser, any client will do.
QMap<QString, QString> settingsOf(const SandboxColumn &column)
{
    return column.ways.contains(SignInMethod::Browser)
        ? QMap<QString, QString>{{u"clientId"_s, u"sample-app"_s}}
        : QMap<QString, QString>();
}

QJsonObject faultOf(Spoil how)
{
    const auto refusal = [](int status, const QString &body) {
        return QJsonObject{{u"status"_s, status}, {u"when"_s, u"before"_s}, {u"body"_s, body}};
    };
    switch (how) {
    case Spoil::HtmlError:
        return refusal(502, u"html"_s);
    case Spoil::Forbidden:
        return refusal(403, u"none"_s);
    case Spoil::NotFound:
        return refusal(404, u"none"_s);
    case Spoil::EmptySuccess:
        return {{u"status"_s, 204}, {u"when"_s, u"after"_s}, {u"body"_s, u"none"_s}};
    }
    Q_UNREACHABLE();
}

} // namespace

SandboxSubject::SandboxSubject(SandboxProcess &sandbox, const SandboxColumn &column)
    : m_sandbox(sandbox)
    , m_column(column)
    , m_service(sandboxService(column.id, sandbox.baseUrl(), settingsOf(column)))
    , m_desk(column.deskScope.isEmpty() ? m_service : deskOf(*m_service, column.deskScope))
{
}

std::optional<Entered> SandboxSubject::entered(SignInMethod method, State state) const
{
    if (method == SignInMethod::Token)
        return Entered{{}, token(state)};
    const auto way = m_column.ways.constFind(method);
    return state == State::Verified && way != m_column.ways.cend() ? std::optional(*way) : std::nullopt;
}

std::optional<Entered> SandboxSubject::enteredByDesk(SignInMethod method) const
{
    const auto way = m_column.deskWays.constFind(method);
    return way != m_column.deskWays.cend() ? std::optional(*way) : std::nullopt;
}

QString SandboxSubject::token(State state) const
{
    const QString ending = personIn(m_column, state).token;
    return ending.isEmpty() ? QString() : QString(u"sample-token-"_s + ending);
}

Truth SandboxSubject::truth(State state, account::ContactKind kind)
{
    const QString name = personIn(m_column, state).name;
    const QJsonArray accounts
        = m_sandbox.control("GET", u"/sandbox/accounts?service="_s + m_column.id).toArray();
    for (const QJsonValue account : accounts) {
        if (!account[u"name"_s].toString().startsWith(name + u' '))
            continue;
        const QJsonValue contacts = account[kind == account::ContactKind::Phone ? u"phone"_s : u"email"_s];
        Truth truth{contacts[u"current"_s].toString(),
                    contacts[u"verified"_s].toBool(),
                    contacts[u"pending"_s].toString(),
                    {}};
        for (const QJsonValue contact : contacts[u"all"_s].toArray())
            truth.all.append(contact[u"value"_s].toString());
        return truth;
    }
    qFatal("the sandbox has no account of %s", qUtf8Printable(name));
}

QList<Sent> SandboxSubject::messages()
{
    QList<Sent> sent;
    const QJsonArray messages
        = m_sandbox.control("GET", u"/sandbox/messages?service="_s + m_column.id).toArray();
    for (const QJsonValue message : messages) {
        sent.append({QString::number(message[u"id"_s].toInt()), message[u"to"_s].toString(),
                     message[u"code"_s].toString(), message[u"link"_s].toString()});
    }
    return sent;
}

void SandboxSubject::click(const Sent &message)
{
    m_sandbox.control("POST", u"/sandbox/messages/%1/click"_s.arg(message.id));
}

void SandboxSubject::setNextCode(const QString &code)
{
    m_sandbox.control("POST", u"/sandbox/codes"_s, QJsonObject{{u"next"_s, code}});
}

void SandboxSubject::limitMessages(Announced announced)
{
    if (announced == Announced::No) {
        apply(m_column.limit);
        return;
    }
    if (apply(m_column.announcedLimit) == Offered::Yes)
        return;
    constexpr int always = -1;
    const QJsonObject refusal{{u"status"_s, 429}, {u"body"_s, u"text"_s}, {u"retryAfter"_s, 60}};
    const description::Journey &change = phoneChange();
    for (const description::Call &call : change.send + change.resend.value_or(description::Calls()))
        m_sandbox.addFault(requestsOf(call), u"status"_s, refusal, always);
}

void SandboxSubject::spoilNext(description::Step step, Spoil how)
{
    const description::Calls &calls
        = step == description::Step::Send ? phoneChange().send : phoneChange().submit;
    m_sandbox.addFault(requestsOf(calls.last()), u"status"_s, faultOf(how));
}

Offered SandboxSubject::apply(const QJsonObject &settings)
{
    if (settings.isEmpty())
        return Offered::No;
    m_sandbox.changeSettings(m_column.id, settings);
    return Offered::Yes;
}

QString SandboxSubject::requestsOf(const description::Call &call) const
{
    description::Values anything;
    for (const QString &variable : call.target.variables())
        anything.insert(variable, u"*"_s);
    const QString path = call.target.expand(anything, description::Encoding::Verbatim).section(u'?', 0, 0);
    return QString::fromLatin1(call.method) + u' ' + QUrl(m_service->base).path() + path;
}

const description::Journey &SandboxSubject::phoneChange() const
{
    return *m_service->description.contact(account::ContactKind::Phone)->change;
}

std::vector<std::unique_ptr<Subject>> sandboxSubjects(SandboxProcess &sandbox)
{
    std::vector<std::unique_ptr<Subject>> subjects;
    const QStringList shipped = description::builtInDescriptions();
    for (const SandboxColumn &column : columns()) {
        if (shipped.contains(u":/services/"_s + column.id + u".json"_s))
            subjects.push_back(std::make_unique<SandboxSubject>(sandbox, column));
    }
    for (const QString &file : shipped) {
        const QString id = QFileInfo(file).completeBaseName();
        const bool hasColumn = std::any_of(subjects.cbegin(), subjects.cend(), [&id](const auto &subject) {
            return subject->service()->description.id == id;
        });
        const QString server = QStringLiteral(RENUMBER_REAL_TESTS "/%1/server.js").arg(id);
        if (!hasColumn && !QFileInfo::exists(server))
            qFatal("nothing proves the description of %s", qUtf8Printable(id));
    }
    return subjects;
}

} // namespace renumber::test
