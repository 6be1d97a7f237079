// SPDX-License-Identifier: Apache-2.0
#include "description/configuredservice.h"

#include "description/schemacheck.h"
#include "description/tenant.h"
#include "description/variables.h"
#include "description/wiretext.h"
#include "net/origin.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::description {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConfiguredService)
};

/// Settings that addresses are made of.
struct AddressParts
{
    QSet<QString> all;
    QSet<QString> needed; ///< by an address that the profile does not give itself
};

AddressParts addressParts(const Description &description, const account::Profile &profile)
{
    AddressParts parts;
    const auto note = [&parts](const Template &address, const QString &given) {
        const QStringList names = address.variables();
        for (const QString &name : names) {
            parts.all.insert(name);
            if (given.isEmpty())
                parts.needed.insert(name);
        }
    };
    note(description.baseUrl, profile.baseUrl);
    for (const auto &[name, address] : description.hosts)
        note(address, profile.hosts.value(name));
    return parts;
}

Values settingsOf(const Description &description, const account::Profile &profile, const JsonFile &json,
                  Faults &faults)
{
    Values values;
    const AddressParts parts = addressParts(description, profile);
    for (const auto &[name, setting] : description.settings) {
        const QString value = profile.settings.value(name, setting.defaultValue);
        const bool isForAddress = parts.all.contains(name);
        if (value.isEmpty() && setting.required && (!isForAddress || parts.needed.contains(name))) {
            //: %1: the name of a setting, %2: what people call it
            faults.append(json.fault(u"/settings"_s,
                                     Words::tr("the setting \"%1\" (%2) is missing").arg(name, setting.label),
                                     !isForAddress                   ? Words::tr("add it")
                                         : description.hosts.empty() ? Words::tr("add it, or a baseUrl")
                                                                     : Words::tr("add it, or the addresses "
                                                                                 "as \"baseUrl\" and "
                                                                                 "under \"hosts\"")));
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
        const QString shown = url.userInfo().isEmpty() ? address : url.toString(QUrl::RemoveUserInfo);
        faults.append(json.fault(isOwn ? u"/browser/issuer"_s : u"/settings"_s,
                                 //: %1: what should be an address
                                 Words::tr("\"%1\" is no address to sign in at").arg(shown),
                                 Words::tr("use https://, or http:// with a host on this machine such as "
                                           "127.0.0.1")));
    }
}

QString addressOf(const Template &address, const QString &given, const Values &settings)
{
    return given.isEmpty() ? address.expand(settings, Encoding::Url) : given;
}

QString withoutSlash(QString address)
{
    while (address.endsWith(u'/'))
        address.chop(1);
    return address;
}

/// Fills in where calls go.
void setAddresses(ConfiguredService &service, const JsonFile &json, Faults &faults)
{
    const account::Profile &profile = service.profile;
    const bool wereSettingsFine = faults.isEmpty();
    const auto check = [&](const QString &address, const QString &given, const QString &place) {
        if (!wereSettingsFine || isBaseAddress(QUrl(address, QUrl::StrictMode)))
            return;
        faults.append(
            json.fault(given.isEmpty() ? u"/settings"_s : place,
                       Words::tr("this does not make an address that a token may be sent to"),
                       Words::tr("use https://, or http:// with a host on this machine such as 127.0.0.1, "
                                 "and nothing after the path")));
    };
    service.base = addressOf(service.description.baseUrl, profile.baseUrl, service.settings);
    service.origin = net::originOf(QUrl(service.base, QUrl::StrictMode));
    check(service.base, profile.baseUrl, u"/baseUrl"_s);
    for (const auto &[name, address] : service.description.hosts) {
        const QString given = profile.hosts.value(name);
        service.hosts[name] = addressOf(address, given, service.settings);
        check(service.hosts[name], given, childPlace(u"/hosts"_s, name));
    }
    for (auto host = profile.hosts.begin(); host != profile.hosts.end(); ++host) {
        if (!service.hosts.contains(host.key()))
            //: %1: the name of a service
            faults.append(json.fault(childPlace(u"/hosts"_s, host.key()),
                                     Words::tr("%1 has no such host").arg(service.description.name),
                                     Words::tr("take it out; the service description names the hosts")));
    }
}

/// A token stands in a file: fine for the sandbox, whose tokens are public, and for nothing else.
void checkSampleToken(const ConfiguredService &service, const JsonFile &json, Faults &faults)
{
    const QStringList origins = service.origins();
    const bool isHere = std::all_of(origins.cbegin(), origins.cend(), [](const QString &origin) {
        return net::isLoopbackHost(QUrl(origin).host());
    });
    if (!service.profile.sampleAccessToken.isEmpty() && !isHere) {
        faults.append(json.fault(u"/sampleAccessToken"_s,
                                 Words::tr("a token in a file is for the sandbox only"),
                                 Words::tr("take it out and sign in instead")));
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

const QString &ConfiguredService::baseOf(const Call &call) const
{
    const auto host = hosts.find(call.host);
    return host == hosts.end() ? base : host->second;
}

QStringList ConfiguredService::origins() const
{
    QStringList origins{origin};
    for (const auto &[name, address] : hosts) {
        const QString other = net::originOf(QUrl(address, QUrl::StrictMode));
        if (!origins.contains(other))
            origins.append(other);
    }
    return origins;
}

QStringList ConfiguredService::browserOrigins() const
{
    QStringList origins;
    if (!browser)
        return origins;
    for (const QString &address : {browser->issuer, browser->authorizationEndpoint, browser->tokenEndpoint,
                                   browser->revocationEndpoint}) {
        const QString at = net::originOf(QUrl(address));
        if (!address.isEmpty() && !origins.contains(at))
            origins.append(at);
    }
    return origins;
}

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
    if (json.root.contains(u"desk"_s))
        profile.desk = account::DeskPart{json.root.value(u"desk"_s)[u"policy"_s].toString()};
    profile.sampleAccessToken = json.root.value(u"sampleAccessToken"_s).toString();
    const QJsonObject settings = json.root.value(u"settings"_s).toObject();
    for (auto entry = settings.begin(); entry != settings.end(); ++entry)
        profile.settings.insert(entry.key(), entry.value().toString());
    profile.baseUrl = withoutSlash(profile.baseUrl);
    const QJsonObject hosts = json.root.value(u"hosts"_s).toObject();
    for (auto host = hosts.begin(); host != hosts.end(); ++host)
        profile.hosts.insert(host.key(), withoutSlash(host.value().toString()));
    return profile;
}

tl::expected<ConfiguredService, Faults> configure(const Description &description,
                                                  const account::Profile &profile, const JsonFile &json)
{
    Faults faults;
    ConfiguredService service{description, profile, settingsOf(description, profile, json, faults), {}, {}};
    setAddresses(service, json, faults);
    offerWays(service, json, faults);
    checkSampleToken(service, json, faults);
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    service.tenant = tenantOf(service, disk::Author::Person); // which is the stricter
    return service;
}

std::optional<SignInMethod> wayWithSecondStep(const ConfiguredService &service, SignInMethod tried)
{
    if (tried == SignInMethod::Browser)
        return std::nullopt;
    const Description &description = service.description;
    QList<SignInMethod> others{SignInMethod::Browser, SignInMethod::Token};
    if (description.codeComes() == CodeComes::AfterPassword)
        others.prepend(SignInMethod::Code);
    for (const SignInMethod other : std::as_const(others)) {
        if (other != tried && service.methods.contains(other)
            && description.actsFor(other) == description.actsFor(tried))
            return other;
    }
    return std::nullopt;
}

} // namespace renumber::description
