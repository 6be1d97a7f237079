// SPDX-License-Identifier: Apache-2.0
#include "stranger.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

/// Every text that the window shows, on whichever page.
QStringList textsIn(const Driver &driver)
{
    QStringList texts{driver.window().windowTitle()};
    const auto widgets = driver.window().findChildren<const QWidget *>();
    for (const QWidget *widget : widgets) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            texts.append(field->text());
    }
    return texts;
}

QString digitsOf(QString text)
{
    text.removeIf([](QChar c) { return !c.isDigit(); });
    return text;
}

} // namespace

QStringList foundOfDana(const Driver &driver, SandboxProcess &sandbox, const QString &service)
{
    QString id;
    const QJsonArray accounts
        = sandbox.control("GET", QString(u"/sandbox/accounts?service="_s + service)).toArray();
    for (const QJsonValue account : accounts) {
        if (account[u"name"_s].toString().startsWith(u"Dana"))
            id = account[u"id"_s].toString();
    }
    if (id.isEmpty())
        qFatal("%s has no Dana", qUtf8Printable(service));
    QStringList found;
    const QStringList texts = textsIn(driver);
    for (const QString &text : texts) {
        if (text.contains(u"dana", Qt::CaseInsensitive) || text.contains(id)
            || digitsOf(text).contains(u"4155550199"_s))
            found.append(text);
    }
    const QList<QJsonObject> requests = sandbox.requests();
    for (const QJsonObject &request : requests) {
        for (const QString &part : {u"path"_s, u"query"_s, u"body"_s}) {
            if (request[part].toString().contains(id))
                found.append(request[u"method"_s].toString() + u' ' + request[u"path"_s].toString());
        }
    }
    return found;
}

} // namespace renumber::test
