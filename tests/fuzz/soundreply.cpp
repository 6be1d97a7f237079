// SPDX-License-Identifier: Apache-2.0
#include "everycall.h"

#include "service/replyreader.h"
#include "target.h"
#include "time/utc.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace renumber::fuzz {

namespace {

const QDateTime now(QDate(2026, 5, 12), QTime(10, 0), time::utc);

bool isText(const QJsonValue &value)
{
    return value.isString() || value.isDouble() || value.isBool();
}

/// Whether all places that \a take could come from are in a JSON body.
bool isInBody(const description::Take &take)
{
    return std::none_of(take.from.cbegin(), take.from.cend(), [](const description::ReplyPath &path) {
        return path.isStatus() || path.text() == u"$text" || path.text().startsWith(u"header:"_s);
    });
}

void demandTaken(const description::Take &take, const description::Values &values, bool isJson)
{
    const bool isAboutPresence = take.truth && take.truth->isAboutPresence() && !take.eachValue;
    const QJsonValue value = values.value(take.name, QJsonValue(QJsonValue::Undefined));
    demand(!value.isUndefined() || !take.required, "success has all that is required");
    demand(isJson || value.isUndefined() || isAboutPresence || !isInBody(take),
           "nothing is taken from a body that is no JSON");
    if (value.isUndefined())
        return;
    if (!take.eachValue) {
        demand(isText(value), "what is taken is a text, a number or a truth");
        demand(!take.name.endsWith(u"Verified"_s) || value.isBool(), "verified is true or false");
        return;
    }
    demand(value.isArray(), "a list is taken as a list");
    const QJsonArray list = value.toArray();
    for (const QJsonValue entry : list)
        demand(entry[u"value"_s].isString(), "an entry of a list has a value");
}

void demandAccount(const account::Account &account)
{
    demand(account.contacts.size() == 2, "an account has one phone number and one address at most");
    for (const account::Contact &contact : account.contacts) {
        demand(contact.value.text() == contact.value.text().trimmed(), "no spaces around a contact");
        for (const account::OtherContact &other : contact.others)
            demand(!other.value.isEmpty() && other.value != contact.value,
                   "a further contact is one, and another one");
    }
}

void demandProblem(const service::Problem &problem, int status)
{
    demand(problem.serviceWords.size() <= 500, "the service's words are capped");
    demand(problem.requestId.size() <= 200, "the id of the call is capped");
    demand(problem.detail.size() <= 1000, "the small print is small");
    demand(!problem.entriesLeft || *problem.entriesLeft >= 0, "no fewer entries are left than none");
    demand(!problem.retryAt || (*problem.retryAt >= now && *problem.retryAt <= now.addDays(7)),
           "it may be tried again within a week");
    const bool isRefusal = status >= 400 && status < 500 && status != 408;
    const bool isVague = problem.kind == description::ProblemKind::UnexpectedReply
        || problem.kind == description::ProblemKind::ServiceDown
        || problem.kind == description::ProblemKind::TimedOut;
    demand(!isVague || isRefusal || problem.acted == net::Acted::Maybe,
           "after a vague answer the service has to be asked");
}

} // namespace

void demandSound(const description::Description &description, const description::Call &call,
                 description::Step step, const net::HttpReply &reply, const description::Values &values)
{
    const auto result = service::readReply(description, call, step, reply, {now, now}, values);
    if (!result)
        return demandProblem(result.error(), reply.status);
    demand((reply.status >= 200 && reply.status < 300) || call.success.isAboutStatus(),
           "a status that is no success is one only where the description says so");
    const bool isJson = !QJsonDocument::fromJson(reply.body).isNull();
    for (const description::Take &take : call.take)
        demandTaken(take, result->taken, isJson);
    for (const description::Take &take : call.keep)
        demandTaken(take, result->kept, isJson);
    demandAccount(service::accountFrom(result->taken));
}

} // namespace renumber::fuzz
