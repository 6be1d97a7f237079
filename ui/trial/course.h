// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/searchresult.h"
#include "trial/questions.h"
#include "trial/signincourse.h"
#include "trial/transcript.h"
#include "trial/visit.h"
#include "words/problemtext.h"

namespace renumber::ui {

/// How a trial of a description went.
enum class Tried {
    AccountRead,
    AccountNotRead, ///< nobody was signed in or found, or a call failed, or the input ended
};

/// One trial of a description from the first question to the last line: signs in, reads the account, tells
/// what would be sent to change it, and signs out. It sends nothing that changes anything.
class Course : public QObject
{
    Q_OBJECT
public:
    /// \a file is the description of \a service.
    Course(const std::shared_ptr<const description::ConfiguredService> &service,
           const description::JsonFile &file, QObject *parent = nullptr);

    /// Once.
    [[nodiscard]] wait::Future<Tried> start();

private:
    void noteNoMoreInput();
    void noteSignedIn(const trial::Visit::SignedIn &failure);
    void askWhom();
    void find(const QString &typed);
    void findNext();
    void choosePerson();
    void open(const QString &userId);
    void read();
    void tell(const service::ExchangeResult &reading);
    void tellWords(const ProblemText &said);
    void tellProblem(const service::Problem &problem);
    void signOut(Tried how);
    void tellSignedOut(signin::Revocation revocation);
    QString serviceName() const { return m_service->description.name; }

    const std::shared_ptr<const description::ConfiguredService> m_service;
    // The later use the earlier.
    Transcript m_transcript;
    trial::Visit m_visit;
    Questions m_questions;
    SignInCourse m_signIn;
    QList<service::SearchTerm> m_terms; ///< still to be looked for
    service::SearchResult m_found;
    const wait::Promise<Tried> m_promise;
    // What is waited for, one of them at a time.
    wait::Future<trial::Visit::SignedIn> m_signingIn;
    wait::Future<service::ExchangeResult> m_exchange;
    wait::Future<std::optional<signin::Revocation>> m_signingOut;
};

} // namespace renumber::ui
