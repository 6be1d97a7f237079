// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cases/case.h"
#include "mainwindow.h"
#include "screen/entry.h"

#include <QObject>

#include <memory>

namespace renumber::ui {

/// Looking for the person whose account is meant, for whoever acts for others: turns what is typed and chosen
/// on the page of that into searches. What is shown of it is screenOf()'s.
class FindFlow : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    FindFlow(MainWindow &window, cases::Case &one, QObject *parent = nullptr);

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
    void find(const QString &typed);
    void findNext();
    void conclude();
    void refuse(const screen::SearchTrouble &why);
    screen::NotSearchable notSearchable(const service::SearchTerm &term) const;
    QList<service::SearchTerm> searchable(const QList<service::SearchTerm> &readings) const;
    void open(const QString &userId);
    void stop();

    MainWindow &m_window;
    cases::Case &m_case;
    const std::unique_ptr<service::Client> m_finder; ///< which means nobody in particular
    wait::Future<service::ExchangeResult> m_exchange;
    screen::Search m_search;
    QString m_typed; ///< looked for last
    QList<service::SearchTerm> m_terms; ///< what that may mean
    qsizetype m_searched = 0; ///< how many of these have been looked for
    service::SearchResult m_found; ///< by them
};

} // namespace renumber::ui
