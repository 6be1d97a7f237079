// SPDX-License-Identifier: Apache-2.0
#include "imitatedwindow.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace renumber::test {

QJsonObject jsonIn(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qUtf8Printable(file));
    return QJsonDocument::fromJson(opened.readAll()).object();
}

void startAt(Driver &driver, const ImitatedApi &api, const QString &path, const QJsonObject &description)
{
    driver.writeFile(u"api.json"_s, QJsonDocument(description).toJson());
    const QJsonObject profile{{u"service"_s, u"./api.json"_s},
                              {u"name"_s, u"Example Inc."_s},
                              {u"baseUrl"_s, QString(api.origin() + path)},
                              {u"settings"_s, QJsonObject{{u"host"_s, u"id.example.com"_s}}}};
    driver.start({driver.writeFile(u"profile.json"_s, QJsonDocument(profile).toJson())});
}

} // namespace renumber::test
