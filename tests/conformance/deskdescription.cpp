// SPDX-License-Identifier: Apache-2.0
#include "deskdescription.h"

#include "description/descriptionreader.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

QJsonValue checkIn(const QJsonArray &ways)
{
    for (const QJsonValue way : ways) {
        if (way[u"check"_s].isArray())
            return way[u"check"_s];
    }
    qFatal("no way is for others");
}

QJsonArray waysForOthers(const QJsonArray &ways, const QString &scope)
{
    const QJsonValue check = checkIn(ways);
    QJsonArray all;
    for (const QJsonValue way : ways) {
        QJsonObject forOthers = way.toObject();
        forOthers.insert(u"check"_s, check);
        if (const QJsonValue scopes = way[u"scopes"_s]; scopes.isArray()) {
            QJsonArray asked = scopes.toArray();
            asked.append(scope);
            forOthers.insert(u"scopes"_s, asked);
        }
        all.append(forOthers);
    }
    return all;
}

} // namespace

std::shared_ptr<const description::ConfiguredService> deskOf(const description::ConfiguredService &service,
                                                             const QString &scope)
{
    const auto desk
        = description::readJsonFile(u":/services/"_s + service.profile.service + u".json"_s)
              .and_then([&](const description::JsonFile &json) {
                  QJsonObject root = json.root;
                  root.insert(u"signIn"_s, waysForOthers(root.value(u"signIn"_s).toArray(), scope));
                  return description::readJson(json.file, QJsonDocument(root).toJson());
              })
              .and_then([&](const description::JsonFile &json) {
                  return description::readDescriptionFor(service.profile.settings, json);
              })
              .and_then([&](const description::Description &read) {
                  return description::configure(read, service.profile, {});
              });
    if (!desk)
        qFatal("%s", qUtf8Printable(description::toText(desk.error().first())));
    return std::make_shared<const description::ConfiguredService>(*desk);
}

} // namespace renumber::test
