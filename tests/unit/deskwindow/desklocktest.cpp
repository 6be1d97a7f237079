// SPDX-License-Identifier: Apache-2.0
// A locked desk shows nothing of anybody: in the window, in its title, above it, and to screen readers.
#include "desklock.h"
#include "boardsamples.h"
#include "mainwindow.h"
#include "pages/findpage.h"
#include "pages/lockpage.h"
#include "testprogram.h"
#include "widgets/boardlist.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace renumber;
using namespace renumber::test;
using namespace renumber::ui;
using namespace std::chrono_literals;

namespace {

/// A desktop that answers when the test says so.
class HeldSession : public SessionLock
{
public:
    wait::Future<SessionLocking> lock() override
    {
        ++m_asked;
        m_promise = {};
        return m_promise.future();
    }
    int asked() const { return m_asked; }
    void answer(SessionLocking locking) const { m_promise.end(locking); }

private:
    wait::Promise<SessionLocking> m_promise;
    int m_asked = 0;
};

/// All that a screen reader finds from \a from down that is not said to be out of sight.
QStringList heardFrom(QAccessibleInterface *from)
{
    if (!from || from->state().invisible)
        return {};
    QStringList heard{from->text(QAccessible::Name), from->text(QAccessible::Value)};
    for (int i = 0; i < from->childCount(); ++i)
        heard += heardFrom(from->child(i));
    return heard;
}

} // namespace

class DeskLockTest : public QObject
{
    Q_OBJECT

    QDateTime m_now = boardTime;
    std::unique_ptr<HeldSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DeskLock> m_lock;

    template <typename Part = QWidget> Part &part(const QString &name)
    {
        return *m_window->findChild<Part *>(name);
    }
    QString heard() { return heardFrom(QAccessible::queryAccessibleInterface(m_window.get())).join(u'\n'); }
    QString said() { return part<QLabel>(u"lockText"_s).text(); }

private slots:
    void init()
    {
        m_now = boardTime;
        const time::Clock clock([this] { return m_now; });
        m_window = std::make_unique<MainWindow>(clock);
        m_window->resize(1280, 800);
        m_window->setDesk(AtDesk::Yes);
        m_window->showWho(u"Camille Martin"_s, [] { return u"Sample"_s; });
        m_window->showScreen(screen::Find{.number = 1});
        m_window->boardList().present(sampleBoard());
        m_session = std::make_unique<HeldSession>();
        m_lock = std::make_unique<DeskLock>(*m_window, *m_session, clock);
        m_lock->begin(10min);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        part(u"personField"_s).setFocus();
    }
    void cleanup()
    {
        m_lock.reset();
        m_window.reset();
    }

    void byKeyEverythingIsBlank()
    {
        QVERIFY2(heard().contains(u"Camille Martin") && heard().contains(u"Omar Haddad"),
                 qPrintable(heard()));
        QVERIFY(m_window->windowTitle().contains(u"Camille"));
        const QImage before = m_window->grab().toImage();
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_window->isLocked());
        QCOMPARE(m_session->asked(), 1);
        for (const QString &name : {u"Camille"_s, u"Omar"_s, u"Martin"_s, u"R-10"_s, u"INC"_s}) {
            QVERIFY2(!heard().contains(name), qPrintable(heard()));
            QVERIFY(!m_window->windowTitle().contains(name));
        }
        QVERIFY(heard().contains(u"Locked"));
        QVERIFY(m_window->grab().toImage() != before);
        for (const QString &name : {u"deskRail"_s, u"boardView"_s, u"findPage"_s, u"headerFrame"_s})
            QVERIFY2(!part(name).isVisible(), qPrintable(name));
    }

    void whereNobodyIs()
    {
        m_now = m_now.addSecs(601);
        QTest::keyClick(&part(u"personField"_s), Qt::Key_A);
        QVERIFY(m_window->isLocked());
        QCOMPARE(part<QLineEdit>(u"personField"_s).text(), QString());
    }

    /// As where another start of the program goes over to another profile.
    void nobodyStaysLockedOutOfAWindowWithoutADesk()
    {
        m_lock->lock();
        QVERIFY(m_window->isLocked());
        m_lock.reset();
        QVERIFY(!m_window->isLocked());
    }

    void whatIsOpenAboveItGoes()
    {
        auto *box = new QMessageBox(m_window.get());
        box->setAttribute(Qt::WA_DeleteOnClose);
        const QPointer<QMessageBox> open = box;
        box->open();
        QMenu menu(m_window.get());
        menu.addAction(u"Camille Martin"_s);
        menu.popup({});
        QVERIFY(menu.isVisible());
        m_lock->lock();
        QVERIFY(!menu.isVisible());
        QTRY_VERIFY(!open);
    }

    /// Whatever happens meanwhile is there afterwards, and not before.
    void nothingComesUpMeanwhile()
    {
        m_lock->lock();
        m_window->showScreen(screen::NoProfile{});
        m_window->showWho(u"Omar Haddad"_s, [] { return u"Sample"_s; });
        m_window->showNote([] { return u"Dana Sample"_s; });
        for (const QString &name : {u"Omar"_s, u"Dana"_s}) {
            QVERIFY2(!heard().contains(name), qPrintable(heard()));
            QVERIFY(!m_window->windowTitle().contains(name));
        }
        QVERIFY(part(u"lockPage"_s).isAncestorOf(QApplication::focusWidget()));
        m_lock->lock(); // once more
        QTest::mouseClick(&part(u"unlockButton"_s), Qt::LeftButton);
        QVERIFY(!m_window->isLocked() && m_window->windowTitle().contains(u"Omar"));
        QVERIFY(part(u"signInPage"_s).isVisible());
    }

    void goingOn()
    {
        part<QLineEdit>(u"personField"_s).setText(u"half a name"_s);
        m_lock->lock();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // a key too many
        QVERIFY(m_window->isLocked());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), &part(u"unlockButton"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!m_window->isLocked());
        QCOMPARE(QApplication::focusWidget(), &part(u"personField"_s));
        QCOMPARE(part<QLineEdit>(u"personField"_s).text(), u"half a name"_s);
        m_now = m_now.addSecs(601); // it is watched again
        QTest::keyClick(&part(u"personField"_s), Qt::Key_A);
        QVERIFY(m_window->isLocked());
    }

    void whatTheDesktopSays_data()
    {
        QTest::addColumn<SessionLocking>("locking");
        QTest::addColumn<QString>("part");
        QTest::newRow("asked") << SessionLocking::Asked << u"If this computer's screen doesn't lock"_s;
        QTest::newRow("not possible") << SessionLocking::NotPossible << u"could not be locked"_s;
    }
    void whatTheDesktopSays()
    {
        QFETCH(const SessionLocking, locking);
        QFETCH(const QString, part);
        m_lock->lock();
        QVERIFY(said().contains(u"being asked"));
        m_session->answer(locking);
        QTRY_VERIFY2(said().contains(part), qPrintable(said()));
        QTest::mouseClick(&this->part(u"unlockButton"_s), Qt::LeftButton);
        m_lock->lock(); // the next time it is asked anew
        QVERIFY(said().contains(u"being asked"));
    }

    void noDeskIsLocked()
    {
        m_lock->lock();
        m_lock->end();
        QVERIFY(!m_window->isLocked());
        m_now = m_now.addSecs(3600);
        QTest::keyClick(&part(u"personField"_s), Qt::Key_A);
        m_lock->lock();
        QVERIFY(!m_window->isLocked());
    }
};

RENUMBER_WINDOW_TEST(DeskLockTest)
#include "desklocktest.moc"
