// SPDX-License-Identifier: Apache-2.0
#include "testservice.h"

#include "service/descriptionreader.h"

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

service::ConfiguredService testService(const QString &issuer)
{
    const auto json = service::readJson(u"provider.json"_s, testProfile(issuer));
    const auto service = json.and_then(service::readProfile).and_then([&](const account::Profile &profile) {
        return service::readDescriptionFile(descriptionFile)
            .and_then([&](const service::Description &description) {
                return service::configure(description, profile, *json);
            });
    });
    if (!service)
        qFatal("%s", qUtf8Printable(service::toText(service.error().first())));
    return *service;
}

} // namespace renumber::test
