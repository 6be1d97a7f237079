// SPDX-License-Identifier: Apache-2.0
#include "http/requestrecord.h"

#include <algorithm>

namespace renumber::sandbox {

namespace {
constexpr qsizetype mostKept = 10'000;
}

int RequestRecord::add(const Request &request, const QString &fault)
{
    if (m_requests.size() >= mostKept) {
        m_requests.removeFirst();
    }
    m_requests.append({.id = ++m_lastId, .request = request, .status = 0, .fault = fault});
    return m_lastId;
}

void RequestRecord::setStatus(int id, int status)
{
    const auto found = std::ranges::find(m_requests, id, &RecordedRequest::id);
    if (found != m_requests.end()) {
        found->status = status;
    }
}

void RequestRecord::clear()
{
    m_requests.clear();
    m_lastId = 0;
}

} // namespace renumber::sandbox
