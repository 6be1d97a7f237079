// SPDX-License-Identifier: Apache-2.0
// Every sign has a drawing of its own, and is painted in the colour that is asked for: whoever changes from
// light to dark sees none that stayed behind.
#include "look/symbol.h"
#include "look/symbolicon.h"
#include "testprogram.h"
#include "text/enumerators.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace renumber::ui::look;
using namespace Qt::StringLiterals;

namespace {

constexpr int side = 64;
constexpr int symbols = int(renumber::text::enumeratorCount<Symbol>());

QImage painted(Symbol symbol, const QColor &color)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintSymbol(painter, QRectF(0, 0, side, side), symbol, color);
    painter.end();
    return image.convertToFormat(QImage::Format_ARGB32);
}

/// Of the pixels of \a image that nothing shines through.
QSet<QRgb> solidColours(const QImage &image)
{
    QSet<QRgb> found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                found.insert(image.pixel(x, y));
        }
    }
    return found;
}

QImage pictureOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(side, side), mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

} // namespace

class SymbolTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QApplication::setPalette(m_before); }

    void everyDrawingIsOfOneSymbol()
    {
        const QStringList files = QDir(u":/symbols"_s).entryList({u"*.svg"_s}, QDir::Files);
        QCOMPARE(int(files.size()), symbols);
    }

    void everySymbolIsPaintedInTheColourAskedFor_data()
    {
        QTest::addColumn<Symbol>("symbol");
        for (int i = 0; i < symbols; ++i)
            QTest::addRow("symbol %d", i) << Symbol(i);
    }

    void everySymbolIsPaintedInTheColourAskedFor()
    {
        QFETCH(const Symbol, symbol);
        // One after the other: what was drawn before is kept, and must not be taken for another colour's.
        for (const QColor &color : {QColor(0x25, 0x63, 0xc9), QColor(0xff, 0x9c, 0x93), QColor(0, 0, 0)})
            QCOMPARE(solidColours(painted(symbol, color)), QSet<QRgb>{color.rgba()});
    }

    void noTwoSymbolsLookTheSame()
    {
        QList<QImage> all;
        for (int i = 0; i < symbols; ++i) {
            const QImage image = painted(Symbol(i), Qt::black);
            QVERIFY2(!all.contains(image), qPrintable(QString::number(i)));
            all.append(image);
        }
    }

    void theSignOfATone()
    {
        QCOMPARE(symbolOf(Tone::Plain), Symbol::Note);
        QCOMPARE(symbolOf(Tone::Ok), Symbol::Check);
        QCOMPARE(symbolOf(Tone::Doubt), Symbol::Doubt);
        QCOMPARE(symbolOf(Tone::Wrong), Symbol::Wrong);
    }

    /// Nobody makes icons again when the colours change.
    void anIconFollowsThePalette()
    {
        const Colours light = coloursOf(Scheme::Light, {});
        const Colours dark = coloursOf(Scheme::Dark, {});
        const QIcon icon = symbolIcon(Symbol::Check, QPalette::Link);
        QApplication::setPalette(paletteOf(light));
        QCOMPARE(solidColours(pictureOf(icon)), QSet<QRgb>{light.accent.rgba()});
        QApplication::setPalette(paletteOf(dark));
        QCOMPARE(solidColours(pictureOf(icon)), QSet<QRgb>{dark.accent.rgba()});
    }

    void anIconThatCannotBePressedIsPaler()
    {
        QApplication::setPalette(paletteOf(coloursOf(Scheme::Light, {})));
        const QIcon icon = symbolIcon(Symbol::Check, QPalette::ButtonText);
        QVERIFY(pictureOf(icon, QIcon::Disabled) != pictureOf(icon));
    }

    /// As high as the words beside it, so that both grow together.
    void aLabelGrowsWithTheType()
    {
        SymbolLabel label;
        QFont font = label.font();
        font.setPixelSize(10);
        label.setFont(font);
        QVERIFY(label.sizeHint().height() >= 16);
        font.setPixelSize(40);
        label.setFont(font);
        QVERIFY(label.sizeHint().height() >= 40);
        QCOMPARE(label.sizeHint().width(), label.sizeHint().height());
    }

    void aLabelIsInTheColourOfItsTone()
    {
        const Colours light = coloursOf(Scheme::Light, {});
        SymbolLabel label;
        label.setPalette(paletteOf(light));
        label.resize(side, side);
        for (const Tone tone : {Tone::Ok, Tone::Doubt, Tone::Wrong, Tone::Plain}) {
            label.show(Symbol::Check, tone);
            const QImage picture = label.grab().toImage().convertToFormat(QImage::Format_ARGB32);
            QVERIFY(solidColours(picture).contains(light.of(tone).sign.rgba()));
        }
    }

private:
    const QPalette m_before = QApplication::palette();
};

RENUMBER_WINDOW_TEST(SymbolTest)
#include "symboltest.moc"
