// SPDX-License-Identifier: Apache-2.0
// The board as a widget: what it shows, hears and leaves alone.
#include "widgets/boardlist.h"
#include "boardsamples.h"
#include "testprogram.h"
#include "widgets/boardmodel.h"
#include "widgets/boardrowlayout.h"
#include "words/deskfaulttext.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace renumber;
using namespace renumber::test;
using namespace renumber::ui;
using screen::Chip;

namespace {

QStringList namesIn(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

} // namespace

class BoardListTest : public QObject
{
    Q_OBJECT

    QDateTime m_now = boardTime;
    std::unique_ptr<BoardList> m_list;

    QListView &view() { return *m_list->findChild<QListView *>(u"boardView"_s); }
    QLineEdit &field() { return *m_list->findChild<QLineEdit *>(u"boardFilterField"_s); }
    QRadioButton &chip(const QString &name) { return *m_list->findChild<QRadioButton *>(name); }

private slots:
    void initTestCase() { qRegisterMetaType<screen::BoardFilter>(); }
    void init()
    {
        m_now = boardTime;
        m_list = std::make_unique<BoardList>(time::Clock([this] { return m_now; }));
        m_list->resize(404, 800);
        m_list->show();
        m_list->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
    }
    void cleanup() { m_list.reset(); }

    void rowsStandInOrder()
    {
        const QAbstractItemModelTester tester(view().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        screen::Board board = sampleBoard();
        m_list->present(board);
        const QStringList all{u"Camille Martin"_s, u"Omar Haddad"_s, u"Noor Jansen"_s, u"Lotta Äijälä"_s,
                              u"Dana Sample"_s};
        QCOMPARE(namesIn(*view().model()), all);
        board.rows[1].holder.clear(); // Camille's is let go of
        m_list->present(board);
        QCOMPARE(namesIn(*view().model()),
                 (QStringList{u"Omar Haddad"_s, u"Noor Jansen"_s, u"Camille Martin"_s, u"Lotta Äijälä"_s,
                              u"Dana Sample"_s}));
        board.rows.removeAt(0);
        board.rows.append(boardRow(1050, u"Zoe Sample"_s));
        m_list->present(board);
        QCOMPARE(namesIn(*view().model()),
                 (QStringList{u"Zoe Sample"_s, u"Omar Haddad"_s, u"Camille Martin"_s, u"Lotta Äijälä"_s,
                              u"Dana Sample"_s}));
        board.filter.chip = Chip::Flagged;
        m_list->present(board);
        QCOMPARE(namesIn(*view().model()), QStringList{u"Omar Haddad"_s});
    }

    /// Nothing of a row is left out or lies upon something else, however narrow the board is.
    void everyWordHasItsPlace_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("narrowest") << 300;
        QTest::newRow("widest") << 404;
    }
    void everyWordHasItsPlace()
    {
        QFETCH(const int, width);
        screen::Board board = sampleBoard();
        screen::BoardRow &longest = board.rows[1];
        longest.name = u"Wilhelmina Konstantinopolitańczykowianeczkówna-Featherstonehaugh"_s;
        longest.holder = u"somebody.with.a.long.login"_s;
        longest.deadline = boardTime.addDays(1);
        longest.from = u"c•••••n@a-very-long-department.example.com"_s;
        longest.to = u"c•••••n@another-very-long-department.example.com"_s;
        longest.flags = {desk::Flag::RecentChange, desk::Flag::FailedBefore, desk::Flag::OtherFactor,
                         desk::Flag::Privileged};
        m_list->resize(width, 800);
        m_list->present(board);
        QCoreApplication::processEvents();
        const int room = view().viewport()->width();
        for (int at = 0; at < view().model()->rowCount(); ++at) {
            const auto *model = static_cast<const BoardModel *>(view().model());
            const BoardRowLayout layout(model->at(at), model->viewer(), {m_now, m_now}, view().font(), room);
            QCOMPARE(view().visualRect(model->index(at)).height(), layout.height());
            QRect before;
            for (const BoardRowLayout::Piece &piece : layout.pieces()) {
                const QRect needed
                    = QFontMetrics(piece.font).boundingRect(piece.place, piece.flags, piece.words);
                QVERIFY2(piece.place.contains(needed), qPrintable(piece.words));
                QVERIFY2(QRect(0, 0, room, layout.height()).contains(piece.place), qPrintable(piece.words));
                QVERIFY2(!before.intersects(needed), qPrintable(piece.words));
                before = needed;
            }
        }
    }

    /// At once, as what is known of it becomes more.
    void rowsGoWithTheirFlags()
    {
        screen::Board board = sampleBoard();
        m_list->present(board);
        QCoreApplication::processEvents();
        const int before = view().visualRect(view().model()->index(0, 0)).height();
        board.rows[1].flags = {desk::Flag::FailedBefore};
        m_list->present(board);
        QCoreApplication::processEvents();
        QVERIFY(view().visualRect(view().model()->index(0, 0)).height() > before);
    }

    /// What waits until tomorrow counts down to the second in the end.
    void rowsGoWithTheirTimes()
    {
        screen::Board board = sampleBoard();
        board.rows[1].name = u"Camille Sample"_s;
        board.rows[1].deadline = boardTime.addDays(2);
        m_list->resize(300, 800);
        m_list->present(board);
        QCoreApplication::processEvents();
        const int before = view().visualRect(view().model()->index(0, 0)).height();
        m_now = board.rows.at(1).deadline->addSecs(-60);
        QTRY_VERIFY(view().visualRect(view().model()->index(0, 0)).height() < before);
    }

    /// Whatever else comes and goes.
    void theKeyboardStaysOnItsRow()
    {
        screen::Board board = sampleBoard();
        m_list->present(board);
        view().setFocus();
        view().setCurrentIndex(view().model()->index(1, 0));
        board.rows.append(boardRow(1050, u"Zoe Sample"_s));
        board.rows.removeAt(2);
        m_list->present(board);
        QCOMPARE(view().currentIndex().data().toString(), u"Omar Haddad"_s);
        QCOMPARE(QApplication::focusWidget(), &view());
    }

    void theOneOnScreenIsMarked()
    {
        screen::Board board = sampleBoard();
        m_list->present(board);
        QVERIFY(!view().selectionModel()->hasSelection());
        board.onScreen = u"case-1040"_s;
        m_list->present(board);
        QCOMPARE(view().selectionModel()->selectedIndexes().size(), 1);
        QCOMPARE(view().selectionModel()->selectedIndexes().first().data().toString(), u"Lotta Äijälä"_s);
        QTest::keyClick(&view(), Qt::Key_Up); // the keyboard goes on alone
        QCOMPARE(view().selectionModel()->selectedIndexes().first().data().toString(), u"Lotta Äijälä"_s);
        board.filter.chip = Chip::Mine;
        m_list->present(board);
        QVERIFY(!view().selectionModel()->hasSelection());
    }

    void choosing()
    {
        m_list->present(sampleBoard());
        QSignalSpy chosen(m_list.get(), &BoardList::caseChosen);
        const QPoint second = view().visualRect(view().model()->index(1, 0)).center();
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(chosen.takeFirst().first().toString(), u"case-1041"_s);
        QTest::keyClick(&view(), Qt::Key_Down);
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().first().toString(), u"case-1038"_s);
        m_list->choosePosition(3);
        QCOMPARE(chosen.takeFirst().first().toString(), u"case-1040"_s);
        m_list->choosePosition(7); // nothing stands there
        QCOMPARE(chosen.size(), 0);
    }

    void filtering()
    {
        m_list->present(sampleBoard());
        QSignalSpy chosen(m_list.get(), &BoardList::filterChosen);
        const auto newest = [&chosen] { return chosen.takeLast().first().value<screen::BoardFilter>(); };
        m_list->beginFiltering();
        QTest::keyClicks(&field(), u"oma"_s);
        QCOMPARE(chosen.size(), 3);
        QVERIFY(newest() == (screen::BoardFilter{Chip::All, u"oma"_s}));
        chip(u"flaggedChip"_s).click();
        QVERIFY(newest() == (screen::BoardFilter{Chip::Flagged, u"oma"_s}));
        screen::Board board = sampleBoard();
        board.filter = {Chip::Flagged, u"oma"_s};
        m_list->present(board);
        QCOMPARE(field().text(), u"oma"_s);
        QCOMPARE(chip(u"mineChip"_s).text(), u"Mine 1"_s);
        QSignalSpy chose(m_list.get(), &BoardList::caseChosen);
        field().setFocus();
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(chose.takeFirst().first().toString(), u"case-1041"_s);
        QTest::keyClick(&field(), Qt::Key_Escape);
        QVERIFY(newest() == (screen::BoardFilter{Chip::Flagged, QString()}));
        QTest::keyClick(&field(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), &view());
    }

    /// What is typed is not overtaken by a board that was made before.
    void typingGoesOn()
    {
        screen::Board board = sampleBoard();
        m_list->present(board);
        m_list->beginFiltering();
        QTest::keyClicks(&field(), u"ca"_s);
        board.rows.removeLast(); // something else has happened
        m_list->present(board);
        QCOMPARE(field().text(), u"ca"_s);
    }

    void timesGoByTheClock()
    {
        m_list->present(sampleBoard());
        const QModelIndex first = view().model()->index(0, 0);
        const auto heard = [&first] { return first.data(Qt::AccessibleTextRole).toString(); };
        QVERIFY2(heard().contains(u"8:41 left"), qPrintable(heard()));
        QCoreApplication::processEvents(); // the rows are laid out
        const QImage before = view().grab().toImage();
        m_now = m_now.addSecs(60);
        QVERIFY2(heard().contains(u"7:41 left"), qPrintable(heard()));
        QVERIFY(view().grab().toImage() != before);
    }

    /// Nothing counts where nobody sees it.
    void nothingCountsOutOfSight()
    {
        const auto *second = m_list->findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(second->isActive());
        m_list->hide();
        QVERIFY(!second->isActive());
        m_list->show();
        QVERIFY(second->isActive());
    }

    void eachRowIsRead()
    {
        m_list->present(sampleBoard());
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view());
        QVERIFY(list && list->childCount() == 5);
        const QString heard = list->child(1)->text(QAccessible::Name);
        for (const QString &part : {u"Omar Haddad"_s, u"Needs a proof"_s, u"R-1041"_s, u"flagged"_s})
            QVERIFY2(heard.contains(part), qPrintable(heard));
        const QAccessibleInterface *chosen = QAccessible::queryAccessibleInterface(&chip(u"allChip"_s));
        QCOMPARE(chosen->role(), QAccessible::RadioButton);
        QVERIFY(chosen->state().checked);
    }

    void whyTheStoreIsAway()
    {
        screen::Board board = sampleBoard();
        board.fault = desk::StoreFault{.what = desk::StoreFault::What::Unwritable};
        m_list->present(board);
        auto *text = m_list->findChild<QLabel *>(u"boardFaultText"_s);
        QVERIFY(text->isVisible());
        QCOMPARE(text->text(), storeFaultText(*board.fault, {boardTime, boardTime})); // as everywhere else
        QVERIFY(text->text().contains(u"nothing new can begin"));
        board.fault.reset();
        m_list->present(board);
        QVERIFY(!text->isVisible());
    }

    void nothingIsLeftOfIt()
    {
        screen::Board board = sampleBoard();
        board.filter.text = u"a"_s;
        m_list->present(board);
        m_list->forget();
        QCOMPARE(view().model()->rowCount(), 0);
        QCOMPARE(field().text(), QString());
        m_list->present(sampleBoard());
        QCOMPARE(view().model()->rowCount(), 5);
    }
};

RENUMBER_WINDOW_TEST(BoardListTest)
#include "boardlisttest.moc"
