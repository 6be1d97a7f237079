// SPDX-License-Identifier: Apache-2.0
#include "findflow.h"

#include "number/countries.h"
#include "pages/findpage.h"
#include "words/isolate.h"
#include "words/searchtext.h"

#include <QLocale>

namespace renumber::ui {

using service::Problem;
using service::SearchKind;
using service::SearchTerm;

namespace {

/// The country that numbers are read in, as for a new number of an account that has none.
QString region()
{
    return number::guessRegion(nullptr, QLocale::system());
}

} // namespace

FindFlow::FindFlow(MainWindow &window, cases::Case &one, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_case(one)
    , m_finder(one.connection().makeClient())
{
    m_finder->choosePerson({});
    FindPage &page = m_window.findPage();
    page.showHint([] { return searchHint(region()); });
    connect(&page, &FindPage::findRequested, this, &FindFlow::find);
    connect(&page, &FindPage::personChosen, this, &FindFlow::open);
    connect(&page, &FindPage::cancelRequested, this, &FindFlow::stop);
    connect(&page, &FindPage::nextStepChosen, this, &FindFlow::takeStep);
    connect(&m_case.session(), &signin::Session::stateChanged, this, [this] {
        if (m_case.session().state() != signin::Session::State::SignedIn)
            m_exchange.cancel();
    });
    connect(&m_case, &cases::Case::readFailed, this, [this](const Problem &problem) {
        if (!m_case.isOpen())
            showProblem(problem);
    });
}

void FindFlow::takeStep(NextStep next)
{
    if (next == NextStep::SignIn || next == NextStep::SignInAnew)
        emit signInWanted(signin::Prompt::IfNeeded);
    else
        find(m_typed);
}

void FindFlow::ask()
{
    m_exchange.cancel();
    m_isAsking = true;
    m_case.leavePerson();
    m_window.findPage().setIdle();
    m_window.findPage().ask();
    m_window.turnTo(m_window.findPage());
    m_window.findPage().takeFocus();
}

void FindFlow::conclude()
{
    if (std::exchange(m_isAsking, false))
        m_window.findPage().setIdle();
}

void FindFlow::find(const QString &typed)
{
    m_typed = typed;
    const auto readings = service::readSearchTerms(typed, region());
    if (!readings) {
        refuse([error = readings.error()] { return searchErrorText(error); });
        return;
    }
    m_terms = searchable(*readings);
    m_searched = 0;
    m_found = {};
    if (m_terms.isEmpty()) {
        Searchable kinds;
        const auto any = account::ContactValue::asGiven(QStringLiteral("any"));
        for (const SearchKind kind : {SearchKind::Phone, SearchKind::Email, SearchKind::Name}) {
            if (m_finder->canFind({kind, any}))
                kinds.append(kind);
        }
        refuse([kinds, term = readings->first(), name = isolated(m_finder->description().name)] {
            return notSearchableText(term, name, kinds);
        });
        return;
    }
    m_window.findPage().setBusy([terms = m_terms] { return lookingText(terms); });
    findNext();
}

/// Those of \a readings that the service can look for.
QList<SearchTerm> FindFlow::searchable(const QList<SearchTerm> &readings) const
{
    QList<SearchTerm> possible;
    for (const SearchTerm &reading : readings) {
        if (m_finder->canFind(reading))
            possible.append(reading);
    }
    return possible;
}

void FindFlow::findNext()
{
    m_exchange = m_finder->findPeople(m_terms.at(m_searched++));
    m_exchange.then([this](const service::ExchangeResult &result) {
        if (!result) {
            showProblem(result.error());
            return;
        }
        m_found.add(service::searchResultFrom(m_finder->description().find, result->taken));
        if (m_searched < m_terms.size())
            findNext();
        else
            show();
    });
}

void FindFlow::show()
{
    m_window.findPage().setIdle();
    const QList<service::FoundPerson> &people = m_found.people;
    if (people.isEmpty()) {
        showNobody();
        return;
    }
    if (service::isCertain(m_found, m_terms, m_typed)) {
        open(people.constFirst().userId);
        return;
    }
    const QStringList texts = rowsFor(people);
    QList<PersonRow> rows;
    for (qsizetype i = 0; i < people.size(); ++i)
        rows.append({people.at(i).userId, texts.at(i)});
    m_window.findPage().showPeople(rows,
                                   [found = m_found, term = m_terms] { return choiceText(found, term); });
}

void FindFlow::showNobody()
{
    if (const qint64 total = m_found.total.value_or(0))
        refuse([total, name = isolated(m_finder->description().name)] { return notSentText(name, total); });
    else
        refuse([terms = m_terms] { return noMatchText(terms); });
}

void FindFlow::refuse(const Sentence &why)
{
    m_window.findPage().showProblem([why] { return ProblemText{why(), {}, NextStep::None}; });
}

void FindFlow::open(const QString &userId)
{
    m_window.findPage().setBusy([] { return tr("Reading the account…"); });
    m_case.choosePerson(userId);
}

void FindFlow::stop()
{
    m_exchange.cancel();
    m_case.leavePerson();
    m_window.findPage().setIdle();
    m_window.findPage().takeFocus();
}

void FindFlow::showProblem(const Problem &problem)
{
    m_window.findPage().setIdle();
    const time::Clock clock = m_case.connection().foundation().clock;
    m_window.findPage().showProblem([problem, name = isolated(m_finder->description().name), clock] {
        return describe(problem, Activity::Finding, {}, name, clock.now());
    });
}

} // namespace renumber::ui
