// SPDX-License-Identifier: Apache-2.0
#include "pages/lockpage.h"

#include "look/announcement.h"
#include "look/role.h"
#include "ui_lockpage.h"

#include <QEvent>

namespace renumber::ui {

LockPage::LockPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LockPage>())
{
    m_ui->setupUi(this);
    m_ui->lockSign->show(look::Symbol::Lock, look::Tone::Plain);
    setFocusProxy(m_ui->lockText);
    connect(m_ui->unlockButton, &QPushButton::clicked, this, &LockPage::unlockRequested);
    retranslate();
}

LockPage::~LockPage() = default;

void LockPage::present(Session session)
{
    if (m_session == session)
        return;
    m_session = session;
    retranslate();
    look::announce(*m_ui->lockText,
                   session == Session::NotPossible ? look::Urgency::Assertive : look::Urgency::Polite);
}

void LockPage::takeFocus()
{
    m_ui->lockText->setFocus(Qt::OtherFocusReason);
}

void LockPage::retranslate()
{
    switch (m_session) {
    case Session::Asking:
        m_ui->lockText->setText(tr("The cases are hidden. This computer is being asked to lock."));
        return;
    case Session::Asked:
        m_ui->lockText->setText(
            tr("The cases are hidden. If this computer's screen doesn't lock now, lock it "
               "yourself before you go."));
        return;
    case Session::NotPossible:
        m_ui->lockText->setText(tr("The cases are hidden, but this computer could not be locked. Lock it "
                                   "yourself before you go."));
        return;
    }
}

void LockPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

} // namespace renumber::ui
