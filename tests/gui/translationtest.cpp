// SPDX-License-Identifier: Apache-2.0
// Another language, put in place while each page is shown: every word is translated, nothing is cut off in a
// small window although the words are longer, nothing that was typed is lost, and the way back leads to what
// was there.
#include "clipped.h"
#include "everypage.h"
#include "guitest.h"
#include "look/style.h"
#include "pseudotranslator.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSet>
#include <QTranslator>

using namespace Qt::StringLiterals;
using renumber::test::clipped;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::PseudoTranslator;

namespace {

/// Notes what the German file lacks of what is asked for.
class Listening : public QTranslator
{
public:
    Listening()
    {
        if (!m_german.load(u":/i18n/renumber_de.qm"_s))
            qFatal("there is no German");
    }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *meaning, int n) const override
    {
        const QByteArrayView who(context);
        if (who.startsWith("Q") || *source == '\0') // Qt's own words
            return {};
        m_asked.insert(QByteArray(context) + source);
        if (m_german.translate(context, source, meaning, n).isNull())
            m_words.insert(u"%1: %2"_s.arg(QLatin1StringView(context), QString::fromUtf8(source)));
        return {};
    }
    qsizetype asked() const { return m_asked.size(); }
    QStringList words() const { return m_words.values(); }

private:
    QTranslator m_german;
    mutable QSet<QByteArray> m_asked;
    mutable QSet<QString> m_words;
};

/// What is not ours to translate: names, numbers and addresses, alone in their places.
bool isData(const QWidget *widget, const QString &text)
{
    static const QStringList places{u"whoLabel"_s,       u"profileBox"_s,     u"phoneCardValue"_s,
                                    u"emailCardValue"_s, u"shownCardValue"_s, u"beforeValue"_s,
                                    u"sentToField"_s};
    if (widget->objectName().endsWith(u"Choice"_s))
        return true; // in the description's words
    if (widget->objectName() == u"signInFaultsSmallPrint"_s)
        return text.contains(u"/renumber/profiles"_s); // the folders where profiles belong
    return places.contains(widget->objectName()) && !text.contains(u"No phone number"_s);
}

/// All texts that can be read now, by widget; those of fields are what people typed.
QMap<QString, QString> readable(const Driver &driver)
{
    QMap<QString, QString> texts;
    const auto note = [&texts](const QWidget *widget, const QString &text) {
        if (widget->isVisible() && !text.isEmpty())
            texts.insert(QString(widget->objectName() + u'@' + QString::number(quintptr(widget), 16)), text);
    };
    for (const auto *label : driver.window().findChildren<QLabel *>())
        note(label, label->text());
    for (const auto *button : driver.window().findChildren<QAbstractButton *>())
        note(button, button->text());
    for (const auto *box : driver.window().findChildren<QComboBox *>())
        note(box, box->currentText());
    return texts;
}

/// What reads otherwise in \a now than in \a before.
QStringList differing(const QMap<QString, QString> &before, const QMap<QString, QString> &now)
{
    QStringList differences;
    const auto note = [&](const QString &widget) {
        if (before.value(widget) != now.value(widget))
            differences.append(
                u"%1: “%2” became “%3”"_s.arg(widget, before.value(widget), now.value(widget)));
    };
    for (const QString &widget : before.keys() + now.keys())
        note(widget);
    differences.removeDuplicates();
    return differences;
}

/// What the person has entered or chosen, and where the keyboard is.
QStringList entered(const Driver &driver)
{
    QStringList values{driver.focused()};
    for (const auto *field : driver.window().findChildren<QLineEdit *>())
        values.append(QString(field->objectName() + u'=' + field->text()));
    for (const auto *box : driver.window().findChildren<QComboBox *>())
        values.append(QString(box->objectName() + u'=' + box->currentData().toString()
                              + QString::number(box->currentIndex())));
    for (const auto *box : driver.window().findChildren<QCheckBox *>())
        values.append(QString(box->objectName() + (box->isChecked() ? u"=yes"_s : u"=no"_s)));
    return values;
}

QString describe(const QWidget *widget, const QString &state)
{
    return u"%1: %2"_s.arg(state, widget->objectName());
}

void verifyTranslated(const Driver &driver, const QString &state)
{
    const auto check = [&state](const QWidget *widget, const QString &text) {
        if (!widget->isVisible() || text.isEmpty() || isData(widget, text))
            return;
        QVERIFY2(text.contains(u"⟦"_s), qPrintable(QString(describe(widget, state) + u": "_s + text)));
    };
    for (const auto *label : driver.window().findChildren<QLabel *>())
        check(label, label->text());
    for (const auto *button : driver.window().findChildren<QAbstractButton *>())
        check(button, button->text());
    for (const auto *box : driver.window().findChildren<QComboBox *>())
        check(box, box->currentText());
    for (const auto *widget : driver.window().findChildren<QWidget *>()) {
        if (widget->isVisible() && !widget->accessibleName().isEmpty() && !isData(widget, {}))
            QVERIFY2(widget->accessibleName().contains(u"⟦"_s),
                     qPrintable(QString(describe(widget, state) + u", its name"_s)));
        if (widget->isVisible() && !widget->accessibleDescription().isEmpty())
            QVERIFY2(widget->accessibleDescription().contains(u"⟦"_s),
                     qPrintable(QString(describe(widget, state) + u", its description"_s)));
    }
}

void verifyNotClipped(const Driver &driver, const QString &state)
{
    // Layouts settle over several rounds of the event loop.
    QTRY_VERIFY2(clipped(driver).isEmpty(), qPrintable(QString(state + u": "_s + clipped(driver))));
}

} // namespace

class TranslationTest : public GuiTest
{
    Q_OBJECT

private slots:
    void everyPageFitsIntoASmallWindow()
    {
        renumber::test::visitEveryPage(sandbox(), [](Driver &driver, const QString &state) {
            driver.window().resize(640, 480);
            QTRY_COMPARE(driver.window().size(), QSize(640, 480));
            verifyNotClipped(driver, state);
        });
    }

    /// WCAG 2.2, 1.4.4 and 1.4.10: twice the size of type, on a small screen.
    void everyPageFitsAtTwiceTheSizeIntoANarrowWindow()
    {
        const QFont usual = QApplication::font();
        QApplication::setFont(renumber::ui::look::scaled(usual, 2));
        renumber::test::visitEveryPage(sandbox(), [](Driver &driver, const QString &state) {
            driver.window().resize(360, 640);
            QTRY_COMPARE(driver.window().size(), QSize(360, 640));
            verifyNotClipped(driver, state);
        });
        QApplication::setFont(usual);
    }

    void everyPageIsTranslatedThereAndBack()
    {
        PseudoTranslator translator;
        renumber::test::visitEveryPage(sandbox(), [&translator](Driver &driver, const QString &state) {
            driver.window().resize(640, 480);
            const auto before = readable(driver);
            const QStringList input = entered(driver);
            QVERIFY(QCoreApplication::installTranslator(&translator));
            const auto back = qScopeGuard([&translator] { QCoreApplication::removeTranslator(&translator); });
            QCoreApplication::processEvents();
            QTRY_COMPARE(driver.window().size(), QSize(640, 480));
            verifyTranslated(driver, state);
            QCOMPARE(entered(driver), input);
            verifyNotClipped(driver, state);
            if (const QString folder = qEnvironmentVariable("RENUMBER_PICTURES_DIR"); !folder.isEmpty())
                QVERIFY(driver.window().grab().save(folder + u"/translated-"_s + state + u".png"_s));
            QVERIFY(QCoreApplication::removeTranslator(&translator));
            QCoreApplication::processEvents();
            const QStringList differences = differing(before, readable(driver));
            QVERIFY2(differences.isEmpty(), qPrintable(QString(state + u": "_s + differences.join(u", "_s))));
            QCOMPARE(entered(driver), input);
        });
    }

    /// As the program asks for them, and not as their file calls them.
    void everyWordIsFound()
    {
        Listening missing;
        QVERIFY(QCoreApplication::installTranslator(&missing));
        int pages = 0;
        renumber::test::visitEveryPage(sandbox(), [&pages](Driver &, const QString &) { ++pages; });
        QVERIFY(pages > 30);
        QVERIFY(missing.asked() > 300);
        QVERIFY2(missing.words().isEmpty(), qPrintable(missing.words().join(u'\n')));
    }

    void everyPageComesUpTranslated()
    {
        PseudoTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        const auto back = qScopeGuard([&translator] { QCoreApplication::removeTranslator(&translator); });
        renumber::test::visitEveryPage(sandbox(), [](Driver &driver, const QString &state) {
            driver.window().resize(640, 480);
            QTRY_COMPARE(driver.window().size(), QSize(640, 480));
            verifyTranslated(driver, state);
            verifyNotClipped(driver, state);
        });
    }
};

RENUMBER_GUI_TEST(TranslationTest)
#include "translationtest.moc"
