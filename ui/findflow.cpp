// SPDX-License-Identifier: Apache-2.0
#include "findflow.h"

#include "number/countries.h"
#include "pages/findpage.h"

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
    m_search.region = region();
    FindPage &page = m_window.findPage();
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
            refuse(problem);
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
    m_search = {m_search.number + 1, m_search.region};
    m_case.leavePerson();
    emit changed();
}

void FindFlow::find(const QString &typed)
{
    m_typed = typed;
    m_search.trouble.reset(); // it was about what was typed before
    m_search.found.reset();
    emit changed();
    const auto readings = service::readSearchTerms(typed, m_search.region);
    if (!readings) {
        refuse(readings.error());
        return;
    }
    m_terms = searchable(*readings);
    m_searched = 0;
    m_found = {};
    if (m_terms.isEmpty()) {
        refuse(notSearchable(readings->first()));
        return;
    }
    m_search.waiting = screen::Looking{m_terms};
    emit changed();
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

screen::NotSearchable FindFlow::notSearchable(const SearchTerm &term) const
{
    screen::NotSearchable told{term, {}};
    const auto any = account::ContactValue::asGiven(QStringLiteral("any"));
    for (const SearchKind kind : {SearchKind::Phone, SearchKind::Email, SearchKind::Name}) {
        if (m_finder->canFind({kind, any}))
            told.kinds.append(kind);
    }
    return told;
}

void FindFlow::findNext()
{
    m_exchange = m_finder->findPeople(m_terms.at(m_searched++));
    m_exchange.then([this](const service::ExchangeResult &result) {
        if (!result) {
            refuse(result.error());
            return;
        }
        m_found.add(service::searchResultFrom(m_finder->description().find, result->taken));
        if (m_searched < m_terms.size())
            findNext();
        else
            conclude();
    });
}

void FindFlow::conclude()
{
    if (m_found.people.isEmpty()) {
        refuse(screen::NobodyFound{m_terms, m_found.total.value_or(0)});
        return;
    }
    if (service::isCertain(m_found, m_terms, m_typed)) {
        open(m_found.people.constFirst().userId);
        return;
    }
    m_search.waiting.reset();
    m_search.found = screen::Found{m_terms, m_found};
    emit changed();
}

void FindFlow::refuse(const screen::SearchTrouble &why)
{
    m_search.waiting.reset();
    m_search.trouble = why;
    emit changed();
}

void FindFlow::open(const QString &userId)
{
    m_search.waiting = screen::Opening{};
    m_search.trouble.reset();
    emit changed();
    m_case.choosePerson(userId);
}

void FindFlow::stop()
{
    m_exchange.cancel();
    m_search.waiting.reset();
    m_case.leavePerson();
    emit changed();
}

} // namespace renumber::ui
