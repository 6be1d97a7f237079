// SPDX-License-Identifier: Apache-2.0
#include "pages/signinpage.h"

#include "look/flowlayout.h"
#include "look/role.h"
#include "screen/screentext.h"
#include "text/sanitized.h"
#include "ui_signinpage.h"
#include "words/disambiguators.h"
#include "words/isolate.h"
#include "words/keyringtext.h"
#include "words/signinwaytext.h"
#include "words/unfinishedtext.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace renumber::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SignInPage)
};

/// Wherever a sign-in to \a service and its calls go, the service itself in front.
QStringList everywhere(const description::ConfiguredService &service)
{
    QStringList places = service.origins();
    const QStringList ofBrowser = service.browserOrigins();
    for (const QString &place : ofBrowser) {
        if (!places.contains(place))
            places.append(place);
    }
    return places;
}

/// So many, and the page is still one to sign in on.
constexpr qsizetype mostFaults = 10;

/// Where a profile could be put, a folder a line.
QString foldersText()
{
    QStringList lines;
    const QStringList folders = description::profileFoldersToCreate();
    for (const QString &folder : folders)
        lines.append(isolated(text::sanitized(folder, text::Longest::Line)));
    return lines.join(u'\n');
}

/// A fault a line, for whoever looks after the profiles.
QString faultLines(const description::Faults &faults)
{
    QStringList lines;
    const description::Faults shown = faults.mid(0, mostFaults);
    for (const description::Fault &fault : shown)
        lines.append(description::toText(fault));
    if (const qsizetype others = faults.size() - shown.size(); others > 0)
        lines.append(
            Words::tr("%n more fault(s) are not shown. Start Renumber in a terminal to see them all.",
                      nullptr, int(others)));
    return lines.join(u'\n');
}

ProblemText noProfileText(const description::Faults &faults)
{
    if (faults.isEmpty())
        return {Words::tr("No profile was found. Ask whoever runs the service for a profile file. Put it "
                          "into the folder named below, or start Renumber with --profile and the file."),
                foldersText(), NextStep::None};
    return {Words::tr("No profile can be used. Show this to whoever looks after the profiles:"),
            faultLines(faults), NextStep::None};
}

ProblemText leftOutText(const description::Faults &faults)
{
    return {
        Words::tr(
            "Some profiles can't be used and are left out. Show this to whoever looks after the profiles:"),
        faultLines(faults), NextStep::None};
}

/// The profiles to choose from; beside those of one name stands what tells them apart.
QStringList profileNames(const description::Catalogue &catalogue)
{
    QStringList names;
    QStringList addresses;
    QStringList services;
    QStringList files;
    for (const auto &service : catalogue.services) {
        names.append(service->profile.name);
        addresses.append(leftToRight(service->origin));
        services.append(service->description.name);
        files.append(leftToRight(service->profile.id));
    }
    const QStringList beside = disambiguators(names, {addresses, services, files});
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!beside.at(i).isEmpty())
            names[i] += u" · "_s + beside.at(i);
    }
    return names;
}

} // namespace

SignInPage::SignInPage(time::Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SignInPage>())
    , m_clock(std::move(clock))
{
    m_ui->setupUi(this);
    look::letFlow(m_ui->buttonLayout, *m_ui->layout);
    look::letFlow(m_ui->rememberedLayout, *m_ui->layout);
    m_ui->signInEmblem->show(look::Symbol::Renew, look::Tone::Plain, Emblem::Shape::Tile);
    look::setRole(*m_ui->addressLabel, look::Role::Caption);
    m_ui->signInCancelButton->hide();
    m_ui->copyLinkButton->hide();
    m_ui->sampleButton->hide();
    connect(m_ui->profileBox, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            emit serviceChosen(index);
    });
    connect(m_ui->rememberedButton, &AccountsButton::accountChosen, this, &SignInPage::accountChosen);
    connect(m_ui->credentialsForm, &CredentialsForm::edited, this, [this] {
        m_ui->signInProblem->clear();
        m_ui->credentialsErrorLabel->clear();
        showIntro();
        showButtons();
    });
    connect(m_ui->credentialsForm, &CredentialsForm::submitted, this, &SignInPage::submit);
    connect(m_ui->signInButton, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_ui->sampleButton, &QPushButton::clicked, this,
            [this] { emit signInRequested(WithToken{chosen().profile.sampleAccessToken}); });
    connect(m_ui->copyLinkButton, &QPushButton::clicked, this, &SignInPage::copyLinkRequested);
    connect(m_ui->signInCancelButton, &QPushButton::clicked, this, &SignInPage::cancelRequested);
    connect(m_ui->signInNotice, &ProblemBox::actionChosen, this, &SignInPage::noticeActionChosen);
    connect(m_ui->signInProblem, &ProblemBox::textChanged, this, &SignInPage::describeForm);
    connect(m_ui->credentialsErrorLabel, &FieldError::textChanged, this, &SignInPage::describeForm);
    connect(m_ui->signInProblem, &ProblemBox::actionChosen, this, &SignInPage::tryAgainRequested);
    connectCode();
    showButtons();
}

void SignInPage::connectCode()
{
    connect(m_ui->signInCodeForm, &SignInCodeForm::edited, this, [this] {
        m_ui->signInProblem->clear();
        m_ui->credentialsErrorLabel->clear();
    });
    connect(m_ui->signInCodeForm, &SignInCodeForm::submitted, this, &SignInPage::submit);
    connect(m_ui->sendSignInCodeButton, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_ui->resendSignInCodeButton, &QPushButton::clicked, this, &SignInPage::resendCodeRequested);
    connect(m_ui->startOverButton, &QPushButton::clicked, this, &SignInPage::startOverRequested);
}

SignInPage::~SignInPage() = default;

void SignInPage::present(const screen::SignIn &content, Arrival arrival)
{
    using screen::SignIn;
    const auto before = m_shown;
    const PageDiff diff(before, content, arrival);
    if (diff.isNothing())
        return;
    m_shown = content;
    m_shownNoProfile.reset();
    if (diff.isNew(&SignIn::profiles))
        showProfiles(before);
    if (diff.isNew(&SignIn::code))
        showCode();
    if (diff.isNew(&SignIn::waiting))
        showWaiting();
    if (!m_shown->trouble)
        m_ui->signInProblem->clear();
    if (diff.isNew(&SignIn::notice) || diff.isNew(&SignIn::cutOff))
        showNotice();
    const bool isSignedOut = before && before->waiting == screen::SignInWait::SignOut && !m_shown->waiting;
    // Once the fields can be typed into.
    const bool isAtAnother = before && !m_shown->waiting && m_shown->code != before->code;
    if (diff.hasNewTrouble())
        showTrouble();
    else if (!before || arrival == Arrival::Now || isSignedOut || isAtAnother)
        takeFocus();
}

void SignInPage::present(const screen::NoProfile &content, Arrival arrival)
{
    if (arrival == Arrival::None && m_shownNoProfile == content)
        return;
    m_shown.reset();
    m_shownNoProfile = content;
    m_ui->signInFaults->showProblem([faults = content.faults] { return noProfileText(faults); });
    showForm();
    m_ui->signInFaults->takeFocus();
}

const description::ConfiguredService &SignInPage::chosen() const
{
    return *m_shown->profiles.catalogue.services.at(m_shown->profiles.chosen);
}

void SignInPage::showProfiles(const std::optional<screen::SignIn> &before)
{
    const screen::Profiles &now = m_shown->profiles;
    if (!before || before->profiles.catalogue != now.catalogue) {
        const QSignalBlocker quiet(m_ui->profileBox); // it was not a person who chose
        m_ui->profileBox->clear();
        m_ui->profileBox->addItems(profileNames(now.catalogue));
        if (now.catalogue.faults.isEmpty())
            m_ui->signInFaults->clear();
        else
            m_ui->signInFaults->showProblem([faults = now.catalogue.faults] { return leftOutText(faults); });
    }
    if (!before || before->profiles.chosen != now.chosen)
        m_ui->credentialsErrorLabel->clear(); // it was about what another service wants
    {
        const QSignalBlocker quiet(m_ui->profileBox);
        m_ui->profileBox->setCurrentIndex(int(now.chosen));
    }
    showForm();
    showUnfinished();
}

/// Nothing where there is no service to sign in to.
void SignInPage::showForm()
{
    const bool isThere = m_shown.has_value();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->introLabel, m_ui->profileLabel,
                                                            m_ui->profileBox, m_ui->addressLabel})
        widget->setVisible(isThere);
    showButtons();
    if (!isThere)
        return;
    m_ui->addressLabel->say(
        [name = isolated(chosen().description.name)](const QStringList &addresses) {
            QStringList lines;
            for (const QString &address : addresses)
                lines.append(leftToRight(address));
            //: %1: the name of a service, %2: the addresses of its servers, each on a line of its own
            return tr("%1 at\n%2").arg(name, lines.join(u'\n'));
        },
        everywhere(chosen()));
    const auto service = m_shown->profiles.catalogue.services.at(m_shown->profiles.chosen);
    if (std::exchange(m_waysOf, service) != service)
        m_ui->credentialsForm->showWays(*service);
    showIntro();
    showButtons();
}

/// The step that the person is at: how to sign in, or the code that came.
void SignInPage::showCode()
{
    if (m_shown->code)
        m_ui->signInCodeForm->present(*m_shown->code, m_shown->service);
    else
        m_ui->signInCodeForm->clear();
    m_ui->credentialsErrorLabel->clear();
    showButtons();
}

void SignInPage::showButtons()
{
    const bool isAtForm = m_shown && !isAtCode();
    const bool isToSend = isAtForm && m_ui->credentialsForm->method() == description::SignInMethod::Code;
    m_ui->credentialsForm->setVisible(isAtForm);
    m_ui->signInCodeForm->setVisible(isAtCode());
    m_ui->signInButton->setVisible(m_shown && !isToSend);
    m_ui->sendSignInCodeButton->setVisible(isToSend);
    m_ui->resendSignInCodeButton->setVisible(isAtCode()
                                             && m_shown->code->another == AnotherMessage::ByResending);
    m_ui->startOverButton->setVisible(isAtCode());
    offerSample();
}

/// Whose accounts it is to be.
void SignInPage::showIntro()
{
    m_ui->introLabel->setText(signInIntro(m_ui->credentialsForm->actsFor()));
}

void SignInPage::offerSample()
{
    m_ui->sampleButton->setVisible(m_shown && !m_shown->waiting && !isAtCode()
                                   && !chosen().profile.sampleAccessToken.isEmpty());
}

void SignInPage::showUnfinished()
{
    const QList<store::UnfinishedChange> &unfinished = m_shown->profiles.unfinished;
    const QList<store::UnfinishedChange> &strayed = m_shown->profiles.strayed;
    Sentence sentence;
    if (!unfinished.isEmpty() || !strayed.isEmpty())
        sentence = [unfinished, strayed, name = isolated(chosen().description.name), clock = m_clock] {
            return joinedSentences(
                {unfinished.isEmpty() ? QString() : waitingText(unfinished, name, clock.now()),
                 strayed.isEmpty() ? QString() : strayedText(strayed, name, clock.now())});
        };
    m_ui->signInUnfinishedNote->say(sentence);
}

void SignInPage::showAccounts(const QList<AccountEntry> &accounts)
{
    m_ui->rememberedButton->showAccounts(accounts);
}

void SignInPage::showWaiting()
{
    using screen::SignInWait;
    const bool isIdle = !m_shown->waiting;
    if (const auto waiting = m_shown->waiting) {
        m_ui->credentialsErrorLabel->clear();
        m_ui->signInBusy->begin([waiting = *waiting] { return waitingText(waiting); });
        m_ui->signInBusy->holdKeyboard();
        if (*waiting == SignInWait::Provider || *waiting == SignInWait::Browser)
            m_ui->credentialsForm->choose(description::SignInMethod::Browser); // where it was not begun there
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->profileBox, m_ui->rememberedButton,
                                                            m_ui->signInButton, m_ui->startOverButton})
        widget->setEnabled(isIdle);
    m_ui->sendSignInCodeButton->setAllowed(isIdle);
    m_ui->resendSignInCodeButton->setAllowed(isIdle);
    m_ui->signInCodeForm->setBusy(isIdle ? Busy::No : Busy::Yes);
    offerSample();
    m_ui->credentialsForm->setBusy(isIdle ? Busy::No : Busy::Yes);
    m_ui->signInCancelButton->setVisible(!isIdle);
    m_ui->copyLinkButton->setVisible(m_shown->waiting == SignInWait::Browser);
    if (isIdle)
        m_ui->signInBusy->end();
}

void SignInPage::submit()
{
    if (!m_shown || m_shown->waiting)
        return;
    if (isAtCode())
        return submitCode();
    if (m_ui->credentialsForm->method() == description::SignInMethod::Code
        && !m_ui->sendSignInCodeButton->isEnabled())
        return; // nothing waits to be sent
    const auto request = m_ui->credentialsForm->request();
    if (!request) {
        // Beside what went wrong before, which may have a way on of its own.
        m_ui->credentialsErrorLabel->say(request.error());
        return;
    }
    emit signInRequested(*request);
}

void SignInPage::submitCode()
{
    const auto code = m_ui->signInCodeForm->code();
    if (code)
        emit codeEntered(*code);
    else
        m_ui->credentialsErrorLabel->say(code.error());
}

/// Whoever hears the form hears what is wrong with it.
void SignInPage::describeForm()
{
    const QString missing = m_ui->credentialsErrorLabel->text();
    const QString problem = missing.isEmpty() ? m_ui->signInProblem->text() : missing;
    m_ui->credentialsForm->describeProblem(problem);
    m_ui->signInCodeForm->describeProblem(problem);
}

void SignInPage::showNotice()
{
    const Sentence sentence = [notice = m_shown->notice, cutOff = m_shown->cutOff,
                               service = m_shown->service] { return noticeText(notice, cutOff, service); };
    if (std::holds_alternative<signin::SignOutReport>(m_shown->notice))
        m_ui->credentialsForm->forget(); // the notice says that nothing is left
    const bool canTryAgain = std::holds_alternative<keychain::KeychainFailure>(m_shown->notice);
    const bool isAboutDoubt = canTryAgain || std::holds_alternative<signin::BindingChange>(m_shown->notice)
        || m_shown->cutOff == screen::ChangeCutOff::Yes;
    if (sentence().isEmpty())
        m_ui->signInNotice->clear();
    else
        m_ui->signInNotice->showNotice(sentence, canTryAgain ? Sentence(tryKeyringText) : Sentence(),
                                       isAboutDoubt ? look::Tone::Doubt : look::Tone::Plain);
}

void SignInPage::showTrouble()
{
    m_ui->signInProblem->showProblem(
        [trouble = *m_shown->trouble, clock = m_clock] { return troubleText(trouble, clock.now()); });
    takeFocusInForm();
}

void SignInPage::clearSecrets()
{
    m_ui->credentialsForm->clearSecrets();
    m_ui->signInCodeForm->clear();
}

void SignInPage::takeFocus()
{
    if (m_ui->sampleButton->isVisibleTo(this))
        m_ui->sampleButton->setFocus(Qt::OtherFocusReason);
    else
        takeFocusInForm();
}

void SignInPage::takeFocusInForm()
{
    if (isAtCode())
        m_ui->signInCodeForm->takeFocus();
    else if (m_ui->credentialsForm->method() == description::SignInMethod::Browser)
        m_ui->signInButton->setFocus(Qt::OtherFocusReason);
    else
        m_ui->credentialsForm->takeFocus();
}

void SignInPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        if (m_shown)
            showForm();
    }
}

} // namespace renumber::ui
