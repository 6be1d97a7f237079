// SPDX-License-Identifier: Apache-2.0
#include "pages/findpage.h"

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
            [this] { m_ui->openPersonButton->setEnabled(m_ui->peopleList->chosenRow() >= 0); });
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
    m_ui->findProblem->clear();
    clearPeople();
    emit findRequested(m_ui->personField->text());
}

void FindPage::openChosen()
{
    const int row = m_ui->peopleList->chosenRow();
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
    m_ui->openPersonButton->setEnabled(m_ui->peopleList->chosenRow() >= 0);
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

void FindPage::showHint(const Sentence &hint)
{
    m_hint = hint;
    retranslate();
}

void FindPage::showPeople(const QList<PersonRow> &people, const Sentence &question)
{
    clearPeople();
    m_people = people;
    m_question = question;
    retranslate();
    for (const PersonRow &person : people)
        m_ui->peopleList->addItem(person.text);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui->peopleLabel, m_ui->peopleList, m_ui->openPersonButton})
        widget->show();
    m_ui->openPersonButton->setEnabled(false);
    m_ui->peopleList->setFocus(Qt::OtherFocusReason);
}

void FindPage::retranslate()
{
    m_ui->personHintLabel->setText(m_hint ? m_hint() : QString());
    m_ui->peopleLabel->setText(m_question ? m_question() : QString());
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
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

} // namespace renumber::ui
