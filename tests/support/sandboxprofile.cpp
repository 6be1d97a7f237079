// SPDX-License-Identifier: Apache-2.0
#include "sandboxprofile.h"

#include "description/descriptionreader.h"

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

namespace {

/// The description \a file, as \a profile has it.
std::shared_ptr<const description::ConfiguredService> configured(const QString &file,
                                                                 const account::Profile &profile)
{
    const auto service = description::readJsonFile(file)
                             .and_then([&](const description::JsonFile &json) {
                                 return description::readDescriptionFor(profile.settings, json);
                             })
                             .and_then([&](const description::Description &read) {
                                 return description::configure(read, profile, {});
                             });
    if (!service)
        qFatal("%s", qUtf8Printable(description::toText(service.error().first())));
    return std::make_shared<const description::ConfiguredService>(*service);
}

} // namespace

std::shared_ptr<const description::ConfiguredService>
sandboxService(const QString &id, const QString &sandboxUrl, const QMap<QString, QString> &settings)
{
    account::Profile profile = sandboxProfile(id, sandboxUrl);
    profile.settings.insert(settings);
    return configured(u":/services/"_s + id + u".json"_s, profile);
}

std::shared_ptr<const description::ConfiguredService> sandboxDeskService(const QString &sandboxUrl)
{
    return configured(QStringLiteral(RENUMBER_SANDBOX_DESK "/trivoreid-desk.json"),
                      sandboxProfile(u"trivoreid-desk"_s, sandboxUrl));
}

} // namespace renumber::test
