// SPDX-License-Identifier: Apache-2.0
// The last page shows what was and what is, and gives both to whoever wants to keep them.
#include "guitest.h"

#include <QApplication>
#include <QClipboard>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;

namespace {

const QString newNumber = QStringLiteral("+33750253360");

/// Without the marks of direction around numbers and times, and of places to break a line.
QString plain(QString text)
{
    for (const char16_t mark : {u'\u2066', u'\u2069', u'\u200b'})
        text.remove(QChar(mark));
    return text;
}

QString shown(const Driver &driver, const QString &name)
{
    return plain(driver.text(name));
}

/// What is in the clipboard once it was pressed for.
QStringList receipt(Driver &driver)
{
    QApplication::clipboard()->setText(u"something else"_s);
    driver.press(u"copyReceiptButton"_s);
    return plain(QApplication::clipboard()->text()).split(u'\n');
}

} // namespace

class DoneReceiptTest : public GuiTest
{
    Q_OBJECT

private slots:
    void beforeAndNow()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        QVERIFY(driver.isVisible(u"beforeValue"_s));
        QCOMPARE(shown(driver, u"beforeValue"_s), u"+33 7 50 25 33 54"_s);
        QVERIFY(driver.find<QWidget>(u"beforeValue"_s)->font().strikeOut());
        QCOMPARE(shown(driver, u"shownCardValue"_s), u"+33 7 50 25 33 60"_s);
        QVERIFY(!driver.find<QWidget>(u"shownCardValue"_s)->font().strikeOut());
        QCOMPARE(driver.text(u"shownCardBadge"_s), u"Verified"_s);
        QVERIFY(!driver.isVisible(u"adviceLabel"_s));
    }

    void theReceiptHasBoth()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        QVERIFY(!driver.isVisible(u"receiptNote"_s));
        const QStringList lines = receipt(driver);
        QCOMPARE(lines.first(), u"Your number is changed."_s);
        QVERIFY(lines.at(1).startsWith(u"ReachFive confirmed it at "_s));
        QVERIFY(lines.contains(u"Before: +33 7 50 25 33 54"_s));
        QVERIFY(lines.contains(u"Now: +33 7 50 25 33 60"_s));
        QVERIFY(lines.contains(u"Verified"_s));
        QVERIFY(driver.isVisible(u"receiptNote"_s));
        QCOMPARE(driver.text(u"receiptNote"_s), u"The receipt is in the clipboard."_s);
        QCOMPARE(driver.page(), u"donePage"_s);
    }

    /// It is pasted where anybody may read it.
    void theReceiptHasNoName()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-unverified"_s);
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "donePage");
        const QString copied = receipt(driver).join(u'\n');
        QVERIFY(copied.contains(u"Not verified"_s));
        for (const QString &secret : {u"Noa"_s, u"Sample"_s, u"noa@"_s, u"sample-token"_s})
            QVERIFY2(!copied.contains(secret), qPrintable(copied));
    }

    void aFirstNumberHasNoneBefore()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-no-number"_s);
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "donePage");
        QVERIFY(!driver.isVisible(u"beforeValue"_s));
        QVERIFY(!driver.isVisible(u"beforeLabel"_s));
        QCOMPARE(shown(driver, u"shownCardValue"_s), u"+33 7 50 25 33 60"_s);
        QVERIFY(receipt(driver).filter(u"Before"_s).isEmpty());
        QVERIFY(receipt(driver).contains(u"Now: +33 7 50 25 33 60"_s));
    }

    /// The note was about the receipt of the change before.
    void theNextChangeHasAReceiptOfItsOwn()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-unverified"_s);
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "donePage");
        receipt(driver);
        driver.press(u"doneVerifyButton"_s);
        TRY_PAGE(driver, "codePage");
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        QVERIFY(!driver.isVisible(u"receiptNote"_s));
        QVERIFY(!driver.isVisible(u"beforeValue"_s));
        const QStringList lines = receipt(driver);
        QCOMPARE(lines.first(), u"Your number is verified."_s);
        QVERIFY(lines.filter(u"Before"_s).isEmpty());
        QVERIFY(lines.contains(u"Verified"_s));
    }
};

RENUMBER_GUI_TEST(DoneReceiptTest)
#include "donereceipttest.moc"
