// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "callers/caserecord.h"
#include "cases/case.h"
#include "desk/store/deskkey.h"
#include "proving/codeproving.h"

#include <QHash>
#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace renumber::callers {

/// One way to show that a caller is the person.
struct ProofWay
{
    QString id; ///< tells it from the others of its case
    QString name; ///< as policy and description have it; several may have one
    desk::ProofKind kind = desk::ProofKind::ContactCode;
    account::ContactKind of = account::ContactKind::Phone; ///< of the contact that it goes to
    desk::ProofContact to = desk::ProofContact::None;
    account::ContactValue contact = {}; ///< empty where it goes to none, or the account has none

    friend bool operator==(const ProofWay &, const ProofWay &) = default;
};

/// Who is calling: the proofs of one case, each recorded before anything is sent or shown, and as soon as it
/// has ended.
class CallerProofs : public QObject
{
    Q_OBJECT
public:
    /// What one is asked for about a proof.
    enum class Asking {
        Nothing,
        Store, ///< the store: to write down what becomes of it
        Account, ///< the service: how the account is
        ToSend, ///< the service: for a code
        ToCheck, ///< the service: whether a code is right
    };

    /// How long a contact is shown whole for a callback.
    static constexpr std::chrono::seconds revealTime{60};

    /// Of a case about the contact of \a kind. All outlive this.
    CallerProofs(CaseRecord &record, cases::Case &atService, const desk::DeskKey &key,
                 account::ContactKind kind, QObject *parent = nullptr);
    ~CallerProofs() override;

    /// Those that policy and service have between them, in the order to try them.
    QList<ProofWay> ways() const;
    /// Whether \a way would count here, if it were passed now. A contact that was changed lately shows
    /// nothing.
    bool wouldCount(const ProofWay &way) const;
    /// Whether the operator can have done what they are to attest: a number that was never shown, nobody has
    /// called.
    bool mayBePassed(const ProofWay &way) const;
    /// How many were begun and have neither ended nor failed by their age: so many fail if the case ends now.
    int open() const;
    /// The code of \a id that went out last, or may have; null where none did.
    const proving::CodeProving *codeOf(const QString &id) const;
    /// What sending it, or entering it, came to; none where it went well.
    std::optional<service::Problem> problemOf(const QString &id) const;
    /// What was asked for when that problem came up.
    Asking askedBeforeProblem(const QString &id) const { return m_problems.value(id).asking; }
    /// What stands for the contact of \a way in the store; empty where it goes to none.
    desk::ContactKey keyOf(const ProofWay &way) const;
    /// What the gate missed for the code or the reveal of \a id, where nothing else was asked for since.
    QList<desk::Missing> missingOf(const QString &id) const;
    const std::optional<desk::StoreFault> &fault() const { return m_fault; }
    /// Until when the contact of \a id is shown whole; none: it is not.
    std::optional<QDateTime> revealedUntil(const QString &id) const;
    /// The proof of which the service, or the store, is being asked something; empty: none.
    const QString &underWay() const { return m_underWay; }
    /// And what that is.
    Asking asking() const { return m_asking; }

    /// Has the code sent, or notes that what the operator attests has begun.
    void begin(const QString &id);
    /// Has the service say whether \a code is right.
    void enterCode(const QString &id, const QString &code);
    /// The operator says what came of what they attest, and in \a how by what: the kind of document, or who
    /// vouches and how they were reached.
    void end(const QString &id, desk::ProofOutcome outcome, const QString &how = {});
    /// Shows the contact of \a id whole for a while.
    void reveal(const QString &id);
    /// The case is stopped: nothing is sent, shown or passed any more.
    void stop() { m_isStopped = true; }

signals:
    void changed();

private:
    std::optional<ProofWay> wayOf(const QString &id) const;
    void addCodes(QList<ProofWay> &ways) const;
    void addCallbacks(QList<ProofWay> &ways) const;
    desk::ProofContact placeOf(account::ContactKind of) const;
    desk::operation::BeginProof beginningOf(const ProofWay &way) const;
    bool isAnotherBegun(const ProofWay &way) const;
    void beginCode(const ProofWay &way);
    void send(const ProofWay &way);
    void takeSent(const ProofWay &way, const proving::SendResult &sent);
    void endUnsent(const ProofWay &way, const service::Problem &problem);
    void turnTo(const QString &id, Asking asking);
    void endAsking();
    void takeChecked(const ProofWay &way, const proving::ProofCheck &check);
    void record(const QString &id, const desk::operation::Command &command,
                const std::function<void()> &then = {}, const QString &note = {});

    CaseRecord &m_record;
    cases::Case &m_case;
    bool m_isStopped = false;
    const desk::DeskKey &m_key;
    const account::ContactKind m_kind;
    const time::Clock m_clock;
    std::map<QString, std::unique_ptr<proving::CodeProving>> m_codes;
    /// The one that is asked for; until it may be out, the code before it can still be entered.
    std::unique_ptr<proving::CodeProving> m_next;
    struct Trouble
    {
        service::Problem problem;
        Asking asking = Asking::Nothing; ///< for what
    };
    QHash<QString, Trouble> m_problems;
    QHash<QString, QDateTime> m_revealed;
    QString m_asked; ///< the proof that was pressed last
    QList<desk::Missing> m_missing; ///< for that one
    std::optional<desk::StoreFault> m_fault;
    QString m_underWay;
    Asking m_asking = Asking::Nothing;
    wait::Future<CaseRecord::Result> m_recording;
    wait::Future<service::ExchangeResult> m_reaching;
    wait::Future<proving::SendResult> m_sending;
    wait::Future<proving::ProofCheck> m_checking;
};

} // namespace renumber::callers
