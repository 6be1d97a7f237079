// SPDX-License-Identifier: Apache-2.0
#include "deskprofile.h"

#include <QFile>
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

} // namespace renumber::test
