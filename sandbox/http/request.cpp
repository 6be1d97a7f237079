// SPDX-License-Identifier: Apache-2.0
#include "http/request.h"

#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace renumber::sandbox {

QByteArray Request::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

std::optional<QString> Request::queryItem(const QString &name) const
{
    QString form = query;
    form.replace(u'+', "%20"_L1);
    const QUrlQuery items(form);
    if (!items.hasQueryItem(name)) {
        return std::nullopt;
    }
    return items.queryItemValue(name, QUrl::FullyDecoded);
}

QString Request::bearerToken() const
{
    const QString value = QString::fromLatin1(header("Authorization"));
    return value.startsWith("Bearer "_L1, Qt::CaseInsensitive) ? value.mid(7).trimmed() : QString();
}

QString Request::mediaType() const
{
    return QString::fromLatin1(header("Content-Type")).section(u';', 0, 0).trimmed().toLower();
}

std::optional<QJsonObject> Request::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace renumber::sandbox
