// SPDX-License-Identifier: Apache-2.0
// The field for a code: a box for each character where the length is known, for the eye; for hands it is a
// field like any other.
#include "look/role.h"
#include "look/style.h"
#include "look/tokens.h"
#include "testprogram.h"
#include "widgets/codefield.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QLineEdit>
#include <QTest>

#include <memory>

using namespace renumber::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int length = 6;

} // namespace

class CodeBoxesTest : public QObject
{
    Q_OBJECT

    /// Where there is room for it.
    void show(int codeLength, const QString &text)
    {
        m_field->setCodeLength(codeLength);
        m_field->setText(text);
    }

    QImage picture() const { return m_field->grab().toImage(); }

    /// In the middle of the box of character \a index.
    QPoint boxAt(int index) const
    {
        const int step = (m_width + look::space::small) / length; // box and gap
        return {index * step + (step - look::space::small) / 2, m_field->height() / 2};
    }

    void press(int index) { QTest::mouseClick(m_field, Qt::LeftButton, Qt::NoModifier, boxAt(index)); }

private slots:
    void initTestCase()
    {
        QApplication::setStyle(new look::Style); // owned by the application
        QApplication::setPalette(look::paletteOf(look::coloursOf(look::Scheme::Light, {})));
        QApplication::setCursorFlashTime(0); // a picture is not one of a moment
    }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 200);
        m_field = new CodeField(m_window.get());
        m_other = new QLineEdit(m_window.get());
        m_other->move(0, 120);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setCodeLength(length);
        m_width = m_field->sizeHint().width();
        m_field->resize(m_field->sizeHint());
        m_other->setFocus();
        QTRY_VERIFY(m_other->hasFocus());
    }

    void cleanup() { m_window.reset(); }

    void theLengthIsSeen()
    {
        QVERIFY(m_field->sizeHint().width() > 0);
        m_field->setCodeLength(length - 2);
        const int four = m_field->sizeHint().width();
        QVERIFY(four < m_width);
        m_field->setCodeLength(length + 2);
        QVERIFY(m_field->sizeHint().width() > m_width);
        show(length, {});
        const QImage six = picture();
        show(length - 2, {});
        QVERIFY(picture() != six);
    }

    /// A code of unknown length, and one too long to be counted by boxes, in a field as any other.
    void whatHasNoBoxes()
    {
        show(0, u"1234"_s);
        const QImage plain = picture();
        show(length, u"1234"_s);
        QVERIFY(picture() != plain);
        show(9, u"1234"_s);
        QCOMPARE(picture(), plain);
    }

    void whatIsLongerIsShownInOnePiece()
    {
        const QString message = u"Your code is 501028."_s;
        show(0, message);
        const QImage plain = picture();
        show(length, message);
        QCOMPARE(picture(), plain);
        show(length, u"501028"_s);
        QVERIFY(picture() != plain);
    }

    /// In boxes that are cut off the last characters could not be seen.
    void whereThereIsNoRoomItIsShownInOnePiece()
    {
        m_field->resize(m_width - 1, m_field->height());
        show(0, u"501028"_s);
        const QImage plain = picture();
        show(length, u"501028"_s);
        QCOMPARE(picture(), plain);
        QVERIFY(m_field->minimumSizeHint().width() < m_width);
    }

    void everyCharacterIsSeen()
    {
        QList<QImage> all;
        for (const QString &text : {QString(), u"5"_s, u"50"_s, u"501028"_s, u"501029"_s, u"601028"_s}) {
            show(length, text);
            const QImage image = picture();
            QVERIFY2(!all.contains(image), qPrintable(text));
            all.append(image);
        }
    }

    void theKeyboardIsSeen()
    {
        show(length, u"501"_s);
        const QImage without = picture();
        m_field->setFocus();
        QTRY_VERIFY(m_field->hasFocus());
        const QImage atTheEnd = picture();
        QVERIFY(atTheEnd != without);
        m_field->setCursorPosition(0);
        QVERIFY2(picture() != atTheEnd, "which box the next character goes into");
        m_field->selectAll();
        QVERIFY2(picture() != atTheEnd, "what would be replaced");
    }

    void whatIsWrongIsSeen()
    {
        for (const QString &text : {u"501028"_s, u"Your code is 501028."_s}) {
            show(length, text);
            look::setTone(*m_field, look::Tone::Plain);
            const QImage right = picture();
            look::setTone(*m_field, look::Tone::Wrong);
            QVERIFY(picture() != right);
        }
        look::setTone(*m_field, look::Tone::Plain);
    }

    void whatCannotBeUsedIsSeen()
    {
        show(length, u"501028"_s);
        const QImage usable = picture();
        m_field->setEnabled(false);
        QVERIFY(picture() != usable);
    }

    void aPressGoesToTheCharacterOfItsBox()
    {
        show(length, u"501028"_s);
        for (const int index : {0, 3, 5}) {
            press(index);
            QVERIFY(m_field->hasFocus());
            QCOMPARE(m_field->selectionStart(), index);
            QCOMPARE(m_field->selectedText(), m_field->text().mid(index, 1));
        }
        press(2);
        QTest::keyClicks(m_field, u"9"_s);
        QCOMPARE(m_field->text(), u"509028"_s);
    }

    /// Wherever it is: nothing can be typed behind a gap.
    void aPressOnAnEmptyBoxGoesToTheFirstOne()
    {
        show(length, u"50"_s);
        press(4);
        QVERIFY(!m_field->hasSelectedText());
        QCOMPARE(m_field->cursorPosition(), 2);
        QTest::keyClicks(m_field, u"1"_s);
        QCOMPARE(m_field->text(), u"501"_s);
    }

    /// What is more than a code is for the page to read, and must not be cut.
    void whatIsPastedStaysWhole()
    {
        const QString message = u"G-501028 is your code. Don't tell it anybody."_s;
        for (const QString &pasted : {u"501028"_s, u"501 028"_s, message}) {
            show(length, u"12"_s);
            m_field->setFocus();
            m_field->selectAll();
            QApplication::clipboard()->setText(pasted);
            QTest::keyClick(m_field, Qt::Key_V, Qt::ControlModifier);
            QCOMPARE(m_field->text(), pasted);
            QCOMPARE(m_field->cursorPosition(), int(pasted.size()));
        }
    }

    /// Codes are written so in every language.
    void itRunsFromLeftToRight()
    {
        m_window->setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(m_field->layoutDirection(), Qt::LeftToRight);
    }

private:
    std::unique_ptr<QWidget> m_window;
    CodeField *m_field = nullptr; ///< owned by the window
    QLineEdit *m_other = nullptr; ///< likewise
    int m_width = 0; ///< of all boxes
};

RENUMBER_WINDOW_TEST(CodeBoxesTest)
#include "codeboxestest.moc"
