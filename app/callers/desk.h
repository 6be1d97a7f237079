// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "callers/callercase.h"
#include "callers/desksetup.h"
#include "callers/keptcaller.h"

#include <QObject>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace renumber::callers {

/// Why there is no desk.
using DeskTrouble = std::variant<keychain::KeychainFailure, desk::StoreFault>;

/// Why somebody is not being served.
using NotServed = std::variant<service::Problem, ///< their account could not be read
                               desk::StoreFault ///< the store said no; of PersonInHand, whose case they have
                               >;

/// An operator's desk: its store, what is on its board, and the cases that are in hand here.
class Desk : public QObject
{
    Q_OBJECT
public:
    /// What \a setup refers to, and \a cases, outlive this.
    Desk(cases::CaseList &cases, DeskSetup setup, QObject *parent = nullptr);
    ~Desk() override;

    /// Opens the store, with the key from the keychain; again where that failed.
    void open();
    bool isOpen() const { return m_opened.has_value(); }
    /// What was found when the store was opened.
    const std::optional<desk::Opened> &opened() const { return m_opened; }
    /// Why it could not be opened, or did not answer last.
    const std::optional<DeskTrouble> &trouble() const { return m_trouble; }
    const desk::Policy &policy() const { return m_setup.rules.policy; }
    /// Who sits here, as the store knows them; empty before it is open.
    QString actor() const { return m_opened ? m_opened->actor : QString(); }
    desk::DeskStore *store() { return m_store.get(); }
    /// What stands for the user \a userId of \a connection in the store, once there is one.
    desk::PersonKey personOf(const cases::Connection &connection, const QString &userId) const
    {
        return personAt(*m_key, connection, userId);
    }
    /// That what may be lost is known, and was seen to as \a how says.
    void stateLoss(const QString &how);

    /// Cases that are not closed, as the store had them last; the oldest first.
    const QList<desk::DeskCase> &board() const { return m_board; }
    void refresh();
    /// The point on the program's clock at which the store's shows \a time.
    QDateTime fromStore(const QDateTime &time) const;

    /// The case \a caseId, if it is in hand here; else null. It is this desk's.
    CallerCase *inHand(const QString &caseId) const;

    /// One of which something happened that the store did not take so far; null: there is none.
    const CallerCase *behind() const;

    /// Asks for leave to look for somebody; what is missing for it is in the receipt.
    [[nodiscard]] wait::Future<desk::StoreResult<desk::Receipt>> askSearch();
    /// How many the search has found that had leave as \a receipt says.
    void noteHits(const QString &search, int hits);
    /// The id of the last search that askSearch() asked for.
    const QString &lastSearch() const { return m_lastSearch; }

    /// Opens a case about the contact of \a kind of the user \a userId, called \a name, or goes on with the
    /// one that they have, if nobody has it in hand. served() or notServed() tells.
    void serve(cases::Connection &connection, const QString &userId, const QString &name,
               account::ContactKind kind);
    /// Takes the case \a caseId in hand, by what this computer has kept of it; else personWanted().
    void take(cases::Connection &connection, const QString &caseId);
    /// Nobody is to be served who is not yet.
    void stopBeginning();

signals:
    void changed();
    void served(renumber::callers::CallerCase *one);
    void notServed(const renumber::callers::NotServed &why);
    /// This computer does not know whom the case \a caseId is about, or has kept somebody else for it: they
    /// are to be found once more.
    void personWanted(const QString &caseId);
    /// The case \a caseId is not in hand any more once whoever hears this has let go of it.
    void over(const QString &caseId);

private:
    void openWith(const KeyLoaded &key);
    void takeOpened(const desk::StoreResult<desk::Opened> &opened);
    void carryOut(const desk::operation::Command &command, const QString &note = {});
    void begin(cases::Connection &connection, const QString &caseId, const QString &userId,
               account::ContactKind kind, Beginning beginning, const account::ContactValue &target);
    bool isBeginning(const QString &caseId) const;
    void takeServed(const QString &caseId);
    void takeNotServed(cases::Connection &connection, const QString &userId,
                       const std::optional<service::Problem> &problem,
                       const std::optional<desk::StoreFault> &fault);
    void letGo(const QString &caseId);
    bool hasAnotherLike(const CallerCase &one) const;
    void forgetChanges(const keychain::EntryKey &account, account::ContactKind kind);
    void setTrouble(const std::optional<DeskTrouble> &trouble);

    cases::CaseList &m_cases;
    const DeskSetup m_setup;
    std::optional<desk::DeskKey> m_key;
    std::unique_ptr<desk::DeskStore> m_store;
    std::optional<desk::Opened> m_opened;
    std::optional<DeskTrouble> m_trouble;
    QList<desk::DeskCase> m_board;
    QString m_lastSearch;
    std::vector<std::unique_ptr<CallerCase>> m_inHand;
    std::unique_ptr<CallerCase> m_beginning;
    wait::Future<KeyLoaded> m_loading;
    wait::Future<desk::StoreResult<desk::Opened>> m_opening;
    wait::Future<desk::StoreResult<desk::Receipt>> m_noting; ///< that somebody's account is opened
    wait::Future<std::optional<KeptCaller>> m_remembering;
    wait::Future<desk::StoreResult<QList<desk::DeskCase>>> m_refreshing;
};

} // namespace renumber::callers
