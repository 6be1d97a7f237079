// SPDX-License-Identifier: Apache-2.0
#include "trial/course.h"

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

using description::SignInMethod;
using service::ExchangeResult;
using trial::Visit;

Course::Course(const std::shared_ptr<const description::ConfiguredService> &service,
               const description::JsonFile &file, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_transcript(service, file, printLine)
    , m_visit(service, QLocale().bcp47Name(), m_transcript)
    , m_questions([this](const QString &line) { m_transcript.print(line); }, [this] { noteNoMoreInput(); })
{
    connect(&m_visit, &Visit::browserWanted, this, [this](const QUrl &url) {
        m_transcript.begin(tr("Open this address in a browser on this computer, and sign in there:"));
        // Whole, as nobody could open it else; it is good for this sign-in alone.
        printLine(QString::fromLatin1(url.toEncoded()));
    });
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
    chooseWay();
    return future;
}

void Course::noteNoMoreInput()
{
    m_transcript.begin(tr("The input ended before all was entered. Nothing more is sent."));
    signOut(Tried::AccountNotRead);
}

void Course::chooseWay()
{
    const QList<SignInMethod> methods = m_service->methods;
    if (methods.isEmpty()) {
        m_transcript.begin(tr("This profile has no way to sign in. Fill in the settings that one needs."));
        m_promise.end(Tried::AccountNotRead);
        return;
    }
    if (methods.size() == 1) {
        signIn(methods.first());
        return;
    }
    QStringList names;
    for (const SignInMethod method : methods)
        names.append(text::nameIn(description::signInMethodNames, method));
    m_transcript.begin(tr("Ways to sign in:"));
    m_questions.askWhich(tr("Which one? Its number, or Enter for the first:"), names,
                         Questions::IfEmpty::TakeFirst,
                         [this, methods](qsizetype index) { signIn(methods.at(index)); });
}

void Course::signIn(SignInMethod method)
{
    m_method = method;
    switch (method) {
    case SignInMethod::Token:
        askToken();
        return;
    case SignInMethod::Password:
        askPassword();
        return;
    case SignInMethod::ClientCredentials:
        askApiClient();
        return;
    case SignInMethod::Browser:
        follow(m_visit.signInInBrowser());
        return;
    }
    Q_UNREACHABLE();
}

void Course::askToken()
{
    const QString sample = m_service->profile.sampleAccessToken;
    if (sample.isEmpty()) {
        m_questions.ask(tr("Access token (not shown while you type):"), Echo::Off,
                        [this](const QString &answer) { useToken(answer.trimmed()); });
        return;
    }
    m_questions.ask(tr("Access token (not shown while you type), or Enter for the profile's sample token:"),
                    Echo::Off, [this, sample](const QString &answer) {
                        const QString token = answer.trimmed();
                        useToken(token.isEmpty() ? sample : token);
                    });
}

void Course::useToken(const QString &token)
{
    if (token.isEmpty()) {
        m_transcript.begin(tr("No access token was entered. Nothing is sent."));
        m_promise.end(Tried::AccountNotRead);
        return;
    }
    m_transcript.hide(token);
    m_visit.useToken(token);
    read();
}

void Course::askPassword()
{
    m_questions.ask(tr("User name:"), Echo::On, [this](const QString &username) {
        m_questions.ask(tr("Password (not shown while you type):"), Echo::Off,
                        [this, username](const QString &password) {
                            m_transcript.hide(password);
                            follow(m_visit.signInByPassword(username, password));
                        });
    });
}

void Course::askApiClient()
{
    m_questions.ask(tr("Client ID:"), Echo::On, [this](const QString &id) {
        m_questions.ask(tr("Client secret (not shown while you type):"), Echo::Off,
                        [this, id](const QString &secret) {
                            m_transcript.hide(secret);
                            follow(m_visit.signInAsApiClient(id, secret));
                        });
    });
}

void Course::follow(wait::Future<Visit::SignedIn> signingIn)
{
    m_signingIn = std::move(signingIn);
    m_signingIn.then([this](const Visit::SignedIn &failure) { noteSignedIn(failure); });
}

void Course::noteSignedIn(const Visit::SignedIn &failure)
{
    if (!failure) {
        if (m_method == SignInMethod::ClientCredentials)
            askWhom();
        else
            read();
        return;
    }
    const ProblemText said = describe(*failure, m_method, serviceName(), time::systemClock().now());
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
    trial::PlanBasis basis{account, m_visit.kept(), m_visit.scheme(), QLocale().bcp47Name(), {}};
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
    m_signingOut.then([this, how](signin::Revocation revocation) { noteSignedOut(revocation, how); });
}

void Course::noteSignedOut(signin::Revocation revocation, Tried how)
{
    switch (revocation) {
    case signin::Revocation::Done:
        //: %1: the name of a service
        m_transcript.begin(tr("You are signed out at %1.").arg(serviceName()));
        break;
    case signin::Revocation::Failed:
        //: %1: the name of a service
        m_transcript.begin(
            tr("You could not be signed out at %1. The token works until it expires.").arg(serviceName()));
        break;
    case signin::Revocation::NotPossible: // what was brought along is meant to stay good
        if (how == Tried::AccountRead
            && (m_method == SignInMethod::Browser || m_method == SignInMethod::Password))
            //: %1: the name of a service
            m_transcript.begin(
                tr("The description has no way to sign out at %1. The token works until it expires.")
                    .arg(serviceName()));
        break;
    }
    m_promise.end(how);
}

} // namespace renumber::ui
