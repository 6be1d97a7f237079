// SPDX-License-Identifier: Apache-2.0
#include "description/configuredservice.h"

#include "description/schemacheck.h"
#include "description/tenant.h"
#include "description/variables.h"
#include "description/wiretext.h"
#include "net/origin.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace renumber::description {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConfiguredService)
};

Values settingsOf(const Description &description, const account::Profile &profile, const JsonFile &json,
                  Faults &faults)
{
    Values values;
    const QStringList addressParts = description.baseUrl.variables();
    for (const auto &[name, setting] : description.settings) {
        const QString value = profile.settings.value(name, setting.defaultValue);
        // What the description's own address is made of, a baseUrl makes needless.
        const bool isForAddress = addressParts.contains(name);
        if (value.isEmpty() && setting.required && !(isForAddress && !profile.baseUrl.isEmpty())) {
            //: %1: the name of a setting, %2: what people call it
            faults.append(json.fault(u"/settings"_s,
                                     Words::tr("the setting \"%1\" (%2) is missing").arg(name, setting.label),
                                     isForAddress ? Words::tr("add it, or a baseUrl") : Words::tr("add it")));
        }
        if (isUnsendable(value)) {
            faults.append(
                json.fault(u"/settings/"_s + pointerToken(name),
                           Words::tr("a setting cannot hold a line break or other control character"),
                           Words::tr("take it out")));
        }
        values.insert(name, value);
    }
    for (auto entry = profile.settings.begin(); entry != profile.settings.end(); ++entry) {
        if (values.contains(entry.key()))
            continue;
        //: %1: the name of a service
        faults.append(json.fault(
            u"/settings/"_s + pointerToken(entry.key()),
            Words::tr("%1 has no such setting").arg(description.name),
            //: %1: a list of names
            Words::tr("use one of %1").arg(QStringList(values.keyBegin(), values.keyEnd()).join(u", "_s))));
    }
    return values;
}

/// Notes an address of the identity provider that nothing secret may be sent to.
void checkAddresses(const BrowserSettings &browser, const account::Profile &profile, const JsonFile &json,
                    Faults &faults)
{
    const bool isOwn = !profile.issuer.isEmpty();
    for (const QString &address :
         {browser.issuer, browser.authorizationEndpoint, browser.tokenEndpoint, browser.revocationEndpoint}) {
        const QUrl url(address, QUrl::StrictMode);
        if (address.isEmpty() || (net::isAllowed(url) && !leadsOut(url) && !url.hasFragment()))
            continue;
        faults.append(json.fault(isOwn ? u"/browser/issuer"_s : u"/settings"_s,
                                 //: %1: what should be an address
                                 Words::tr("\"%1\" is no address to sign in at").arg(address),
                                 Words::tr("use https://, or http:// with a host on this machine such as "
                                           "127.0.0.1")));
    }
}

/// Fills in which ways to sign in the profile has all settings for.
void offerWays(ConfiguredService &service, const JsonFile &json, Faults &faults)
{
    Values values = service.settings;
    values.insert(VariableName("baseUrl"), service.base);
    for (const SignInWay &way : service.description.signIn) {
        if (const auto *browser = std::get_if<BrowserWay>(&way)) {
            service.browser = browserSettings(*browser, service.profile, values);
            if (!service.browser)
                continue;
            // An address made of what is at fault already would only say so twice.
            if (faults.isEmpty() || !service.profile.issuer.isEmpty())
                checkAddresses(*service.browser, service.profile, json, faults);
        }
        service.methods.append(methodOf(way));
    }
    if (service.methods.isEmpty()) {
        faults.append(json.fault(u"/settings"_s,
                                 Words::tr("a setting is missing without which nobody can sign in"),
                                 Words::tr("add the client id")));
    }
    if (json.lines.contains(u"/browser"_s) && !service.description.way(SignInMethod::Browser)) {
        //: %1: the name of a service
        faults.append(json.fault(u"/browser"_s,
                                 Words::tr("%1 has no sign-in by browser").arg(service.description.name),
                                 Words::tr("take it out")));
    }
}

} // namespace

tl::expected<account::Profile, Faults> readProfile(const JsonFile &json)
{
    Faults faults = checkAgainstSchema(u":/profiles/profile.schema.json"_s, json);
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    account::Profile profile;
    profile.file = json.file;
    profile.id = QFileInfo(json.file).completeBaseName();
    profile.name = json.label(u"/name"_s, json.root.value(u"name"_s).toString(), faults);
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    profile.service = json.root.value(u"service"_s).toString();
    profile.baseUrl = json.root.value(u"baseUrl"_s).toString();
    profile.caFile = json.root.value(u"caFile"_s).toString();
    const QJsonObject browser = json.root.value(u"browser"_s).toObject();
    profile.issuer = browser.value(u"issuer"_s).toString();
    profile.redirectHost = browser.value(u"redirectHost"_s).toString();
    profile.redirectPort = quint16(browser.value(u"redirectPort"_s).toInt());
    profile.sampleAccessToken = json.root.value(u"sampleAccessToken"_s).toString();
    const QJsonObject settings = json.root.value(u"settings"_s).toObject();
    for (auto entry = settings.begin(); entry != settings.end(); ++entry)
        profile.settings.insert(entry.key(), entry.value().toString());
    while (profile.baseUrl.endsWith(u'/'))
        profile.baseUrl.chop(1);
    return profile;
}

tl::expected<ConfiguredService, Faults> configure(const Description &description,
                                                  const account::Profile &profile, const JsonFile &json)
{
    Faults faults;
    ConfiguredService service{description, profile, settingsOf(description, profile, json, faults), {}, {}};
    service.base = profile.baseUrl.isEmpty() ? description.baseUrl.expand(service.settings, Encoding::Url)
                                             : profile.baseUrl;
    const QUrl url(service.base, QUrl::StrictMode);
    service.origin = net::originOf(url);
    if (faults.isEmpty() && (!net::isAllowed(url) || leadsOut(url) || url.hasQuery() || url.hasFragment())) {
        faults.append(
            json.fault(profile.baseUrl.isEmpty() ? u"/settings"_s : u"/baseUrl"_s,
                       Words::tr("this does not make an address that a token may be sent to"),
                       Words::tr("use https://, or http:// with a host on this machine such as 127.0.0.1, "
                                 "and nothing after the path")));
    }
    offerWays(service, json, faults);
    // The token stands in a file: fine for the sandbox, whose tokens are public, and for nothing else.
    if (!profile.sampleAccessToken.isEmpty() && !net::isLoopbackHost(url.host())) {
        faults.append(json.fault(u"/sampleAccessToken"_s,
                                 Words::tr("a token in a file is for the sandbox only"),
                                 Words::tr("take it out and sign in instead")));
    }
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    service.tenant = tenantOf(service, disk::Author::Person); // which is the stricter
    return service;
}

} // namespace renumber::description
