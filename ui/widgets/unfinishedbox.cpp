// SPDX-License-Identifier: Apache-2.0
#include "widgets/unfinishedbox.h"

#include "look/flowlayout.h"
#include "look/role.h"
#include "ui_unfinishedbox.h"
#include "widgets/askfirst.h"
#include "words/breakable.h"

#include <QEvent>
#include <QLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace renumber::ui {

UnfinishedBox::UnfinishedBox(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::UnfinishedBox>())
{
    m_ui->setupUi(this);
    look::setRole(*this, look::Role::Card);
    look::letFlow(m_ui->buttonLayout, *m_ui->layout);
    look::setRole(*m_ui->goOnButton, look::Role::Primary);
    hide();
    connect(this, &QObject::objectNameChanged, this, &UnfinishedBox::nameParts);
    connect(m_ui->goOnButton, &QPushButton::clicked, this, &UnfinishedBox::goOnRequested);
    connect(m_ui->giveUpButton, &QPushButton::clicked, this, &UnfinishedBox::giveUp);
    connect(m_ui->askFirst, &AskFirst::confirmed, this, &UnfinishedBox::giveUpRequested);
    connect(m_ui->askFirst, &AskFirst::kept, this, [this] {
        nameButtons();
        m_ui->giveUpButton->setFocus(Qt::OtherFocusReason);
    });
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &UnfinishedBox::tell);
}

UnfinishedBox::~UnfinishedBox() = default;

void UnfinishedBox::present(const Sentence &text, const Sentence &goOn, const Sentence &giveUp,
                            const Sentence &question)
{
    m_ui->askFirst->clear();
    m_question = question;
    m_text = text;
    m_goOn = goOn;
    m_giveUp = giveUp;
    retranslate();
    show();
}

void UnfinishedBox::clear()
{
    m_text = nullptr;
    m_ui->askFirst->clear();
    hide();
}

void UnfinishedBox::setBusy(Busy busy)
{
    m_ui->goOnButton->setEnabled(busy == Busy::No);
    m_ui->giveUpButton->setEnabled(busy == Busy::No);
    if (busy == Busy::Yes && m_ui->askFirst->isAsking()) {
        m_ui->askFirst->clear();
        nameButtons();
    }
}

void UnfinishedBox::giveUp()
{
    if (m_question && !m_question().isEmpty()) // which may be empty by now
        ask();
    else
        emit giveUpRequested();
}

/// In place of the buttons, of which one would say the same.
void UnfinishedBox::ask()
{
    m_ui->askFirst->ask(m_question, m_giveUp, [] { return tr("Keep it"); });
    m_ui->goOnButton->hide();
    m_ui->giveUpButton->hide();
}

bool UnfinishedBox::takeFocus()
{
    if (isHidden() || m_ui->goOnButton->isHidden())
        return false;
    m_ui->goOnButton->setFocus(Qt::OtherFocusReason);
    return true;
}

void UnfinishedBox::retranslate()
{
    if (!m_text)
        return;
    nameButtons();
    if (m_ui->askFirst->isAsking())
        ask();
    tell();
}

void UnfinishedBox::nameButtons()
{
    const auto name = [](QPushButton *button, const QString &text) {
        button->setText(text);
        button->setVisible(!text.isEmpty());
    };
    name(m_ui->goOnButton, m_goOn());
    name(m_ui->giveUpButton, m_giveUp());
}

void UnfinishedBox::tell()
{
    if (!m_text)
        return;
    const QString text = m_text();
    if (accessibleName() == text)
        return;
    m_ui->textLabel->setText(breakable(text));
    // A reader that lands on a button hears what it is about.
    m_ui->goOnButton->setAccessibleDescription(text);
    m_ui->giveUpButton->setAccessibleDescription(text);
    setAccessibleName(text);
    // Else it would keep the height that its old words had asked for (Qt 6.4).
    layout()->invalidate();
    updateGeometry();
}

void UnfinishedBox::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UnfinishedBox::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    tell();
    m_tick.start();
}

void UnfinishedBox::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_tick.stop();
}

void UnfinishedBox::nameParts()
{
    m_ui->textLabel->setObjectName(QString(objectName() + u"Text"_s));
    m_ui->goOnButton->setObjectName(QString(objectName() + u"GoOnButton"_s));
    m_ui->giveUpButton->setObjectName(QString(objectName() + u"GiveUpButton"_s));
    m_ui->askFirst->setObjectName(QString(objectName() + u"Ask"_s));
}

} // namespace renumber::ui
