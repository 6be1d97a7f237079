// SPDX-License-Identifier: Apache-2.0
// What a browser, or anything else that finds the port, sends. Input: how many bytes of it arrive first, a
// byte; all of them.
#include "signin/authorizationrequest.h"
#include "signin/callbackrequest.h"
#include "target.h"

using namespace Qt::StringLiterals;

namespace renumber::fuzz {

namespace {

void demandSamePage(const signin::HeadReading &early, const signin::HeadReading &whole)
{
    if (std::holds_alternative<signin::NotAPage>(early))
        demand(std::holds_alternative<signin::NotAPage>(whole), "what is no request never becomes one");
    if (std::holds_alternative<signin::PageRequest>(early))
        demand(early == whole, "what follows a request does not change it");
}

void demandOurs(const QByteArray &query)
{
    signin::AuthorizationRequest request;
    request.state = u"stateOfThisTry"_s;
    for (const auto promised : {signin::IssuerInCallback::Possible, signin::IssuerInCallback::Promised}) {
        signin::Endpoints endpoints;
        endpoints.issuer = u"https://id.example.com"_s;
        endpoints.issuerInCallback = promised;
        const auto code = signin::codeFrom(query, request, endpoints);
        if (!code) {
            demand(code.error().detail.size() <= 200, "the provider's word is capped");
            continue;
        }
        demand(!code->isEmpty(), "a code is not empty");
        demand(QByteArray::fromPercentEncoding(query).contains("stateOfThisTry"),
               "a code comes with the state of this try");
        demand(promised == signin::IssuerInCallback::Possible
                   || QByteArray::fromPercentEncoding(query).contains("https://id.example.com"),
               "a code comes from the issuer that was asked");
    }
}

} // namespace

static void target(const QByteArray &bytes)
{
    Input input(bytes);
    const qsizetype first = input.choose(256);
    const QByteArray sent = input.rest();
    const signin::HeadReading whole = signin::readHead(sent);
    demandSamePage(signin::readHead(sent.left(first)), whole);
    demandSamePage(signin::readHead(sent.left(sent.size() / 2)), whole);
    const auto *page = std::get_if<signin::PageRequest>(&whole);
    if (!page)
        return;
    demand(page->path.startsWith('/'), "a path begins with a slash");
    for (const char c : QByteArray(page->path + page->query))
        demand(c > ' ' && c < 0x7f, "an address is printable ASCII");
    demandOurs(page->query);
}

} // namespace renumber::fuzz

RENUMBER_FUZZ_TARGET(callback)
