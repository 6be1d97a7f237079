// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/exchange.h"
#include "service/searchterm.h"

namespace renumber::service {

/// In which language the person reads (BCP 47, such as "fr-FR"), when asked; it may be another each time.
using AskedLanguage = std::function<QString()>;

/// Speaks to one service as its description says, for whoever has signed in.
class Client : public QObject
{
    Q_OBJECT
public:
    /// \a lines outlives this.
    Client(net::Lines &lines, std::shared_ptr<const description::ConfiguredService> service,
           time::Clock clock, QObject *parent = nullptr);

    const description::ConfiguredService &service() const { return *m_service; }
    const description::Description &description() const { return m_service->description; }

    void setLimits(const CallLimits &limits) { m_limits = limits; }
    /// What calls are authorized with, where it can change; outlives this. Null: setAccessToken() says.
    void setAuthorizer(Authorizer *authorizer) { m_authorizer = authorizer; }
    void setAccessToken(const QString &token);
    /// Who hears of each call from now on; outlives this. Null: nobody does.
    void setWitness(Witness *witness) { m_witness = witness; }
    // Whose account is meant is bound from the first reply that tells it, if not before, until one of these
    // says otherwise. A reply about anybody else is a problem (ProblemKind::AnotherPerson), and the next call
    // that changes something is made only after the account was read once more and is the right one. So is
    // one with a renewed token of which nothing has told whose it is.
    /// Whoever signs in has to turn out to be \a userId, or to be called \a name where the service tells no
    /// ids; both may be empty.
    void expectPerson(const QString &userId, const QString &name);
    /// The account of \a userId is meant, for whoever acts for others; empty: nobody's yet.
    void choosePerson(const QString &userId);
    /// The one whom \a other means, whose account it has read; what becomes of \a other does not matter here.
    void meanTheSame(const Client &other);
    /// Nobody's account is meant, not even that of whoever signs in next: whatever is asked for comes too
    /// late, until one of the others is called.
    void meanNobody();
    /// In which language the service is to speak, in its sentences and text messages: asked at each call.
    void setLanguage(const AskedLanguage &language) { m_language = language; }
    /// Whose account is meant now; over once it is somebody else's.
    std::shared_ptr<const AccountOwner> accountOwner() const { return m_accountOwner; }
    /// Has lines ready for as many \a calls as the next press may make, and for the reading of the account
    /// that follows them. To be said again while the person is at it: lines grow old.
    void prepare(const description::Calls &calls);
    /// Forgets the access token, the person, what was read with it, and the lines that were opened for it,
    /// those of other clients included.
    void forget();

    // Once nobody waits for one of these any more, it is broken off; so it is when this is destroyed.
    /// Carries \a calls out with \a values besides the session's, and with \a cookies where no authorizer has
    /// others.
    [[nodiscard]] wait::Future<ExchangeResult> perform(const description::Calls &calls,
                                                       description::Step step,
                                                       const description::Values &values = {},
                                                       const net::Cookies &cookies = {});
    /// Tells the service that a change is given up, unless there is an \a objection. What has not ended
    /// within CallLimits::cancelling is broken off, and ends as a problem of which it is not known whether
    /// the service acted, if anything but a reading was sent.
    [[nodiscard]] wait::Future<ExchangeResult> cancel(const description::Calls &calls,
                                                      const description::Values &values,
                                                      const Objection &objection = {});
    /// Reads the account; see accountFrom(). What its calls keep, later calls may use.
    /// It ends in a problem where the account is another's than the one that is meant.
    [[nodiscard]] wait::Future<ExchangeResult> readAccount();
    /// Makes the calls of \a check, which stand in for the account that who acts for others has none of. By
    /// what these have a place for they have to turn out to be \a userId, or to be called \a name; both may
    /// be empty. With \a values besides the session's.
    [[nodiscard]] wait::Future<ExchangeResult> readWhoActs(const description::Calls &check,
                                                           const QString &userId, const QString &name,
                                                           const description::Values &values = {});
    /// Whether the description has a call that looks for people by what \a term is.
    bool canFind(const SearchTerm &term) const;
    /// Looks for the people that \a term means; see searchResultFrom().
    [[nodiscard]] wait::Future<ExchangeResult> findPeople(const SearchTerm &term);

private:
    void mean(const AccountOwner &accountOwner);
    wait::Future<ExchangeResult> start(const description::Calls &calls, description::Step step,
                                       const description::Values &values, Exchange::Reads reads,
                                       const Objection &objection = {}, const net::Cookies &cookies = {});

    net::Lines &m_lines;
    const std::shared_ptr<const description::ConfiguredService> m_service;
    const time::Clock m_clock;
    CallLimits m_limits;
    Authorizer *m_authorizer = nullptr;
    Witness *m_witness = nullptr;
    description::Values m_session;
    AskedLanguage m_language;
    description::Values m_account; ///< kept by the last reading of the account
    std::shared_ptr<AccountOwner> m_accountOwner = std::make_shared<AccountOwner>();
};

} // namespace renumber::service
