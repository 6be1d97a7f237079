// SPDX-License-Identifier: Apache-2.0
#include "findflow.h"

#include "deskflow.h"
#include "hitmarks.h"
#include "number/countries.h"
#include "pages/findpage.h"

#include <QLocale>

#include <algorithm>

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

FindFlow::FindFlow(MainWindow &window, cases::Case &one, DeskFlow *desk, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_case(one)
    , m_desk(desk)
    , m_finder(one.connection().makeClient())
{
    m_finder->choosePerson({});
    m_search = another();
    FindPage &page = m_window.findPage();
    connect(&page, &FindPage::findRequested, this, &FindFlow::find);
    connect(&page, &FindPage::personChosen, this, &FindFlow::open);
    connect(&page, &FindPage::kindChosen, this, [this](account::ContactKind kind) {
        m_search.about = kind;
        emit changed();
    });
    connect(&page, &FindPage::cancelRequested, this, &FindFlow::stop);
    connect(&page, &FindPage::nextStepChosen, this, &FindFlow::takeStep);
    connect(&m_case.session(), &signin::Session::stateChanged, this, [this] {
        if (m_case.session().state() != signin::Session::State::SignedIn)
            stopAsking();
    });
    if (m_desk)
        followDesk();
}

/// The next question, of which nothing is known yet. It is about the number, which is what most call for.
screen::Search FindFlow::another() const
{
    screen::Search search{m_search.number + 1, region()};
    search.kinds = m_case.connection().description().changeable();
    search.about = search.kinds.value(0, account::ContactKind::Phone);
    return search;
}

void FindFlow::takeStep(NextStep next)
{
    if (next == NextStep::SignIn || next == NextStep::SignInAnew)
        emit signInWanted(signin::Prompt::IfNeeded);
    else if (next == NextStep::StateLoss)
        m_desk->askAboutLoss();
    else if (!m_chosen.isEmpty())
        open(QString(m_chosen));
    else
        find(m_typed);
}

void FindFlow::ask()
{
    stopAsking();
    m_search = another();
    m_chosen.clear();
    emit changed();
}

void FindFlow::find(const QString &typed)
{
    m_typed = typed;
    m_chosen.clear();
    m_search.trouble.reset(); // it was about what was typed before
    m_search.found.reset();
    m_search.marks.clear();
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
    askLeave();
}

void FindFlow::askLeave()
{
    if (!m_desk->isOpen()) {
        awaitDesk();
        return;
    }
    m_isDeskAwaited = false;
    m_leave = m_desk->askSearch();
    m_leave.then([this](const DeskFlow::Leave &leave) {
        if (!leave) {
            refuse(leave.error());
            return;
        }
        m_leaveId = *leave;
        findNext();
    });
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

/// Until it is open; where it was not to be opened, that is tried once more.
void FindFlow::awaitDesk()
{
    if (const auto refusal = m_desk->refusal(); refusal && std::exchange(m_isDeskAwaited, false)) {
        refuse(*refusal);
        return;
    }
    m_isDeskAwaited = true;
    m_desk->open();
}

void FindFlow::conclude()
{
    m_desk->noteHits(m_leaveId, int(m_found.people.size()));
    if (m_found.people.isEmpty()) {
        refuse(screen::NobodyFound{m_terms, m_found.total.value_or(0)});
        return;
    }
    m_search.waiting.reset();
    m_search.found = screen::Found{m_terms, m_found};
    if (service::isCertain(m_found, m_terms, m_typed))
        m_search.found->chosen = m_found.people.constFirst().userId;
    emit changed();
    readMarks();
}

/// Who was found is shown meanwhile, and can be opened: the store asks again before anything is done.
void FindFlow::readMarks()
{
    if (!m_desk->isOpen())
        return;
    m_marking = hitMarks(*m_desk->desk(), m_case.connection(), m_found.people);
    m_marking.then([this](const screen::Marks &marks) {
        m_search.marks = marks;
        emit changed();
    });
}

void FindFlow::followDesk()
{
    connect(m_desk, &DeskFlow::notServed, this, &FindFlow::takeNotServed);
    connect(m_desk, &DeskFlow::findLeft, this, &FindFlow::stop);
    connect(m_desk, &DeskFlow::changed, this, [this] {
        if (m_isDeskAwaited && !m_desk->isOpening())
            askLeave();
    });
}

void FindFlow::takeNotServed(const callers::NotServed &why)
{
    if (const auto *problem = std::get_if<Problem>(&why))
        refuse(*problem);
    else
        refuse(screen::DeskRefusal{std::get<desk::StoreFault>(why)});
}

void FindFlow::refuse(const screen::SearchTrouble &why)
{
    m_search.waiting.reset();
    m_search.trouble = why;
    emit changed();
}

void FindFlow::open(const QString &userId)
{
    m_chosen = userId;
    m_search.waiting = screen::Opening{};
    m_search.trouble.reset();
    emit changed();
    m_desk->serve(userId, nameOf(userId), m_search.about);
}

QString FindFlow::nameOf(const QString &userId) const
{
    const auto at = std::find_if(m_found.people.cbegin(), m_found.people.cend(),
                                 [&userId](const auto &one) { return one.userId == userId; });
    return at == m_found.people.cend() ? QString() : at->name;
}

void FindFlow::stopAsking()
{
    m_isDeskAwaited = false;
    m_leave.cancel();
    m_exchange.cancel();
    m_marking.cancel();
}

void FindFlow::stop()
{
    if (m_desk->desk())
        m_desk->desk()->stopBeginning();
    stopAsking();
    m_search.waiting.reset();
    emit changed();
}

} // namespace renumber::ui
