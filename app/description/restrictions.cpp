// SPDX-License-Identifier: Apache-2.0
#include "description/restrictions.h"

#include "description/jsonfile.h"
#include "description/schemacheck.h"
#include "disk/author.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace renumber::description {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Restrictions)
};

Restrictions everything()
{
    Restrictions all;
    for (const auto &named : forbiddenNames)
        all.insert(named.value);
    return all;
}

Fault forbidden(const ConfiguredService &service, const QString &what)
{
    return {service.profile.file, 0, {}, what, Words::tr("ask whoever looks after this computer")};
}

/// Why \a service cannot be used at all; none where it can.
std::optional<Fault> whyNot(const ConfiguredService &service, const Restrictions &restrictions)
{
    const bool isOwn = !service.personalFiles || !service.personalFiles->isEmpty();
    if (restrictions.contains(Forbidden::OwnProfiles) && isOwn)
        return forbidden(service, Words::tr("profiles of one's own are forbidden on this computer"));
    const bool hasTokenOnly = service.methods == QList<SignInMethod>{SignInMethod::Token};
    if (restrictions.contains(Forbidden::PastedTokens) && hasTokenOnly)
        return forbidden(service, Words::tr("signing in with an access token is forbidden on this computer"));
    return std::nullopt;
}

} // namespace

Restrictions restrictionsIn(const JsonFile &json)
{
    if (!checkAgainstSchema(u":/profiles/restrictions.schema.json"_s, json).isEmpty())
        return everything();
    Restrictions restrictions;
    const QJsonArray names = json.root.value(u"forbid"_s).toArray();
    for (const QJsonValue name : names) {
        if (const auto one = text::valueIn(forbiddenNames, name.toString()))
            restrictions.insert(*one);
    }
    return restrictions;
}

Restrictions readRestrictions(const QString &path)
{
    if (!QFileInfo::exists(path) || disk::authorOf(path) != disk::Author::Administrator)
        return {};
    const auto json = readJsonFile(path);
    return json ? restrictionsIn(*json) : everything();
}

Catalogue within(const Restrictions &restrictions, Catalogue catalogue)
{
    if (restrictions.empty())
        return catalogue;
    QList<std::shared_ptr<const ConfiguredService>> allowed;
    for (const auto &service : std::as_const(catalogue.services)) {
        if (const auto fault = whyNot(*service, restrictions)) {
            catalogue.faults.append(*fault);
            continue;
        }
        ConfiguredService one = *service;
        if (restrictions.contains(Forbidden::PastedTokens)) {
            one.methods.removeAll(SignInMethod::Token);
            one.profile.sampleAccessToken.clear();
        }
        allowed.append(std::make_shared<const ConfiguredService>(one));
    }
    catalogue.services = allowed;
    return catalogue;
}

} // namespace renumber::description
