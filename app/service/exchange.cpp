// SPDX-License-Identifier: Apache-2.0
#include "service/exchange.h"

#include "net/httpcall.h"
#include "net/origin.h"
#include "service/requestbuilder.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::service {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// For the log.
QString nameOf(description::Step step)
{
    return text::nameIn(description::stepNames, step);
}

bool sendsRequestId(const description::Call &call)
{
    return std::any_of(call.headers.cbegin(), call.headers.cend(),
                       [](const description::HeaderTemplate &header) {
                           return header.value.variables().contains(u"requestId"_s);
                       });
}

/// A GET that names the new contact may be what sends to it, one with a code what enters it, and one that is
/// to send again or to tell of a change does; any other looks something up for a later call.
bool mayChange(const description::Call &call, description::Step step)
{
    if (call.method != "GET" || step == description::Step::Resend || step == description::Step::Notify)
        return true;
    QStringList names = call.target.variables();
    for (const description::HeaderTemplate &header : call.headers)
        names += header.value.variables();
    static const QStringList acting{u"new"_s, u"code"_s, u"currentCode"_s};
    return std::any_of(names.cbegin(), names.cend(),
                       [](const QString &name) { return acting.contains(name.section(u'.', 0, 0)); });
}

} // namespace

Exchange::Exchange(net::Lines &lines, Plan plan, QObject *parent)
    : QObject(parent)
    , m_lines(lines)
    , m_plan(std::move(plan))
    , m_own(m_plan.values)
    , m_knewWhom(m_plan.accountOwner->isKnown())
    , m_authorization(m_plan.authorization)
    , m_cookies(m_plan.authorization.cookies)
{
}

wait::Future<ExchangeResult> Exchange::start(net::Lines &lines, Plan plan, QObject *parent)
{
    auto *exchange = new Exchange(lines, std::move(plan), parent);
    wait::Future<ExchangeResult> future = exchange->m_promise.future();
    exchange->m_promise.whenCancelled([exchange] { exchange->stop(); });
    // From the event loop, as whoever asks may go on to say whom it means.
    QMetaObject::invokeMethod(exchange, &Exchange::next, Qt::QueuedConnection);
    return future;
}

void Exchange::stop()
{
    m_authorizing.cancel();
    m_makingSure.cancel();
    m_call.cancel();
    m_pause.cancel();
    m_isOver = true;
    deleteLater(); // what leads here may be something that this has told
}

void Exchange::next()
{
    if (m_isOver)
        return; // stopped before it began
    skipWhatDoesNotApply();
    if (m_index == m_plan.calls.size()) {
        conclude();
        return;
    }
    const description::Call &call = m_plan.calls.at(m_index);
    auto name = call.target.missingInPath(m_plan.values);
    if (!call.link.isEmpty() && !description::has(m_plan.values, call.link))
        name = call.link;
    if (name) {
        // A path with a hole in it means something else: "/changes/" is not "/changes/7". What a code is
        // entered with, the call that sent the code would have given.
        const bool isAboutCode
            = m_plan.step == description::Step::Submit || m_plan.step == description::Step::Resend;
        failUnsent(isAboutCode ? description::ProblemKind::NoCodeOutstanding
                               : description::ProblemKind::UnexpectedReply,
                   //: %1: a variable of a service description
                   Words::tr("there is no value for {%1}").arg(*name));
        return;
    }
    // Here already, so that not even a token is renewed for it.
    if (const auto why = whyUnsendable(call, m_plan.values)) {
        failUnsent(description::ProblemKind::NotSendable, *why);
        return;
    }
    begin(call);
}

void Exchange::skipWhatDoesNotApply()
{
    for (; m_index < m_plan.calls.size(); ++m_index) {
        const description::Call &call = m_plan.calls.at(m_index);
        if (call.when.holds(m_plan.values))
            return;
        if (m_plan.witness)
            m_plan.witness->leftOut(call, m_plan.step);
    }
}

/// All calls that apply were accepted.
void Exchange::conclude()
{
    if (m_accepted == 0 && m_plan.reads == Reads::Account && !m_plan.accountOwner->isChosen()
        && description::has(m_own, u"userId"_s)) {
        askWhoItIs(); // there are calls for whoever is not known only
        return;
    }
    if (m_accepted == 0) {
        // Where no call applied the service was not asked, so that it can neither have accepted nor refused.
        failUnsent(description::ProblemKind::NoCall,
                   Words::tr("the service description has no call for this case"));
        return;
    }
    if (m_plan.reads == Reads::Account) {
        if (const auto problem = problemOf(m_plan.accountOwner->checkReading(m_outcome.taken))) {
            fail(*problem);
            return;
        }
        if (!m_plan.accountOwner->userId().isUndefined())
            m_outcome.taken.insert(u"userId"_s, m_plan.accountOwner->userId());
        endReading();
        return;
    }
    end(m_outcome);
}

/// It was made with one and the same sign-in. A token and cookies that it brought are used from now on, and
/// have not been seen to open the same account.
void Exchange::endReading()
{
    if (m_knewWhom)
        noteOpened(m_outcome);
    if (const Outcome news{m_newToken, {}, m_outcome.cookies}; renewsSignIn(news))
        update(news, [this] { end(m_outcome); });
    else
        end(m_outcome);
}

/// Reads the account as one of which the id is not known, from the first call that applies then.
void Exchange::askWhoItIs()
{
    m_own.remove(u"userId"_s);
    m_plan.values.remove(u"userId"_s);
    m_index = 0;
    next();
}

void Exchange::begin(const description::Call &call)
{
    m_repetitions = 0;
    m_sinceBegun.start();
    perform(call);
}

void Exchange::perform(const description::Call &call)
{
    if (isTooLate()) {
        fail(cameTooLate());
        return;
    }
    if (!m_plan.authorizer || isMidReading()) {
        send(call);
        return;
    }
    const auto purpose = call.method == "GET" ? Authorizer::Purpose::Read : Authorizer::Purpose::Change;
    m_authorizing = m_plan.authorizer->authorize(purpose);
    m_authorizing.then(
        [this, call](const Authorizer::Result &authorization) { useAuthorization(call, authorization); });
}

void Exchange::useAuthorization(const description::Call &call,
                                const tl::expected<Authorization, Problem> &authorization)
{
    if (!authorization) {
        // It was another call that this happened to: the one that waits for it was not sent, or was refused.
        Problem problem = authorization.error();
        problem.acted = net::Acted::No;
        fail(problem);
        return;
    }
    const bool isOneToken = *authorization == m_authorization;
    m_authorization = *authorization;
    if (m_accepted == 0 && provesNothing()) {
        askWhoItIs();
        return;
    }
    if (isMidReading() && !isOneToken) {
        // What was read before may be another's than what would be read now.
        m_hasBegunAnew = true;
        m_outcome = {};
        m_newToken.clear();
        m_plan.values = m_own;
        m_accepted = 0;
        m_index = 0;
        next();
        return;
    }
    insertAuthorization(m_plan.values, *authorization);
    m_cookies = authorization->cookies;
    send(call);
}

/// Whether a part of the account has been read, so that the rest is to be read with the same token.
bool Exchange::isMidReading() const
{
    return m_plan.reads == Reads::Account && m_accepted > 0;
}

/// Of the next sending: what repeats a call ends with all of its time.
std::chrono::milliseconds Exchange::deadline() const
{
    const CallLimits &limits = m_plan.limits;
    if (m_repetitions == 0)
        return limits.deadline;
    const auto left = limits.reading.deadline - std::chrono::milliseconds(m_sinceBegun.elapsed());
    return std::clamp(left, std::chrono::milliseconds(0), limits.deadline);
}

void Exchange::send(const description::Call &call)
{
    if (isTooLate()) {
        fail(cameTooLate());
        return;
    }
    if (hasToMakeSure(call)) {
        makeSure(call);
        return;
    }
    m_plan.values.insert(description::VariableName("requestId"),
                         QUuid::createUuid().toString(QUuid::WithoutBraces));
    const auto built = buildRequest(m_plan.service->baseOf(call), call, m_plan.values);
    if (!built) {
        failUnsent(description::ProblemKind::NotSendable, built.error());
        return;
    }
    net::HttpRequest request = *built;
    request.label = m_plan.service->description.id + u' ' + nameOf(m_plan.step);
    request.deadline = deadline();
    request.maxReplyBytes = m_plan.limits.maxReplyBytes;
    request.sending = isReading(m_plan.step, call.method) ? net::Sending::Repeatable : net::Sending::Once;
    if (!m_plan.service->origins().contains(net::originOf(request.url))) {
        fail(problemFrom({net::TransportError::NotAllowed, net::Acted::No}));
        return;
    }
    if (const QByteArray cookies = m_cookies.headerFor(request.url, m_plan.clock.now().wall);
        !cookies.isEmpty())
        request.headers.append(net::Header("Cookie", cookies));
    if (m_plan.witness)
        m_plan.witness->sending({call, m_plan.step, request, m_plan.values});
    m_call = net::HttpCall::start(m_lines, request);
    m_call.then([this, call, request](const net::HttpResult &result) { handle(call, request, result); });
}

bool Exchange::mayTryAgain(const Problem &problem) const
{
    const bool isForToken = problem.kind == description::ProblemKind::StaleToken
        || problem.kind == description::ProblemKind::SignInAgain;
    return isForToken && problem.acted == net::Acted::No && m_plan.authorizer && !m_renewed
        && !(isMidReading() && m_hasBegunAnew) && m_plan.authorizer->canRenew(m_authorization);
}

void Exchange::renew(const description::Call &call)
{
    m_renewed = true;
    m_authorizing = m_plan.authorizer->renew(m_authorization);
    m_authorizing.then(
        [this, call](const Authorizer::Result &authorization) { useAuthorization(call, authorization); });
}

bool Exchange::resolveLinks(const description::Call &call, const QUrl &from, description::Values &kept)
{
    for (const description::Take &take : call.keep) {
        if (!take.link || !kept.contains(take.name))
            continue;
        const QUrl link = from.resolved(QUrl(description::toText(kept.value(take.name)), QUrl::StrictMode));
        if (!net::isAllowed(link) || net::originOf(link) != net::originOf(from))
            return false; // it would take the token elsewhere
        kept.insert(take.name, link.toString(QUrl::FullyEncoded));
    }
    return true;
}

void Exchange::handle(const description::Call &call, const net::HttpRequest &request,
                      const net::HttpResult &result)
{
    const time::Now now = m_plan.clock.now();
    const ExchangeResult outcome = result
        ? readReply(m_plan.service->description, call, m_plan.step, *result, now, m_plan.values)
        : tl::unexpected(problemFrom(result.error()));
    if (m_plan.witness)
        m_plan.witness->ended({call, m_plan.step, request, m_plan.values}, {result, outcome});
    if (!outcome && mayTryAgain(outcome.error())) {
        renew(call);
        return;
    }
    if (!outcome) {
        if (repeat(call, result, outcome.error()))
            return;
        // A refusal may bring the cookie that the next call has to have.
        const auto cookies
            = result && m_plan.reads != Reads::Account ? newCookies(request, *result) : std::nullopt;
        if (cookies && m_plan.keeper)
            update({{}, {}, {*cookies}}, [this, problem = outcome.error()] { fail(problem); });
        else
            fail(outcome.error());
        return;
    }
    m_renewed = false;
    m_reply = *result;
    if (mayChange(call, m_plan.step))
        m_acted = net::Acted::Maybe;
    if (const auto problem = notTheirs(outcome->taken)) {
        fail(*problem);
        return;
    }
    description::Values kept = outcome->kept;
    if (!resolveLinks(call, request.url, kept)) {
        Problem problem;
        problem.acted = net::Acted::Maybe;
        problem.detail = tr("the reply leads to another server");
        fail(problem);
        return;
    }
    description::Values taken = outcome->taken;
    moveToProgramClock(taken, *result, now); // those for later calls stay as the service wrote them
    m_outcome.taken.insert(taken);
    m_outcome.kept.insert(kept);
    description::Values told = outcome->taken;
    if (m_plan.step != description::Step::SignIn)
        told.remove(u"accessToken"_s); // which those that follow are given by update() only
    m_plan.values.insert(told);
    m_plan.values.insert(kept);
    ++m_accepted;
    ++m_index;
    const auto cookies = newCookies(request, m_reply);
    if (cookies)
        m_outcome.cookies.append(*cookies);
    if (m_plan.reads == Reads::Account) { // all of which is read with the same
        if (description::has(taken, u"accessToken"_s))
            m_newToken = taken;
        next();
        return;
    }
    Outcome news{taken, kept};
    if (cookies) {
        m_cookies.take(*cookies, now.wall);
        news.cookies.append(*cookies);
    }
    if (renewsSignIn(news))
        update(news, [this] { next(); });
    else
        next();
}

/// What \a reply sets of which something is new; none where it is not, or where cookies are none of the
/// service's ways.
std::optional<net::SetCookies> Exchange::newCookies(const net::HttpRequest &request,
                                                    const net::HttpReply &reply) const
{
    const auto set
        = m_plan.service->description.usesCookies ? net::setCookiesIn(request.url, reply) : std::nullopt;
    if (!set)
        return std::nullopt;
    net::Cookies after = m_cookies;
    after.take(*set, m_plan.clock.now().wall);
    return after == m_cookies ? std::nullopt : set;
}

/// Whether a reply gave an access token, cookies, or anew what the sign-in has left for calls.
bool Exchange::renewsSignIn(const Outcome &news) const
{
    return m_plan.keeper
        && (description::has(news.taken, u"accessToken"_s) || !news.cookies.isEmpty()
            || std::any_of(news.kept.keyBegin(), news.kept.keyEnd(),
                           [this](const QString &name) { return m_authorization.kept.contains(name); }));
}

/// The calls that follow go out with it, once it is where the old one was kept: that one may be spent.
void Exchange::update(const Outcome &news, const std::function<void()> &goOn)
{
    m_authorizing = m_plan.keeper->update(m_authorization, news);
    m_authorizing.then([this, goOn](const Authorizer::Result &authorization) {
        if (!m_plan.authorizer) {
            goOn(); // with what it brought along
            return;
        }
        if (!authorization) {
            fail(authorization.error());
            return;
        }
        m_authorization = *authorization;
        insertAuthorization(m_plan.values, *authorization);
        m_cookies = authorization->cookies;
        goOn();
    });
}

bool Exchange::repeat(const description::Call &call,
                      const tl::expected<net::HttpReply, net::TransportFailure> &result,
                      const Problem &problem)
{
    const ReadRetry &retry = m_plan.limits.reading;
    const auto pause = waitBeforeRepeating(
        {call.method, m_plan.step, m_repetitions, std::chrono::milliseconds(m_sinceBegun.elapsed())}, result,
        problem, retry, m_plan.clock());
    if (!pause)
        return false;
    ++m_repetitions;
    m_pause = retry.pause(*pause);
    m_pause.then([this, call](wait::Ended) { perform(call); });
    return true;
}

void Exchange::fail(Problem problem)
{
    // An earlier call of the same operation was accepted: the operation as a whole is no longer untouched.
    if (m_acted == net::Acted::Maybe)
        problem.acted = net::Acted::Maybe;
    if (problem.requestId.isEmpty() && m_index < m_plan.calls.size()
        && sendsRequestId(m_plan.calls.at(m_index)))
        problem.requestId = description::toText(m_plan.values.value(u"requestId"_s));
    end(tl::unexpected(problem));
}

void Exchange::failUnsent(description::ProblemKind kind, const QString &detail)
{
    Problem problem;
    problem.kind = kind;
    problem.acted = m_acted;
    problem.detail = detail;
    end(tl::unexpected(problem));
}

void Exchange::end(const ExchangeResult &result)
{
    m_isOver = true;
    deleteLater();
    if (m_plan.reads == Reads::Account && m_knewWhom && !result)
        noteOpened(result);
    m_promise.end(result);
}

} // namespace renumber::service
