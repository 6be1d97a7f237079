// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QStringList>
#include <QUrl>

namespace renumber::test {

struct HtmlPage;

/// Who signs in at the provider; people.js has the others.
struct Person
{
    QString user = QStringLiteral("ada");
    QString password = QStringLiteral("sample-password-ada");
};

/// What is pressed in the end: a button of the question, or the one that leaves the form to sign in with.
enum class Press { Allow, Deny, Cancel };
QString buttonText(Press press);

/// What to do with the answer for the program that asked.
enum class AtRedirect { Visit, Stop };

/// A person with a browser, over HTTP, at the pages of provider.js: follows redirects, keeps cookies from one
/// time to the next, fills in the form, presses a button, and goes where the provider sends it.
class BrowserPlayer : public QObject
{
    Q_OBJECT
public:
    explicit BrowserPlayer(QObject *parent = nullptr);

    void setPerson(const Person &person) { m_person = person; }
    void setPress(Press press) { m_press = press; }
    void setAtRedirect(AtRedirect atRedirect) { m_atRedirect = atRedirect; }
    AtRedirect atRedirect() const { return m_atRedirect; }

    /// Begins at the page where a program sends the person. finished() follows, once.
    void open(const QUrl &authorizationUrl);
    /// Goes to any address, such as a redirect that a test tampered with. finished() follows, once.
    void visit(const QUrl &url);

    /// Where the provider sent the browser in the end, with the query; empty if it did not come to that.
    QUrl redirect() const { return m_redirect; }
    /// The titles of the provider's pages since open(), in order.
    QStringList titles() const { return m_titles; }
    /// Status and content of the last page; a status of 0 if there was no reply.
    int status() const { return m_status; }
    QString page() const { return QString::fromUtf8(m_content); }
    /// Why the journey ended early; empty if it did not.
    QString error() const { return m_error; }

signals:
    void finished();

private:
    void get(const QUrl &url);
    void take(QNetworkReply *reply);
    void follow(const QUrl &url);
    void play(const QUrl &url, const HtmlPage &page);
    void submit(const QUrl &url, const HtmlPage &page, const QString &label);
    void finish(const QString &error = {});
    bool isRedirect(const QUrl &url) const;

    QNetworkAccessManager m_network;
    Person m_person;
    Press m_press = Press::Allow;
    AtRedirect m_atRedirect = AtRedirect::Visit;
    QUrl m_redirectUri;
    QUrl m_redirect;
    QStringList m_titles;
    QByteArray m_content;
    QString m_error;
    int m_status = 0;
    bool m_passwordGiven = false;
};

} // namespace renumber::test
