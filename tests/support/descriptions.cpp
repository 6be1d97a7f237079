// SPDX-License-Identifier: Apache-2.0
#include "sampledescription.h"
#include "shippeddescription.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace renumber::test {

QByteArray sampleText()
{
    QFile file(QStringLiteral(RENUMBER_TEST_SUPPORT "/sample.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("sample.json is missing");
    return file.readAll();
}

tl::expected<service::Description, service::Faults> described(const QByteArray &text)
{
    return service::readJson(u"sample.json"_s, text).and_then(service::readDescription);
}

service::Description sampleDescription()
{
    return described(sampleText()).value();
}

service::Description shippedDescription()
{
    return service::readDescriptionFile(u":/services/reachfive.json"_s).value();
}

std::shared_ptr<const service::ConfiguredService> serviceAt(const QString &base,
                                                            const service::Description &description)
{
    account::Profile profile;
    profile.id = u"test"_s;
    profile.baseUrl = base;
    return std::make_shared<const service::ConfiguredService>(
        service::configure(description, profile, {}).value());
}

} // namespace renumber::test
