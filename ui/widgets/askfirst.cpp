// SPDX-License-Identifier: Apache-2.0
#include "widgets/askfirst.h"

#include "look/flowlayout.h"
#include "look/role.h"
#include "ui_askfirst.h"

#include <QEvent>
#include <QLayout>

using namespace Qt::StringLiterals;

namespace renumber::ui {

AskFirst::AskFirst(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::AskFirst>())
{
    m_ui->setupUi(this);
    look::setRole(*this, look::Role::Message);
    look::setTone(*this, look::Tone::Doubt);
    look::letFlow(m_ui->buttonLayout, *m_ui->layout);
    hide();
    connect(this, &QObject::objectNameChanged, this, &AskFirst::nameParts);
    connect(m_ui->keepButton, &QPushButton::clicked, this, [this] {
        clear();
        emit kept();
    });
    connect(m_ui->loseButton, &QPushButton::clicked, this, [this] {
        clear();
        emit confirmed();
    });
}

AskFirst::~AskFirst() = default;

void AskFirst::ask(const Sentence &question, const Sentence &lose, const Sentence &keep)
{
    m_question = question;
    m_lose = lose;
    m_keep = keep;
    retranslate();
    show();
    m_ui->keepButton->setFocus(Qt::OtherFocusReason);
}

void AskFirst::clear()
{
    m_question = nullptr;
    hide();
}

void AskFirst::retranslate()
{
    if (!m_question)
        return;
    const QString question = m_question();
    m_ui->textLabel->setText(question);
    m_ui->loseButton->setText(m_lose());
    m_ui->keepButton->setText(m_keep());
    setAccessibleName(question);
    // A reader that lands on a button hears what it is about.
    m_ui->keepButton->setAccessibleDescription(question);
    m_ui->loseButton->setAccessibleDescription(question);
    layout()->invalidate();
    updateGeometry();
}

void AskFirst::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AskFirst::nameParts()
{
    m_ui->textLabel->setObjectName(QString(objectName() + u"Text"_s));
    m_ui->keepButton->setObjectName(QString(objectName() + u"KeepButton"_s));
    m_ui->loseButton->setObjectName(QString(objectName() + u"LoseButton"_s));
}

} // namespace renumber::ui
