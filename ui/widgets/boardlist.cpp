// SPDX-License-Identifier: Apache-2.0
#include "widgets/boardlist.h"

#include "look/flowlayout.h"
#include "look/role.h"
#include "look/symbolicon.h"
#include "look/tokens.h"
#include "screen/boardtext.h"
#include "widgets/boarddelegate.h"
#include "widgets/boardmodel.h"
#include "widgets/problembox.h"
#include "words/deskfaulttext.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>
#include <QStyleOptionViewItem>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace renumber::ui {

using screen::Chip;

namespace {

QString objectNameOf(Chip chip)
{
    switch (chip) {
    case Chip::All:
        return u"allChip"_s;
    case Chip::Mine:
        return u"mineChip"_s;
    case Chip::Free:
        return u"freeChip"_s;
    case Chip::WaitsForMe:
        return u"myTurnChip"_s;
    case Chip::Flagged:
        return u"flaggedChip"_s;
    case Chip::Owed:
        return u"toTellChip"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

BoardList::BoardList(const time::Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_model(new BoardModel(clock, this))
    , m_delegate(new BoardDelegate(clock, this))
    , m_field(new QLineEdit(this))
    , m_chipGroup(new QButtonGroup(this))
    , m_fault(new ProblemBox(this))
    , m_empty(new QLabel(this))
    , m_view(new QListView(this))
    , m_second(this)
{
    look::setRole(*this, look::Role::Side);
    m_field->setObjectName(u"boardFilterField"_s);
    m_field->setMaxLength(200);
    m_field->addAction(look::symbolIcon(look::Symbol::Search, QPalette::PlaceholderText),
                       QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_fault->setObjectName(u"boardFault"_s);
    m_empty->setObjectName(u"boardEmptyLabel"_s);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    look::setRole(*m_empty, look::Role::Caption);
    m_view->setObjectName(u"boardView"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setResizeMode(QListView::Adjust); // how many lines a row has goes by its width
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionMode(QAbstractItemView::NoSelection); // what is selected is what is on screen
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(look::space::large, look::space::large, look::space::large, look::space::large);
    above->setSpacing(look::space::medium);
    above->addWidget(m_field);
    makeChips();
    auto *flow = new look::FlowLayout;
    for (const auto &[chip, button] : m_chips)
        flow->addWidget(button);
    above->addLayout(flow);
    above->addWidget(m_fault);
    above->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 1, 0); // the line along the edge is the frame's
    layout->setSpacing(0);
    layout->addLayout(above);
    layout->addWidget(m_view, 1);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &BoardList::passSecond);
    connect(m_field, &QLineEdit::textEdited, this, &BoardList::chooseFilter);
    connect(m_view, &QListView::clicked, this, &BoardList::choose);
    connect(m_view, &QListView::activated, this, &BoardList::choose);
    retranslate();
}

void BoardList::makeChips()
{
    for (const Chip chip : screen::chips) {
        auto *button = new QRadioButton(this);
        button->setObjectName(objectNameOf(chip));
        look::setRole(*button, look::Role::Chip);
        m_chips.emplace(chip, button);
        m_chipGroup->addButton(button, int(chip));
    }
    m_chips.at(Chip::All)->setChecked(true);
    connect(m_chipGroup, &QButtonGroup::idClicked, this, &BoardList::chooseFilter);
}

void BoardList::present(const screen::Board &board)
{
    if (m_shown == board)
        return;
    const std::optional<screen::Board> before = std::exchange(m_shown, board);
    m_chips.at(board.filter.chip)->setChecked(true);
    if (!before || before->filter.text != board.filter.text) {
        if (m_field->text() != board.filter.text)
            m_field->setText(board.filter.text);
    }
    m_model->present(shownRows(board), board.viewer);
    fitRows();
    showOnScreen();
    if (!before || before->fault != board.fault)
        showFault();
    retranslate();
}

/// What counts is longer or shorter by and by, and its row higher.
void BoardList::passSecond()
{
    fitRows();
    m_view->viewport()->update();
}

/// Qt leaves rows as high as they were, whatever is in them by now.
void BoardList::fitRows()
{
    QStyleOptionViewItem option;
    option.initFrom(m_view);
    option.font = m_view->font();
    option.widget = m_view;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        if (m_delegate->sizeHint(option, index).height() == m_view->visualRect(index).height())
            continue;
        emit m_delegate->sizeHintChanged(index); // which lays out all of them
        break;
    }
}

void BoardList::forget()
{
    m_shown.reset();
    m_field->clear();
    m_chips.at(Chip::All)->setChecked(true);
    m_model->present({}, {});
    m_fault->clear();
    retranslate();
}

void BoardList::showOnScreen()
{
    QItemSelectionModel *selection = m_view->selectionModel();
    const int row = m_model->rowOf(m_shown->onScreen);
    const QModelIndex index = m_model->index(row);
    if (row < 0) {
        selection->clearSelection();
    } else if (!selection->isSelected(index)) {
        selection->select(index, QItemSelectionModel::ClearAndSelect);
        m_view->setCurrentIndex(index);
    }
}

void BoardList::showFault()
{
    const auto &fault = m_shown->fault;
    m_delegate->setInk(fault ? BoardDelegate::Ink::Pale : BoardDelegate::Ink::Full);
    m_view->viewport()->update();
    if (fault)
        m_fault->showNotice([fault = *fault, clock = m_clock] { return storeFaultText(fault, clock.now()); },
                            {}, look::Tone::Wrong);
    else
        m_fault->clear();
}

void BoardList::chooseFilter()
{
    emit filterChosen({Chip(m_chipGroup->checkedId()), m_field->text()});
}

void BoardList::choose(const QModelIndex &index)
{
    if (index.isValid())
        emit caseChosen(m_model->at(index.row()).caseId);
}

void BoardList::choosePosition(int position)
{
    choose(m_model->index(position));
}

void BoardList::beginFiltering()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void BoardList::takeFocus()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

/// In the field, the arrow that leads down leads to the list, Return chooses what stands first there, and
/// Escape takes the text away.
bool BoardList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_field || !isKey)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent *>(event)->key();
    if (event->type() == QEvent::ShortcutOverride) { // Escape leads back in the window, too
        event->setAccepted(key == Qt::Key_Escape && !m_field->text().isEmpty());
        return event->isAccepted();
    }
    switch (key) {
    case Qt::Key_Down:
        takeFocus();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choosePosition(0);
        return true;
    case Qt::Key_Escape:
        if (m_field->text().isEmpty())
            return false;
        m_field->clear();
        chooseFilter();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void BoardList::retranslate()
{
    m_field->setAccessibleName(tr("Search the open cases"));
    //: In the field above the open cases; "/" is the key that leads there
    m_field->setPlaceholderText(tr("Search these cases ( / )"));
    m_view->setAccessibleName(tr("Open cases"));
    const screen::Board board = m_shown.value_or(screen::Board());
    for (const auto &[chip, count] : chipCounts(board))
        m_chips.at(chip)->setText(chipText(chip, count));
    m_empty->setText(emptyBoardText(board));
    m_empty->setVisible(!m_empty->text().isEmpty());
}

void BoardList::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BoardList::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_second.start();
}

void BoardList::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_second.stop();
}

} // namespace renumber::ui
