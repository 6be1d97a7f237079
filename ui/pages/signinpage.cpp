// SPDX-License-Identifier: Apache-2.0
#include "pages/signinpage.h"

#include "text/sanitized.h"
#include "ui_signinpage.h"
#include "widgets/tone.h"
#include "words/disambiguators.h"
#include "words/isolate.h"

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

/// What is wrong with the profiles, for whoever looks after them.
ProblemText faultsText(const description::Catalogue &catalogue)
{
    if (catalogue.faults.isEmpty()) {
        return {Words::tr("No profile was found, so Renumber does not know which service to speak to. Ask "
                          "whoever runs the service for a profile file, and put it into the folder named "
                          "below, or start Renumber with --profile and the file."),
                foldersText(), NextStep::None};
    }
    QStringList lines;
    const description::Faults shown = catalogue.faults.mid(0, mostFaults);
    for (const description::Fault &fault : shown)
        lines.append(description::toText(fault));
    if (const qsizetype others = catalogue.faults.size() - shown.size(); others > 0)
        lines.append(Words::tr("%n more fault(s) are not shown here. Started in a terminal, Renumber prints "
                               "all of them there.",
                               nullptr, int(others)));
    if (catalogue.services.isEmpty())
        return {
            Words::tr("No profile can be used. This is what is wrong, for whoever looks after the profiles:"),
            lines.join(u'\n'), NextStep::None};
    return {
        Words::tr("Some profiles cannot be used and are left out. This is what is wrong, for whoever looks "
                  "after the profiles:"),
        lines.join(u'\n'), NextStep::None};
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

SignInPage::SignInPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SignInPage>())
{
    m_ui->setupUi(this);
    makeHeading(m_ui->titleLabel);
    makeSmallPrint(m_ui->addressLabel);
    m_ui->signInCancelButton->hide();
    m_ui->copyLinkButton->hide();
    m_ui->sampleButton->hide();
    connect(m_ui->profileBox, &QComboBox::currentIndexChanged, this, [this](int index) {
        showService();
        if (index >= 0)
            emit serviceChosen(index);
    });
    connect(m_ui->rememberedButton, &AccountsButton::accountChosen, this, &SignInPage::accountChosen);
    connect(m_ui->credentialsForm, &CredentialsForm::edited, this, [this] {
        m_ui->signInProblem->clear();
        m_ui->credentialsErrorLabel->clear();
    });
    connect(m_ui->credentialsForm, &CredentialsForm::submitted, this, &SignInPage::submit);
    connect(m_ui->signInButton, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_ui->sampleButton, &QPushButton::clicked, this, [this] {
        clearMessages();
        emit signInRequested(
            WithToken{m_catalogue.services.at(m_ui->profileBox->currentIndex())->profile.sampleAccessToken});
    });
    connect(m_ui->copyLinkButton, &QPushButton::clicked, this, &SignInPage::copyLinkRequested);
    connect(m_ui->signInCancelButton, &QPushButton::clicked, this, &SignInPage::cancelRequested);
    connect(m_ui->signInNotice, &ProblemBox::actionChosen, this, &SignInPage::noticeActionChosen);
    connect(m_ui->signInProblem, &ProblemBox::textChanged, this, &SignInPage::describeForm);
    connect(m_ui->credentialsErrorLabel, &FieldError::textChanged, this, &SignInPage::describeForm);
    connect(m_ui->signInProblem, &ProblemBox::actionChosen, this, &SignInPage::tryAgainRequested);
}

SignInPage::~SignInPage() = default;

void SignInPage::showCatalogue(const description::Catalogue &catalogue)
{
    m_catalogue = catalogue;
    {
        const QSignalBlocker quiet(m_ui->profileBox);
        m_ui->profileBox->clear();
        const QStringList names = profileNames(catalogue);
        for (const QString &name : names)
            m_ui->profileBox->addItem(name);
    }
    showFaults();
    showService();
}

qsizetype SignInPage::chosenService() const
{
    return m_ui->profileBox->currentIndex();
}

void SignInPage::chooseService(qsizetype index)
{
    {
        const QSignalBlocker quiet(m_ui->profileBox); // it was not a person who chose
        m_ui->profileBox->setCurrentIndex(int(index));
    }
    showService();
}

void SignInPage::showFaults()
{
    if (m_catalogue.faults.isEmpty() && !m_catalogue.services.isEmpty())
        m_ui->signInFaults->clear();
    else
        m_ui->signInFaults->showProblem([this] { return faultsText(m_catalogue); });
}

void SignInPage::showService()
{
    const int index = m_ui->profileBox->currentIndex();
    const bool known = index >= 0 && index < m_catalogue.services.size();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui->introLabel, m_ui->profileLabel, m_ui->profileBox,
                                          m_ui->credentialsForm, m_ui->signInButton, m_ui->addressLabel})
        widget->setVisible(known);
    offerSample();
    if (!known)
        return;
    const description::ConfiguredService &service = *m_catalogue.services.at(index);
    m_ui->addressLabel->say(
        [name = isolated(service.description.name)](const QString &address) {
            //: %1: the name of a service, %2: the address of its server, on a line of its own
            return tr("%1 at\n%2").arg(name, leftToRight(address));
        },
        service.origin);
    if (m_shown != &service)
        m_ui->credentialsForm->showWays(service);
    m_shown = &service;
}

void SignInPage::offerSample()
{
    const int index = m_ui->profileBox->currentIndex();
    const bool known = index >= 0 && index < m_catalogue.services.size();
    m_ui->sampleButton->setVisible(known && m_busy == Busy::No
                                   && !m_catalogue.services.at(index)->profile.sampleAccessToken.isEmpty());
}

void SignInPage::chooseWay(description::SignInMethod method)
{
    m_ui->credentialsForm->choose(method);
}

void SignInPage::showAccounts(const QList<AccountEntry> &accounts)
{
    m_ui->rememberedButton->showAccounts(accounts);
}

void SignInPage::begin(const Sentence &what)
{
    m_busy = Busy::Yes;
    m_ui->signInBusy->begin(what);
    m_ui->signInBusy->holdKeyboard();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui->profileBox, m_ui->rememberedButton, m_ui->signInButton})
        widget->setEnabled(false);
    m_ui->credentialsForm->setBusy(Busy::Yes);
    m_ui->sampleButton->hide();
    m_ui->signInCancelButton->show();
}

void SignInPage::setBusy(const Sentence &what)
{
    begin(what);
    m_ui->copyLinkButton->hide();
}

void SignInPage::setWaitingForBrowser()
{
    begin([] { return tr("Waiting until you have signed in, in your browser…"); });
    m_ui->copyLinkButton->show();
}

void SignInPage::setIdle()
{
    m_busy = Busy::No;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui->profileBox, m_ui->rememberedButton, m_ui->signInButton})
        widget->setEnabled(true);
    offerSample();
    m_ui->credentialsForm->setBusy(Busy::No);
    m_ui->signInCancelButton->hide();
    m_ui->copyLinkButton->hide();
    m_ui->signInBusy->end();
}

void SignInPage::submit()
{
    if (m_busy == Busy::Yes)
        return;
    const auto request = m_ui->credentialsForm->request();
    if (!request) {
        // Beside what went wrong before, which may have a way on of its own.
        m_ui->credentialsErrorLabel->say(request.error());
        return;
    }
    clearMessages();
    emit signInRequested(*request);
}

/// Whoever hears the form hears what is wrong with it.
void SignInPage::describeForm()
{
    const QString missing = m_ui->credentialsErrorLabel->text();
    m_ui->credentialsForm->describeProblem(missing.isEmpty() ? m_ui->signInProblem->text() : missing);
}

void SignInPage::showProblem(const ProblemWords &words)
{
    m_ui->signInProblem->showProblem(words);
    if (m_ui->credentialsForm->method() == description::SignInMethod::Browser)
        m_ui->signInButton->setFocus(Qt::OtherFocusReason);
    else
        m_ui->credentialsForm->takeFocus();
}

void SignInPage::showNotice(const Sentence &sentence, const Sentence &action)
{
    m_ui->signInNotice->showNotice(sentence, action);
}

void SignInPage::showUnfinished(const Sentence &sentence)
{
    m_ui->signInUnfinishedNote->say(sentence);
}

void SignInPage::clearMessages()
{
    m_ui->signInProblem->clear();
    m_ui->credentialsErrorLabel->clear();
    m_ui->signInNotice->clear();
}

void SignInPage::clearSecrets()
{
    m_ui->credentialsForm->clearSecrets();
}

void SignInPage::takeFocus()
{
    if (m_catalogue.services.isEmpty())
        m_ui->signInFaults->takeFocus();
    else if (m_ui->sampleButton->isVisibleTo(this))
        m_ui->sampleButton->setFocus(Qt::OtherFocusReason);
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
        showService();
    }
}

} // namespace renumber::ui
