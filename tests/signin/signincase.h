// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providerprocess.h"
#include "testdesk.h"
#include "testservice.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

namespace renumber::test {

/// What each test of a session at the provider stands on: a provider, a person with a browser and a desk, as
/// new before each test function. After each it looks that nothing is left listening.
class SignInCase : public QObject
{
    Q_OBJECT
protected:
    BrowserPlayer &browser() { return *m_browser; }
    ProviderProcess &provider() { return m_provider; }
    TestDesk &desk() { return *m_desk; }
    /// The service of testservice.json at the provider.
    description::ConfiguredService service() const { return testService(m_provider.issuer()); }
    /// Puts a desk for \a service in place of the one that is there.
    void makeDesk(const description::ConfiguredService &service);

    void control(const QJsonObject &changes) { m_provider.control(changes); }
    /// A list of the provider's record, such as "tokenRequests".
    QJsonArray recorded(const QString &list) const { return m_provider.record()[list].toArray(); }
    /// Time goes by on both sides.
    void pass(std::chrono::seconds time);
    /// Sends the browser anywhere, such as back to the program, and waits for what it shows.
    void visit(const QUrl &url);
    /// Signs Ada in; fails the test where that does not work.
    void signIn();
    /// Where the browser would bring the answer to a request for sign-in, which still waits for it.
    QUrl answered();

private slots:
    void initTestCase();
    void init();
    void cleanup();

private:
    ProviderProcess m_provider;
    QTemporaryDir m_files;
    std::unique_ptr<BrowserPlayer> m_browser;
    std::unique_ptr<TestDesk> m_desk;
};

} // namespace renumber::test
