// SPDX-License-Identifier: Apache-2.0
#include "http/request.h"

#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace renumber::sandbox {

namespace {

/// An item of a form, in which "+" is a space.
std::optional<QString> itemOf(QString form, const QString &name)
{
    form.replace(u'+', "%20"_L1);
    const QUrlQuery items(form);
    if (!items.hasQueryItem(name)) {
        return std::nullopt;
    }
    return items.queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

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
    return itemOf(query, name);
}

std::optional<QString> Request::formItem(const QString &name) const
{
    if (mediaType() != "application/x-www-form-urlencoded"_L1) {
        return std::nullopt;
    }
    return itemOf(QString::fromUtf8(body), name);
}

std::optional<std::pair<QString, QString>> Request::basicCredentials() const
{
    const QByteArray value = header("Authorization");
    if (!value.toLower().startsWith("basic ")) {
        return std::nullopt;
    }
    const QString pair = QString::fromUtf8(QByteArray::fromBase64(value.mid(6).trimmed()));
    const qsizetype colon = pair.indexOf(u':');
    if (colon < 0) {
        return std::nullopt;
    }
    return std::pair(pair.left(colon), pair.mid(colon + 1));
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
