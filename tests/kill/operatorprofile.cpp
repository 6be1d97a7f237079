// SPDX-License-Identifier: Apache-2.0
#include "operatorprofile.h"

#include "deskprofile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

QJsonObject read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// What would stop the same caller, or the same operator, after a few calls: no more than warns, or is far
/// away. What no policy switches off stays.
QJsonObject withoutEnds(QJsonObject policy)
{
    QJsonObject budget = policy["budget"_L1].toObject();
    for (const QString &name : budget.keys())
        budget[name] = 1'000'000;
    policy["budget"_L1] = budget;
    QJsonObject flags = policy["flags"_L1].toObject();
    for (const QString &name : flags.keys()) {
        QJsonObject flag = flags[name].toObject();
        flag["then"_L1] = u"warn"_s;
        flags[name] = flag;
    }
    flags["recentChange"_L1] = QJsonObject{{u"days"_s, 1}, {u"then"_s, u"warn"_s}};
    flags["failedBefore"_L1] = QJsonObject{{u"times"_s, 10}, {u"hours"_s, 24}, {u"then"_s, u"warn"_s}};
    policy["flags"_L1] = flags;
    return policy;
}

} // namespace

QString writeOperatorProfile(Driver &driver, const SandboxProcess &sandbox)
{
    const QString profile = writeDeskProfile(driver, sandbox);
    const QString name = read(profile)["desk"_L1]["policy"_L1].toString();
    const QJsonObject policy = read(QFileInfo(profile).absolutePath() + u'/' + name);
    driver.writeFile(name, QJsonDocument(withoutEnds(policy)).toJson());
    return profile;
}

} // namespace renumber::test
