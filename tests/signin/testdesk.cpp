// SPDX-License-Identifier: Apache-2.0
#include "testdesk.h"
#include "contactvalues.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace renumber::test {

using signin::Session;

namespace {

template <typename Condition> void waitFor(const char *what, const Condition &holds)
{
    if (!QTest::qWaitFor(holds, 30'000))
        qFatal("waited in vain: %s", what);
}

} // namespace

TestDesk::TestDesk(const description::ConfiguredService &service, const QString &dataDirectory)
    : m_clock([passed = m_passed] { return time::systemClock()().addSecs(passed->count()); })
    , accounts(dataDirectory)
    , m_store(dataDirectory, keychain)
    , m_connection({keychain, accounts, m_store, m_clock},
                   std::make_shared<const description::ConfiguredService>(service))
    , m_case(m_connection)
    , client(m_case.client())
    , session(m_connection.session())
    , runner(m_case.runner())
{
    QObject::connect(&session, &Session::browserWanted, &session,
                     [this](const QUrl &url) { m_opened.append(url); });
    QObject::connect(&session, &Session::signInFailed, &session,
                     [this](const signin::SignInFailure &failure) { m_failure = failure; });
}

TestDesk::~TestDesk() = default;

QUrl TestDesk::begin(signin::Prompt prompt)
{
    const qsizetype before = m_opened.size();
    m_failure.reset();
    session.signInInBrowser(prompt);
    waitFor("a browser is wanted", [&] { return m_opened.size() > before || m_failure; });
    return m_opened.size() > before ? m_opened.constLast() : QUrl();
}

void TestDesk::signIn(BrowserPlayer &browser, signin::Prompt prompt)
{
    const QUrl url = begin(prompt);
    if (url.isEmpty())
        return;
    QSignalSpy finished(&browser, &BrowserPlayer::finished);
    browser.open(url);
    waitFor("the browser comes to an end", [&] { return !finished.isEmpty(); });
    if (browser.atRedirect() == AtRedirect::Visit)
        waitForEnd();
}

void TestDesk::waitForEnd() const
{
    waitFor("the sign-in ends", [this] {
        return isSignedIn() ? session.tokenStored().has_value()
                            : session.state() == Session::State::SignedOut;
    });
}

std::optional<service::Problem> TestDesk::read()
{
    m_case.readAccount();
    waitFor("the account is read", [this] { return !m_case.isReading(); });
    return m_case.readProblem();
}

void TestDesk::change(const QString &number)
{
    const account::Contact phone = m_case.account().contact(account::ContactKind::Phone);
    runner.begin(runner.planFor(change::Aim::Change, phone, test::phoneValue(number)).value());
    waitForRunner();
}

void TestDesk::enterCode(const QString &code)
{
    runner.enterCode(code);
    waitForRunner();
}

void TestDesk::waitForRunner() const
{
    waitFor("the service answers", [this] { return !runner.isBusy(); });
}

bool isListenedFor(const QUrl &authorizationUrl)
{
    const QUrl redirect(QUrlQuery(authorizationUrl).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    QTcpSocket socket;
    socket.connectToHost(redirect.host(), quint16(redirect.port()));
    return socket.waitForConnected(2'000);
}

} // namespace renumber::test
