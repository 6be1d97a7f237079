// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>
#include <utility>

namespace renumber::sandbox {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// One HTTP request, as it came.
struct Request
{
    QString scheme; ///< "http" or "https".
    QString method; ///< Upper case.
    QString path; ///< Percent-encoded, without the query.
    QString query; ///< Percent-encoded, without the question mark.
    Headers headers;
    QByteArray body;
    QDateTime at;
    QHash<QString, QString> parameters; ///< Values of the route's {placeholders}, decoded.

    /// The first header of that name, in any case; empty when there is none.
    QByteArray header(QByteArrayView name) const;
    /// An item of the query, decoded as a form: "+" is a space.
    std::optional<QString> queryItem(const QString &name) const;
    /// An item of a body that is a form (application/x-www-form-urlencoded), decoded; none when it is not.
    std::optional<QString> formItem(const QString &name) const;
    /// Name and secret of `Authorization: Basic …` (RFC 7617).
    std::optional<std::pair<QString, QString>> basicCredentials() const;
    /// The token of `Authorization: Bearer …`; empty when there is none.
    QString bearerToken() const;
    /// The media type of the body, lower case and without parameters.
    QString mediaType() const;
    /// The body as a JSON object; none when it is anything else.
    std::optional<QJsonObject> json() const;
};

} // namespace renumber::sandbox
