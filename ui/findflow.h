// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "callers/desk.h"
#include "cases/case.h"
#include "mainwindow.h"
#include "screen/entry.h"

#include <QObject>

#include <memory>

namespace renumber::ui {

class DeskFlow;

/// Looking for the person whose account is meant, for whoever acts for others, with leave of their desk:
/// turns what is typed and chosen on the page of that into searches. What is shown of it is screenOf()'s.
class FindFlow : public QObject
{
    Q_OBJECT
public:
    /// All outlive this. \a desk: null where nobody can sign in who acts for others.
    FindFlow(MainWindow &window, cases::Case &one, DeskFlow *desk, QObject *parent = nullptr);

    /// Asks whose account is meant, in place of the one that was chosen.
    void ask();
    /// How far it has come.
    const screen::Search &search() const { return m_search; }
    /// Makes ready for looking somebody up.
    void prepare() { m_finder->prepare(m_finder->description().find); }

signals:
    /// search() is another one.
    void changed();
    /// The person is to sign in again.
    void signInWanted(renumber::signin::Prompt prompt);

private:
    void takeStep(NextStep next);
    screen::Search another() const;
    void find(const QString &typed);
    void followDesk();
    void askLeave();
    void awaitDesk();
    void stopAsking();
    void findNext();
    void conclude();
    void readMarks();
    void takeNotServed(const callers::NotServed &why);
    QString nameOf(const QString &userId) const;
    void refuse(const screen::SearchTrouble &why);
    screen::NotSearchable notSearchable(const service::SearchTerm &term) const;
    QList<service::SearchTerm> searchable(const QList<service::SearchTerm> &readings) const;
    void open(const QString &userId);
    void stop();

    MainWindow &m_window;
    cases::Case &m_case;
    DeskFlow *const m_desk;
    wait::Future<tl::expected<QString, screen::DeskRefusal>> m_leave;
    bool m_isDeskAwaited = false; ///< leave is asked for once it is open
    QString m_leaveId; ///< of the search that is under way
    const std::unique_ptr<service::Client> m_finder; ///< which means nobody in particular
    wait::Future<service::ExchangeResult> m_exchange;
    wait::Future<screen::Marks> m_marking;
    screen::Search m_search;
    QString m_typed; ///< looked for last
    QString m_chosen; ///< the id of the one whose account was to be opened since; empty: of none
    QList<service::SearchTerm> m_terms; ///< what that may mean
    qsizetype m_searched = 0; ///< how many of these have been looked for
    service::SearchResult m_found; ///< by them
};

} // namespace renumber::ui
