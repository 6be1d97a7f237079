// SPDX-License-Identifier: Apache-2.0
#include "pages/findpage.h"

#include "look/flowlayout.h"
#include "look/role.h"
#include "look/symbolicon.h"
#include "number/tables.h"
#include "screen/hitmarkstext.h"
#include "screen/screentext.h"
#include "ui_findpage.h"
#include "words/contacttext.h"
#include "words/keyringtext.h"

#include <QEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace renumber::ui {

FindPage::FindPage(time::Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FindPage>())
    , m_clock(std::move(clock))
{
    m_ui->setupUi(this);
    look::letFlow(m_ui->findButtonLayout, *m_ui->findLayout);
    look::letFlow(m_ui->openLayout, *m_ui->findLayout);
    look::setRole(*m_ui->personHintLabel, look::Role::Caption);
    m_ui->findCancelButton->hide();
    clearPeople();
    connect(m_ui->personField, &QLineEdit::textChanged, this, [this] {
        m_ui->findProblem->clear();
        clearPeople();
    });
    connect(m_ui->personField, &QLineEdit::returnPressed, this, &FindPage::submit);
    connect(m_ui->findButton, &QPushButton::clicked, this, &FindPage::submit);
    connect(m_ui->aboutBox, &QComboBox::activated, this,
            [this](int row) { emit kindChosen(m_shown->kinds.at(row)); });
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

void FindPage::present(const screen::Find &content, Arrival arrival)
{
    using screen::Find;
    const auto before = m_shown;
    const PageDiff diff(before, content, arrival);
    if (diff.isNothing())
        return;
    m_shown = content;
    number::makeTablesAhead(); // numbers are read in what is looked for
    const bool isAnotherQuestion = diff.isNew(&Find::number);
    if (isAnotherQuestion)
        m_ui->personField->clear();
    if (isAnotherQuestion || !m_shown->trouble)
        m_ui->findProblem->clear();
    if (diff.isNew(&Find::waiting))
        showWaiting();
    if (isAnotherQuestion || diff.isNew(&Find::found))
        showPeople();
    if (diff.isNew(&Find::kinds))
        showKinds();
    retranslate();
    m_ui->aboutBox->setCurrentIndex(int(m_shown->kinds.indexOf(m_shown->about)));
    if (diff.isNew(&Find::keyringFailure)) {
        if (const auto reason = m_shown->keyringFailure)
            m_ui->findNotice->showNotice([reason = *reason] { return keptInMemoryText(reason); },
                                         tryKeyringText);
        else
            m_ui->findNotice->clear();
    }
    if (diff.hasNewTrouble()) {
        m_ui->findProblem->showProblem(
            [trouble = *m_shown->trouble, service = m_shown->service, clock = m_clock] {
                return troubleText(trouble, service, clock.now());
            });
        takeFocus();
    } else if (m_shown->found && diff.isNew(&Find::found)) {
        m_ui->peopleList->setFocus(Qt::OtherFocusReason);
    } else if (isAnotherQuestion || diff.isReady()) {
        takeFocus();
    }
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
        emit personChosen(m_shown->found->result.people.at(row).userId);
}

void FindPage::showWaiting()
{
    const bool isIdle = !m_shown->waiting;
    if (const auto &waiting = m_shown->waiting) {
        m_ui->findBusy->begin([waiting = *waiting] { return waitingText(waiting); });
        m_ui->findBusy->holdKeyboard();
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->personField, m_ui->aboutBox,
                                                            m_ui->findButton, m_ui->peopleList})
        widget->setEnabled(isIdle);
    m_ui->openPersonButton->setEnabled(isIdle && m_ui->peopleList->chosenRow() >= 0);
    m_ui->findCancelButton->setVisible(!isIdle);
    if (isIdle)
        m_ui->findBusy->end();
}

void FindPage::showPeople()
{
    clearPeople();
    if (!m_shown->found)
        return;
    const QList<service::FoundPerson> &people = m_shown->found->result.people;
    for (qsizetype i = 0; i < people.size(); ++i)
        m_ui->peopleList->addItem(QString());
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui->peopleLabel, m_ui->peopleList, m_ui->openPersonButton})
        widget->show();
    m_ui->openPersonButton->setEnabled(false);
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (people.at(i).userId == m_shown->found->chosen)
            m_ui->peopleList->setCurrentRow(int(i));
    }
}

/// What they are called by, and what the desk knows of them, in the rows that are there: whoever is chosen
/// stays so.
void FindPage::showMarks()
{
    const QList<service::FoundPerson> people
        = m_shown->found ? m_shown->found->result.people : QList<service::FoundPerson>();
    if (m_ui->peopleList->count() != people.size())
        return; // they were put away
    const QStringList rows = rowsFor(people);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const screen::HitMarks marks = m_shown->marks.value(people.at(i).userId);
        const QString words = hitMarksText(marks, m_clock.now());
        QListWidgetItem *item = m_ui->peopleList->item(int(i));
        item->setText(words.isEmpty() ? rows.at(i) : QString(rows.at(i) + u'\n' + words));
        const auto sign = hitSign(marks);
        item->setIcon(sign ? look::symbolIcon(*sign, QPalette::Text) : QIcon());
    }
    m_ui->peopleList->doItemsLayout(); // a row that has become higher would be cut off
}

/// Where there is only one, nothing is asked.
void FindPage::showKinds()
{
    const QSignalBlocker quiet(m_ui->aboutBox);
    m_ui->aboutBox->clear();
    for (qsizetype i = 0; i < m_shown->kinds.size(); ++i)
        m_ui->aboutBox->addItem({});
    m_ui->aboutLabel->setVisible(m_shown->kinds.size() > 1);
    m_ui->aboutBox->setVisible(m_shown->kinds.size() > 1);
}

void FindPage::clearPeople()
{
    m_ui->peopleList->clear();
    m_ui->openPersonButton->setEnabled(false);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui->peopleLabel, m_ui->peopleList, m_ui->openPersonButton})
        widget->hide();
}

void FindPage::retranslate()
{
    m_ui->personHintLabel->setText(searchHint(m_shown->region));
    for (qsizetype i = 0; i < m_shown->kinds.size(); ++i)
        m_ui->aboutBox->setItemText(int(i), kindName(m_shown->kinds.at(i)));
    const auto &found = m_shown->found;
    showMarks();
    m_ui->peopleLabel->setText(found ? choiceText(found->result, found->terms) : QString());
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
        if (m_shown)
            retranslate();
    }
}

} // namespace renumber::ui
