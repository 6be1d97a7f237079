// SPDX-License-Identifier: Apache-2.0
// The list of countries, by keys and by mouse: it is opened, searched, and what is chosen counts for the
// number that is typed.
#include "guitest.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;

class CountryListTest : public GuiTest
{
    Q_OBJECT

    static QComboBox *box(const Driver &driver) { return driver.find<QComboBox>(u"countryBox"_s); }
    static QString region(const Driver &driver) { return box(driver)->currentData().toString(); }

    /// Of the entries that are shown.
    static QStringList regions(const Driver &driver)
    {
        const QAbstractItemModel *model = driver.find<QListView>(u"countryListView"_s)->model();
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row)
            all.append(model->index(row, 0).data(Qt::UserRole).toString());
        return all;
    }

    static void openPage(Driver &driver)
    {
        beginSignedIn(driver, u"sample-token-verified"_s);
        driver.press(u"phoneCardChangeButton"_s);
        TRY_PAGE(driver, "changePage");
        QCOMPARE(region(driver), u"FR"_s);
    }

    static void openList(Driver &driver)
    {
        box(driver)->setFocus();
        QTest::keyClick(box(driver), Qt::Key_Space);
        QTRY_VERIFY(driver.isVisible(u"countryList"_s));
        QTRY_COMPARE(driver.focused(), u"countrySearchField"_s);
    }

    static void press(Driver &driver, Qt::Key key)
    {
        QTest::keyClick(driver.find<QLineEdit>(u"countrySearchField"_s), key);
    }

private slots:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void itIsOpenedByKey_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifier>("modifier");
        QTest::newRow("Space") << Qt::Key_Space << Qt::NoModifier;
        QTest::newRow("F4") << Qt::Key_F4 << Qt::NoModifier;
        QTest::newRow("Alt and Down") << Qt::Key_Down << Qt::AltModifier;
    }

    void itIsOpenedByKey()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const Qt::KeyboardModifier, modifier);
        Driver driver(sandbox());
        openPage(driver);
        box(driver)->setFocus();
        QTest::keyClick(box(driver), key, modifier);
        QTRY_VERIFY(driver.isVisible(u"countryList"_s));
        QTRY_COMPARE(driver.focused(), u"countrySearchField"_s);
        QCOMPARE(int(regions(driver).size()), box(driver)->count());
        const QListView *view = driver.find<QListView>(u"countryListView"_s);
        QCOMPARE(view->currentIndex().data(Qt::UserRole).toString(), u"FR"_s);
        QVERIFY(view->viewport()->rect().intersects(view->visualRect(view->currentIndex())));
    }

    void itIsOpenedByMouse()
    {
        Driver driver(sandbox());
        openPage(driver);
        QTest::mouseClick(box(driver), Qt::LeftButton);
        QTRY_VERIFY(driver.isVisible(u"countryList"_s));
    }

    void returnChooses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("its name") << u"finl"_s;
        QTest::newRow("its calling code") << u"358"_s;
        QTest::newRow("with a plus") << u"+358"_s;
        QTest::newRow("its ISO code") << u"FI"_s;
    }

    void returnChooses()
    {
        QFETCH(const QString, typed);
        Driver driver(sandbox());
        openPage(driver);
        openList(driver);
        driver.type(u"countrySearchField"_s, typed);
        QVERIFY2(regions(driver).contains(u"FI"_s), qPrintable(regions(driver).join(u' ')));
        // Past others that are found as well, such as Åland, which shares the code.
        for (qsizetype above = regions(driver).indexOf(u"FI"_s); above > 0; --above)
            press(driver, Qt::Key_Down);
        press(driver, Qt::Key_Return);
        QTRY_VERIFY(!driver.isVisible(u"countryList"_s));
        QCOMPARE(region(driver), u"FI"_s);
        QCOMPARE(driver.page(), u"changePage"_s);
        driver.type(u"newNumberField"_s, u"040 123 4567"_s);
        QVERIFY2(driver.text(u"previewLabel"_s).contains(u"+358 40 1234567"_s),
                 qPrintable(driver.text(u"previewLabel"_s)));
        QCOMPARE(sandbox().messages().size(), 0);
    }

    void itIsFoundByItsEnglishNameInAnyLanguage()
    {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        Driver driver(sandbox());
        openPage(driver);
        openList(driver);
        driver.type(u"countrySearchField"_s, u"germany"_s);
        QCOMPARE(regions(driver), QStringList{u"DE"_s});
        driver.type(u"countrySearchField"_s, u"allemagne"_s);
        QCOMPARE(regions(driver), QStringList{u"DE"_s});
        press(driver, Qt::Key_Return);
        QTRY_COMPARE(region(driver), u"DE"_s);
    }

    void theArrowsMoveInTheList()
    {
        Driver driver(sandbox());
        openPage(driver);
        openList(driver);
        driver.type(u"countrySearchField"_s, u"united"_s);
        const QStringList found = regions(driver);
        QVERIFY(found.size() >= 3);
        press(driver, Qt::Key_Up); // no further than the first
        press(driver, Qt::Key_Down);
        press(driver, Qt::Key_Down);
        press(driver, Qt::Key_Up);
        press(driver, Qt::Key_Return);
        QTRY_COMPARE(region(driver), found.at(1));
    }

    void aPressChooses()
    {
        Driver driver(sandbox());
        openPage(driver);
        openList(driver);
        driver.type(u"countrySearchField"_s, u"finland"_s);
        const QListView *view = driver.find<QListView>(u"countryListView"_s);
        const QPoint place = view->visualRect(view->model()->index(0, 0)).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, place);
        QTRY_VERIFY(!driver.isVisible(u"countryList"_s));
        QCOMPARE(region(driver), u"FI"_s);
    }

    /// It leaves the list, and not the page.
    void escapeLeaves()
    {
        Driver driver(sandbox());
        openPage(driver);
        openList(driver);
        driver.type(u"countrySearchField"_s, u"finland"_s);
        press(driver, Qt::Key_Escape);
        QTRY_VERIFY(!driver.isVisible(u"countryList"_s));
        QCOMPARE(region(driver), u"FR"_s);
        QCOMPARE(driver.page(), u"changePage"_s);
        openList(driver); // and what was searched for is forgotten
        QCOMPARE(driver.text(u"countrySearchField"_s), QString());
        QCOMPARE(int(regions(driver).size()), box(driver)->count());
    }

    void whereNoneIsFoundItSaysSo()
    {
        Driver driver(sandbox());
        openPage(driver);
        openList(driver);
        driver.type(u"countrySearchField"_s, u"atlantis"_s);
        const auto labels = driver.find<QWidget>(u"countryList"_s)->findChildren<QLabel *>();
        const auto saysSo = [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"Nothing found."_s);
        };
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), saysSo));
        press(driver, Qt::Key_Return);
        press(driver, Qt::Key_Down);
        press(driver, Qt::Key_Return);
        QVERIFY(driver.isVisible(u"countryList"_s));
        QCOMPARE(region(driver), u"FR"_s);
        driver.type(u"countrySearchField"_s, u"finland"_s);
        QVERIFY(std::none_of(labels.cbegin(), labels.cend(), saysSo));
    }

    /// Whoever writes the country in front of the number need not choose it.
    void aTypedPlusMovesTheButton()
    {
        Driver driver(sandbox());
        openPage(driver);
        const QImage france = box(driver)->grab().toImage();
        driver.type(u"newNumberField"_s, u"+358 40 123 4567"_s);
        QCOMPARE(region(driver), u"FI"_s);
        QVERIFY(box(driver)->grab().toImage() != france);
        driver.type(u"newNumberField"_s, u"07 50 25 33 60"_s);
        QCOMPARE(region(driver), u"FR"_s);
        QCOMPARE(box(driver)->grab().toImage(), france);
    }
};

RENUMBER_GUI_TEST(CountryListTest)
#include "countrylisttest.moc"
