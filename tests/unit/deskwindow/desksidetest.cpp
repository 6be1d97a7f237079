// SPDX-License-Identifier: Apache-2.0
// Rail and board beside the pages: at a desk only, with its keys, and in windows of any width.
#include "boardsamples.h"
#include "mainwindow.h"
#include "testprogram.h"
#include "widgets/boardlist.h"
#include "widgets/deskrail.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace renumber;
using namespace renumber::test;
using namespace renumber::ui;

class DeskSideTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<MainWindow> m_window;

    QWidget &part(const QString &name) { return *m_window->findChild<QWidget *>(name); }
    void openAt(const QSize &size)
    {
        m_window = std::make_unique<MainWindow>(time::Clock([] { return boardTime; }));
        m_window->resize(size);
        m_window->showWho(u"Desk 1"_s, [] { return u"Sample"_s; });
        m_window->setDesk(AtDesk::Yes);
        m_window->boardList().present(sampleBoard());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QCoreApplication::processEvents();
    }
    /// What stands outside the window or has no room for its words.
    QString clipped()
    {
        const auto parts = m_window->findChildren<QWidget *>();
        for (const QWidget *one : parts) {
            const bool isRead = qobject_cast<const QAbstractButton *>(one)
                || qobject_cast<const QLabel *>(one) || qobject_cast<const QLineEdit *>(one);
            if (!isRead || !one->isVisible() || one->objectName().startsWith(u"qt_"))
                continue;
            const QRect place(one->mapTo(m_window.get(), QPoint()), one->size());
            const int needed = one->hasHeightForWidth() ? one->heightForWidth(one->width())
                                                        : one->minimumSizeHint().height();
            if (place.left() < 0 || place.right() >= m_window->width() || one->height() < needed)
                return one->objectName();
        }
        return {};
    }

private slots:
    void cleanup() { m_window.reset(); }

    void whoIsAtNoDeskMeetsNothingOfIt()
    {
        m_window = std::make_unique<MainWindow>(time::Clock([] { return boardTime; }));
        m_window->show();
        for (const QString &name : {u"deskRail"_s, u"boardList"_s, u"auditPage"_s, u"lockPage"_s})
            QVERIFY2(!m_window->findChild<QWidget *>(name), qPrintable(name));
        m_window->setDesk(AtDesk::No);
        QVERIFY(!m_window->findChild<QWidget *>(u"deskRail"_s));
        m_window->setDesk(AtDesk::Yes);
        QVERIFY(part(u"boardList"_s).isVisible() == (m_window->width() >= 900));
        QVERIFY(part(u"deskRail"_s).isVisible());
        m_window->setDesk(AtDesk::No);
        QVERIFY(!part(u"deskRail"_s).isVisible() && !part(u"boardList"_s).isVisible());
        QTRY_COMPARE(part(u"pageSide"_s).width(), m_window->width());
        QCOMPARE(m_window->width(), 640);
    }

    void sideBySideWhereThereIsRoom()
    {
        openAt({1280, 800});
        QCOMPARE(part(u"boardList"_s).width(), 404);
        const int pagesFrom = part(u"pageSide"_s).mapTo(m_window.get(), QPoint()).x();
        QVERIFY2(pagesFrom >= 460 && pagesFrom <= 490, qPrintable(QString::number(pagesFrom)));
        QCOMPARE(clipped(), QString());
    }

    void nothingIsClipped_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize &size : {QSize(1280, 800), QSize(900, 600), QSize(899, 600), QSize(640, 480)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }
    void nothingIsClipped()
    {
        QFETCH(const QSize, size);
        openAt(size);
        QCOMPARE(m_window->size(), size);
        QCOMPARE(clipped(), QString());
        part(u"railBoardButton"_s).setFocus();
        QTest::keyClick(&part(u"railBoardButton"_s), Qt::Key_Space); // brings the board up where it is not
        QVERIFY(part(u"boardList"_s).isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(clipped(), QString());
        m_window->showAudit();
        QVERIFY(part(u"auditPage"_s).isVisible());
        QCOMPARE(QApplication::focusWidget(), &part(u"auditActorField"_s));
        QCoreApplication::processEvents();
        QCOMPARE(clipped(), QString());
        QCOMPARE(m_window->findChild<QScrollArea *>(u"pageScroll"_s)->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(m_window->size(), size);
    }

    /// Where there is no room for both, the board is there while it is wanted.
    void oneAfterTheOther()
    {
        openAt({640, 480});
        QVERIFY(!part(u"boardList"_s).isVisible() && part(u"pageSide"_s).isVisible());
        QSignalSpy chosen(&m_window->boardList(), &BoardList::caseChosen);
        QTest::mouseClick(&part(u"railBoardButton"_s), Qt::LeftButton);
        QVERIFY(part(u"boardList"_s).isVisible() && !part(u"pageSide"_s).isVisible());
        QCOMPARE(QApplication::focusWidget(), &part(u"boardView"_s));
        QTest::keyClick(&part(u"boardView"_s), Qt::Key_Down);
        QTest::keyClick(&part(u"boardView"_s), Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().first().toString(), u"case-1041"_s);
        QVERIFY(!part(u"boardList"_s).isVisible() && part(u"pageSide"_s).isVisible());
        QTest::mouseClick(&part(u"railBoardButton"_s), Qt::LeftButton);
        QTest::mouseClick(&part(u"railBoardButton"_s), Qt::LeftButton);
        QVERIFY(!part(u"boardList"_s).isVisible());
        QTest::mouseClick(&part(u"railBoardButton"_s), Qt::LeftButton);
        m_window->resize(1280, 800);
        QTRY_VERIFY(part(u"pageSide"_s).isVisible() && part(u"boardList"_s).isVisible());
        m_window->resize(640, 480);
        m_window->setDesk(AtDesk::No);
        QTRY_VERIFY(part(u"pageSide"_s).isVisible() && !part(u"boardList"_s).isVisible());
    }

    void keys_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("side by side") << QSize(1280, 800);
        QTest::newRow("one after the other") << QSize(640, 480);
    }
    void keys()
    {
        QFETCH(const QSize, size);
        openAt(size);
        QSignalSpy chosen(&m_window->boardList(), &BoardList::caseChosen);
        QSignalSpy found(&m_window->deskRail(), &DeskRail::findRequested);
        QSignalSpy locked(&m_window->deskRail(), &DeskRail::lockRequested);
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(chosen.takeFirst().first().toString(), u"case-1042"_s);
        QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(chosen.takeFirst().first().toString(), u"case-1039"_s);
        QTest::keyClick(m_window.get(), Qt::Key_9, Qt::ControlModifier);
        QCOMPARE(chosen.size(), 0);
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(found.size(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(locked.size(), 1);
        m_window->deskRail().setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_Slash);
        QCOMPARE(QApplication::focusWidget(), &part(u"boardFilterField"_s));
        QTest::keyClicks(&part(u"boardFilterField"_s), u"a/b"_s); // there it is typed
        QCOMPARE(static_cast<QLineEdit &>(part(u"boardFilterField"_s)).text(), u"a/b"_s);
    }

    /// At no desk, they are nobody's.
    void keysOfNoDesk()
    {
        openAt({1280, 800});
        QSignalSpy locked(&m_window->deskRail(), &DeskRail::lockRequested);
        m_window->setDesk(AtDesk::No);
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(locked.size(), 0);
    }

    void whereOneIsIsSaid()
    {
        openAt({1280, 800});
        const auto shown
            = [this](const QString &name) { return !part(name).accessibleDescription().isEmpty(); };
        QVERIFY(shown(u"railBoardButton"_s) && !shown(u"railAuditButton"_s));
        m_window->deskRail().showPlace(DeskRail::Place::Audit);
        QVERIFY(!shown(u"railBoardButton"_s) && shown(u"railAuditButton"_s));
    }
};

RENUMBER_WINDOW_TEST(DeskSideTest)
#include "desksidetest.moc"
