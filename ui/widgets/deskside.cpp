// SPDX-License-Identifier: Apache-2.0
#include "widgets/deskside.h"

#include "look/tokens.h"
#include "widgets/boardlist.h"
#include "widgets/deskrail.h"
#include "widgets/urgentkeys.h"

#include <QHBoxLayout>
#include <QShortcut>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace renumber::ui {

namespace {

/// Of the window, for the board beside a page.
constexpr double boardShare = 0.316;
constexpr int narrowestBoard = 300;
constexpr int widestBoard = 404;

} // namespace

DeskSide::DeskSide(const time::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_rail(new DeskRail(this))
    , m_board(new BoardList(clock, this))
{
    m_rail->setObjectName(u"deskRail"_s);
    m_board->setObjectName(u"boardList"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(m_board, 1);
    connect(m_rail, &DeskRail::boardRequested, this, [this] {
        if (isOverPage())
            closeBoard();
        else
            openBoard();
    });
    connect(m_board, &BoardList::caseChosen, this, &DeskSide::closeBoard);
    connect(m_rail, &DeskRail::findRequested, this, &DeskSide::closeBoard);
    connect(m_rail, &DeskRail::auditRequested, this, &DeskSide::closeBoard);
    connectKeys();
}

void DeskSide::connectKeys()
{
    for (int position = 0; position < 9; ++position) {
        const QKeySequence key(QKeyCombination(Qt::ControlModifier, Qt::Key(Qt::Key_1 + position)));
        connect(new QShortcut(key, this), &QShortcut::activated, this,
                [this, position] { m_board->choosePosition(position); });
    }
    connect(new QShortcut(Qt::Key_Slash, this), &QShortcut::activated, this, [this] {
        openBoard();
        m_board->beginFiltering();
    });
    connect(new QShortcut(QKeySequence(u"Ctrl+N"_s), this), &QShortcut::activated, m_rail,
            &DeskRail::findRequested);
    auto *lock = new QShortcut(QKeySequence(u"Ctrl+L"_s), this);
    UrgentKeys::mark(*lock);
    connect(lock, &QShortcut::activated, m_rail, &DeskRail::lockRequested);
}

void DeskSide::fit(int windowWidth)
{
    m_room = windowWidth < look::deskWindow ? Room::ForOne : Room::ForBoth;
    m_boardWidth = std::clamp(int(windowWidth * boardShare), narrowestBoard, widestBoard);
    arrange();
}

bool DeskSide::isOverPage() const
{
    return m_room == Room::ForOne && m_isOpen;
}

void DeskSide::openBoard()
{
    m_isOpen = true;
    arrange();
    m_board->takeFocus();
}

void DeskSide::closeBoard()
{
    m_isOpen = false;
    arrange();
}

void DeskSide::arrange()
{
    const bool isBeside = m_room == Room::ForBoth;
    const bool isAnother = std::exchange(m_wasOverPage, isOverPage()) != isOverPage();
    m_board->setMinimumWidth(isBeside ? m_boardWidth : 0);
    m_board->setMaximumWidth(isBeside ? m_boardWidth : QWIDGETSIZE_MAX);
    setSizePolicy(isOverPage() ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Preferred);
    // Never both at once where there is room for one: the window would become wider for them.
    if (isAnother && isOverPage())
        emit overPageChanged();
    m_board->setVisible(isBeside || m_isOpen);
    if (isAnother && !isOverPage())
        emit overPageChanged();
}

} // namespace renumber::ui
