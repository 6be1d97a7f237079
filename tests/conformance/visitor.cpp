// SPDX-License-Identifier: Apache-2.0
#include "visitor.h"

#include "awaited.h"
#include "screen.h"
#include "service/searchresult.h"
#include "withoutwaiting.h"

namespace renumber::test {

using description::SignInMethod;
using signin::Session;

namespace {

constexpr std::chrono::seconds patience(60); // a loaded machine is slow, a hang is for ever

} // namespace

Visitor::Visitor(const std::shared_ptr<const description::ConfiguredService> &service)
    : m_service(service)
    , m_accounts(m_files.path())
    , m_store(m_files.path(), m_keychain)
    , m_connection(
          {m_keychain, m_accounts, m_store, time::systemClock(), withoutWaiting({}), [] { return u"en"_s; }},
          service)
    , m_case(m_connection)
{
    QObject::connect(&session(), &Session::browserWanted, &m_watching,
                     [this](const QUrl &url) { m_browser.press(url, m_button); });
    QObject::connect(&session(), &Session::signInFailed, &m_watching,
                     [this](const signin::SignInFailure &failure) { m_failure = failure; });
}

void Visitor::signIn(SignInMethod method, const Entered &entered)
{
    m_method = method;
    m_failure.reset();
    Session &session = m_connection.session();
    switch (method) {
    case SignInMethod::Token:
        session.signInWithToken(entered.secret);
        break;
    case SignInMethod::Password:
        session.signInByPassword(entered.name, entered.secret);
        break;
    case SignInMethod::ClientCredentials:
        session.signInAsApiClient(entered.name, entered.secret);
        break;
    case SignInMethod::Browser:
        m_button = entered.name;
        session.signInInBrowser(signin::Prompt::IfNeeded);
        break;
    case SignInMethod::Code:
        session.sendCode(entered.name);
        break;
    }
    waitUntilSettled();
}

void Visitor::enterCode(const QString &code)
{
    m_failure.reset();
    m_connection.session().enterCode(code);
    waitUntilSettled();
}

QString Visitor::sentence() const
{
    return m_failure ? signInSentence(*m_failure, m_method, *m_service) : QString();
}

void Visitor::open(const QString &number)
{
    const auto finder = m_connection.makeClient();
    finder->choosePerson({});
    const service::SearchTerm term{service::SearchKind::Phone,
                                   account::ContactValue::read(account::ContactKind::Phone, number)};
    const auto found = awaited(finder->findPeople(term)).value();
    const auto people = found ? service::searchResultFrom(m_service->description.find, found->taken).people
                              : QList<service::FoundPerson>();
    if (people.size() != 1)
        return;
    m_case.choosePerson(people.first().userId);
    if (!turnUntil([this] { return !m_case.isReading(); }, patience))
        qFatal("no answer");
}

std::unique_ptr<Journey> Visitor::journey(const Inbox &inbox)
{
    auto journey = std::make_unique<Journey>(m_service, QString(), inbox);
    journey->client().setAuthorizer(&m_connection.session().authorizer());
    return journey;
}

void Visitor::waitUntilSettled()
{
    const auto isSettled = [this] {
        return isAtCode() || session().state() == Session::State::SignedOut
            || (isSignedIn() && session().tokenStored());
    };
    if (!turnUntil(isSettled, patience))
        qFatal("no answer to a sign-in");
}

} // namespace renumber::test
