// SPDX-License-Identifier: Apache-2.0
#include "service/replyreader.h"

#include "account/emailaddress.h"
#include "number/phonenumber.h"
#include "service/moment.h"
#include "service/taker.h"
#include "time/utc.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
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

QJsonValue jsonOf(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    return QJsonValue(QJsonValue::Undefined);
}

/// A date as HTTP writes it (RFC 9110 5.6.7), in the one form that is sent today.
QDateTime httpDate(const QByteArray &text)
{
    const QDateTime read
        = QLocale::c().toDateTime(QString::fromLatin1(text).trimmed(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    return QDateTime(read.date(), read.time(), time::utc);
}

/// The point on the program's clock that a service means by \a told. It counts from when the service says it
/// is (RFC 9110 6.6.1), as the date of this computer may be wrong; where it does not say, from the
/// computer's.
QDateTime onProgramClock(const QDateTime &told, const net::HttpReply &reply, const time::Now &now)
{
    const QDateTime itsNow = httpDate(reply.header("Date"));
    return itsNow.isValid() ? now.steady.addMSecs(itsNow.msecsTo(told)) : now.toSteady(told);
}

/// RFC 9110 10.2.3: a number of seconds, or a date.
std::optional<QDateTime> retryAfter(const net::HttpReply &reply, const time::Now &now)
{
    const QByteArray text = reply.header("Retry-After").trimmed();
    bool isSeconds = false;
    const int seconds = text.toInt(&isSeconds);
    if (isSeconds)
        return momentIn(seconds, now.steady);
    const QDateTime date = httpDate(text);
    return date.isValid() ? soon(onProgramClock(date, reply, now), now.steady) : std::nullopt;
}

/// When it may be tried again, by HTTP or by the service's own word.
std::optional<QDateTime> retryAt(const Description &description, const Reply &reply, const time::Now &now)
{
    if (const auto at = retryAfter(reply.http, now))
        return at;
    if (const auto at = momentIn(firstOf(description.retryIn, reply), now.steady))
        return at;
    const auto told = momentOf(firstOf(description.retryAt, reply));
    return told ? soon(onProgramClock(*told, reply.http, now), now.steady) : std::nullopt;
}

/// For statuses that no rule of the description explains.
ProblemKind kindOf(int status, Step step)
{
    switch (status) {
    case 401:
        return ProblemKind::SignInAgain;
    case 403:
        return ProblemKind::NotPermitted;
    case 408:
        return ProblemKind::TimedOut;
    case 429:
        return step == Step::Send || step == Step::Resend ? ProblemKind::TooManyMessages
                                                          : ProblemKind::TooManyRequests;
    default:
        return status >= 500 ? ProblemKind::ServiceDown : ProblemKind::UnexpectedReply;
    }
}

/// A refusal in so many words settles the matter; anything vaguer leaves open whether the service acted.
net::Reached reachedBy(int status, std::optional<ProblemKind> byRule)
{
    if (byRule && *byRule != ProblemKind::ServiceDown && *byRule != ProblemKind::TimedOut
        && *byRule != ProblemKind::UnexpectedReply)
        return net::Reached::No;
    return status >= 400 && status < 500 && status != 408 ? net::Reached::No : net::Reached::Maybe;
}

/// Why a reply that no rule explains was none of success; for the small print.
QString oddity(const Call &call, const Reply &reply)
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

Problem refusal(const Description &description, const Call &call, Step step, const Reply &reply,
                const time::Now &now)
{
    std::optional<ProblemKind> byRule;
    QList<ProblemKind> orElse;
    for (const ProblemRule &rule : description.problems) {
        if ((rule.during.isEmpty() || rule.during.contains(step)) && rule.condition.holds(reply)) {
            byRule = rule.kind;
            orElse = rule.orElse;
            break;
        }
    }
    const int status = reply.http.status;
    Problem problem;
    problem.kind = byRule.value_or(kindOf(status, step));
    problem.orElse = orElse;
    problem.reached = reachedBy(status, byRule);
    problem.retryAt = retryAt(description, reply, now);
    bool isNumber = false;
    const int entriesLeft = toText(firstOf(description.entriesLeft, reply)).toInt(&isNumber);
    if (isNumber && entriesLeft >= 0)
        problem.entriesLeft = entriesLeft;
    problem.requestId = toText(firstOf(description.requestId, reply)).left(200);
    problem.serviceWords = toText(firstOf(description.words, reply)).left(500);
    if (!byRule)
        problem.detail = oddity(call, reply);
    return problem;
}

Problem unexpected(const Description &description, const Reply &reply, const QString &detail)
{
    Problem problem;
    problem.kind = ProblemKind::UnexpectedReply;
    problem.reached = net::Reached::Maybe;
    problem.requestId = toText(firstOf(description.requestId, reply)).left(200);
    problem.detail = detail;
    return problem;
}

/// What a body is said to be, without its parameters.
QByteArray mediaType(const net::HttpReply &reply)
{
    return reply.header("Content-Type").split(';').constFirst().trimmed().toLower();
}

/// Any JSON: QJsonDocument by itself knows no texts and numbers that stand alone.
bool isJson(const QByteArray &body)
{
    return QJsonDocument::fromJson('[' + body + ']').array().size() == 1;
}

/// Whether the description says something of a success that other replies do not have.
bool namesSuccess(const Call &call)
{
    const QJsonValue nothing(QJsonValue::Undefined);
    return std::any_of(call.success.facts.cbegin(), call.success.facts.cend(), [&](const auto &fact) {
        return !fact.path.isStatus() && !fact.matcher.matches(nothing);
    });
}

/// Why a reply that looks like success may be that of somebody else, as of a proxy or of a service that is
/// being mended, and nobody has acted; empty where it is taken for the service's.
QString strangeness(const Call &call, Step step, const net::HttpReply &reply)
{
    // RFC 7009 2.2: of a token that was ended the status alone tells. All other sign-in takes a token.
    if (step == Step::SignIn || !isFine(reply.status) || namesSuccess(call))
        return {};
    const QByteArray byteOrderMark = "\xEF\xBB\xBF";
    const QByteArray body
        = reply.body.mid(reply.body.startsWith(byteOrderMark) ? byteOrderMark.size() : 0).trimmed();
    if (body.isEmpty() || isJson(body))
        return {};
    const QByteArray type = mediaType(reply);
    if (type == "text/html" || type == "application/xhtml+xml" || body.startsWith('<'))
        return Words::tr("the reply is a web page or XML");
    if (type == "application/json" || type == "text/json" || type.endsWith("+json"))
        return Words::tr("the reply is not the JSON that it is called");
    return {};
}

/// A contact in the one spelling that this program compares and shows.
QString normalized(account::ContactKind kind, const QString &text)
{
    if (kind != account::ContactKind::Phone)
        return text.trimmed();
    const auto number = number::fromE164(text);
    return number ? number->e164 : text.trimmed();
}

account::Verification verificationOf(const QJsonValue &verified)
{
    if (!verified.isBool())
        return account::Verification::Unknown;
    return verified.toBool() ? account::Verification::Verified : account::Verification::NotVerified;
}

/// \a name is "phone" or "email", as in the names that descriptions take.
account::Contact contactFrom(const Values &taken, account::ContactKind kind, const QString &name)
{
    account::Contact contact;
    contact.kind = kind;
    contact.value = normalized(kind, toText(taken.value(name)));
    contact.pending = normalized(kind, toText(taken.value(name + u"Pending"_s)));
    contact.verification = verificationOf(taken.value(name + u"Verified"_s));
    const QJsonArray entries = taken.value(name + u's').toArray();
    for (const QJsonValue entry : entries) {
        const QString value = normalized(kind, toText(entry[u"value"_s]));
        const bool isTheSame = kind == account::ContactKind::Email
            ? account::sameAddress(value, contact.value)
            : value == contact.value;
        if (!value.isEmpty() && !isTheSame)
            contact.others.append({value, verificationOf(entry[u"verified"_s])});
    }
    return contact;
}

} // namespace

tl::expected<Outcome, Problem> readReply(const Description &description, const Call &call, Step step,
                                         const net::HttpReply &http, const time::Now &now,
                                         const Values &values)
{
    const Reply reply{http, jsonOf(http.body), values};
    const bool accepted = isFine(http.status) || call.success.isAboutStatus();
    if (!accepted || !call.success.holds(reply))
        return tl::unexpected(refusal(description, call, step, reply, now));
    const auto taken = takeAll(call.take, reply);
    if (!taken)
        return tl::unexpected(unexpected(description, reply, taken.error()));
    const auto kept = takeAll(call.keep, reply);
    if (!kept)
        return tl::unexpected(unexpected(description, reply, kept.error()));
    if (const QString why = strangeness(call, step, http); !why.isEmpty())
        return tl::unexpected(unexpected(description, reply, why));
    return Outcome{*taken, *kept};
}

void bringTimesHome(Values &taken, const net::HttpReply &reply, const time::Now &now)
{
    for (const QString &name : {u"expiresAt"_s, u"resendAt"_s}) {
        if (const auto told = momentOf(taken.value(name)))
            taken.insert(name, onProgramClock(*told, reply, now).toString(Qt::ISODateWithMs));
    }
}

account::Account accountFrom(const Values &taken)
{
    account::Account account;
    account.userId = toText(taken.value(u"userId"_s));
    account.displayName = toText(taken.value(u"name"_s));
    account.contacts = {contactFrom(taken, account::ContactKind::Phone, u"phone"_s),
                        contactFrom(taken, account::ContactKind::Email, u"email"_s)};
    return account;
}

} // namespace renumber::service
