// SPDX-License-Identifier: Apache-2.0
#include "sandboxprofile.h"

#include "service/descriptionreader.h"

using namespace Qt::StringLiterals;

namespace renumber::test {

account::Profile sandboxProfile(const QString &id, const QString &sandboxUrl)
{
    const QString app = u"sample-app"_s;
    account::Profile profile;
    profile.id = id;
    profile.service = id;
    profile.baseUrl = sandboxUrl;
    if (id == u"kii") {
        profile.baseUrl += u"/api/apps/"_s + app;
        profile.settings = {{u"appId"_s, app}, {u"appKey"_s, u"sample-app-key"_s}};
    } else if (id == u"genauth") {
        profile.settings = {{u"appId"_s, app}};
    }
    return profile;
}

std::shared_ptr<const service::ConfiguredService> sandboxService(const QString &id, const QString &sandboxUrl,
                                                                 const QMap<QString, QString> &settings)
{
    account::Profile profile = sandboxProfile(id, sandboxUrl);
    profile.settings.insert(settings);
    const auto service = service::readJsonFile(u":/services/"_s + id + u".json"_s)
                             .and_then([&](const service::JsonFile &json) {
                                 return service::readDescriptionFor(profile.settings, json);
                             })
                             .and_then([&](const service::Description &read) {
                                 return service::configure(read, profile, {});
                             });
    if (!service)
        qFatal("%s", qUtf8Printable(service::toText(service.error().first())));
    return std::make_shared<const service::ConfiguredService>(*service);
}

} // namespace renumber::test
