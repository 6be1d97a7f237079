// SPDX-License-Identifier: Apache-2.0
#include "http/router.h"

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace renumber::sandbox {

namespace {

bool isPlaceholder(const QString &segment)
{
    return segment.startsWith(u'{') && segment.endsWith(u'}');
}

/// The placeholders' values when `path` has the shape of `route`.
std::optional<QHash<QString, QString>> match(const QStringList &route, const QStringList &path)
{
    if (route.size() != path.size()) {
        return std::nullopt;
    }
    QHash<QString, QString> parameters;
    for (qsizetype i = 0; i < route.size(); ++i) {
        const QString decoded = QUrl::fromPercentEncoding(path[i].toUtf8());
        if (isPlaceholder(route[i])) {
            parameters.insert(route[i].mid(1, route[i].size() - 2), decoded);
        } else if (route[i] != decoded) {
            return std::nullopt;
        }
    }
    return parameters;
}

} // namespace

void Router::add(const QString &method, const QString &path, Handler handler)
{
    m_routes.push_back({method, path.split(u'/'), std::move(handler)});
}

Reply Router::answer(Request request) const
{
    const QStringList path = request.path.split(u'/');
    bool known = false;
    for (const Route &route : m_routes) {
        const auto parameters = match(route.segments, path);
        if (!parameters) {
            continue;
        }
        if (route.method == request.method) {
            request.parameters = *parameters;
            return route.handler(request);
        }
        known = true;
    }
    return known ? Reply::json(405, QJsonObject{{u"error"_s, u"This path does not take that method."_s}})
                 : Reply::json(404, QJsonObject{{u"error"_s, u"The sandbox has nothing at this path."_s}});
}

} // namespace renumber::sandbox
