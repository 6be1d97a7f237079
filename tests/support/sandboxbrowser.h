// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkAccessManager>
#include <QUrl>

#include <functional>

namespace renumber::test {

/// A person at the sandbox's sign-in page, without a browser: presses the button that they are told to, and
/// goes where the page leads.
class SandboxBrowser
{
public:
    SandboxBrowser();

    /// What opens an address, as ProgramOptions and a sign-in want it; false: it could not.
    using Opener = std::function<bool(const QUrl &url)>;
    /// Signs in as \a userName, such as "camille", or presses Deny where that is empty.
    Opener signingIn(const QString &userName);
    /// Takes the address and does nothing with it.
    Opener waiting();

    /// The addresses that were to be opened, oldest first.
    const QList<QUrl> &opened() const { return m_opened; }
    /// Presses the button on the page at \a url, and comes back, if the page leads back.
    void press(const QUrl &url, const QString &userName);
    /// What the program answered when the browser came back; empty until then.
    const QByteArray &lastPage() const { return m_lastPage; }

private:
    void follow(const QUrl &url);

    QNetworkAccessManager m_network;
    QList<QUrl> m_opened;
    QByteArray m_lastPage;
};

/// An item of the query of \a url, decoded; empty where there is none.
QString queryItem(const QUrl &url, const QString &name);

} // namespace renumber::test
