// SPDX-License-Identifier: Apache-2.0
#include "description/tenant.h"

#include "description/binding.h"
#include "description/exactjson.h"
#include "net/origin.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::description {

namespace {

/// The setting that the origin tells; empty where it tells none, or two between which it does not.
QString settingInOrigin(const ConfiguredService &service)
{
    if (!service.profile.baseUrl.isEmpty())
        return {};
    QStringList found;
    for (auto setting = service.settings.begin(); setting != service.settings.end(); ++setting) {
        Values others = service.settings;
        others.insert(setting.key(), QString(u"x"_s + toText(setting.value())));
        const QString base = service.description.baseUrl.expand(others, Encoding::Url);
        if (net::originOf(QUrl(base, QUrl::StrictMode)) != service.origin)
            found.append(setting.key());
    }
    return found.size() == 1 ? found.first() : QString();
}

void noteSettings(const ConfiguredService &service, QByteArrayList &parts)
{
    const QString inOrigin = settingInOrigin(service);
    for (const auto &[name, setting] : service.description.settings) {
        const QString value = toText(service.settings.value(name));
        if (!value.isEmpty() && value != setting.defaultValue && name != inOrigin)
            parts << "setting" << name.toUtf8() << value.toUtf8();
    }
}

/// What is the same in them at every time.
void noteCalls(const Calls &calls, QByteArrayList &parts)
{
    for (const Call &call : calls) {
        parts << "call" << call.method;
        if (!call.host.isEmpty())
            parts << "at" << call.host.toUtf8();
        parts << call.target.expand({}, Encoding::Verbatim).toUtf8();
        for (const HeaderTemplate &header : call.headers)
            parts << header.name << header.value.expand({}, Encoding::Verbatim).toUtf8();
        parts << writeExactly(QJsonArray{call.body.content.expand({})});
    }
}

struct NoteWay
{
    QByteArrayList &parts;

    void operator()(const BrowserWay &) const { }
    void operator()(const PasswordWay &way) const { noteCalls(way.calls.obtain, parts); }
    void operator()(const ClientCredentialsWay &way) const { noteCalls(way.obtain, parts); }
    void operator()(const TokenWay &) const { }
    void operator()(const CodeWay &way) const
    {
        noteCalls(way.send, parts);
        noteCalls(way.calls.obtain, parts);
    }
};

void noteBrowser(const BrowserSettings &browser, QByteArrayList &parts)
{
    for (const QString &text :
         {browser.issuer, browser.clientId, browser.authorizationEndpoint, browser.tokenEndpoint})
        parts << text.toUtf8();
    for (auto parameter = browser.parameters.begin(); parameter != browser.parameters.end(); ++parameter)
        parts << parameter.key().toUtf8() << parameter.value().toUtf8();
}

/// Of a description that does not come with the program. Of one that does, a new version must sign nobody
/// out.
void noteDescription(const ConfiguredService &service, QByteArrayList &parts)
{
    noteCalls(service.description.read, parts);
    for (const SignInWay &way : service.description.signIn) {
        std::visit(NoteWay{parts}, way);
        noteCalls(checkOf(way), parts);
    }
    if (service.browser)
        noteBrowser(*service.browser, parts);
}

} // namespace

QString placeOf(const ConfiguredService &service)
{
    const account::Profile &profile = service.profile;
    const auto path = QUrl::FullyEncoded | QUrl::StripTrailingSlash;
    QByteArrayList parts{service.origin.toUtf8(), QUrl(service.base).path(path).toUtf8()};
    for (const auto &[name, address] : service.hosts)
        parts << "host" << address.toUtf8();
    parts << "issuer" << profile.issuer.toUtf8();
    QByteArrayList settings; // two descriptions have different names for one thing
    const QString inOrigin = settingInOrigin(service);
    for (const auto &[name, setting] : service.description.settings) {
        const QString value = toText(service.settings.value(name));
        if (value != setting.defaultValue && name != inOrigin)
            settings << value.toUtf8();
    }
    std::sort(settings.begin(), settings.end());
    return QString::fromLatin1(fingerprint(parts + settings));
}

QString tenantOf(const ConfiguredService &service, disk::Author author)
{
    const account::Profile &profile = service.profile;
    const bool isFile = profile.service.endsWith(u".json"_s);
    QByteArrayList parts;
    const QString path = QUrl(service.base).path(QUrl::FullyEncoded);
    if ((isFile || !profile.baseUrl.isEmpty()) && path.size() > 1)
        parts << "path" << path.toUtf8();
    for (const auto &[name, address] : service.hosts) {
        if (isFile || profile.hosts.contains(name))
            parts << "host" << name.toUtf8() << address.toUtf8();
    }
    if (!profile.issuer.isEmpty())
        parts << "issuer" << profile.issuer.toUtf8();
    noteSettings(service, parts);
    if (isFile && author == disk::Author::Person)
        noteDescription(service, parts);
    else if (isFile)
        parts << "description" << profile.service.toUtf8();
    return parts.isEmpty() ? QString() : QString::fromLatin1(fingerprint(parts));
}

} // namespace renumber::description
