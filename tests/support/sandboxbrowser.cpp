// SPDX-License-Identifier: Apache-2.0
#include "sandboxbrowser.h"

#include <QNetworkReply>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace renumber::test {

SandboxBrowser::SandboxBrowser()
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

SandboxBrowser::Opener SandboxBrowser::signingIn(const QString &userName)
{
    return [this, userName](const QUrl &url) {
        m_opened.append(url);
        press(url, userName);
        return true;
    };
}

SandboxBrowser::Opener SandboxBrowser::waiting()
{
    return [this](const QUrl &url) {
        m_opened.append(url);
        return true;
    };
}

void SandboxBrowser::press(const QUrl &url, const QString &userName)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    const QByteArray form
        = userName.isEmpty() ? QByteArray("deny=yes") : QByteArray("username=" + userName.toUtf8());
    QNetworkReply *reply = m_network.post(request, form);
    QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply] {
        reply->deleteLater();
        const QUrl location = reply->header(QNetworkRequest::LocationHeader).toUrl();
        if (location.isValid())
            follow(location);
    });
}

void SandboxBrowser::follow(const QUrl &url)
{
    QNetworkReply *reply = m_network.get(QNetworkRequest(url));
    QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply] {
        reply->deleteLater();
        m_lastPage = reply->readAll();
    });
}

QString queryItem(const QUrl &url, const QString &name)
{
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace renumber::test
