// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browserplayer.h"
#include "guitest.h"
#include "providerprocess.h"

#include <QJsonArray>

namespace renumber::test {

/// What each test of signing in through the window stands on: a provider and a person with a browser, as new
/// before each test function, and the program with one profile for the provider.
class WindowCase : public QObject
{
    Q_OBJECT
protected:
    WindowCase();

    ProviderProcess &provider() { return m_provider; }
    Driver &driver() { return *m_driver; }
    BrowserPlayer &browser() { return *m_browser; }
    const QString &profile() const { return m_profile; }
    /// How often a browser was to be opened.
    int timesOpened() const { return m_timesOpened; }

    void control(const QJsonObject &changes) { m_provider.control(changes); }
    /// A list of the provider's record, such as "tokenRequests".
    QJsonArray recorded(const QString &list) const { return m_provider.record()[list].toArray(); }
    /// The statuses of all token requests so far: one that is not 200 was refused.
    QList<int> tokenStatuses() const;

    void start() { m_driver->start({m_profile}); }
    /// Starts the program, signs in as the person in the browser wants, and waits for the account.
    void signIn();
    /// Waits until the program has noted where the token is kept.
    void waitUntilKept() const;

private slots:
    void initTestCase();
    void init();

private:
    ProviderProcess m_provider;
    SandboxProcess m_sandbox; // a driver wants one; not started
    std::unique_ptr<BrowserPlayer> m_browser;
    std::unique_ptr<Driver> m_driver;
    QString m_profile;
    int m_timesOpened = 0;
};

} // namespace renumber::test
