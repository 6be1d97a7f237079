// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"
#include "change/phase.h"
#include "description/description.h"
#include "proving/judging.h"
#include "service/client.h"
#include "time/clock.h"

namespace renumber::proving {

/// One code to one contact of one person's account, by which a caller shows to be that person: it is sent,
/// and then checked as often as the service lets it be. Another code is another one of these.
///
/// Right before it is sent the account is read, and it goes out only to a contact that is still there. It is
/// asked for once: where no answer comes, nothing asks again, as it may have been sent. Both calls are about
/// the person whose account is meant when this is made, or they are not made at all. What is under way ends
/// with this.
class CodeProving
{
public:
    /// \a client outlives this. \a proof is one of its description's; \a contact is of that kind, and is the
    /// account's, or is one of the others there.
    CodeProving(service::Client &client, const description::CodeProof &proof, const account::Contact &contact,
                time::Clock clock);
    ~CodeProving() = default;
    Q_DISABLE_COPY_MOVE(CodeProving)

    const description::CodeProof &proof() const { return m_proof; }
    const account::Contact &contact() const { return m_contact; }
    /// What the code is like that the caller is asked for.
    const code::CodeRules &code() const { return m_proof.code; }
    /// The code that was asked for, with what is known of it by now; none where none was, or where it is
    /// certain that none was sent.
    const std::optional<SentProof> &sent() const { return m_sent; }
    /// Whether it is known that the service sent it: not while it is asked to, nor where its answer was lost.
    change::Delivery delivery() const;
    /// Whether a code that came can be checked: not where the lost answer to its request would be needed.
    bool canCheck() const;
    /// Whether the service is being asked for something.
    bool isBusy() const { return m_work.isPending(); }

    /// Has connections ready for what comes next, before the press that asks for it.
    void prepare();
    /// Has the code sent. Once that may have happened, this does not ask for it again, whoever wants it to.
    [[nodiscard]] wait::Future<SendResult> send();
    /// Checks \a code, as the service wants it written (code::codeAsSent()), unless another is being checked.
    [[nodiscard]] wait::Future<ProofCheck> check(const QString &code);

private:
    /// How far it has come.
    enum class Stage {
        Unsent,
        MayBeOut, ///< it is being asked for, or the answer was lost
        Out,
        Over, ///< a code was right
    };

    /// Why the contact cannot be sent a code by this; none where it can.
    std::optional<service::Problem> whyNotSendable() const;
    void sendIfStillThere(const service::ExchangeResult &reading, const wait::Promise<SendResult> &promise);
    SendResult takeSent(const service::ExchangeResult &result);
    ProofCheck takeChecked(const service::ExchangeResult &result);
    Entries entries() const;

    service::Client &m_client;
    const description::CodeProof m_proof;
    account::Contact m_contact; ///< as the account shows it, once that was read
    const time::Clock m_clock;
    const std::shared_ptr<const service::AccountOwner> m_owner; ///< whom it is about
    Stage m_stage = Stage::Unsent;
    std::optional<SentProof> m_sent;
    description::Values m_kept; ///< what the reply to send left for the check; may hold secrets
    Entries::Before m_before = Entries::Before::AllAnswered;
    wait::Future<service::ExchangeResult> m_work; ///< what is under way
};

} // namespace renumber::proving
