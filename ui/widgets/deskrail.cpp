// SPDX-License-Identifier: Apache-2.0
#include "widgets/deskrail.h"

#include "look/role.h"
#include "look/tokens.h"
#include "widgets/railbutton.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace renumber::ui {

DeskRail::DeskRail(QWidget *parent)
    : QFrame(parent)
    , m_board(new RailButton(look::Symbol::Board, this))
    , m_find(new RailButton(look::Symbol::Search, this))
    , m_audit(new RailButton(look::Symbol::Record, this))
    , m_lock(new RailButton(look::Symbol::Lock, this))
{
    look::setRole(*this, look::Role::Side);
    m_board->setObjectName(u"railBoardButton"_s);
    m_find->setObjectName(u"railFindButton"_s);
    m_audit->setObjectName(u"railAuditButton"_s);
    m_lock->setObjectName(u"railLockButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::space::hair, look::space::medium, look::space::hair + 1,
                               look::space::medium);
    layout->setSpacing(look::space::hair);
    for (RailButton *button : {m_board, m_find, m_audit})
        layout->addWidget(button);
    layout->addStretch(1);
    layout->addWidget(m_lock);
    connect(m_board, &QPushButton::clicked, this, &DeskRail::boardRequested);
    connect(m_find, &QPushButton::clicked, this, &DeskRail::findRequested);
    connect(m_audit, &QPushButton::clicked, this, &DeskRail::auditRequested);
    connect(m_lock, &QPushButton::clicked, this, &DeskRail::lockRequested);
    showPlace(Place::Board);
    retranslate();
}

void DeskRail::showPlace(Place place)
{
    const auto presence = [place](Place of) {
        return of == place ? RailButton::Presence::InFront : RailButton::Presence::Behind;
    };
    m_board->setPresence(presence(Place::Board));
    m_find->setPresence(presence(Place::Find));
    m_audit->setPresence(presence(Place::Audit));
}

void DeskRail::retranslate()
{
    //: Below a symbol along the window's edge, where there is little room
    m_board->setText(tr("Cases"));
    //: Below a symbol along the window's edge, where there is little room
    m_find->setText(tr("Find"));
    //: Below a symbol along the window's edge, where there is little room: who did what at this desk
    m_audit->setText(tr("Record"));
    //: Below a symbol along the window's edge, where there is little room
    m_lock->setText(tr("Lock"));
    m_find->setToolTip(tr("Find a person (Ctrl+N)"));
    m_audit->setToolTip(tr("Who did what at this desk"));
    m_lock->setToolTip(tr("Hide everything and lock this computer (Ctrl+L)"));
}

void DeskRail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace renumber::ui
