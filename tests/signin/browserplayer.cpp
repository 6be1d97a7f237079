// SPDX-License-Identifier: Apache-2.0
#include "browserplayer.h"

#include "htmlpage.h"

#include <QNetworkReply>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

constexpr qsizetype mostPages = 4; // the form and the question are two

QByteArray formItem(const QString &name, const QString &value)
{
    return QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value) + '&';
}

} // namespace

QString buttonText(Press press)
{
    switch (press) {
    case Press::Allow:
        return u"Allow"_s;
    case Press::Deny:
        return u"Deny"_s;
    case Press::Cancel:
        return u"Cancel"_s;
    }
    Q_UNREACHABLE();
}

BrowserPlayer::BrowserPlayer(QObject *parent)
    : QObject(parent)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setTransferTimeout(20'000);
    connect(&m_network, &QNetworkAccessManager::finished, this, &BrowserPlayer::take);
}

void BrowserPlayer::open(const QUrl &authorizationUrl)
{
    m_redirectUri = QUrl(QUrlQuery(authorizationUrl).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    m_redirect.clear();
    m_titles.clear();
    m_passwordGiven = false;
    visit(authorizationUrl);
}

void BrowserPlayer::visit(const QUrl &url)
{
    m_error.clear();
    get(url);
}

void BrowserPlayer::get(const QUrl &url)
{
    m_network.get(QNetworkRequest(url));
}

void BrowserPlayer::take(QNetworkReply *reply)
{
    reply->deleteLater();
    m_status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_content = reply->readAll();
    if (m_status == 0) {
        finish(u"no reply from "_s + reply->url().host());
        return;
    }
    const QUrl target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!target.isEmpty()) {
        follow(reply->url().resolved(target));
        return;
    }
    if (isRedirect(reply->url())) {
        finish();
        return;
    }
    play(reply->url(), HtmlPage::read(m_content));
}

void BrowserPlayer::follow(const QUrl &url)
{
    if (isRedirect(url)) {
        m_redirect = url;
        if (m_atRedirect == AtRedirect::Stop) {
            finish();
            return;
        }
    }
    get(url);
}

/// Does on one page of the provider what the person came for.
void BrowserPlayer::play(const QUrl &url, const HtmlPage &page)
{
    m_titles += page.title;
    if (m_titles.size() > mostPages) {
        finish(u"the provider asks again and again"_s);
        return;
    }
    if (!page.fields.contains(u"password"_s) || m_press == Press::Cancel) {
        submit(url, page, buttonText(m_press));
        return;
    }
    if (m_passwordGiven) {
        finish(page.text);
        return;
    }
    m_passwordGiven = true;
    submit(url, page, u"Sign in"_s);
}

void BrowserPlayer::submit(const QUrl &url, const HtmlPage &page, const QString &label)
{
    const HtmlPage::Button *button = page.button(label);
    if (!button) {
        finish(page.text);
        return;
    }
    QByteArray form = formItem(button->name, button->value);
    if (page.fields.contains(u"user"_s))
        form += formItem(u"user"_s, m_person.user) + formItem(u"password"_s, m_person.password);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    m_network.post(request, form);
}

void BrowserPlayer::finish(const QString &error)
{
    m_error = error;
    emit finished();
}

bool BrowserPlayer::isRedirect(const QUrl &url) const
{
    return !m_redirectUri.isEmpty() && url.matches(m_redirectUri, QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace renumber::test
