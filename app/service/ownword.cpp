// SPDX-License-Identifier: Apache-2.0
#include "service/ownword.h"

#include "description/exactjson.h"

#include <QJsonArray>

namespace renumber::service {

QByteArray strippedBody(const net::HttpReply &reply)
{
    const QByteArray byteOrderMark = "\xEF\xBB\xBF";
    return reply.body.mid(reply.body.startsWith(byteOrderMark) ? byteOrderMark.size() : 0).trimmed();
}

bool isJson(const QByteArray &body)
{
    return description::readExactly('[' + body + ']').toArray().size() == 1;
}

bool isOwnWord(const net::HttpReply &reply)
{
    const QByteArray body = strippedBody(reply);
    const QByteArray words = body.toLower();
    return body.isEmpty() || isJson(body) || words == "unauthorized" || words == "forbidden";
}

} // namespace renumber::service
