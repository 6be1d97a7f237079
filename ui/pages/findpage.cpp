// SPDX-License-Identifier: Apache-2.0
#include "pages/findpage.h"

#include "text/foreyes.h"
#include "ui_findpage.h"
#include "widgets/tone.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace renumber::ui {

FindPage::FindPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FindPage>())
{
    m_ui->setupUi(this);
    makeHeading(m_ui->findTitleLabel);
    makeSmallPrint(m_ui->personHintLabel);
    m_ui->findCancelButton->hide();
    clearPeople();
    connect(m_ui->personField, &QLineEdit::textChanged, this, [this] {
        m_ui->findProblem->clear();
        clearPeople();
    });
    connect(m_ui->personField, &QLineEdit::returnPressed, this, &FindPage::submit);
    connect(m_ui->findButton, &QPushButton::clicked, this, &FindPage::submit);
    connect(m_ui->peopleList, &QListWidget::itemActivated, this, &FindPage::openChosen);
    connect(m_ui->peopleList, &QListWidget::itemSelectionChanged, this,
            [this] { m_ui->openPersonButton->setEnabled(m_ui->peopleList->currentRow() >= 0); });
    connect(m_ui->openPersonButton, &QPushButton::clicked, this, &FindPage::openChosen);
    connect(m_ui->findCancelButton, &QPushButton::clicked, this, &FindPage::cancelRequested);
    connect(m_ui->findProblem, &ProblemBox::actionChosen, this, &FindPage::nextStepChosen);
    connect(m_ui->findProblem, &ProblemBox::textChanged, this,
            [this] { m_ui->personField->setAccessibleDescription(m_ui->findProblem->text()); });
    connect(m_ui->findNotice, &ProblemBox::actionChosen, this, &FindPage::noticeActionChosen);
}

FindPage::~FindPage() = default;

void FindPage::ask()
{
    m_ui->personField->clear();
    m_ui->findProblem->clear();
    clearPeople();
}

void FindPage::submit()
{
    const QString wanted = m_ui->personField->text().trimmed();
    if (wanted.isEmpty()) {
        showProblem([] {
            return ProblemText{
                tr("Enter a phone number, an email address or a user name first."), {}, NextStep::None};
        });
        return;
    }
    m_ui->findProblem->clear();
    clearPeople();
    emit findRequested(wanted);
}

void FindPage::openChosen()
{
    const int row = m_ui->peopleList->currentRow();
    if (row >= 0)
        emit personChosen(m_people.at(row).userId);
}

void FindPage::setBusy(const Sentence &what)
{
    m_ui->findBusy->begin(what);
    m_ui->findBusy->holdKeyboard();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->personField, m_ui->findButton,
                                                            m_ui->peopleList, m_ui->openPersonButton})
        widget->setEnabled(false);
    m_ui->findCancelButton->show();
}

void FindPage::setIdle()
{
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui->personField, m_ui->findButton, m_ui->peopleList})
        widget->setEnabled(true);
    m_ui->openPersonButton->setEnabled(m_ui->peopleList->currentRow() >= 0);
    m_ui->findCancelButton->hide();
    m_ui->findBusy->end();
}

void FindPage::clearPeople()
{
    m_people.clear();
    m_ui->peopleList->clear();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui->peopleLabel, m_ui->peopleList, m_ui->openPersonButton})
        widget->hide();
}

void FindPage::showPeople(const QList<FoundPerson> &people)
{
    clearPeople();
    m_people = people;
    for (const FoundPerson &person : people)
        m_ui->peopleList->addItem(person.name.isEmpty() ? text::forEyes(person.userId, text::Longest::Name)
                                                        : person.name);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui->peopleLabel, m_ui->peopleList, m_ui->openPersonButton})
        widget->show();
    m_ui->peopleList->setCurrentRow(0);
    m_ui->peopleList->setFocus(Qt::OtherFocusReason);
}

void FindPage::showProblem(const ProblemWords &words)
{
    m_ui->findProblem->showProblem(words);
    takeFocus();
}

void FindPage::showNotice(const Sentence &sentence, const Sentence &action)
{
    m_ui->findNotice->showNotice(sentence, action);
}

void FindPage::clearNotice()
{
    m_ui->findNotice->clear();
}

void FindPage::takeFocus()
{
    m_ui->personField->setFocus(Qt::OtherFocusReason);
    m_ui->personField->selectAll();
}

AccountsButton &FindPage::accountsButton()
{
    return *m_ui->findAccountsButton;
}

void FindPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace renumber::ui
