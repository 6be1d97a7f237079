// SPDX-License-Identifier: Apache-2.0
#include "deskprofile.h"

#include "desk/flag.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(RENUMBER_SANDBOX_DESK "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(file.fileName()));
    return file.readAll();
}

QJsonObject flagsThatStopNothing()
{
    QJsonObject flags;
    for (const auto &named : desk::flagNames) {
        if (named.value != desk::Flag::OutsideHours) // which nobody has said
            flags.insert(text::nameIn(desk::flagNames, named.value), QJsonObject{{u"then"_s, u"warn"_s}});
    }
    return flags;
}

} // namespace

QString writeDeskProfile(Driver &driver, const SandboxProcess &sandbox)
{
    QByteArray service = sample(u"trivoreid-desk.json"_s);
    // So that requests have ids.
    service.replace(R"("Accept": "application/json" },)",
                    R"("Accept": "application/json", "X-Request": "{requestId}" },)");
    driver.writeFile(u"trivoreid-desk.json"_s, service);
    driver.writeFile(u"desk-policy.json"_s, sample(u"desk-policy.json"_s));
    const QJsonObject profile{{u"service"_s, u"./trivoreid-desk.json"_s},
                              {u"name"_s, u"Desk"_s},
                              {u"baseUrl"_s, sandbox.baseUrl()},
                              {u"settings"_s, QJsonObject{{u"clientId"_s, u"sample-app"_s}}},
                              {u"desk"_s, QJsonObject{{u"policy"_s, u"desk-policy.json"_s}}}};
    return driver.writeFile(u"desk.json"_s, QJsonDocument(profile).toJson());
}

QJsonObject lenientPolicy(const QJsonObject &changes)
{
    QJsonObject policy{{u"id"_s, u"sitting-1"_s},
                       {u"ticket"_s, QJsonObject{{u"pattern"_s, u"^(INC|REQ)[0-9]{7}$"_s}}},
                       {u"reasons"_s,
                        QJsonArray{QJsonObject{{u"id"_s, u"lost"_s}, {u"label"_s, u"Phone lost or stolen"_s}},
                                   QJsonObject{{u"id"_s, u"new"_s}, {u"label"_s, u"New number"_s}}}},
                       {u"rules"_s,
                        QJsonArray{QJsonObject{{u"need"_s, QJsonArray{QJsonArray{u"any"_s}}},
                                               {u"acceptsRisk"_s, u"it is a test"_s}}}},
                       {u"lockAfterMinutes"_s, 60}};
    QJsonObject flags = flagsThatStopNothing();
    const QJsonObject others = changes.value("flags"_L1).toObject();
    for (auto flag = others.begin(); flag != others.end(); ++flag)
        flags.insert(flag.key(), flag.value());
    for (auto change = changes.begin(); change != changes.end(); ++change)
        policy.insert(change.key(), change.value());
    policy.insert(u"flags"_s, flags);
    return policy;
}

} // namespace renumber::test
