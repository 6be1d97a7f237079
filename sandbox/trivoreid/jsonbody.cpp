// SPDX-License-Identifier: Apache-2.0
#include "trivoreid/jsonbody.h"

using namespace Qt::StringLiterals;

namespace renumber::sandbox::trivoreid {

tl::expected<QJsonObject, Failure> jsonBody(const Request &request)
{
    const auto json = request.json();
    if (request.mediaType() != "application/json"_L1 || !json) {
        return failure(400, u"The body must be a JSON object"_s);
    }
    return *json;
}

} // namespace renumber::sandbox::trivoreid
