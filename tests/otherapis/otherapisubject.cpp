// SPDX-License-Identifier: Apache-2.0
#include "otherapisubject.h"

#include "callbackapi.h"
#include "description/descriptionreader.h"
#include "formapi.h"
#include "resourceapi.h"

using namespace Qt::StringLiterals;

namespace renumber::test {

using description::SignInMethod;

namespace {

description::Description descriptionIn(const QString &file)
{
    const auto description
        = description::readDescriptionFile(QStringLiteral(RENUMBER_OTHERAPIS) + u'/' + file);
    if (!description)
        qFatal("%s", qUtf8Printable(toText(description.error().first())));
    return *description;
}

std::shared_ptr<const description::ConfiguredService> serviceOf(const ImitatedApi &api,
                                                                const OtherApiSubject::Traits &traits)
{
    account::Profile profile;
    profile.id = u"test"_s;
    profile.baseUrl = api.origin() + traits.basePath;
    profile.hosts = api.hosts();
    return std::make_shared<const description::ConfiguredService>(
        description::configure(descriptionIn(traits.file), profile, {}).value());
}

QString nameIn(State state)
{
    switch (state) {
    case State::Verified:
        return u"Camille"_s;
    case State::Unverified:
        return u"Noa"_s;
    case State::NoNumber:
        return u"Robin"_s;
    case State::Owner:
        return u"Dana"_s;
    case State::Several:
        return u"Alex"_s;
    case State::NotPermitted:
        return u"Sam"_s;
    case State::TokenRefused:
        return u"nobody"_s;
    }
    Q_UNREACHABLE();
}

Spoiling spoilingFor(Spoil how)
{
    switch (how) {
    case Spoil::HtmlError:
        return Spoiling::HtmlError;
    case Spoil::Forbidden:
        return Spoiling::Forbidden;
    case Spoil::NotFound:
        return Spoiling::NotFound;
    case Spoil::EmptySuccess:
        return Spoiling::EmptySuccess;
    }
    Q_UNREACHABLE();
}

} // namespace

OtherApiSubject::OtherApiSubject(std::unique_ptr<ImitatedApi> api, const Traits &traits)
    : m_api(std::move(api))
    , m_traits(traits)
    , m_service(serviceOf(*m_api, traits))
{
}

QString OtherApiSubject::name() const
{
    return m_service->description.name;
}

void OtherApiSubject::reset()
{
    m_api->reset();
}

QString OtherApiSubject::token(State state) const
{
    return nameIn(state).toLower() + u"-token"_s;
}

std::optional<Entered> OtherApiSubject::entered(SignInMethod method, State state) const
{
    if (method == SignInMethod::Token)
        return Entered{{}, token(state)};
    if (method != m_traits.way)
        return std::nullopt;
    Person &person = *m_api->book().person(nameIn(state));
    return method == SignInMethod::Password ? Entered{nameIn(state).toLower(), SignInBook::password()}
                                            : Entered{person.primary(ContactKind::Phone)->value, {}};
}

Truth OtherApiSubject::truth(State state, account::ContactKind kind)
{
    Truth truth;
    for (const HeldContact &contact : m_api->book().person(nameIn(state))->contacts) {
        if (contact.kind != kind)
            continue;
        if (contact.isPending) {
            truth.pending = contact.value;
            continue;
        }
        if (truth.all.isEmpty()) {
            truth.current = contact.value;
            truth.isVerified = contact.isVerified;
        }
        truth.all.append(contact.value);
    }
    return truth;
}

QList<Sent> OtherApiSubject::messages()
{
    QList<Sent> messages;
    for (const SentMessage &message : m_api->book().messages())
        messages.append({QString::number(message.id), message.to, message.code, {}, message.way});
    return messages;
}

void OtherApiSubject::click(const Sent &message)
{
    qFatal("there is no link in message %s", qUtf8Printable(message.id));
}

void OtherApiSubject::advanceClock(std::chrono::seconds by)
{
    m_api->book().advance(by);
}

void OtherApiSubject::setNextCode(const QString &code)
{
    m_api->book().setNextCode(code);
}

void OtherApiSubject::limitMessages(Announced announced)
{
    const std::chrono::seconds wait(600);
    m_api->book().limitMessages(announced == Announced::Yes ? std::optional(wait) : std::nullopt);
}

Offered OtherApiSubject::switchFeatureOff()
{
    m_api->book().switchOff();
    return Offered::Yes;
}

void OtherApiSubject::spoilNext(description::Step step, Spoil how)
{
    m_api->spoilNext(step, spoilingFor(how));
}

std::unique_ptr<OtherApiSubject> contactory()
{
    return std::make_unique<OtherApiSubject>(
        std::make_unique<ResourceApi>(),
        OtherApiSubject::Traits{
            u"contactory.json"_s, u"/v2"_s, u"primary"_s, {}, {}, SignInMethod::Password});
}

std::unique_ptr<OtherApiSubject> oldtel()
{
    return std::make_unique<OtherApiSubject>(
        std::make_unique<FormApi>(),
        OtherApiSubject::Traits{
            u"oldtel.json"_s, u"/cgi"_s, u"main"_s, u"alone"_s, {}, SignInMethod::Password});
}

std::unique_ptr<OtherApiSubject> ringback()
{
    return std::make_unique<OtherApiSubject>(
        std::make_unique<CallbackApi>(),
        OtherApiSubject::Traits{u"ringback.json"_s,
                                u"/v3"_s,
                                {},
                                {},
                                {{u"account_password"_s, SignInBook::password()}},
                                SignInMethod::Code});
}

} // namespace renumber::test
