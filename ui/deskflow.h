// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "callers/desk.h"
#include "desklock.h"
#include "keptcodes.h"
#include "mainwindow.h"
#include "screen/board.h"
#include "screen/deskcase.h"
#include "screen/entry.h"
#include "sessionlock.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace renumber::ui {

/// An operators' desk in the window: opens it once somebody has signed in who acts for others, gives leave to
/// look for people, shows the board, and says which case is to be on the screen beside it.
class DeskFlow : public QObject
{
    Q_OBJECT
public:
    /// Of the service that \a connection leads to, with its store in the folder \a dataFolder. All outlive
    /// this.
    DeskFlow(MainWindow &window, cases::CaseList &cases, cases::Connection &connection,
             const QString &dataFolder, QObject *parent = nullptr);
    ~DeskFlow() override;

    /// Opens the desk; again where that failed.
    void open();
    /// Asks how it was seen to that cases and locks may be lost, and goes on once that is said.
    void askAboutLoss();
    /// Nobody is signed in any more: what is under way waits on the board for whoever takes it.
    void close();
    /// Why there is none; none where there is, or where it is being opened.
    std::optional<screen::DeskRefusal> refusal() const;
    bool isOpen() const { return isAtWork() && m_desk->opened()->isLossStated; }
    bool isOpening() const { return m_isOpening; }
    callers::Desk *desk() { return m_desk.get(); }

    using Leave = tl::expected<QString, screen::DeskRefusal>;
    /// Asks for leave to look for somebody: the id of the search, for noteHits().
    [[nodiscard]] wait::Future<Leave> askSearch();
    void noteHits(const QString &search, int hits);
    /// Opens, or takes, the case of one who was found, about their contact of \a kind; notServed() tells
    /// where that is not to be.
    void serve(const QString &userId, const QString &name, account::ContactKind kind);
    /// The case on the screen; null: none is.
    callers::CallerCase *onScreen() const;
    /// The page of \a one, which is in hand.
    screen::DeskCase pageOf(const callers::CallerCase &one) const;
    /// What the record would lack if the desk were left now; none: nothing.
    Sentence lostByLeaving() const;
    /// No case is on the screen, but the page to find somebody.
    void showFind();
    void showCase(const QString &caseId);
    /// The record is in front of whatever is on the screen.
    void showAudit();
    bool isAuditShown() const { return m_isAuditShown; }

signals:
    /// It is open, or cannot be opened, or anything on it is another.
    void changed();
    /// \a one is to be on the screen.
    void caseShown(renumber::callers::CallerCase *one);
    /// Whoever is on the screen is not any more: somebody is to be found.
    void findShown();
    /// The page to find somebody is left: nobody who is looked for there is to be served.
    void findLeft();
    void notServed(const renumber::callers::NotServed &why);
    /// The case on the screen goes once this has been heard.
    void caseGone();

private:
    using RulesRead = tl::expected<callers::DeskRules, description::Faults>;

    /// Whether the store is open, be it that nothing goes on there yet.
    bool isAtWork() const { return m_desk && m_desk->isOpen(); }
    void takeRules(const RulesRead &rules);
    void followDesk();
    void bringUp();
    void leaveWindow();
    void connectDesk();
    void askWho(const QString &caseId);
    void readHistory(const callers::CallerCase &one);
    void showBoard();
    void showPlace();
    void leaveAudit();
    void stopBeginning();

    MainWindow &m_window;
    cases::CaseList &m_cases;
    cases::Connection &m_connection;
    const QString m_dataFolder;
    const std::unique_ptr<SessionLock> m_session;
    KeptCodes m_keptCodes;
    bool m_isConnected = false;
    bool m_isUp = false; ///< rail and board are in the window
    bool m_isOpening = false;
    description::Faults m_faults; ///< of the policy
    std::unique_ptr<callers::Desk> m_desk;
    std::unique_ptr<DeskLock> m_lock;
    screen::BoardFilter m_filter;
    bool m_isAuditShown = false;
    QString m_onScreen;
    QHash<QString, QList<screen::HistoryRow>> m_history; ///< by case
    wait::Future<RulesRead> m_reading;
};

} // namespace renumber::ui
