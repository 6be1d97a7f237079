// SPDX-License-Identifier: Apache-2.0
#include "stranger.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

/// Every text that the window shows, on whichever page.
QStringList textsIn(const Driver &driver)
{
    QStringList texts{driver.window().windowTitle()};
    for (const QLabel *label : driver.window().findChildren<const QLabel *>())
        texts.append(label->text());
    for (const QAbstractButton *button : driver.window().findChildren<const QAbstractButton *>())
        texts.append(button->text());
    for (const QLineEdit *field : driver.window().findChildren<const QLineEdit *>())
        texts.append(field->text());
    for (const QListWidget *list : driver.window().findChildren<const QListWidget *>()) {
        for (int row = 0; row < list->count(); ++row)
            texts.append(list->item(row)->text());
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
    for (const QString &text : textsIn(driver)) {
        if (text.contains(u"dana", Qt::CaseInsensitive) || text.contains(id)
            || digitsOf(text).contains(u"4155550199"_s))
            found.append(text);
    }
    for (const QJsonObject &request : sandbox.requests()) {
        for (const QString &part : {u"path"_s, u"query"_s, u"body"_s}) {
            if (request[part].toString().contains(id))
                found.append(request[u"method"_s].toString() + u' ' + request[u"path"_s].toString());
        }
    }
    return found;
}

} // namespace renumber::test
