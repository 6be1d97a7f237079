// SPDX-License-Identifier: Apache-2.0
#include "instance/startrequest.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace renumber::instance {

namespace {

constexpr int formatVersion = 1;

} // namespace

QByteArray toBytes(const StartRequest &request)
{
    const QJsonObject object{{u"version"_s, formatVersion},
                             {u"profiles"_s, QJsonArray::fromStringList(request.profileFiles)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<StartRequest> startRequestFromBytes(const QByteArray &bytes)
{
    if (bytes.size() > longestStartRequest || !bytes.endsWith('\n'))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QJsonValue profiles = object.value(u"profiles"_s);
    if (object.value(u"version"_s) != formatVersion || !profiles.isArray() || object.size() != 2)
        return std::nullopt;
    StartRequest request;
    const QJsonArray files = profiles.toArray();
    for (const QJsonValue file : files) {
        // From a folder of its own, a short one would lead elsewhere here; and ":/…" is no file at all.
        const QString path = file.toString();
        if (!path.startsWith(u'/') || path.contains(QChar::Null))
            return std::nullopt;
        request.profileFiles.append(path);
    }
    return request;
}

} // namespace renumber::instance
