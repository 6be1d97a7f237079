// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/configuredservice.h"
#include "description/variables.h"
#include "net/httpmessage.h"
#include "service/accountowner.h"
#include "service/authorizer.h"
#include "service/readretry.h"
#include "service/replyreader.h"
#include "service/witness.h"
#include "time/clock.h"
#include "wait/future.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace renumber::net {
class Lines;
}

namespace renumber::service {

/// Bounds of one HTTP call, and of what is made again by itself.
struct CallLimits
{
    std::chrono::milliseconds deadline{30'000};
    std::chrono::milliseconds cancelling{
        10'000}; ///< of all calls that give a change up, as others wait for it
    qint64 maxReplyBytes = 1 << 20;
    ReadRetry reading = {};
};

using ExchangeResult = tl::expected<Outcome, Problem>;

/// Why what was about to be sent must not be, by what a \a reading of the account right before came to; none
/// where it may.
using Objection = std::function<std::optional<Problem>(const ExchangeResult &reading)>;

/// The calls of one operation, carried out one after the other; the first failure ends it. Once nobody waits
/// for it, the call under way is broken off, and no other follows. It deletes itself.
///
/// What is made twice: a call that the service refused for its access token, once, with a renewed token, as
/// the refusal says that it did nothing; and a reading that brought no answer, as readretry.h says. Nothing
/// else.
///
/// Whose account it is: each reply is compared with the person who is meant before anything of it goes into a
/// later call or into the outcome. A reply about somebody else ends the exchange. When the last reply was
/// about somebody else, or when nothing has told whose the access token is, a call that changes something
/// waits until the account was read with the very token that the call then goes out with. A reading of the
/// account keeps one token from beginning to end, also where a reply gives another, which is used afterwards;
/// where the token has to be renewed, the reading begins anew.
class Exchange : public QObject
{
    Q_OBJECT
private:
    friend class Client;
    /// Whether the calls, all of them, read the account of the one who is meant.
    enum class Reads { Account, SomethingElse };
    struct Plan
    {
        std::shared_ptr<const description::ConfiguredService> service;
        description::Calls calls;
        description::Step step;
        description::Values values;
        CallLimits limits;
        time::Clock clock;
        Authorizer *authorizer; ///< null: the values hold what calls are authorized with
        Authorizer *keeper; ///< is told all the same what replies bring anew of that; null: nobody is
        Authorization authorization; ///< what the values hold
        std::shared_ptr<AccountOwner> accountOwner;
        Reads reads = Reads::SomethingElse;
        Objection objection = {}; ///< to all of the calls; null: the account is not read for that
        Witness *witness = nullptr; ///< null: nobody is told
    };
    Exchange(net::Lines &lines, Plan plan, QObject *parent);
    /// It ends with \a parent, too.
    static wait::Future<ExchangeResult> start(net::Lines &lines, Plan plan, QObject *parent);
    void stop();
    void next();
    void conclude();
    void askWhoItIs();
    void begin(const description::Call &call);
    void perform(const description::Call &call);
    bool hasToMakeSure(const description::Call &call) const;
    bool isOwnerInDoubt(const description::Call &call) const;
    bool provesNothing() const;
    void makeSure(const description::Call &call);
    void checkOwner(const description::Call &call, const ExchangeResult &reading);
    void noteOpened(const ExchangeResult &reading);
    void send(const description::Call &call);
    void skipWhatDoesNotApply();
    std::chrono::milliseconds deadline() const;
    void useAuthorization(const description::Call &call,
                          const tl::expected<Authorization, Problem> &authorization);
    std::optional<net::SetCookies> newCookies(const net::HttpRequest &request,
                                              const net::HttpReply &reply) const;
    bool renewsSignIn(const Outcome &news) const;
    void update(const Outcome &news, const std::function<void()> &goOn);
    void endReading();
    bool isMidReading() const;
    bool mayTryAgain(const Problem &problem) const;
    void renew(const description::Call &call);
    void handle(const description::Call &call, const net::HttpRequest &request,
                const tl::expected<net::HttpReply, net::TransportFailure> &result);
    /// Why a reply from which this was \a taken is not to be used; none where it is about the right person.
    std::optional<Problem> notTheirs(const description::Values &taken);
    bool isTooLate() const;
    std::optional<Problem> problemOf(AccountOwner::Verdict verdict) const;
    /// True where \a call is made once more in a while.
    bool repeat(const description::Call &call,
                const tl::expected<net::HttpReply, net::TransportFailure> &result, const Problem &problem);
    /// Makes the addresses among \a kept absolute; false where one leads to another origin than \a from.
    static bool resolveLinks(const description::Call &call, const QUrl &from, description::Values &kept);
    void fail(Problem problem);
    void failUnsent(description::ProblemKind kind, const QString &detail);
    void end(const ExchangeResult &result);

    const wait::Promise<ExchangeResult> m_promise;
    net::Lines &m_lines;
    Plan m_plan;
    description::Values m_own; ///< the values that it began with
    const bool m_knewWhom; ///< whom a reading can be compared with, when it began
    qsizetype m_index = 0;
    qsizetype m_accepted = 0; ///< calls that the service accepted
    Outcome m_outcome;
    description::Values m_newToken; ///< what the reply of a reading tells that gives one
    // What is waited for, one of them at a time.
    wait::Future<Authorizer::Result> m_authorizing;
    wait::Future<ExchangeResult> m_makingSure; ///< reads the account before the call that is next
    wait::Future<net::HttpResult> m_call;
    wait::Future<> m_pause; ///< before the call is made once more
    net::HttpReply m_reply; ///< to the last call
    Authorization m_authorization; ///< of the last call
    net::Cookies m_cookies; ///< for the next call
    int m_repetitions = 0; ///< of the last call
    QElapsedTimer m_sinceBegun; ///< since the last call was first asked for
    bool m_isOver = false; ///< ended or cancelled
    bool m_renewed = false; ///< the authorization was renewed since the last call that was accepted
    bool m_isUnobjected = false; ///< the account was read, and nothing in it speaks against the calls
    bool m_hasBegunAnew = false; ///< as a reading with a renewed token
    net::Acted m_acted = net::Acted::No; ///< Maybe once a call that changes something was accepted
};

} // namespace renumber::service
