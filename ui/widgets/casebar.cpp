// SPDX-License-Identifier: Apache-2.0
#include "widgets/casebar.h"

#include "desk/caserules.h"
#include "look/role.h"
#include "screen/deskpagetext.h"
#include "ui_casebar.h"
#include "words/breakable.h"

#include <QEvent>

namespace renumber::ui {

namespace {

constexpr int roomForName = 260;

} // namespace

CaseBar::CaseBar(time::Clock clock, QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::CaseBar>())
    , m_clock(std::move(clock))
{
    m_ui->setupUi(this);
    m_ui->noteCaseButton->setKeys(Qt::Key_F2);
    m_ui->handOverButton->setKeys(Qt::CTRL | Qt::Key_H);
    m_ui->stopCaseButton->setKeys(Qt::Key_F8);
    m_ui->stopCaseButton->makeUrgent();
    look::setTone(*m_ui->stopCaseButton, look::Tone::Wrong);
    connect(m_ui->handOverButton, &QPushButton::clicked, this, &CaseBar::handOverPressed);
    connect(m_ui->noteCaseButton, &QPushButton::clicked, this, &CaseBar::notePressed);
    connect(m_ui->takeCaseButton, &QPushButton::clicked, this, &CaseBar::takePressed);
    connect(m_ui->stopCaseButton, &QPushButton::clicked, this, &CaseBar::stopPressed);
    connect(m_ui->endCaseButton, &QPushButton::clicked, this, [this] {
        if (const auto ending = endingToOffer())
            emit closePressed(*ending);
    });
}

CaseBar::~CaseBar() = default;

void CaseBar::present(const screen::CaseHead &head)
{
    if (m_head == head)
        return;
    m_head = head;
    retranslate();
}

/// What the case can be closed as, other than done.
std::optional<desk::Ending> CaseBar::endingToOffer() const
{
    if (m_head->inHand != screen::InHand::Here)
        return std::nullopt;
    if (m_head->stage == desk::Stage::Unsettled)
        return desk::Ending::NotKnown;
    return desk::isBeforePermit(m_head->stage) ? std::optional(desk::Ending::Abandoned) : std::nullopt;
}

void CaseBar::retranslate()
{
    const QString name = personText(m_head->person);
    m_ui->casePersonLabel->setText(breakable(name));
    m_ui->caseAvatar->showName(m_head->person);
    m_ui->caseHeadLabel->setText(breakable(headText(*m_head, m_clock.now())));
    m_ui->handOverButton->setVisible(m_head->inHand == screen::InHand::Here);
    m_ui->takeCaseButton->setVisible(m_head->inHand == screen::InHand::Free);
    const auto ending = endingToOffer();
    m_ui->endCaseButton->setVisible(ending.has_value());
    m_ui->endCaseButton->setText(ending == desk::Ending::NotKnown ? tr("Close as not confirmed")
                                                                  : tr("End the case"));
    const bool isClosed = m_head->stage == desk::Stage::Closed;
    m_ui->noteCaseButton->setVisible(!isClosed);
    m_ui->stopCaseButton->setVisible(!isClosed);
    // Where several cases are under way, a reader hears whose it is that is pressed.
    //: %1: a person's name
    m_ui->handOverButton->setAccessibleName(tr("Hand over the case of %1").arg(name));
    //: %1: a person's name
    m_ui->takeCaseButton->setAccessibleName(tr("Take the case of %1").arg(name));
    //: %1: a person's name
    m_ui->noteCaseButton->setAccessibleName(tr("Note about the case of %1").arg(name));
    //: %1: a person's name
    m_ui->stopCaseButton->setAccessibleName(tr("Stop the case of %1").arg(name));
    layOut();
}

/// The buttons go below where they would leave too little for the name.
void CaseBar::layOut()
{
    const bool hasRoom = m_ui->caseButtonsLayout->sizeHint().width() + roomForName <= width();
    m_ui->layout->setDirection(hasRoom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->layout->setStretch(0, hasRoom ? 1 : 0); // below each other it would make the bar higher
}

void CaseBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layOut();
}

void CaseBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (m_head)
        retranslate();
}

} // namespace renumber::ui
