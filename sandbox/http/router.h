// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/reply.h"
#include "http/request.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace renumber::sandbox {

using Handler = std::function<Reply(const Request &)>;

/// Finds who answers a request, by method and path.
class Router
{
public:
    /// `path` is such as "/users/{userId}/mobile": a {placeholder} takes one whole segment, which arrives
    /// decoded in Request::parameters.
    void add(const QString &method, const QString &path, Handler handler);

    /// 404 when nobody has the path, 405 when its owner does not take the method.
    Reply answer(Request request) const;

private:
    struct Route
    {
        QString method;
        QStringList segments;
        Handler handler;
    };

    std::vector<Route> m_routes;
};

} // namespace renumber::sandbox
