// SPDX-License-Identifier: Apache-2.0
#include "trial/course.h"

#include "language/windowlanguage.h"
#include "number/countries.h"
#include "text/sanitized.h"
#include "trial/accountlines.h"
#include "trial/planlines.h"
#include "trial/requestlines.h"
#include "words/problemtext.h"
#include "words/signintext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using service::ExchangeResult;
using trial::Visit;

Course::Course(const std::shared_ptr<const description::ConfiguredService> &service,
               const description::JsonFile &file, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_transcript(service, file, printLine)
    , m_visit(
          service, [] { return language::bcp47Of(QLocale()); }, m_transcript)
    , m_questions([this](const QString &line) { m_transcript.print(line); }, [this] { noteNoMoreInput(); })
    , m_signIn(*m_service, m_visit, m_questions, m_transcript)
{
}

wait::Future<Tried> Course::start()
{
    wait::Future<Tried> future = m_promise.future();
    //: %1: the name of a service, %2: the name of a profile
    m_transcript.print(tr("Trying %1, with the profile %2. Nothing is changed, and nothing is kept.")
                           .arg(serviceName(), m_service->profile.name));
    m_transcript.print(
        tr("Secrets are hidden; of phone numbers and email addresses you see enough to recognise "
           "them. Names and short ids are shown whole: look before you pass this on."));
    if (m_service->methods.isEmpty()) {
        m_transcript.begin(tr("This profile has no way to sign in. Fill in the settings that one needs."));
        m_promise.end(Tried::AccountNotRead);
        return future;
    }
    m_signingIn = m_signIn.start();
    m_signingIn.then([this](const Visit::SignedIn &failure) { noteSignedIn(failure); });
    return future;
}

void Course::noteNoMoreInput()
{
    m_transcript.begin(tr("The input ended before all was entered. Nothing more is sent."));
    signOut(Tried::AccountNotRead);
}

void Course::noteSignedIn(const Visit::SignedIn &failure)
{
    if (!failure) {
        if (m_visit.actsForOthers())
            askWhom();
        else
            read();
        return;
    }
    const ProblemText said = m_signIn.whatIsSaidOf(*failure, serviceName());
    m_transcript.begin(tr("Nobody is signed in. Renumber would say:"));
    tellWords(said);
    signOut(Tried::AccountNotRead);
}

void Course::askWhom()
{
    m_questions.ask(tr("Whom to find (a phone number, an email address or a name):"), Echo::On,
                    [this](const QString &typed) { find(typed); });
}

void Course::find(const QString &typed)
{
    const auto readings = service::readSearchTerms(typed, number::guessRegion(nullptr, QLocale::system()));
    m_terms.clear();
    for (const service::SearchTerm &term : readings.value_or(QList<service::SearchTerm>())) {
        if (m_visit.canFind(term))
            m_terms.append(term);
    }
    if (!m_terms.isEmpty()) {
        findNext();
        return;
    }
    m_transcript.print(tr("The description cannot look for that. Enter something else."));
    askWhom();
}

void Course::findNext()
{
    m_exchange = m_visit.findPeople(m_terms.takeFirst());
    m_exchange.then([this](const ExchangeResult &result) {
        if (!result) {
            tellProblem(result.error());
            return;
        }
        m_found.add(service::searchResultFrom(m_service->description.find, result->taken));
        if (m_terms.isEmpty())
            choosePerson();
        else
            findNext();
    });
}

void Course::choosePerson()
{
    QStringList people;
    for (const service::FoundPerson &person : m_found.people) {
        QStringList parts{person.name.isEmpty() ? person.userId : person.name};
        parts += person.beside;
        parts.append(account::maskedContact(account::ContactKind::Phone, person.phone));
        parts.removeAll(QString());
        people.append(text::sanitized(m_transcript.mask().text(parts.join(u", "_s)), text::Longest::Name));
    }
    if (people.isEmpty()) {
        m_transcript.begin(tr("No match."));
        signOut(Tried::AccountNotRead);
        return;
    }
    m_transcript.begin(tr("Found:"));
    m_questions.askWhich(tr("Whose account? The number in front:"), people, Questions::IfEmpty::AskAgain,
                         [this](qsizetype index) { open(m_found.people.at(index).userId); });
}

void Course::open(const QString &userId)
{
    m_visit.choosePerson(userId);
    read();
}

void Course::read()
{
    m_exchange = m_visit.readAccount();
    m_exchange.then([this](const ExchangeResult &result) { tell(result); });
}

void Course::tell(const ExchangeResult &reading)
{
    if (!reading) {
        tellProblem(reading.error());
        return;
    }
    const account::Account account = service::accountFrom(reading->taken);
    m_transcript.begin(tr("Renumber would show:"));
    m_transcript.print(indented(accountLines(account, m_service->description, m_transcript.mask())));
    trial::PlanBasis basis{account, m_visit.kept(), m_visit.scheme(), language::bcp47Of(QLocale()), {}};
    basis.kept.insert(reading->kept);
    basis.region
        = number::guessRegion(account.contact(account::ContactKind::Phone).value.number(), QLocale::system());
    tellPlan(*m_service, basis, m_transcript);
    signOut(Tried::AccountRead);
}

void Course::tellProblem(const service::Problem &problem)
{
    const ProblemText said
        = describe(problem, Activity::Reading, About(), serviceName(), time::systemClock().now());
    m_transcript.begin(tr("The account was not read. Renumber would say:"));
    tellWords(said);
    signOut(Tried::AccountNotRead);
}

void Course::tellWords(const ProblemText &said)
{
    const QStringList lines = said.sentence.split(u'\n') + said.smallPrint.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        m_transcript.print(indented({text::sanitized(m_transcript.mask().text(line), text::Longest::Line)}));
}

void Course::signOut(Tried how)
{
    m_signingOut = m_visit.signOut();
    m_signingOut.then([this, how](const std::optional<signin::Revocation> &revocation) {
        if (revocation)
            tellSignedOut(*revocation);
        m_promise.end(how);
    });
}

void Course::tellSignedOut(signin::Revocation revocation)
{
    switch (revocation) {
    case signin::Revocation::Done:
        //: %1: the name of a service
        m_transcript.begin(tr("You are signed out at %1.").arg(serviceName()));
        break;
    case signin::Revocation::Withheld: // only of one that may be another's by now
    case signin::Revocation::Failed:
        //: %1: the name of a service
        m_transcript.begin(
            tr("You could not be signed out at %1. The token works until it expires.").arg(serviceName()));
        break;
    case signin::Revocation::NotPossible:
        //: %1: the name of a service
        m_transcript.begin(
            tr("The description has no way to sign out at %1. The token works until it expires.")
                .arg(serviceName()));
        break;
    }
}

} // namespace renumber::ui
