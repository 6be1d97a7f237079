// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mainwindow.h"
#include "service/client.h"
#include "service/found.h"
#include "signin/session.h"
#include "words/problemtext.h"
#include "words/sentence.h"

#include <QObject>
#include <QPointer>

namespace renumber::ui {

/// Looking for the person whose account is meant, for an API client.
class FindFlow : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    FindFlow(MainWindow &window, service::Client &client, signin::Session &session, time::Clock clock,
             QObject *parent = nullptr);

    /// Asks whose account is meant, in place of the one that was chosen.
    void ask();
    /// Whether it is being asked.
    bool isAsking() const { return m_isAsking; }
    /// Somebody's account is open, and nobody is looked for.
    void conclude();
    /// Makes ready for looking somebody up.
    void prepare() { m_client.prepare(m_client.description().find); }

signals:
    /// The person is to sign in again.
    void signInWanted(renumber::signin::Prompt prompt);

private:
    void takeStep(NextStep next);
    void find(const QString &typed);
    void findNext();
    void show();
    void showNobody();
    void refuse(const Sentence &why);
    QList<service::Wanted> searchable(const QList<service::Wanted> &readings) const;
    void open(const QString &userId);
    void stop();
    void showProblem(const service::Problem &problem);

    MainWindow &m_window;
    service::Client &m_client;
    signin::Session &m_session;
    const time::Clock m_clock;
    QPointer<service::Exchange> m_exchange;
    bool m_isAsking = false;
    QString m_typed; ///< looked for last
    QList<service::Wanted> m_wanted; ///< what that may mean
    qsizetype m_searched = 0; ///< how many of these have been looked for
    service::Found m_found; ///< by them
};

} // namespace renumber::ui
