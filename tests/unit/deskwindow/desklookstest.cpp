// SPDX-License-Identifier: Apache-2.0
// The desk in light, dark and the system's own colours: every word can be read, and the bars tell states
// apart. With RENUMBER_PICTURES_DIR set to a folder, pictures go there.
#include "boardsamples.h"
#include "look/accessible.h"
#include "look/style.h"
#include "look/tokens.h"
#include "mainwindow.h"
#include "pages/auditpage.h"
#include "recorddesk.h"
#include "testprogram.h"
#include "widgets/boardlist.h"
#include "widgets/deskrail.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QTableView>
#include <QTest>

using namespace renumber;
using namespace renumber::test;
using namespace renumber::ui;
using look::Scheme;

namespace {

void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("RENUMBER_PICTURES_DIR");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(folder + u'/' + name + u".png"_s));
}

/// The most that a colour in \a picture differs from the commonest, its ground.
double mostContrast(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    const auto ground = std::max_element(counts.cbegin(), counts.cend());
    double most = 1;
    for (auto color = counts.keyBegin(); color != counts.keyEnd(); ++color)
        most = std::max(most, look::contrast(QColor(*color), QColor(ground.key())));
    return most;
}

} // namespace

class DeskLooksTest : public QObject
{
    Q_OBJECT

    QPalette m_before;
    std::unique_ptr<RecordDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;

    void openIn(Scheme scheme, const QSize &size)
    {
        QApplication::setPalette(look::paletteOf(look::coloursOf(scheme, m_before)));
        m_window = std::make_unique<MainWindow>(RecordDesk::clock());
        m_window->resize(size);
        m_window->showWho(u"Desk 1"_s, [] { return u"Sample · helpdesk"_s; });
        m_window->setDesk(AtDesk::Yes);
        screen::Board board = sampleBoard();
        for (screen::BoardRow &row : board.rows) {
            if (row.deadline) // that clock is another
                row.deadline = row.deadline->addSecs(-2 * 3600);
        }
        board.onScreen = u"case-1042"_s;
        m_window->boardList().present(board);
        m_window->showScreen(screen::Find{.number = 1, .region = u"FR"_s, .service = u"Sample"_s});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    template <typename Part> Part &part(const QString &name) { return *m_window->findChild<Part *>(name); }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setStyle(new look::Style); // owned by the application
        look::describeRoles();
        m_before = QApplication::palette();
        m_desk = std::make_unique<RecordDesk>();
        m_desk->openCase(1, u"Camille Martin"_s, u"INC0048121"_s);
        m_desk->fill(30);
        m_desk->openCase(2, u"Omar Haddad"_s, u"INC0048117"_s);
    }
    void cleanup()
    {
        m_window.reset();
        QApplication::setPalette(m_before);
    }
    void cleanupTestCase() { m_desk.reset(); }

    void everythingCanBeRead_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
        QTest::newRow("contrast") << Scheme::HighContrast;
    }
    void everythingCanBeRead()
    {
        QFETCH(const Scheme, scheme);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        openIn(scheme, {1280, 800});
        keepPicture(*m_window, u"desk-board-"_s + name);
        auto &view = part<QListView>(u"boardView"_s);
        const QImage rows = view.grab().toImage();
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            const QRect place = view.visualRect(view.model()->index(row, 0));
            QVERIFY2(mostContrast(rows.copy(place)) >= 4.5, qPrintable(QString::number(row)));
        }
        for (const QString &chip : {u"allChip"_s, u"mineChip"_s, u"railBoardButton"_s, u"railFindButton"_s})
            QVERIFY2(mostContrast(part<QWidget>(chip).grab().toImage()) >= 4.5, qPrintable(chip));
        m_window->auditPage().open(m_desk->store());
        m_window->showAudit();
        m_window->deskRail().showPlace(DeskRail::Place::Audit);
        auto &table = part<QTableView>(u"auditTable"_s);
        QTRY_VERIFY(table.model()->rowCount() > 20);
        table.selectRow(1);
        QTest::mouseClick(&part<QPushButton>(u"auditVerifyButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!part<QLabel>(u"auditNoticeText"_s).text().isEmpty());
        QCoreApplication::processEvents();
        keepPicture(*m_window, u"desk-audit-"_s + name);
        const QImage cells = table.viewport()->grab().toImage();
        for (const int row : {0, 1, 2}) // one of them is chosen
            QVERIFY2(mostContrast(cells.copy(table.visualRect(table.model()->index(row, 2)))) >= 4.5,
                     qPrintable(QString::number(row)));
        m_window->lock();
        QCoreApplication::processEvents();
        keepPicture(*m_window, u"desk-lock-"_s + name);
    }

    /// One waits for the caller, one was stopped, and in the others there is something to be done.
    void barsTellStatesApart()
    {
        openIn(Scheme::Light, {1280, 800});
        auto &view = part<QListView>(u"boardView"_s);
        const QImage rows = view.grab().toImage();
        QSet<QRgb> bars;
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            const QRect place = view.visualRect(view.model()->index(row, 0));
            bars.insert(rows.pixel(place.left() + look::space::large + 3, place.center().y()));
        }
        const look::Colours light = look::coloursOf(Scheme::Light, {});
        QCOMPARE(bars, (QSet<QRgb>{light.plain.sign.rgb(), light.doubt.sign.rgb(), light.wrong.sign.rgb()}));
    }

    /// Mirrored where the language is.
    void fromRightToLeft()
    {
        openIn(Scheme::Light, {1280, 800});
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        keepPicture(*m_window, u"desk-board-mirrored"_s);
        auto &view = part<QListView>(u"boardView"_s);
        const QRect place = view.visualRect(view.model()->index(0, 0));
        const QRgb bar
            = view.grab().toImage().pixel(place.right() - look::space::large - 3, place.center().y());
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(bar, look::coloursOf(Scheme::Light, {}).plain.sign.rgb());
    }

    void inNarrowWindows_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("900") << QSize(900, 600);
        QTest::newRow("640") << QSize(640, 480);
    }
    void inNarrowWindows()
    {
        QFETCH(const QSize, size);
        openIn(Scheme::Light, size);
        const QString name = QString::number(size.width());
        keepPicture(*m_window, u"desk-page-"_s + name);
        QTest::mouseClick(&part<QPushButton>(u"railBoardButton"_s), Qt::LeftButton);
        QCoreApplication::processEvents();
        keepPicture(*m_window, u"desk-list-"_s + name);
        m_window->auditPage().open(m_desk->store());
        m_window->showAudit();
        QTRY_VERIFY(part<QTableView>(u"auditTable"_s).model()->rowCount() > 20);
        keepPicture(*m_window, u"desk-record-"_s + name);
        QVERIFY(!part<QLabel>(u"auditTitleLabel"_s).visibleRegion().isEmpty()); // it begins at its beginning
        QCOMPARE(m_window->size(), size);
        QVERIFY(part<QTableView>(u"auditTable"_s).isVisible());
    }
};

RENUMBER_WINDOW_TEST(DeskLooksTest)
#include "desklookstest.moc"
