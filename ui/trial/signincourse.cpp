// SPDX-License-Identifier: Apache-2.0
#include "trial/signincourse.h"

#include "account/emailreading.h"
#include "code/codetext.h"
#include "words/signincodetext.h"
#include "words/signintext.h"

namespace renumber::ui {

using description::SignInMethod;
using trial::Visit;

SignInCourse::SignInCourse(const description::ConfiguredService &service, Visit &visit, Questions &questions,
                           Transcript &transcript, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_visit(visit)
    , m_questions(questions)
    , m_transcript(transcript)
{
    connect(&m_visit, &Visit::browserWanted, this, [this](const QUrl &url) {
        m_transcript.begin(tr("Open this address in a browser on this computer, and sign in there:"));
        // Whole, as nobody could open it else; it is good for this sign-in alone.
        printLine(QString::fromLatin1(url.toEncoded()));
    });
}

wait::Future<Visit::SignedIn> SignInCourse::start()
{
    wait::Future<Visit::SignedIn> future = m_promise.future();
    const QList<SignInMethod> methods = m_service.methods;
    Q_ASSERT(!methods.isEmpty());
    if (methods.size() == 1) {
        signIn(methods.first());
        return future;
    }
    QStringList names;
    for (const SignInMethod method : methods)
        names.append(text::nameIn(description::signInMethodNames, method));
    m_transcript.begin(tr("Ways to sign in:"));
    m_questions.askWhich(tr("Which one? Its number, or Enter for the first:"), names,
                         Questions::IfEmpty::TakeFirst,
                         [this, methods](qsizetype index) { signIn(methods.at(index)); });
    return future;
}

void SignInCourse::signIn(SignInMethod method)
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
    case SignInMethod::Code:
        m_transcript.begin(tr("The service sends you a code to sign in with."));
        askUsername();
        return;
    }
    Q_UNREACHABLE();
}

void SignInCourse::askToken()
{
    const QString sample = m_service.profile.sampleAccessToken;
    const QString question = sample.isEmpty()
        ? tr("Access token (not shown while you type):")
        : tr("Access token (not shown while you type), or Enter for the profile's sample token:");
    m_questions.ask(question, Echo::Off, [this, sample](const QString &answer) {
        const auto token = signin::readToken(answer.trimmed().isEmpty() ? sample : answer);
        if (!token) {
            m_transcript.print(tokenErrorText(token.error()));
            askToken();
            return;
        }
        m_transcript.hide(*token);
        follow(m_visit.signInWithToken(*token));
    });
}

void SignInCourse::askPassword()
{
    m_questions.ask(tr("User name:"), Echo::On, [this](const QString &username) {
        m_questions.ask(tr("Password (not shown while you type):"), Echo::Off,
                        [this, username](const QString &password) {
                            m_transcript.hide(password);
                            follow(m_visit.signInByPassword(username, password));
                        });
    });
}

void SignInCourse::askApiClient()
{
    m_questions.ask(tr("Client ID:"), Echo::On, [this](const QString &id) {
        m_questions.ask(tr("Client secret (not shown while you type):"), Echo::Off,
                        [this, id](const QString &secret) {
                            m_transcript.hide(secret);
                            follow(m_visit.signInAsApiClient(id, secret));
                        });
    });
}

ProblemText SignInCourse::whatIsSaidOf(const signin::SignInFailure &failure, const QString &service) const
{
    const time::Now now = time::systemClock().now();
    if (isAboutCode(failure, m_method))
        return describeAtCode(failure, beforeCode(byCode()), AnotherMessage::NotPossible, service, now);
    return describe(failure, {m_method, description::wayWithSecondStep(m_service, m_method)}, service, now);
}

const description::CodeWay &SignInCourse::byCode() const
{
    const description::SignInWay *way = m_service.description.way(SignInMethod::Code);
    Q_ASSERT(way); // it was chosen
    return std::get<description::CodeWay>(*way);
}

/// What is sent for what was \a typed; none where it is not what the service knows people by.
std::optional<QString> SignInCourse::usernameIn(const QString &typed) const
{
    switch (byCode().usernameIs) {
    case description::UsernameKind::Phone:
        if (const auto number = number::E164::parse(typed))
            return number->text();
        return std::nullopt;
    case description::UsernameKind::Email:
        if (const auto address = account::readEmail(typed))
            return *address;
        return std::nullopt;
    case description::UsernameKind::Name:
        return typed.isEmpty() ? std::nullopt : std::optional(typed);
    }
    Q_UNREACHABLE();
}

void SignInCourse::askUsername()
{
    QString question = tr("User name:");
    if (byCode().usernameIs == description::UsernameKind::Phone)
        question = tr("Phone number, with its country (+…):");
    else if (byCode().usernameIs == description::UsernameKind::Email)
        question = tr("Email address:");
    m_questions.ask(question, Echo::On, [this](const QString &typed) {
        if (const auto username = usernameIn(typed.trimmed())) {
            if (byCode().comes == description::CodeComes::AfterPassword)
                askPasswordBeforeCode(*username);
            else
                sendCode(*username);
            return;
        }
        m_transcript.print(tr("That cannot be read. Enter it again."));
        askUsername();
    });
}

void SignInCourse::askPasswordBeforeCode(const QString &username)
{
    m_questions.ask(tr("Password (not shown while you type):"), Echo::Off,
                    [this, username](const QString &password) {
                        m_transcript.hide(password);
                        sendCode(username, password);
                    });
}

void SignInCourse::sendCode(const QString &username, const QString &password)
{
    m_sending = m_visit.sendCode(username, password);
    m_sending.then([this](const signin::AuthorizationServer::CodeResult &sent) {
        if (sent)
            askCode(*sent);
        else
            m_promise.end(signin::SignInFailure{
                signin::SignInFault::Problem, sent.error(), {}, signin::SignInStage::Sending});
    });
}

void SignInCourse::askCode(const signin::SignInCode &sent)
{
    m_questions.ask(tr("Code (not shown while you type):"), Echo::Off, [this, sent](const QString &typed) {
        const code::CodeRules &rules = byCode().code;
        if (const auto reading = code::readCode(typed, rules)) {
            const QString code = code::codeAsSent(reading->code, rules);
            m_transcript.hide(code);
            follow(m_visit.signInByCode(sent, code));
            return;
        }
        m_transcript.print(tr("That is no code. Enter it again."));
        askCode(sent);
    });
}

void SignInCourse::follow(wait::Future<Visit::SignedIn> signingIn)
{
    m_signingIn = std::move(signingIn);
    m_signingIn.then([this](const Visit::SignedIn &failure) { m_promise.end(failure); });
}

} // namespace renumber::ui
