// SPDX-License-Identifier: Apache-2.0
#include "control/settingsjson.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <variant>

using namespace Qt::StringLiterals;

namespace renumber::sandbox {

namespace {

using Member = std::variant<bool Settings::*, int Settings::*, QStringList Settings::*>;

/// A set of services, one bit each.
using Services = unsigned;

constexpr Services only(Service service)
{
    return 1U << static_cast<unsigned>(service);
}

struct Field
{
    const char16_t *name;
    Member member;
    Services services; ///< That heed it.
};

constexpr Services all = ~0U;
constexpr Services kii = only(Service::Kii);
constexpr Services genAuth = only(Service::GenAuth);
constexpr Services reachFive = only(Service::ReachFive);
constexpr Services trivoreId = only(Service::TrivoreId);

constexpr std::array fields{
    Field{u"accessTokenLifetimeSeconds", &Settings::accessTokenLifetimeSeconds, all},
    Field{u"announceRetryAfter", &Settings::announceRetryAfter, trivoreId},
    Field{u"apiCodeAsText", &Settings::apiCodeAsText, genAuth},
    Field{u"changeTokenSeconds", &Settings::changeTokenSeconds, genAuth},
    Field{u"codeDigits", &Settings::codeDigits, all},
    Field{u"codeLifetimeSeconds", &Settings::codeLifetimeSeconds, all},
    Field{u"expireInSpelling", &Settings::expireInSpelling, genAuth},
    Field{u"expiresAsTime", &Settings::expiresAsTime, trivoreId},
    Field{u"featureOff", &Settings::featureOff, reachFive},
    Field{u"flatUsers", &Settings::flatUsers, trivoreId},
    Field{u"freshTokenSeconds", &Settings::freshTokenSeconds, reachFive},
    Field{u"linkLifetimeSeconds", &Settings::linkLifetimeSeconds, kii},
    Field{u"messageIntervalSeconds", &Settings::messageIntervalSeconds, genAuth},
    Field{u"messagesPerNumberLimit", &Settings::messagesPerNumberLimit, all},
    Field{u"messagesPerUserLimit", &Settings::messagesPerUserLimit, trivoreId},
    Field{u"refreshTokens", &Settings::refreshTokens, kii},
    Field{u"refusedNumbers", &Settings::refusedNumbers, all},
    Field{u"renamedFields", &Settings::renamedFields, trivoreId},
    Field{u"requestsPerWindow", &Settings::requestsPerWindow, all},
    Field{u"requireCurrentCode", &Settings::requireCurrentCode, genAuth},
    Field{u"requireFreshToken", &Settings::requireFreshToken, reachFive},
    Field{u"stepUp", &Settings::stepUp, reachFive | genAuth},
    Field{u"verifyEmail", &Settings::verifyEmail, kii},
    Field{u"verifyPhone", &Settings::verifyPhone, kii},
    Field{u"windowSeconds", &Settings::windowSeconds, all},
    Field{u"wrongCodeApiCode", &Settings::wrongCodeApiCode, genAuth},
    Field{u"wrongCodesAllowed", &Settings::wrongCodesAllowed, all},
};

QJsonValue read(const Settings &settings, bool Settings::*member)
{
    return settings.*member;
}

QJsonValue read(const Settings &settings, int Settings::*member)
{
    return settings.*member;
}

QJsonValue read(const Settings &settings, QStringList Settings::*member)
{
    return QJsonArray::fromStringList(settings.*member);
}

/// The writers return what the member should have been, empty when it was that.
QString write(Settings &settings, bool Settings::*member, const QJsonValue &value)
{
    settings.*member = value.toBool();
    return value.isBool() ? QString() : u"true or false"_s;
}

QString write(Settings &settings, int Settings::*member, const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    if (!(number >= 0 && number <= 1'000'000'000 && number == std::floor(number))) {
        return u"a whole number, 0 or more"_s;
    }
    settings.*member = static_cast<int>(number);
    return {};
}

QString write(Settings &settings, QStringList Settings::*member, const QJsonValue &value)
{
    const QJsonArray items = value.toArray();
    if (!value.isArray()
        || !std::all_of(items.begin(), items.end(), [](const QJsonValue &item) { return item.isString(); })) {
        return u"a list of strings"_s;
    }
    QStringList list;
    for (const auto &item : items) {
        list += item.toString();
    }
    settings.*member = list;
    return {};
}

} // namespace

QJsonObject toJson(Service service, const Settings &settings)
{
    QJsonObject json;
    for (const Field &field : fields) {
        if ((field.services & only(service)) != 0) {
            json.insert(QString::fromUtf16(field.name),
                        std::visit([&](auto member) { return read(settings, member); }, field.member));
        }
    }
    return json;
}

tl::expected<Settings, QString> changed(Service service, Settings settings, const QJsonObject &changes)
{
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const auto field = std::ranges::find_if(fields, [&](const Field &known) {
            return change.key() == QString::fromUtf16(known.name) && (known.services & only(service)) != 0;
        });
        if (field == fields.end()) {
            return tl::make_unexpected(
                u"%1 has no setting \"%2\"."_s.arg(serviceName(service), change.key()));
        }
        const QJsonValue value = change.value();
        const QString wanted
            = std::visit([&](auto member) { return write(settings, member, value); }, field->member);
        if (!wanted.isEmpty()) {
            return tl::make_unexpected(u"\"%1\" must be %2."_s.arg(change.key(), wanted));
        }
    }
    return settings;
}

} // namespace renumber::sandbox
