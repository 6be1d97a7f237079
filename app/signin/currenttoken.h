// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keychain/keychain.h"
#include "service/authorizer.h"
#include "signin/authorizationserver.h"

namespace renumber::signin {

/// The token in use: what calls are authorized with. It is renewed before it expires, where a change wants a
/// newer one, and when the service refuses it; however many calls want that, one renewal serves them all.
///
/// A renewed token is stored before it is used: its refresh token may be good for one use only (RFC
/// 9700 4.14), so the old one is spent by then, and a crash in between would lock the person out. A keychain
/// that takes too long, as one does that asks for its password, is not waited for.
///
/// A renewal need not say whose token it gave. Then the token is stored with a mark that says so, until the
/// account was read with it. If that account is somebody else's, the token is forgotten here and in the
/// keychain. Whoever acts for others has no account to read, and another organisation may have a user of the
/// very id that is asked for next: their token is given to nobody before the description's "check", made with
/// it, has named who it named when they signed in. Where that names nobody, nothing can be compared.
class CurrentToken : public QObject, public service::Authorizer
{
    Q_OBJECT
public:
    /// All outlive this.
    CurrentToken(AuthorizationServer &server, keychain::Keychain &keychain, time::Clock clock,
                 QObject *parent = nullptr);

    /// From now on \a token is the one in use. Whoever signs in with it finds out whose it is, and says so
    /// (belongsTo()).
    void hold(const Token &token);
    /// Where the one in use is kept, or is to be kept, and how that went so far. Renewed ones go there, too.
    void keptUnder(const keychain::EntryKey &key, const keychain::Stored &stored);
    /// Whose the one in use has turned out to be, by the account that it opens, or by what has told of who
    /// acts for others: then \a name is what they are called, as the service spells it. A renewed one of
    /// somebody else is refused.
    void belongsTo(const QString &userId, const QString &name = {});
    /// The account that the one in use opens is another's than the one that is meant. A token that came of a
    /// renewal which named nobody is then taken for that other's: it is forgotten here and in the keychain,
    /// and ended nowhere. Of any other it is rather the account's reply that is wrong.
    void opensAnothersAccount();
    /// How long a renewed token may take on its way into the keychain, which may be asking the person for its
    /// password, before it is used all the same.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }
    /// How long after a refusal of the refresh token the keychain is read once more, and then again: the
    /// renewal of an earlier sign-in, which drop() leaves under way, may not have got so far.
    void setRereadDelay(std::chrono::milliseconds wait) { m_rereadDelay = wait; }
    /// Forgets all of it, in memory only. Whoever waits for a renewal is told to sign in. What a renewal
    /// under way brings still goes where the old one is kept, as that is spent.
    void drop();
    /// Likewise, and what a renewal under way brings is not kept.
    void forget();
    /// Whether a renewal is under way, be it for nobody any more. One of which all that came is kept is not.
    bool isRenewing() const { return m_refreshing > 0 || (m_renewal && !m_checking.isPending()); }
    const std::optional<Token> &token() const { return m_token; }

    wait::Future<Result> authorize(Purpose purpose) override;
    std::optional<service::Authorization> current() const override;
    description::Values kept() const override;
    bool canRenew(const service::Authorization &refused) const override;
    wait::Future<Result> renew(const service::Authorization &refused) override;
    wait::Future<Result> update(const service::Authorization &used, const service::Outcome &news) override;
    void noteOpened(const service::Authorization &used, Opened opened) override;

signals:
    /// The one in use was somebody else's, and is gone.
    void provedAnothers();
    /// A renewed token was put into the keychain.
    void storedAgain(const renumber::keychain::Stored &stored);
    /// isRenewing() has become false.
    void renewalEnded();

private:
    /// What whoever waits does next.
    enum class Wants {
        ToSend, ///< a call, with the token
        ToHaveItKept, ///< nothing with it, as they only brought it: each call asks for its token
    };
    struct Waiting
    {
        wait::Promise<Result> promise;
        Purpose purpose = Purpose::Read;
        Wants wants = Wants::ToSend;
    };

    bool needsRenewal(Purpose purpose) const;
    bool isUsable() const;
    bool isDead() const;
    service::Authorization authorization() const;
    wait::Future<Result> waitForRenewal(Purpose purpose);
    void startRenewal();
    /// What the keychain says of the token in use.
    enum class InKeychain { Another, NothingNewer, NotKnown };
    wait::Future<InKeychain> adopt();
    void useAdopted();
    void use();
    void refresh();
    void refused(const service::Problem &problem, int looks);
    void replaceBy(const Token &token);
    void keep(QObject *renewal);
    void noteEnd();
    void settle(const std::optional<service::Problem> &problem);
    void endRenewal();
    void tell(const QList<Waiting> &waiting, const std::optional<service::Problem> &problem);
    // Whose it is (currenttokenowner.cpp).
    bool canTellWhoActs() const;
    bool isToBeChecked() const;
    void take(const Token &token);
    void check();
    void noteOwner();
    void forgetAnothers(const service::Problem &problem);
    static service::Problem signInAgain();

    AuthorizationServer &m_server;
    keychain::Keychain &m_keychain;
    const time::Clock m_clock;
    std::optional<Token> m_token;
    std::optional<keychain::EntryKey> m_key;
    keychain::Stored m_stored;
    QList<Waiting> m_waiting; ///< for the renewal under way; empty where there is none
    std::unique_ptr<QObject> m_renewal; ///< the context of what is under way: gone with it
    wait::Future<InKeychain> m_adopting;
    wait::Future<service::ExchangeResult> m_checking; ///< who acts for others
    std::unique_ptr<QObject> m_holding; ///< likewise of all that concerns the one in use
    bool m_isUnseen = false; ///< with what replies brought anew of it no account was read yet
    bool m_isSigningIn = false; ///< with it somebody signs in: whose it is is being found out
    QString m_name; ///< of who acts for others, if it is told and tells anybody apart
    int m_storing = 0; ///< renewed tokens on their way into the keychain
    int m_refreshing = 0; ///< token requests under way
    int m_round = 0; ///< what a token request of an earlier one brings is not kept
    std::chrono::milliseconds m_timeout{10'000};
    std::chrono::milliseconds m_rereadDelay{1'000};
};

} // namespace renumber::signin
