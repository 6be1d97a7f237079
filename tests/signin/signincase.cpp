// SPDX-License-Identifier: Apache-2.0
#include "signincase.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace renumber::test {

void SignInCase::makeDesk(const description::ConfiguredService &service)
{
    m_desk.reset();
    m_desk = std::make_unique<TestDesk>(service, m_files.filePath(u"data"_s));
}

void SignInCase::pass(std::chrono::seconds time)
{
    control({{u"ageBy"_s, qint64(time.count())}});
    m_desk->pass(time);
}

void SignInCase::visit(const QUrl &url)
{
    QSignalSpy finished(m_browser.get(), &BrowserPlayer::finished);
    m_browser->visit(url);
    QVERIFY(finished.wait(30'000));
}

void SignInCase::signIn()
{
    m_desk->signIn(*m_browser);
    QVERIFY(m_desk->isSignedIn());
}

QUrl SignInCase::answered()
{
    m_browser->setAtRedirect(AtRedirect::Stop);
    m_desk->signIn(*m_browser);
    m_browser->setAtRedirect(AtRedirect::Visit);
    return m_browser->redirect();
}

void SignInCase::initTestCase()
{
    QVERIFY2(m_provider.start(), qPrintable(m_provider.errorString()));
}

void SignInCase::init()
{
    m_provider.control({{u"reset"_s, true}});
    m_browser = std::make_unique<BrowserPlayer>();
    makeDesk(service());
}

void SignInCase::cleanup()
{
    for (const QUrl &url : m_desk->opened())
        QVERIFY2(!isListenedFor(url), "something is left listening");
}

} // namespace renumber::test
