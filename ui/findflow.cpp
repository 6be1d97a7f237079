// SPDX-License-Identifier: Apache-2.0
#include "findflow.h"

#include "pages/findpage.h"
#include "words/isolate.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using service::Outcome;
using service::Problem;

FindFlow::FindFlow(MainWindow &window, service::Client &client, signin::Session &session, time::Clock clock,
                   QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_client(client)
    , m_session(session)
    , m_clock(std::move(clock))
{
    FindPage &page = m_window.findPage();
    connect(&page, &FindPage::findRequested, this, &FindFlow::find);
    connect(&page, &FindPage::personChosen, this, &FindFlow::open);
    connect(&page, &FindPage::cancelRequested, this, &FindFlow::stop);
    connect(&page, &FindPage::nextStepChosen, this, &FindFlow::takeStep);
    connect(&m_session, &signin::Session::stateChanged, this, [this] {
        if (m_exchange && m_session.state() != signin::Session::State::SignedIn)
            m_exchange->cancel();
    });
    connect(&m_session, &signin::Session::readFailed, this, [this](const Problem &problem) {
        if (m_session.actsForOthers() && m_session.account().userId.isEmpty())
            showProblem(problem);
    });
}

void FindFlow::takeStep(NextStep next)
{
    if (next == NextStep::SignIn || next == NextStep::SignInAnew)
        emit signInWanted(signin::Prompt::IfNeeded);
    else
        find(m_wanted);
}

void FindFlow::ask()
{
    if (m_exchange)
        m_exchange->cancel();
    m_session.leavePerson();
    m_window.findPage().setIdle();
    m_window.findPage().ask();
    m_window.turnTo(m_window.findPage());
    m_window.findPage().takeFocus();
}

void FindFlow::find(const QString &wanted)
{
    m_wanted = wanted;
    m_window.findPage().setBusy([] { return tr("Looking…"); });
    m_exchange = m_client.findPeople(wanted);
    connect(m_exchange, &service::Exchange::finished, this,
            [this](const tl::expected<Outcome, Problem> &result) {
                m_window.findPage().setIdle();
                if (result)
                    show(result->taken);
                else
                    showProblem(result.error());
            });
}

void FindFlow::show(const service::Values &taken)
{
    QList<FoundPerson> people;
    const QJsonArray found = taken.value(u"people"_s).toArray();
    for (const QJsonValue person : found)
        people.append({service::toText(person[u"value"_s]), service::toText(person[u"name"_s])});
    if (people.isEmpty()) {
        m_window.findPage().showProblem([name = isolated(m_client.description().name)] {
            //: %1: the name of a service
            return ProblemText{tr("%1 knows nobody by that. Check it, or look for something else.").arg(name),
                               {},
                               NextStep::None};
        });
        return;
    }
    if (people.size() == 1)
        open(people.constFirst().userId);
    else
        m_window.findPage().showPeople(people);
}

void FindFlow::open(const QString &userId)
{
    m_window.findPage().setBusy([] { return tr("Reading the account…"); });
    m_session.choosePerson(userId);
}

void FindFlow::stop()
{
    if (m_exchange)
        m_exchange->cancel();
    m_session.leavePerson();
    m_window.findPage().setIdle();
    m_window.findPage().takeFocus();
}

void FindFlow::showProblem(const Problem &problem)
{
    m_window.findPage().setIdle();
    m_window.findPage().showProblem([problem, name = isolated(m_client.description().name), clock = m_clock] {
        return describe(problem, Moment::Finding, {}, name, clock.now());
    });
}

} // namespace renumber::ui
