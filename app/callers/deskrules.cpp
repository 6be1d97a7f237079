// SPDX-License-Identifier: Apache-2.0
#include "callers/deskrules.h"

#include "description/jsonfile.h"
#include "description/tenant.h"
#include "desk/policyreader.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace renumber::callers {

namespace {

/// What a policy can rely on there.
desk::Offer offerOf(const description::Description &description)
{
    desk::Offer offer;
    for (const description::CodeProof &proof : description.proofs)
        offer.proofs.append({proof.id, proof.of});
    const auto tells
        = [&description](const QString &name) { return description::anyTakes(description.read, name); };
    if (tells(u"phoneChangedAt"_s) || tells(u"emailChangedAt"_s))
        offer.tells.insert(desk::Flag::RecentChange);
    if (tells(u"privileged"_s))
        offer.tells.insert(desk::Flag::Privileged);
    return offer;
}

} // namespace

tl::expected<DeskRules, description::Faults> readDeskRules(const description::ConfiguredService &service)
{
    const account::Profile &profile = service.profile;
    const auto rulesBy = [&service](const desk::Policy &policy, const QByteArray &text) {
        return DeskRules{policy, text, description::placeOf(service)};
    };
    if (!profile.desk || profile.desk->policyFile.isEmpty())
        return rulesBy(desk::builtInPolicy(), desk::builtInPolicyText());
    const QString path = QFileInfo(profile.file).dir().filePath(profile.desk->policyFile);
    const desk::Surroundings around{desk::StoreKind::Sqlite, offerOf(service.description)};
    return description::readJsonText(path).and_then([&](const QByteArray &text) {
        return description::readJson(path, text)
            .and_then([&](const description::JsonFile &json) { return desk::readPolicy(json, around); })
            .map([&](const desk::Policy &policy) { return rulesBy(policy, text); });
    });
}

} // namespace renumber::callers
