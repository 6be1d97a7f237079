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

tl::expected<description::Description, description::Faults> described(const QByteArray &text)
{
    return description::readJson(u"sample.json"_s, text).and_then(description::readDescription);
}

description::Description sampleDescription()
{
    return described(sampleText()).value();
}

description::Description shippedDescription()
{
    return description::readDescriptionFile(u":/services/reachfive.json"_s).value();
}

std::shared_ptr<const description::ConfiguredService> serviceAt(const QString &base,
                                                                const description::Description &description)
{
    account::Profile profile;
    profile.id = u"test"_s;
    profile.baseUrl = base;
    return std::make_shared<const description::ConfiguredService>(
        description::configure(description, profile, {}).value());
}

} // namespace renumber::test
