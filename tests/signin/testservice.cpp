// SPDX-License-Identifier: Apache-2.0
#include "testservice.h"

#include "description/descriptionreader.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

const QString descriptionFile = QStringLiteral(RENUMBER_SIGNIN_TESTS "/testservice.json");

} // namespace

QByteArray testProfile(const QString &issuer)
{
    const QJsonObject settings{{u"clientId"_s, u"renumber-test"_s}};
    const QJsonObject profile{{u"service"_s, descriptionFile},
                              {u"name"_s, u"Sample provider"_s},
                              {u"baseUrl"_s, issuer},
                              {u"settings"_s, settings}};
    return QJsonDocument(profile).toJson();
}

description::ConfiguredService testService(const QString &issuer)
{
    const auto json = description::readJson(u"provider.json"_s, testProfile(issuer));
    const auto service
        = json.and_then(description::readProfile).and_then([&](const account::Profile &profile) {
              return description::readDescriptionFile(descriptionFile)
                  .and_then([&](const description::Description &description) {
                      return description::configure(description, profile, *json);
                  });
          });
    if (!service)
        qFatal("%s", qUtf8Printable(description::toText(service.error().first())));
    return *service;
}

} // namespace renumber::test
