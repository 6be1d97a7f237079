// SPDX-License-Identifier: Apache-2.0
// What a screen reader is told, and numbers that keep their order where words run from right to left.
#include "everydeskpage.h"
#include "guitest.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::Look;
using renumber::test::SandboxProcess;
using renumber::test::visitEveryDeskPage;
using renumber::test::visitEveryPage;

namespace {

QString accessibleText(QWidget *widget, QAccessible::Text what)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(what) : QString();
}

bool isNamed(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QProgressBar *>(widget);
}

const QLabel *labelOf(const Driver &driver, const QWidget *field)
{
    for (const auto *label : driver.window().findChildren<QLabel *>()) {
        if (label->buddy() == field)
            return label;
    }
    return nullptr;
}

bool isLabelledBy(QWidget *field, const QLabel *label)
{
    const auto relations = QAccessible::queryAccessibleInterface(field)->relations(QAccessible::Label);
    return std::any_of(relations.cbegin(), relations.cend(),
                       [label](const auto &relation) { return relation.first->object() == label; });
}

/// Every phone number in \a text that is not in a left-to-right isolate.
QStringList bareNumbers(const QString &text)
{
    static const QRegularExpression number(
        u"(?<!\u2066)\\+[0-9][0-9 -]{5,}[0-9]|\\+[0-9][0-9 -]{5,}[0-9](?![0-9 -]*\u2069)"_s);
    QStringList bare;
    for (auto matches = number.globalMatch(text); matches.hasNext();)
        bare.append(matches.next().captured());
    return bare;
}

} // namespace

/// Of the pages that \a visitAll brings to the front.
class AccessibilityOfPages : public GuiTest
{
    Q_OBJECT

protected:
    explicit AccessibilityOfPages(const std::function<void(SandboxProcess &, const Look &)> &visitAll)
        : m_visitAll(visitAll)
    {
    }

private slots:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void everythingHasAName()
    {
        m_visitAll(sandbox(), [](Driver &driver, const QString &state) {
            for (auto *widget : driver.window().findChildren<QWidget *>()) {
                if (!isNamed(widget) || !widget->isVisible())
                    continue;
                const QString name = accessibleText(widget, QAccessible::Name);
                QVERIFY2(!name.isEmpty(), qPrintable(QString(state + u": "_s + widget->objectName())));
            }
        });
    }

    void aFieldIsNamedByTheLabelBesideIt()
    {
        m_visitAll(sandbox(), [](Driver &driver, const QString &state) {
            for (auto *field : driver.window().findChildren<QWidget *>()) {
                if (!field->isVisible()
                    || !(qobject_cast<QLineEdit *>(field) || qobject_cast<QComboBox *>(field)))
                    continue;
                const QString where = state + u": "_s + field->objectName();
                const QLabel *label = labelOf(driver, field);
                QVERIFY2(label && label->isVisible(), qPrintable(where));
                QVERIFY2(label->parentWidget() == field->parentWidget(), qPrintable(where));
                QVERIFY2(isLabelledBy(field, label), qPrintable(where));
                if (qobject_cast<QLineEdit *>(field)) // on Linux Qt calls a choice by its value
                    QCOMPARE(accessibleText(field, QAccessible::Name), label->text());
            }
        });
    }

    /// WCAG 2.2, 2.5.3: who speaks to the computer says what is written on the button.
    void aButtonIsCalledWhatIsWrittenOnIt()
    {
        m_visitAll(sandbox(), [](Driver &driver, const QString &state) {
            for (auto *button : driver.window().findChildren<QAbstractButton *>()) {
                if (!button->isVisible())
                    continue;
                const QString name = accessibleText(button, QAccessible::Name);
                const QString written = button->text().remove(u'…');
                QVERIFY2(name.contains(written),
                         qPrintable(QString(state + u": "_s + written + u" is called "_s + name)));
            }
        });
    }

    /// What has the keyboard is read out: each page and each problem puts it where the news is.
    void theKeyboardIsWhereTheNewsIs()
    {
        m_visitAll(sandbox(), [](Driver &driver, const QString &state) {
            const QWidget *focused = QApplication::focusWidget();
            QVERIFY2(focused && focused->isVisible() && focused->isEnabled(), qPrintable(state));
            const bool isQuestion = focused->objectName() == u"signOutNoteText"_s;
            QVERIFY2(isQuestion || driver.window().page()->isAncestorOf(focused),
                     qPrintable(QString(state + u": "_s + focused->objectName())));
            QVERIFY2(focused != driver.window().page(),
                     qPrintable(QString(state + u": on nothing in particular"_s)));
        });
    }

    void numbersInSentencesAreIsolated()
    {
        m_visitAll(sandbox(), [](Driver &driver, const QString &state) {
            const auto check = [&state](const QWidget *widget, const QString &text) {
                if (widget->isVisible())
                    QVERIFY2(bareNumbers(text).isEmpty(), qPrintable(QString(state + u": "_s + text)));
            };
            for (const auto *label : driver.window().findChildren<QLabel *>())
                check(label, label->text());
            for (const auto *button : driver.window().findChildren<QAbstractButton *>())
                check(button, button->text());
        });
    }

private:
    const std::function<void(SandboxProcess &, const Look &)> m_visitAll;
};

class AccessibilityTest : public AccessibilityOfPages
{
    Q_OBJECT
public:
    AccessibilityTest()
        : AccessibilityOfPages(visitEveryPage)
    {
    }

private slots:
    void theButtonsOfACardSayWhatTheyAreAbout()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-unverified"_s);
        QCOMPARE(accessibleText(driver.find<QWidget>(u"phoneCardChangeButton"_s), QAccessible::Name),
                 u"Change number"_s);
        QCOMPARE(accessibleText(driver.find<QWidget>(u"phoneCardVerifyButton"_s), QAccessible::Name),
                 u"Verify: Phone number"_s);
    }

    void whatIsWrongIsToldWithTheField()
    {
        Driver driver(sandbox());
        begin(driver);
        QVERIFY(!accessibleText(driver.find<QWidget>(u"tokenField"_s), QAccessible::Description).isEmpty());
        driver.press(u"signInButton"_s);
        QCOMPARE(accessibleText(driver.find<QWidget>(u"tokenField"_s), QAccessible::Description),
                 u"Enter the access token first."_s);
        driver.type(u"tokenField"_s, u"x"_s);
        QVERIFY(accessibleText(driver.find<QWidget>(u"tokenField"_s), QAccessible::Description)
                    .contains(u"administrator"_s));
        signIn(driver, u"sample-token-verified"_s);
        enterNumber(driver, u"+33750253360"_s);
        QVERIFY(accessibleText(driver.find<QWidget>(u"newNumberField"_s), QAccessible::Description)
                    .contains(u"We will text"_s));
        driver.type(u"newNumberField"_s, u"+1 415 555 0199"_s);
        driver.press(u"updateButton"_s);
        QTRY_VERIFY(driver.isVisible(u"changeProblemText"_s));
        QVERIFY(accessibleText(driver.find<QWidget>(u"newNumberField"_s), QAccessible::Description)
                    .contains(u"belongs to another account"_s));
        QVERIFY(accessibleText(driver.find<QWidget>(u"changeProblemAction"_s), QAccessible::Description)
                    .contains(u"belongs to another account"_s));
        driver.type(u"newNumberField"_s, u"+33750253360"_s);
        QVERIFY(accessibleText(driver.find<QWidget>(u"newNumberField"_s), QAccessible::Description)
                    .contains(u"We will text"_s));
    }

    void numbersRunFromLeftToRightInFields()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        visitEveryPage(sandbox(), [](Driver &driver, const QString &state) {
            QCOMPARE(driver.window().layoutDirection(), Qt::RightToLeft);
            for (const auto *field : driver.window().findChildren<QLineEdit *>())
                QVERIFY2(field->layoutDirection() == Qt::LeftToRight,
                         qPrintable(QString(state + u": "_s + field->objectName())));
        });
    }

    void aNumberAloneStandsWhereTheWordsBegin()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        const auto *label = driver.find<QLabel>(u"phoneCardValue"_s);
        QCOMPARE(label->alignment() & Qt::AlignHorizontal_Mask, Qt::AlignRight | Qt::AlignAbsolute);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QTRY_COMPARE(label->alignment() & Qt::AlignHorizontal_Mask, Qt::AlignLeft | Qt::AlignAbsolute);
    }

    void theSearchForBareNumbersFindsThem()
    {
        QVERIFY(!bareNumbers(u"We will text +33 7 50 25 33 60 (France)"_s).isEmpty());
        QVERIFY(bareNumbers(u"We will text \u2066+33 7 50 25 33 60\u2069 (France)"_s).isEmpty());
    }
};

/// With a real keyring, without which there is no desk.
class DeskAccessibilityTest : public AccessibilityOfPages
{
    Q_OBJECT
public:
    DeskAccessibilityTest()
        : AccessibilityOfPages(visitEveryDeskPage)
    {
    }
};

RENUMBER_GUI_TEST(AccessibilityTest)
RENUMBER_GUI_TEST(DeskAccessibilityTest)
#include "accessibilitytest.moc"
