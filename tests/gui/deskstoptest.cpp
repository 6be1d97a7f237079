// SPDX-License-Identifier: Apache-2.0
// An uneasy operator presses F8, and the store does not take it: nobody is locked by that, which is said, and
// nothing goes on for the person meanwhile. With a real keyring (see with-keyring).
#include "desksitting.h"
#include "editing.h"
#include "guitest.h"

#include <QComboBox>
#include <QDialog>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>

using namespace Qt::StringLiterals;
using renumber::desk::audit::Row;
using renumber::test::DeskSitting;
using renumber::test::GuiTest;

namespace {

/// How the store comes not to take a stop, and how it is mended.
struct Refusal
{
    const char *name;
    std::function<void(DeskSitting &)> begins;
    std::function<void(DeskSitting &)> ends;
};

/// No row can be added to \a table, as on a full disk.
Refusal withoutRoomIn(const char *name, const QString &table)
{
    const auto edited = [](const DeskSitting &desk, const QString &statement) {
        QCOMPARE(renumber::test::edit(desk.storeFile(), {statement}), QString());
    };
    const QString full = u"CREATE TRIGGER full BEFORE INSERT ON %1 BEGIN SELECT RAISE(ABORT, 'full'); END"_s;
    return {name, [=](DeskSitting &desk) { edited(desk, full.arg(table)); },
            [=](DeskSitting &desk) { edited(desk, u"DROP TRIGGER full"_s); }};
}

/// Another program is writing, and does not come to an end.
Refusal whileAnotherWrites()
{
    static const QString name = u"another writer"_s;
    return {"another program is writing",
            [](DeskSitting &desk) {
                QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
                other.setDatabaseName(desk.storeFile());
                QVERIFY(other.open());
                QSqlQuery query(other);
                QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
            },
            [](DeskSitting & /*desk*/) {
                {
                    QSqlQuery query(QSqlDatabase::database(name));
                    QVERIFY(query.exec(u"ROLLBACK"_s));
                }
                QSqlDatabase::removeDatabase(name);
            }};
}

const QList<Refusal> &refusals()
{
    static const QList<Refusal> all{{"the store is out of reach",
                                     [](DeskSitting &desk) { desk.takeStoreAway(); },
                                     [](DeskSitting &desk) { desk.putStoreBack(); }},
                                    withoutRoomIn("nothing can be written", u"audit"_s),
                                    withoutRoomIn("the lock cannot be written", u"person_locks"_s),
                                    whileAnotherWrites()};
    return all;
}

bool says(const QString &text, const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).match(text).hasMatch();
}

} // namespace

class DeskStopTest : public GuiTest
{
    Q_OBJECT

    static QString onBoard(DeskSitting &desk)
    {
        const auto *view = desk.driver().find<QListView>(u"boardView"_s);
        return view->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    }

    /// How often the record has \a action.
    static qsizetype rowsWith(const DeskSitting &desk, renumber::desk::audit::Action action)
    {
        QList<Row> rows = desk.behind().record();
        rows.removeIf([action](const Row &row) { return row.action != nameOf(action); });
        return rows.size();
    }

    /// F8, where the store does not take it, from a case whose gate is open.
    static void stopInVain(DeskSitting &desk, const Refusal &refusal)
    {
        desk.begin();
        desk.comeToOpenGate();
        refusal.begins(desk);
        if (!QTest::currentTestFailed())
            desk.driver().key(Qt::Key_F8);
        QTRY_VERIFY(desk.driver().isVisible(u"deskCaseProblemText"_s));
    }

    /// Whether the number can be entered once more or not.
    static qsizetype sentByTryingAgain(DeskSitting &desk)
    {
        auto *field = desk.driver().find<QWidget>(u"caseNewNumberField"_s);
        if (field->isVisible() && field->isEnabled())
            desk.enter();
        return desk.sentByPressing() + desk.sentByPressing(); // by then the gate was asked for it
    }

    /// Opens the dialog for a note, with one in it that is not added yet.
    static void beginNote(DeskSitting &desk)
    {
        desk.driver().key(Qt::Key_F2);
        auto *dialog = desk.driver().find<QDialog>(u"noteDialog"_s);
        auto *field = dialog->findChild<QPlainTextEdit *>();
        field->setPlainText(u"Somebody prompts them"_s);
        dialog->activateWindow(); // as a window manager does, which there is none of here
        field->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), field);
    }

    static void addRefusals()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < refusals().size(); ++i)
            QTest::newRow(refusals().at(i).name) << i;
    }

private slots:
    void isNotShownAsStopped_data() { addRefusals(); }

    void isNotShownAsStopped()
    {
        QFETCH(const int, index);
        DeskSitting desk(sandbox(), {});
        stopInVain(desk, refusals().at(index));
        QCOMPARE(desk.driver().page(), u"deskCasePage"_s);
        QVERIFY2(!onBoard(desk).contains(u"Stopped"_s), qPrintable(onBoard(desk)));
        QVERIFY2(!desk.lines().join(u' ').contains(u"was stopped"_s), qPrintable(desk.lines().join(u' ')));
        refusals().at(index).ends(desk);
        QCOMPARE(rowsWith(desk, renumber::desk::audit::Action::CaseStopped), 0);
    }

    void isTold_data() { addRefusals(); }

    /// That it is not on record, what follows from that, and what to do.
    void isTold()
    {
        QFETCH(const int, index);
        DeskSitting desk(sandbox(), {});
        stopInVain(desk, refusals().at(index));
        const QString said = desk.driver().text(u"deskCaseProblemText"_s);
        QVERIFY2(says(said, u"(not|n't|couldn't) .*(stop|record|written)"_s), qPrintable(said));
        QVERIFY2(says(said, u"lock"_s), qPrintable(u"nothing of whether they are locked: "_s + said));
        QVERIFY2(says(said, u"F8|again|stop it"_s), qPrintable(u"nothing to do: "_s + said));
    }

    void nothingIsSentMeanwhile_data() { addRefusals(); }

    /// Nor once the store takes everything else again, until the stop is recorded: whatever is entered.
    void nothingIsSentMeanwhile()
    {
        QFETCH(const int, index);
        DeskSitting desk(sandbox(), {});
        stopInVain(desk, refusals().at(index));
        QCOMPARE(sentByTryingAgain(desk), 0);
        refusals().at(index).ends(desk);
        desk.look();
        QCOMPARE(sentByTryingAgain(desk), 0);
        QCOMPARE(rowsWith(desk, renumber::desk::audit::Action::PermitGiven), 0);
    }

    /// By itself, as soon as the store takes anything again.
    void isRecordedLater_data() { addRefusals(); }

    void isRecordedLater()
    {
        QFETCH(const int, index);
        DeskSitting desk(sandbox(), {});
        stopInVain(desk, refusals().at(index));
        refusals().at(index).ends(desk);
        desk.driver().key(Qt::Key_F2);
        desk.state(u"noteDialog"_s, u"The caller hung up"_s);
        TRY_PAGE(desk.driver(), "findPage");
        QCOMPARE(rowsWith(desk, renumber::desk::audit::Action::CaseStopped), 1);
        QCOMPARE(rowsWith(desk, renumber::desk::audit::Action::PersonLocked), 1);
    }

    /// Whoever would leave is told what the record lacks, until it does not any more.
    void leavingIsAskedAbout()
    {
        DeskSitting desk(sandbox(), {});
        stopInVain(desk, refusals().first());
        QVERIFY(!desk.driver().window().close());
        QTRY_VERIFY(desk.driver().isVisible(u"signOutNoteText"_s));
        const QString said = desk.driver().text(u"signOutNoteText"_s);
        QVERIFY2(says(said, u"isn't recorded"_s) && said.contains(u"Camille"_s), qPrintable(said));
        QCOMPARE(desk.driver().text(u"signOutNoteAction"_s), u"Close all the same"_s);
        refusals().first().ends(desk);
        desk.driver().key(Qt::Key_F8);
        TRY_PAGE(desk.driver(), "findPage");
        QVERIFY(!desk.driver().isVisible(u"signOutNoteText"_s));
        QVERIFY(desk.driver().window().close());
    }

    void closingAllTheSame()
    {
        DeskSitting desk(sandbox(), {});
        stopInVain(desk, refusals().first());
        QVERIFY(!desk.driver().window().close());
        desk.press(u"signOutNoteAction"_s);
        QTRY_VERIFY(!desk.driver().window().isVisible());
    }

    void signingOutIsAskedAbout()
    {
        DeskSitting desk(sandbox(), {});
        stopInVain(desk, refusals().first());
        desk.press(u"signOutButton"_s);
        QTRY_VERIFY(desk.driver().isVisible(u"signOutNoteText"_s));
        QVERIFY(desk.driver().text(u"signOutNoteText"_s).contains(u"isn't recorded"_s));
        desk.press(u"signOutNoteAction"_s);
        TRY_PAGE(desk.driver(), "signInPage");
        QTRY_VERIFY(desk.driver().window().close());
    }

    /// With a dialog open, as the caller talks on: what was begun in it is not done.
    void stopsFromADialog()
    {
        DeskSitting desk(sandbox(), {});
        desk.begin();
        desk.comeToOpenGate();
        beginNote(desk);
        desk.driver().key(Qt::Key_F8);
        TRY_PAGE(desk.driver(), "findPage");
        QCOMPARE(rowsWith(desk, renumber::desk::audit::Action::CaseStopped), 1);
        QCOMPARE(rowsWith(desk, renumber::desk::audit::Action::NoteAdded), 0);
    }

    /// Nor with a list, a menu or a box open.
    void stopsFromWhateverIsOpen_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("a list of reasons") << u"reasonBox"_s;
        QTest::newRow("the menu") << u"menuButton"_s;
        QTest::newRow("the list of keys") << u"keysBox"_s;
    }

    void stopsFromWhateverIsOpen()
    {
        QFETCH(const QString, what);
        DeskSitting desk(sandbox(), {});
        desk.begin();
        desk.comeToOpenGate();
        if (what == u"reasonBox")
            desk.driver().find<QComboBox>(what)->showPopup();
        else if (what == u"menuButton")
            desk.driver().find<QPushButton>(what)->menu()->popup({});
        else
            desk.driver().key(Qt::Key_F1);
        QTRY_VERIFY(QApplication::activePopupWidget() || QApplication::activeModalWidget());
        QWidget *above = QApplication::activePopupWidget();
        QTest::keyClick(above ? above : QApplication::activeModalWidget(), Qt::Key_F8);
        TRY_PAGE(desk.driver(), "findPage");
        QVERIFY(!QApplication::activePopupWidget() && !QApplication::activeModalWidget());
        QCOMPARE(rowsWith(desk, renumber::desk::audit::Action::CaseStopped), 1);
    }

    void locksFromADialog()
    {
        DeskSitting desk(sandbox(), {});
        desk.begin();
        desk.comeToOpenGate();
        beginNote(desk);
        desk.driver().key(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(desk.driver().window().isLocked());
        QTRY_VERIFY(!desk.driver().window().findChild<QDialog *>(u"noteDialog"_s));
        QCOMPARE(rowsWith(desk, renumber::desk::audit::Action::NoteAdded), 0);
    }

    /// Another press takes it down, once the store is back.
    void anotherPressStopsIt_data() { addRefusals(); }

    void anotherPressStopsIt()
    {
        QFETCH(const int, index);
        DeskSitting desk(sandbox(), {});
        stopInVain(desk, refusals().at(index));
        refusals().at(index).ends(desk);
        desk.look();
        if (desk.driver().page() == u"deskCasePage")
            desk.driver().key(Qt::Key_F8);
        TRY_PAGE(desk.driver(), "findPage");
        QCOMPARE(rowsWith(desk, renumber::desk::audit::Action::CaseStopped), 1);
        QCOMPARE(sandbox().messages().size(), 0);
        desk.serve(u"camille"_s);
        QTRY_VERIFY(desk.lines().join(u' ').startsWith(u"This person is locked for everybody."_s));
    }
};

RENUMBER_GUI_TEST(DeskStopTest)
#include "deskstoptest.moc"
