// SPDX-License-Identifier: Apache-2.0
#include "http/spoiledreply.h"

using namespace Qt::StringLiterals;

namespace renumber::sandbox {

namespace {

Reply madeUp(const Fault &fault)
{
    Reply reply = Reply::empty(fault.status);
    switch (fault.body) {
    case FaultBody::None:
        break;
    case FaultBody::Json:
        reply = Reply::json(fault.status, QJsonObject{{u"message"_s, u"A fault made by the sandbox."_s}});
        break;
    case FaultBody::Text:
        reply = Reply::text(fault.status, "A fault made by the sandbox.");
        break;
    case FaultBody::Html:
        reply = Reply::html(fault.status, "<html><body>A fault made by the sandbox.</body></html>");
        break;
    }
    if (fault.retryAfterSeconds) {
        reply.headers.emplaceBack("Retry-After", QByteArray::number(*fault.retryAfterSeconds));
    }
    return reply;
}

} // namespace

Reply spoil(Reply reply, const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::WrongContentType:
        reply.contentType = fault.contentType;
        break;
    case FaultKind::Html:
        reply.contentType = "text/html;charset=UTF-8";
        reply.body = "<html><body><h1>Welcome to the hotel network</h1></body></html>";
        break;
    case FaultKind::InvalidJson:
        reply.contentType = "application/json;charset=UTF-8";
        reply.body = R"({"phone_number": "+3375, } ]])";
        break;
    case FaultKind::OtherJson:
        reply.contentType = "application/json;charset=UTF-8";
        reply.body = fault.otherJson;
        break;
    case FaultKind::Redirect:
        reply = madeUp(fault);
        reply.headers.emplaceBack("Location", fault.location.toUtf8());
        break;
    case FaultKind::Status:
        reply = madeUp(fault);
        break;
    default:
        break;
    }
    return reply;
}

Reply withBody(Reply reply)
{
    if (reply.body.isEmpty()) {
        Reply filled
            = Reply::json(reply.status == 204 ? 200 : reply.status, QJsonObject{{u"acknowledged"_s, true}});
        filled.headers = reply.headers;
        return filled;
    }
    return reply;
}

Reply other(const Fault &fault)
{
    return {.status = fault.status,
            .headers = fault.headers,
            .contentType = "application/json;charset=UTF-8",
            .body = fault.otherJson};
}

} // namespace renumber::sandbox
