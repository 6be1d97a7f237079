// SPDX-License-Identifier: Apache-2.0
#include "windowcase.h"

#include "testservice.h"

using namespace Qt::StringLiterals;

namespace renumber::test {

WindowCase::WindowCase() = default;

QList<int> WindowCase::tokenStatuses() const
{
    QList<int> statuses;
    const QJsonArray requests = recorded(u"tokenRequests"_s);
    for (const QJsonValue request : requests)
        statuses.append(request[u"status"_s].toInt());
    return statuses;
}

void WindowCase::signIn()
{
    start();
    TRY_PAGE(*m_driver, "signInPage");
    m_driver->press(u"signInButton"_s);
    TRY_PAGE(*m_driver, "accountPage");
}

void WindowCase::waitUntilKept() const
{
    QTRY_VERIFY(QFile::exists(m_driver->dataDirectory() + u"/accounts.json"_s));
}

void WindowCase::initTestCase()
{
    QVERIFY2(m_provider.start(), qPrintable(m_provider.errorString()));
}

void WindowCase::init()
{
    m_provider.control({{u"reset"_s, true}});
    m_timesOpened = 0;
    m_browser = std::make_unique<BrowserPlayer>();
    m_driver = std::make_unique<Driver>(m_sandbox);
    m_driver->setBrowser([this](const QUrl &url) {
        ++m_timesOpened;
        m_browser->open(url);
        return true;
    });
    m_profile = m_driver->writeFile(u"provider.json"_s, testProfile(m_provider.issuer()));
}

} // namespace renumber::test
