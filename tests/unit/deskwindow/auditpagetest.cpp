// SPDX-License-Identifier: Apache-2.0
// The record's page over a real store: narrowed down, verified, exported, stopped.
#include "pages/auditpage.h"
#include "recorddesk.h"
#include "testprogram.h"
#include "widgets/auditmodel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTest>

using namespace renumber;
using namespace renumber::test;
using namespace renumber::ui;

class AuditPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<RecordDesk> m_desk;
    std::unique_ptr<AuditPage> m_page;

    template <typename Part> Part &part(const QString &name) { return *m_page->findChild<Part *>(name); }
    QAbstractItemModel &model() { return *part<QTableView>(u"auditTable"_s).model(); }
    QString text(const QString &name) { return part<QLabel>(name).text(); }
    void press(const QString &name) { QTest::mouseClick(&part<QPushButton>(name), Qt::LeftButton); }
    QStringList column(int column)
    {
        QStringList cells;
        for (int row = 0; row < model().rowCount(); ++row)
            cells.append(model().index(row, column).data().toString());
        return cells;
    }
    QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<RecordDesk>();
        m_desk->openCase(1, u"Camille Martin"_s, u"INC0048121"_s);
        m_desk->openCase(2, u"Omar Haddad"_s, u"INC0048117"_s);
        m_page = std::make_unique<AuditPage>(RecordDesk::clock());
        m_page->resize(760, 700);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->open(m_desk->store(), {{u"lost"_s, u"Lost or stolen"_s}});
        QTRY_VERIFY(text(u"auditCountLabel"_s).startsWith(u"Rows: "));
        QTRY_VERIFY(model().rowCount() > 5);
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void scrollingReadsOn()
    {
        m_desk->fill(400);
        m_page->open(m_desk->store());
        QTRY_COMPARE(model().rowCount(), 200);
        QScrollBar &bar = *part<QTableView>(u"auditTable"_s).verticalScrollBar();
        QTRY_VERIFY(bar.maximum() > 0);
        bar.setValue(bar.maximum());
        QTRY_COMPARE(model().rowCount(), 400);
        QTRY_VERIFY2(text(u"auditCountLabel"_s).startsWith(u"Rows: 400 of "),
                     qPrintable(text(u"auditCountLabel"_s)));
    }

    void byActorActionAndDay()
    {
        part<QLineEdit>(u"auditActorField"_s).setText(u"ana"_s);
        QComboBox &action = part<QComboBox>(u"auditActionBox"_s);
        action.setCurrentIndex(action.findText(u"Case opened"_s));
        part<QLineEdit>(u"auditFromField"_s).setText(u"2026-03-02"_s);
        part<QLineEdit>(u"auditUntilField"_s).setText(u"2026-03-02"_s);
        press(u"auditShowButton"_s);
        QTRY_COMPARE(text(u"auditCountLabel"_s), u"Rows: 2 of 2"_s);
        QCOMPARE(column(AuditModel::Person), (QStringList{u"Omar Haddad"_s, u"Camille Martin"_s}));
        part<QLineEdit>(u"auditFromField"_s).setText(u"2026-03-03"_s);
        part<QLineEdit>(u"auditUntilField"_s).clear();
        QTest::keyClick(&part<QLineEdit>(u"auditFromField"_s), Qt::Key_Return);
        QTRY_COMPARE(text(u"auditCountLabel"_s), u"Nothing like that is in the record."_s);
        QCOMPARE(model().rowCount(), 0);
        press(u"auditClearButton"_s);
        QTRY_VERIFY(model().rowCount() > 5);
        QCOMPARE(part<QLineEdit>(u"auditActorField"_s).text(), QString());
    }

    /// The store takes no filter by one, so that nothing is kept of whoever is looked for.
    void somebodyWhoIsNotInTheRecord()
    {
        part<QLineEdit>(u"auditActorField"_s).setText(u"nobody"_s);
        press(u"auditShowButton"_s);
        QTRY_COMPARE(text(u"auditProblemText"_s), u"Nothing like that is in the record."_s);
    }

    void whatIsNoDay()
    {
        const int before = model().rowCount();
        part<QLineEdit>(u"auditFromField"_s).setText(u"soon"_s);
        press(u"auditShowButton"_s);
        QVERIFY(part<QLabel>(u"auditDayError"_s).isVisible());
        m_desk->settle();
        QCOMPARE(model().rowCount(), before);
        part<QLineEdit>(u"auditFromField"_s).clear();
        press(u"auditShowButton"_s);
        QVERIFY(!part<QLabel>(u"auditDayError"_s).isVisible());
        QTRY_COMPARE(model().rowCount(), before + 1); // that one looked again
    }

    void allOfAPersonAndOfACase()
    {
        QTableView &table = part<QTableView>(u"auditTable"_s);
        QVERIFY(!part<QPushButton>(u"auditPersonButton"_s).isEnabled());
        QVERIFY(!part<QPushButton>(u"auditCaseButton"_s).isEnabled());
        table.selectRow(0); // that one looks is about nobody
        QVERIFY(!part<QPushButton>(u"auditPersonButton"_s).isEnabled());
        table.selectRow(int(column(AuditModel::Person).lastIndexOf(u"Camille Martin"_s)));
        press(u"auditPersonButton"_s);
        QTRY_COMPARE(text(u"auditCountLabel"_s), u"Rows: 2 of 2"_s);
        QCOMPARE(column(AuditModel::Person), (QStringList{u"Camille Martin"_s, u"Camille Martin"_s}));
        QCOMPARE(text(u"auditOnlyLabel"_s), u"Only what concerns Camille Martin"_s);
        table.selectRow(0);
        press(u"auditCaseButton"_s);
        QTRY_VERIFY2(text(u"auditOnlyLabel"_s).contains(u"R-"), qPrintable(text(u"auditOnlyLabel"_s)));
        QTRY_COMPARE(text(u"auditCountLabel"_s), u"Rows: 2 of 2"_s);
        press(u"auditClearButton"_s);
        QTRY_VERIFY(model().rowCount() > 5);
        QVERIFY(!part<QLabel>(u"auditOnlyLabel"_s).isVisible());
    }

    /// What a column has no room for, in words, and for whoever has a key and no mouse.
    void whatARowSays()
    {
        QTableView &table = part<QTableView>(u"auditTable"_s);
        QLabel &details = part<QLabel>(u"auditDetailsText"_s);
        QVERIFY(!details.isVisible());
        const int stated
            = int(column(AuditModel::Action).indexOf(u"Reason, ticket or new contact entered"_s));
        QVERIFY(stated >= 0);
        table.selectRow(stated);
        QVERIFY(details.isVisible());
        QVERIFY2(details.text().contains(u"Lost"_s), qPrintable(details.text()));
        QVERIFY2(details.text().contains(u"INC0048117"_s), qPrintable(details.text()));
        const QString number = column(AuditModel::Number).at(stated);
        QCOMPARE(text(u"auditDetailsTitle"_s),
                 u"Row %1: Reason, ticket or new contact entered"_s.arg(number));
        QVERIFY(details.focusPolicy() & Qt::TabFocus);
        press(u"auditShowButton"_s); // it is read anew
        QTRY_VERIFY(!details.isVisible());
    }

    void rowsAreNumbered()
    {
        const QStringList numbers = column(AuditModel::Number);
        for (qsizetype i = 0; i < numbers.size(); ++i)
            QCOMPARE(numbers.at(i), QString::number(numbers.size() - i));
        press(u"auditVerifyButton"_s);
        QTRY_COMPARE(text(u"auditNoticeText"_s), u"The record is whole up to row %1."_s.arg(numbers.first()));
    }

    void verifying()
    {
        press(u"auditVerifyButton"_s);
        QVERIFY(part<QPushButton>(u"auditStopButton"_s).isVisible());
        QVERIFY(!part<QPushButton>(u"auditVerifyButton"_s).isEnabled());
        QTRY_VERIFY2(text(u"auditNoticeText"_s).startsWith(u"The record is whole up to row "),
                     qPrintable(text(u"auditNoticeText"_s)));
        QVERIFY(!part<QPushButton>(u"auditStopButton"_s).isVisible());
        QVERIFY(part<QPushButton>(u"auditVerifyButton"_s).isEnabled());
    }

    /// Somebody has written to the file behind the program's back.
    void verifyingWhatWasChanged()
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
            database.setDatabaseName(m_desk->pathOf(u"desk.sqlite"_s));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"DROP TRIGGER IF EXISTS audit_update"_s));
            QVERIFY(query.exec(
                u"SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'"_s));
            QStringList triggers;
            while (query.next())
                triggers.append(query.value(0).toString());
            for (const QString &trigger : std::as_const(triggers))
                QVERIFY(query.exec(u"DROP TRIGGER "_s + trigger));
            QVERIFY(query.exec(u"UPDATE audit SET actor = 'bo' WHERE seq = 3"_s));
        }
        QSqlDatabase::removeDatabase(u"tamper"_s);
        press(u"auditVerifyButton"_s);
        const auto said
            = [this]() -> QString { return text(u"auditNoticeText"_s) + text(u"auditProblemText"_s); };
        QTRY_VERIFY(!said().isEmpty());
        QVERIFY2(said().startsWith(u"Row 3 was changed"), qPrintable(said()));
    }

    void exporting_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isPrivate");
        QTest::newRow("CSV") << u"out.csv"_s << false;
        QTest::newRow("JSON Lines") << u"out.jsonl"_s << false;
        QTest::newRow("with what is private") << u"out.csv"_s << true;
    }
    void exporting()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isPrivate);
        QComboBox &action = part<QComboBox>(u"auditActionBox"_s);
        action.setCurrentIndex(action.findText(u"Case opened"_s));
        press(u"auditShowButton"_s);
        QTRY_COMPARE(text(u"auditCountLabel"_s), u"Rows: 2 of 2"_s);
        part<QCheckBox>(u"auditPrivateBox"_s).setChecked(isPrivate);
        m_page->exportTo(m_desk->pathOf(name));
        QTRY_VERIFY2(text(u"auditNoticeText"_s).startsWith(u"Exported up to row "),
                     qPrintable(text(u"auditNoticeText"_s)));
        const QByteArray content = contentOf(m_desk->pathOf(name));
        QCOMPARE(content.count("caseOpened"), 2);
        QCOMPARE(content.contains("Camille Martin"), isPrivate);
        QCOMPARE(content.startsWith('{'), name.endsWith(u".jsonl"));
        QVERIFY(contentOf(m_desk->pathOf(name + u".manifest.json"_s)).contains("sha256"));
    }

    void exportingToNowhere()
    {
        m_page->exportTo(m_desk->pathOf(u"no such folder/out.csv"_s));
        QTRY_VERIFY2(text(u"auditProblemText"_s).startsWith(u"Nothing was exported: "),
                     qPrintable(text(u"auditProblemText"_s)));
        QVERIFY(part<QPushButton>(u"auditExportButton"_s).isEnabled());
    }

    void aFileIsAskedFor()
    {
        press(u"auditExportButton"_s);
        auto *dialog = m_page->findChild<QFileDialog *>(u"auditExportDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->defaultSuffix(), u"csv"_s);
        dialog->selectNameFilter(dialog->nameFilters().at(1));
        emit dialog->filterSelected(dialog->nameFilters().at(1));
        QCOMPARE(dialog->defaultSuffix(), u"jsonl"_s);
        dialog->reject();
    }

    void stopping()
    {
        press(u"auditVerifyButton"_s);
        press(u"auditStopButton"_s);
        QVERIFY(part<QPushButton>(u"auditVerifyButton"_s).isEnabled());
        m_desk->settle();
        QVERIFY(text(u"auditNoticeText"_s).isEmpty());
    }

    void nothingIsLeftOfIt()
    {
        m_page->forget();
        QCOMPARE(model().rowCount(), 0);
        QCOMPARE(text(u"auditCountLabel"_s), QString());
        m_desk->settle();
        QCOMPARE(model().rowCount(), 0);
    }
};

RENUMBER_WINDOW_TEST(AuditPageTest)
#include "auditpagetest.moc"
