// SPDX-License-Identifier: Apache-2.0
// A reply to any call of the services that ship. Input: which service, call, step and status, a byte each;
// the headers, a line each; an empty line; the body.
#include "everycall.h"
#include "target.h"

#include <array>

namespace renumber::fuzz {

namespace {

struct Service
{
    description::Description description;
    description::Calls calls;
    description::Values values;
};

const QList<Service> &shippedServices()
{
    static const QList<Service> services = [] {
        QList<Service> read;
        for (const description::Description &description : shippedDescriptions())
            read.append({description, everyCall(description), everyValue(description)});
        return read;
    }();
    return services;
}

} // namespace

static void target(const QByteArray &bytes)
{
    static constexpr std::array statuses{200, 201, 204, 302, 400, 401, 403, 404, 408,
                                         409, 410, 422, 423, 429, 500, 503, 0,   999};
    Input input(bytes);
    const Service &service = shippedServices().at(input.choose(shippedServices().size()));
    const description::Call &call = service.calls.at(input.choose(service.calls.size()));
    const auto step = description::Step(input.choose(6));
    net::HttpReply reply;
    reply.status = statuses.at(size_t(input.choose(statuses.size())));
    for (QByteArray line = input.line(); !line.isEmpty(); line = input.line()) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.append(
            net::Header(line.left(colon), colon < 0 ? QByteArray() : line.mid(colon + 1).trimmed()));
    }
    reply.body = input.rest();
    demandSound(service.description, call, step, reply, service.values);
}

} // namespace renumber::fuzz

RENUMBER_FUZZ_TARGET(reply)
