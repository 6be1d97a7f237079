// SPDX-License-Identifier: Apache-2.0
#include "service/replyreader.h"

#include "account/emailaddress.h"
#include "description/exactjson.h"
#include "service/extraction.h"
#include "service/ownword.h"
#include "service/pointintime.h"
#include "service/problemrule.h"
#include "service/replytimes.h"
#include "text/sanitized.h"
#include "time/timetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace renumber::service {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReplyReader)
};

bool isFine(int status)
{
    return status >= 200 && status < 300;
}

/// When it may be tried again, by HTTP or by the service's own word.
std::optional<QDateTime> retryAt(const description::Description &description, const description::Reply &reply,
                                 const time::Now &now)
{
    if (const auto at = retryAfter(reply.http, now))
        return at;
    if (const auto at = pointInTimeAfter(firstOf(description.retryIn, reply), now.steady, longestWait))
        return at;
    const auto told = pointInTime(firstOf(description.retryAt, reply));
    return told ? ahead(onProgramClock(*told, reply.http, now), now.steady, longestWait) : std::nullopt;
}

/// What a body is said to be, without its parameters.
QByteArray mediaType(const net::HttpReply &reply)
{
    return reply.header("Content-Type").split(';').constFirst().trimmed().toLower();
}

/// What OAuth's errors mean (RFC 6749 5.2), whoever's calls a sign-in is made of.
std::optional<description::ProblemKind> kindOfSignIn(const description::Reply &reply)
{
    const QString error = reply.body[u"error"_s].toString();
    // Where an API client signs in it is the one who was not accepted, else it is this program.
    const bool isClient = description::has(reply.values, u"apiClientId"_s);
    if (error == u"invalid_grant" || (error == u"invalid_client" && isClient))
        return description::ProblemKind::SignInAgain;
    if (error == u"invalid_client" || error == u"unauthorized_client" || error == u"invalid_scope")
        return description::ProblemKind::NotPermitted;
    return std::nullopt;
}

/// For replies that no rule of the description explains.
description::ProblemKind kindOf(const net::HttpReply &reply)
{
    switch (reply.status) {
    case 401: // RFC 9110 15.5.2: whoever looks at tokens says which
        return isOwnWord(reply) || !reply.header("WWW-Authenticate").isEmpty()
            ? description::ProblemKind::SignInAgain
            : description::ProblemKind::UnexpectedReply;
    case 403:
        return isOwnWord(reply) ? description::ProblemKind::NotPermitted
                                : description::ProblemKind::UnexpectedReply;
    case 408:
        return description::ProblemKind::TimedOut;
    case 429: // even where a message was asked for: most limits are for requests (RFC 6585 4)
        return description::ProblemKind::TooManyRequests;
    case 511: // RFC 6585 6: never the service's, but of a network that wants somebody to sign in first
        return description::ProblemKind::UnexpectedReply;
    default:
        return reply.status >= 500 && reply.status < 600 ? description::ProblemKind::ServiceDown
                                                         : description::ProblemKind::UnexpectedReply;
    }
}

/// A refusal in so many words settles the matter; anything vaguer leaves open whether the service acted. The
/// status alone says little of a code: one that has done its work already may be answered with 409 or 410.
net::Acted actedBy(int status, std::optional<description::ProblemKind> byRule, description::ProblemKind kind,
                   description::Step step)
{
    if (byRule && *byRule != description::ProblemKind::ServiceDown
        && *byRule != description::ProblemKind::TimedOut
        && *byRule != description::ProblemKind::UnexpectedReply)
        return net::Acted::No;
    if (status < 400 || status >= 500 || status == 408)
        return net::Acted::Maybe;
    const bool wasLookedAt
        = kind != description::ProblemKind::SignInAgain && kind != description::ProblemKind::TooManyRequests;
    return step == description::Step::Submit && wasLookedAt ? net::Acted::Maybe : net::Acted::No;
}

/// Why a reply that no rule explains was none of success; for the small print.
QString oddity(const description::Call &call, const description::Reply &reply)
{
    const auto unmet = call.success.firstUnmet(reply);
    if (!isFine(reply.http.status) || !unmet)
        return u"HTTP %1"_s.arg(reply.http.status);
    const QString place = unmet->path.text();
    //: %1: the place of a value in a service's reply
    return unmet->path.find(reply).isUndefined()
        ? Words::tr("the reply has no \"%1\"").arg(place)
        //: %1: the place of a value in a service's reply
        : Words::tr("\"%1\" does not say that it went well").arg(place);
}

/// For the service's support desk, by a person: so it may be shown.
QString requestIdIn(const description::Description &description, const description::Reply &reply)
{
    return text::sanitized(description::toText(firstTextOf(description.requestId, reply)),
                           text::Longest::Name);
}

Problem refusal(const description::Description &description, const description::Call &call,
                description::Step step, const description::Reply &reply, const time::Now &now)
{
    const auto rule = ruleFor(description.problems, step, reply);
    std::optional<description::ProblemKind> byRule;
    QList<description::ProblemKind> orElse;
    if (rule) {
        byRule = description.problems.at(*rule).kind;
        orElse = description.problems.at(*rule).orElse;
    }
    if (!byRule && step == description::Step::SignIn)
        byRule = kindOfSignIn(reply);
    const int status = reply.http.status;
    Problem problem;
    problem.kind = byRule.value_or(kindOf(reply.http));
    problem.orElse = orElse;
    problem.acted = actedBy(status, byRule, problem.kind, step);
    problem.retryAt = retryAt(description, reply, now);
    problem.entriesLeft = description::toCount(firstOf(description.entriesLeft, reply));
    problem.requestId = requestIdIn(description, reply);
    problem.serviceWords = text::sanitized(description::toText(firstTextOf(description.words, reply)),
                                           text::Longest::Sentence);
    if (!byRule)
        problem.detail = text::sanitized(oddity(call, reply), text::Longest::Sentence);
    return problem;
}

Problem problemWith(const description::Description &description, const description::Reply &reply,
                    description::ProblemKind kind, const QString &detail)
{
    Problem problem;
    problem.kind = kind;
    problem.acted = net::Acted::Maybe;
    problem.requestId = requestIdIn(description, reply);
    problem.detail = text::sanitized(detail, text::Longest::Sentence);
    return problem;
}

Problem unexpected(const description::Description &description, const description::Reply &reply,
                   const QString &detail)
{
    return problemWith(description, reply, description::ProblemKind::UnexpectedReply, detail);
}

/// Whether the description says something of a success that other replies do not have.
bool namesSuccess(const description::Call &call)
{
    const QJsonValue nothing(QJsonValue::Undefined);
    return std::any_of(call.success.facts.cbegin(), call.success.facts.cend(), [&](const auto &fact) {
        return !fact.path.isStatus() && !fact.matcher.matches(nothing);
    });
}

/// Why a reply that looks like success may be that of somebody else, as of a proxy or of a service that is
/// being mended, and nobody has acted; empty where it is taken for the service's.
QString whySuspect(const description::Call &call, const net::HttpReply &reply)
{
    if (!isFine(reply.status) || namesSuccess(call))
        return {};
    const QByteArray body = strippedBody(reply);
    if (body.isEmpty() || isJson(body))
        return {};
    const QByteArray type = mediaType(reply);
    if (type == "text/html" || type == "application/xhtml+xml" || body.startsWith('<'))
        return Words::tr("the reply is a web page or XML");
    if (type == "application/json" || type == "text/json" || type.endsWith("+json"))
        return Words::tr("the reply is not the JSON that it is called");
    return {};
}

account::Verification verificationOf(const QJsonValue &verified)
{
    if (!verified.isBool())
        return account::Verification::Unknown;
    return verified.toBool() ? account::Verification::Verified : account::Verification::NotVerified;
}

/// \a name is "phone" or "email", as in the names that descriptions take.
account::Contact contactFrom(const description::Values &taken, account::ContactKind kind, const QString &name)
{
    account::Contact contact;
    contact.kind = kind;
    contact.value = account::ContactValue::read(kind, description::toText(taken.value(name)));
    contact.pending
        = account::ContactValue::read(kind, description::toText(taken.value(name + u"Pending"_s)));
    contact.verification = verificationOf(taken.value(name + u"Verified"_s));
    const QJsonArray entries = taken.value(name + u's').toArray();
    for (const QJsonValue entry : entries) {
        const auto value = account::ContactValue::read(kind, description::toText(entry[u"value"_s]));
        const bool isTheSame = kind == account::ContactKind::Email
            ? account::sameAddress(value.text(), contact.value.text())
            : value == contact.value;
        if (!value.isEmpty() && !isTheSame)
            contact.others.append({value, verificationOf(entry[u"verified"_s])});
    }
    return contact;
}

} // namespace

tl::expected<Outcome, Problem> readReply(const description::Description &description,
                                         const description::Call &call, description::Step step,
                                         const net::HttpReply &http, const time::Now &now,
                                         const description::Values &values)
{
    const description::Reply reply{http, description::readExactly(http.body), values};
    if (!isSuccess(call, reply))
        return tl::unexpected(refusal(description, call, step, reply, now));
    const auto taken = extractAll(call.take, reply);
    if (!taken)
        return tl::unexpected(unexpected(description, reply, taken.error()));
    const auto kept = extractAll(call.keep, reply);
    if (!kept)
        return tl::unexpected(unexpected(description, reply, kept.error()));
    if (const QString why = whySuspect(call, http); !why.isEmpty())
        return tl::unexpected(unexpected(description, reply, why));
    return Outcome{*taken, *kept};
}

Problem unusable(const description::Description &description, const net::HttpReply &http,
                 const description::Values &values, description::ProblemKind kind, const QString &detail)
{
    return problemWith(description, {http, description::readExactly(http.body), values}, kind, detail);
}

void moveToProgramClock(description::Values &taken, const net::HttpReply &reply, const time::Now &now)
{
    for (const QString &name : {u"expiresAt"_s, u"resendAt"_s, u"tokenExpiresAt"_s}) {
        const QJsonValue value = taken.value(name);
        if (const auto told = pointInTime(value)) {
            taken.insert(name, time::timeText(onProgramClock(*told, reply, now)));
        } else if (const auto ofUtc = pointInTimeWithoutZone(value)) {
            taken.remove(name);
            if (const auto at = ahead(onProgramClock(*ofUtc, reply, now), now.steady, longestWithoutZone))
                taken.insert(name, time::timeText(*at));
        }
    }
}

account::Account accountFrom(const description::Values &taken)
{
    account::Account account;
    account.userId = description::idText(taken.value(u"userId"_s));
    account.displayName = text::sanitized(description::toText(taken.value(u"name"_s)), text::Longest::Name);
    account.contacts = {contactFrom(taken, account::ContactKind::Phone, u"phone"_s),
                        contactFrom(taken, account::ContactKind::Email, u"email"_s)};
    if (const QJsonValue privileged = taken.value(u"privileged"_s); privileged.isBool())
        account.isPrivileged = privileged.toBool();
    for (const auto &[kind, name] : {std::pair(account::ContactKind::Phone, u"phoneChangedAt"_s),
                                     std::pair(account::ContactKind::Email, u"emailChangedAt"_s)}) {
        if (const auto at = latestPointInTime(taken.value(name)))
            account.changedAt.insert(kind, *at);
    }
    return account;
}

} // namespace renumber::service
