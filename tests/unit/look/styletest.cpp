// SPDX-License-Identifier: Apache-2.0
// What can be pressed or typed into is large enough for every hand, and grows with the type.
#include "look/style.h"
#include "look/role.h"
#include "look/tokens.h"
#include "testprogram.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

#include <type_traits>

using namespace renumber::ui::look;
using namespace Qt::StringLiterals;

namespace {

constexpr int usual = 13; ///< pixels of type, as most desktops have it
constexpr int twice = 2 * usual;

QFont inPixels(const QFont &font, int pixels)
{
    QFont other = font;
    other.setPixelSize(pixels);
    return other;
}

template <typename Widget> int heightOf(int pixels, Role role = Role::None)
{
    Widget widget;
    setRole(widget, role);
    widget.setFont(inPixels(widget.font(), pixels));
    if constexpr (std::is_base_of_v<QAbstractButton, Widget>)
        widget.setText(u"Verify"_s);
    return widget.sizeHint().height();
}

QFont fontOf(Role role, int pixels)
{
    const QFont system = QApplication::font();
    QApplication::setFont(inPixels(system, pixels)); // as a system has it
    QLabel label;
    setRole(label, role);
    label.ensurePolished();
    const QFont font = label.font();
    QApplication::setFont(system);
    return font;
}

QImage pictureOf(QWidget &widget)
{
    widget.resize(widget.sizeHint());
    return widget.grab().toImage();
}

} // namespace

class StyleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QApplication::setStyle(new Style); // owned by the application
        QApplication::setPalette(paletteOf(coloursOf(Scheme::Light, {})));
    }

    void leastHeights()
    {
        QCOMPARE(heightOf<QPushButton>(usual), 36);
        QCOMPARE(heightOf<QPushButton>(usual, Role::Primary), 36);
        QCOMPARE(heightOf<QLineEdit>(usual), 40);
        QCOMPARE(heightOf<QComboBox>(usual), 40);
        QVERIFY(heightOf<QPushButton>(usual, Role::Link) >= 24);
        QVERIFY(heightOf<QRadioButton>(usual, Role::Chip) >= 24);
        QVERIFY(heightOf<QCheckBox>(usual) >= 24);
        QVERIFY(heightOf<QRadioButton>(usual) >= 24);
        QVERIFY(heightOf<QToolButton>(usual) >= 24);
    }

    /// However small the type is that somebody has chosen.
    void smallTypeMakesNoSmallTargets()
    {
        constexpr int tiny = 6;
        QCOMPARE(heightOf<QPushButton>(tiny), 36);
        QCOMPARE(heightOf<QLineEdit>(tiny), 40);
        QCOMPARE(heightOf<QPushButton>(tiny, Role::Link), 24);
        QCOMPARE(heightOf<QRadioButton>(tiny, Role::Chip), 24);
        QVERIFY(heightOf<QCheckBox>(tiny) >= 24);
        QVERIFY(heightOf<QRadioButton>(tiny) >= 24);
    }

    void largeTypeHasRoom()
    {
        const int line = QFontMetrics(inPixels(QApplication::font(), twice)).height();
        for (const int height : {heightOf<QPushButton>(twice), heightOf<QPushButton>(twice, Role::Primary),
                                 heightOf<QLineEdit>(twice), heightOf<QComboBox>(twice)})
            QVERIFY2(height >= line + space::large, qPrintable(QString::number(height)));
        QVERIFY(heightOf<QPushButton>(twice) > heightOf<QPushButton>(usual));
        QVERIFY(heightOf<QLineEdit>(twice) > heightOf<QLineEdit>(usual));
        QVERIFY(heightOf<QComboBox>(twice) > heightOf<QComboBox>(usual));
        QVERIFY(heightOf<QPushButton>(twice, Role::Link) >= line);
        const QFont system = QApplication::font();
        QApplication::setFont(inPixels(system, twice)); // which it is a share of
        const int chip = heightOf<QRadioButton>(twice, Role::Chip);
        QApplication::setFont(system);
        QVERIFY2(chip >= line * type::caption, qPrintable(QString::number(chip)));
        QVERIFY(heightOf<QCheckBox>(twice) >= line);
    }

    /// A system has its font in the one or the other.
    void typeIsScaledInPointsAndPixels()
    {
        QFont points;
        points.setPointSizeF(10);
        QCOMPARE(scaled(points, 1.5).pointSizeF(), 15.0);
        QCOMPARE(scaled(points, 0.5).pointSizeF(), 5.0);
        QFont pixels;
        pixels.setPixelSize(20);
        QCOMPARE(scaled(pixels, 1.5).pixelSize(), 30);
        QCOMPARE(scaled(pixels, 0.5).pixelSize(), 10);
        QVERIFY(scaled(pixels, 1.5).pointSizeF() < 0);
    }

    void sizesOfType()
    {
        constexpr int pixels = 20;
        QCOMPARE(fontOf(Role::None, pixels).pixelSize(), pixels);
        QCOMPARE(fontOf(Role::Title, pixels).pixelSize(), int(pixels * type::title));
        QCOMPARE(fontOf(Role::Title, pixels).weight(), QFont::DemiBold);
        QCOMPARE(fontOf(Role::Number, pixels).pixelSize(), int(pixels * type::number));
        QCOMPARE(fontOf(Role::Caption, pixels).pixelSize(), int(pixels * type::caption));
        QCOMPARE(fontOf(Role::Name, pixels).pixelSize(), pixels);
        QVERIFY(fontOf(Role::Name, pixels).weight() > fontOf(Role::None, pixels).weight());
    }

    void coloursOfType()
    {
        QLabel caption;
        setRole(caption, Role::Caption);
        caption.ensurePolished();
        QCOMPARE(caption.foregroundRole(), QPalette::PlaceholderText);
        QLabel error;
        setRole(error, Role::Error);
        error.ensurePolished();
        QCOMPARE(error.foregroundRole(), QPalette::BrightText);
    }

    /// Whoever looks for the one button of a page finds it by more than its words.
    void rolesAreSeen()
    {
        QPushButton other;
        QPushButton primary;
        QPushButton link;
        setRole(primary, Role::Primary);
        setRole(link, Role::Link);
        for (QPushButton *button : {&other, &primary, &link})
            button->setText(u"Verify"_s);
        const QImage ofOther = pictureOf(other);
        QCOMPARE(pictureOf(primary).size(), ofOther.size());
        QVERIFY(pictureOf(primary) != ofOther);
        QVERIFY(pictureOf(link).width() < ofOther.width());
        primary.setEnabled(false);
        const QImage disabled = pictureOf(primary);
        primary.setEnabled(true);
        QVERIFY(pictureOf(primary) != disabled);
    }

    void aFieldThatIsWrongIsSeen()
    {
        QLineEdit field;
        const QImage right = pictureOf(field);
        setTone(field, Tone::Wrong);
        QVERIFY(pictureOf(field) != right);
        setTone(field, Tone::Plain);
        QCOMPARE(pictureOf(field), right);
    }

    void theKeyboardIsSeen()
    {
        QWidget window;
        auto *button = new QPushButton(u"Verify"_s, &window);
        auto *field = new QLineEdit(&window);
        field->move(0, 60);
        window.resize(300, 120);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (QWidget *one : std::initializer_list<QWidget *>{button, field}) {
            QWidget *another = one == button ? static_cast<QWidget *>(field) : button;
            another->setFocus();
            QTRY_VERIFY(another->hasFocus());
            const QImage without = one->grab().toImage();
            one->setFocus();
            QTRY_VERIFY(one->hasFocus());
            QVERIFY(one->grab().toImage() != without);
        }
    }
};

RENUMBER_WINDOW_TEST(StyleTest)
#include "styletest.moc"
