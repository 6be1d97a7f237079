// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/request.h"

#include <QList>
#include <QString>

namespace renumber::sandbox {

/// A request that the sandbox received and what became of it.
struct RecordedRequest
{
    int id = 0; ///< Counts from 1.
    Request request;
    /// The status that the service answered with; 0 when it did not act.
    int status = 0;
    QString fault; ///< The name of the fault that was applied; empty for none.
};

/// The requests received, oldest first, those under /sandbox/ left out. Keeps the last 10,000.
class RequestRecord
{
public:
    /// Adds a request and returns its id.
    int add(const Request &request, const QString &fault);
    void setStatus(int id, int status);
    const QList<RecordedRequest> &requests() const { return m_requests; }
    void clear();

private:
    QList<RecordedRequest> m_requests;
    int m_lastId = 0;
};

} // namespace renumber::sandbox
