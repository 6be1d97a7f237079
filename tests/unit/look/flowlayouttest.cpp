// SPDX-License-Identifier: Apache-2.0
// Where things come to stand that lie side by side while there is room. All by hand, without an event: the
// layout is told how wide it is.
#include "look/flowlayout.h"
#include "look/tokens.h"
#include "testprogram.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace renumber::ui::look;
using namespace Qt::StringLiterals;
using Rows = FlowLayout::Rows;

namespace {

constexpr int gap = space::small;
constexpr int high = 1000;

/// Wants to be just as large as it is told.
class Tile : public QWidget
{
public:
    explicit Tile(const QSize &size)
        : m_size(size)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return m_size; }

private:
    const QSize m_size;
};

} // namespace

class FlowLayoutTest : public QObject
{
    Q_OBJECT

    void lay(Rows rows)
    {
        m_window = std::make_unique<QWidget>();
        m_flow = new FlowLayout(rows);
        m_window->setLayout(m_flow); // which then owns it
    }

    QWidget *add(QWidget *widget)
    {
        m_flow->addWidget(widget); // owned by the window
        return widget;
    }
    QWidget *addTile(const QSize &size = {100, 20}) { return add(new Tile(size)); }

    void squeeze(int width) { m_flow->setGeometry(QRect(0, 0, width, high)); }

    int bottom() const
    {
        int lowest = 0;
        for (int i = 0; i < m_flow->count(); ++i) {
            const QLayoutItem *item = m_flow->itemAt(i);
            if (!item->isEmpty())
                lowest = std::max(lowest, item->geometry().bottom() + 1);
        }
        return lowest;
    }

private slots:
    void init() { lay(Rows::FromTheStart); }

    void oneRowWhileItFits()
    {
        const QWidget *first = addTile();
        const QWidget *second = addTile();
        const QWidget *third = addTile();
        constexpr int justEnough = 3 * 100 + 2 * gap;
        squeeze(justEnough);
        QCOMPARE(first->geometry(), QRect(0, 0, 100, 20));
        QCOMPARE(second->geometry(), QRect(100 + gap, 0, 100, 20));
        QCOMPARE(third->geometry(), QRect(200 + 2 * gap, 0, 100, 20));
        QCOMPARE(m_flow->sizeHint(), QSize(justEnough, 20));
    }

    void theNextRowWhereItDoesNot()
    {
        const QWidget *first = addTile();
        const QWidget *second = addTile();
        const QWidget *third = addTile();
        squeeze(3 * 100 + 2 * gap - 1);
        QCOMPARE(second->geometry(), QRect(100 + gap, 0, 100, 20));
        QCOMPARE(third->geometry(), QRect(0, 20 + gap, 100, 20));
        squeeze(100);
        QCOMPARE(first->geometry(), QRect(0, 0, 100, 20));
        QCOMPARE(second->geometry(), QRect(0, 20 + gap, 100, 20));
        QCOMPARE(third->geometry(), QRect(0, 2 * (20 + gap), 100, 20));
        QCOMPARE(m_flow->minimumSize(), QSize(100, 20));
    }

    /// What is told beforehand is what is taken, for tiles of all heights and a text that wraps.
    void theHeightIsToldBeforehand()
    {
        addTile({100, 20});
        addTile({60, 36});
        addTile({140, 24});
        auto *text = new QLabel(u"A sentence that is much longer than the window is wide."_s);
        text->setWordWrap(true);
        add(text);
        addTile({100, 40});
        bool hasWrapped = false;
        int before = m_flow->heightForWidth(140);
        for (int width = 140; width < 900; width += 7) {
            const int told = m_flow->heightForWidth(width);
            squeeze(width);
            QCOMPARE(bottom(), told);
            hasWrapped = hasWrapped || told != before;
            before = told;
        }
        QVERIFY(hasWrapped);
    }

    void nothingLiesOverAnotherOrOutside()
    {
        for (const Rows rows : {Rows::FromTheStart, Rows::Centred, Rows::LastAtTheEnd}) {
            for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                lay(rows);
                m_window->setLayoutDirection(direction);
                for (const int width : {100, 60, 140, 80, 30})
                    addTile({width, 20 + width / 10});
                for (int width = 140; width < 500; width += 9) {
                    const QRect room(5, 3, width, m_flow->heightForWidth(width));
                    m_flow->setGeometry(room);
                    for (int i = 0; i < m_flow->count(); ++i) {
                        QVERIFY(room.contains(m_flow->itemAt(i)->geometry()));
                        for (int j = 0; j < i; ++j)
                            QVERIFY(!m_flow->itemAt(i)->geometry().intersects(m_flow->itemAt(j)->geometry()));
                    }
                }
            }
        }
    }

    void fromRightToLeft()
    {
        m_window->setLayoutDirection(Qt::RightToLeft);
        const QWidget *first = addTile();
        const QWidget *second = addTile();
        squeeze(300);
        QCOMPARE(first->geometry(), QRect(200, 0, 100, 20));
        QCOMPARE(second->geometry(), QRect(100 - gap, 0, 100, 20));
        squeeze(150);
        QCOMPARE(first->geometry(), QRect(50, 0, 100, 20));
        QCOMPARE(second->geometry(), QRect(50, 20 + gap, 100, 20));
    }

    void theLastOneAtTheEnd()
    {
        lay(Rows::LastAtTheEnd);
        const QWidget *first = addTile();
        const QWidget *second = addTile();
        const QWidget *last = addTile();
        squeeze(400);
        QCOMPARE(first->x(), 0);
        QCOMPARE(second->x(), 100 + gap);
        QCOMPARE(last->geometry(), QRect(300, 0, 100, 20));
        squeeze(250); // alone in its row it begins where the others do
        QCOMPARE(last->geometry(), QRect(0, 20 + gap, 100, 20));
        m_window->setLayoutDirection(Qt::RightToLeft);
        squeeze(400);
        QCOMPARE(first->x(), 300);
        QCOMPARE(last->x(), 0);
    }

    void inTheMiddle()
    {
        lay(Rows::Centred);
        const QWidget *first = addTile();
        const QWidget *second = addTile();
        squeeze(400);
        QCOMPARE(first->x(), (400 - 200 - gap) / 2);
        QCOMPARE(second->x(), first->x() + 100 + gap);
        squeeze(160); // each row by itself
        QCOMPARE(first->geometry(), QRect(30, 0, 100, 20));
        QCOMPARE(second->geometry(), QRect(30, 20 + gap, 100, 20));
    }

    void whatIsHiddenTakesNoRoom()
    {
        addTile();
        QWidget *hidden = addTile({100, 90});
        const QWidget *last = addTile();
        hidden->hide();
        squeeze(2 * 100 + gap);
        QCOMPARE(last->geometry(), QRect(100 + gap, 0, 100, 20));
        QCOMPARE(m_flow->heightForWidth(2 * 100 + gap), 20);
        QCOMPARE(m_flow->sizeHint(), QSize(2 * 100 + gap, 20));
        QCOMPARE(m_flow->minimumSize(), QSize(100, 20));
    }

    void whereAllIsHiddenThereIsNothing()
    {
        addTile()->hide();
        addTile()->hide();
        QVERIFY(m_flow->isEmpty());
        QCOMPARE(m_flow->heightForWidth(300), 0);
        QCOMPARE(m_flow->sizeHint(), QSize(0, 0));
    }

    /// A word below another can be read; one beyond the window's edge cannot.
    void aTextBecomesNarrower()
    {
        auto *text = new QLabel(u"A sentence that is much longer than the window is wide."_s);
        text->setWordWrap(true);
        add(text);
        squeeze(high);
        const int inTheWide = text->height();
        squeeze(120);
        QCOMPARE(text->width(), 120);
        QVERIFY(text->height() > inTheWide);
    }

    /// In the middle of the row's height, as words beside a button stand.
    void ofOneRowTheMiddlesMeet()
    {
        addTile({100, 40});
        const QWidget *low = addTile({100, 20});
        squeeze(300);
        QCOMPARE(low->geometry(), QRect(100 + gap, 10, 100, 20));
    }

    void whatIsTakenOutIsGone()
    {
        addTile();
        const QWidget *second = addTile();
        const std::unique_ptr<QLayoutItem> taken(m_flow->takeAt(0));
        QVERIFY(taken);
        QCOMPARE(m_flow->count(), 1);
        QVERIFY(!m_flow->takeAt(1));
        QVERIFY(!m_flow->takeAt(-1));
        QVERIFY(!m_flow->itemAt(1));
        squeeze(300);
        QCOMPARE(second->x(), 0);
    }

    /// A row of a form gives place to one that flows, with the same in it, at the same place.
    void aRowOfAFormFlows()
    {
        QWidget form;
        auto *column = new QVBoxLayout(&form);
        auto *above = new QLabel(u"above"_s);
        auto *below = new QLabel(u"below"_s);
        auto *row = new QHBoxLayout;
        auto *first = new Tile({100, 20});
        auto *second = new Tile({100, 20});
        row->addWidget(first);
        row->addStretch();
        row->addWidget(second);
        column->addWidget(above);
        column->addLayout(row);
        column->addWidget(below);
        FlowLayout *flow = letFlow(row, *column);
        QCOMPARE(column->count(), 3);
        QVERIFY(column->itemAt(1)->layout() == flow);
        QVERIFY(column->itemAt(2)->widget() == below);
        QCOMPARE(flow->count(), 2); // the stretch has gone
        QVERIFY(flow->itemAt(0)->widget() == first);
        QVERIFY(flow->itemAt(1)->widget() == second);
        flow->setGeometry(QRect(0, 0, 120, high));
        QCOMPARE(second->pos(), QPoint(0, 20 + gap));
    }

private:
    std::unique_ptr<QWidget> m_window;
    FlowLayout *m_flow = nullptr; ///< owned by the window
};

RENUMBER_WINDOW_TEST(FlowLayoutTest)
#include "flowlayouttest.moc"
