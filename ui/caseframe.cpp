// SPDX-License-Identifier: Apache-2.0
#include "caseframe.h"

#include "look/tokens.h"
#include "widgets/caseaside.h"
#include "widgets/casebar.h"
#include "widgets/settledcard.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace renumber::ui {

namespace {

/// Of page and aside together, from which on they stand beside each other.
constexpr int twoColumns = 680;
constexpr int widestAside = 400;

} // namespace

CaseFrame::CaseFrame(const time::Clock &clock, const Places &places, QObject *parent)
    : QObject(parent)
    , m_columns(places.columns)
    , m_bar(new CaseBar(clock, places.side.parentWidget()))
    , m_aside(new CaseAside(clock, places.pages.parentWidget()))
    , m_settled(new SettledCard(clock, &places.pages))
{
    m_bar->setObjectName(u"caseBar"_s);
    m_aside->setObjectName(u"caseAside"_s);
    m_settled->setObjectName(u"settledCard"_s);
    m_aside->setMaximumWidth(widestAside);
    hide();
    places.side.insertWidget(places.barIndex, m_bar);
    m_columns.addWidget(m_aside);
    static_cast<QBoxLayout *>(places.pages.layout())->insertWidget(places.settledIndex, m_settled);
}

void CaseFrame::present(const screen::DeskCase &content, const screen::Screen &page)
{
    const bool isOfTelling = std::holds_alternative<screen::DeskTelling>(page);
    m_bar->present(content.head);
    m_aside->present(content, isOfTelling ? CaseAside::Telling::Hidden : CaseAside::Telling::Shown);
    m_settled->present(content);
    m_bar->show();
    m_aside->show();
    m_settled->setVisible(!isOfTelling && !std::holds_alternative<screen::DeskCase>(page));
}

void CaseFrame::hide()
{
    m_bar->hide();
    m_aside->hide();
    m_settled->hide();
}

bool CaseFrame::isShown() const
{
    return !m_bar->isHidden();
}

void CaseFrame::fit(int width, int margin)
{
    m_bar->setContentsMargins(margin, look::space::medium, margin, 0);
    const bool hasRoom = width - 2 * margin >= twoColumns;
    m_columns.setDirection(hasRoom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns.setStretch(0, hasRoom ? 4 : 0);
    m_columns.setStretch(1, hasRoom ? 3 : 0);
}

} // namespace renumber::ui
