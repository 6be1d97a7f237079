// SPDX-License-Identifier: Apache-2.0
#include "handset/handsetwindow.h"

#include "handset/messagebubble.h"
#include "handset/muted.h"
#include "ui_handsetwindow.h"

#include <QEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace renumber::sandbox {

HandsetWindow::HandsetWindow(World &world, const QString &origin, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::HandsetWindow>())
    , m_world(world)
    , m_origin(origin)
{
    m_ui->setupUi(this);
    QFont headingFont = font();
    headingFont.setPointSizeF(headingFont.pointSizeF() * 1.7);
    headingFont.setWeight(QFont::Bold);
    m_ui->heading->setFont(headingFont);
    QFont emptyFont = font();
    emptyFont.setPointSizeF(emptyFont.pointSizeF() * 1.15);
    m_ui->emptyText->setFont(emptyFont);
    muteAsides();
    m_ui->scrollArea->viewport()->setAutoFillBackground(false);
    m_ui->messageList->setAutoFillBackground(false);
    showOrigin();

    // The list learns its new height only after the message was added.
    QScrollBar *bar = m_ui->scrollArea->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int last) {
        if (m_scrollsToNewest) {
            m_scrollsToNewest = false;
            bar->setValue(last);
        }
    });
    connect(&world, &World::messageSent, this, &HandsetWindow::addMessage);
    connect(&world, &World::cleared, this, &HandsetWindow::removeMessages);
    for (const Message &message : world.messages()) {
        addMessage(message);
    }
}

HandsetWindow::~HandsetWindow() = default;

void HandsetWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showOrigin();
    } else if (event->type() == QEvent::PaletteChange) {
        muteAsides();
    }
}

void HandsetWindow::muteAsides()
{
    mute(*m_ui->emptyText, palette());
    mute(*m_ui->origin, palette());
}

void HandsetWindow::addMessage(const Message &message)
{
    m_scrollsToNewest = true;
    QVBoxLayout *list = m_ui->messageListLayout;
    auto *bubble = new MessageBubble(message, m_ui->messageList);
    connect(bubble, &MessageBubble::linkPressed, this, [this, bubble, message] {
        bubble->showOutcome(m_world.followLink(message.service, message.linkTicket));
    });
    list->insertWidget(list->count() - 1, bubble); // Above the space.
    m_ui->contents->setCurrentWidget(m_ui->messagesPage);
}

void HandsetWindow::removeMessages()
{
    qDeleteAll(m_ui->messageList->findChildren<MessageBubble *>(Qt::FindDirectChildrenOnly));
    m_ui->contents->setCurrentWidget(m_ui->emptyPage);
}

void HandsetWindow::showOrigin()
{
    //: %1 is the sandbox's web address.
    m_ui->origin->setText(tr("Sandbox at %1").arg(u"\u2066"_s % m_origin % u"\u2069"_s));
}

} // namespace renumber::sandbox
