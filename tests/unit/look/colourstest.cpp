// SPDX-License-Identifier: Apache-2.0
// Whatever is written can be read on its ground, and whatever can be pressed or typed into can be seen: as
// WCAG 2.2 measures it, 4.5 for text (1.4.3) and 3 for the rest (1.4.11).
#include "look/colours.h"
#include "testprogram.h"

#include <QApplication>
#include <QTest>

#include <array>

using namespace renumber::ui::look;
using namespace Qt::StringLiterals;

namespace {

constexpr double readable = 4.5;
constexpr double discernible = 3;
constexpr std::array tones{Tone::Plain, Tone::Ok, Tone::Doubt, Tone::Wrong};

/// What a system's palette says of how it looks.
struct Theme
{
    QColor window;
    QColor text; ///< on the window
    QColor base; ///< of fields
    QColor button;
    QColor highlight;
    QColor highlightedText;
};

QPalette paletteOfTheme(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::Base, theme.base);
    palette.setColor(QPalette::Button, theme.button);
    palette.setColor(QPalette::Highlight, theme.highlight);
    palette.setColor(QPalette::HighlightedText, theme.highlightedText);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, theme.text);
    return palette;
}

const Theme whiteOnBlack{.window = QColor(0, 0, 0),
                         .text = QColor(255, 255, 255),
                         .base = QColor(0, 0, 0),
                         .button = QColor(0, 0, 0),
                         .highlight = QColor(0xff, 0xff, 0),
                         .highlightedText = QColor(0, 0, 0)};
const Theme blackOnWhite{.window = QColor(255, 255, 255),
                         .text = QColor(0, 0, 0),
                         .base = QColor(255, 255, 255),
                         .button = QColor(255, 255, 255),
                         .highlight = QColor(0x37, 0, 0x6e),
                         .highlightedText = QColor(255, 255, 255)};
/// Its fields are the other way round than all beside them, and what is selected is hardly seen.
const Theme odd{.window = QColor(0xff, 0xe0, 0xf0),
                .text = QColor(0x40, 0, 0x20),
                .base = QColor(0x40, 0, 0x20),
                .button = QColor(0xff, 0xc0, 0xe0),
                .highlight = QColor(0xff, 0xb0, 0xd8),
                .highlightedText = QColor(0xff, 0xff, 0xff)};
/// What Qt has where no desktop tells it anything: what is shown where the desktop wants more contrast
/// without saying in which colours.
const Theme ofQt{.window = QColor(0xef, 0xef, 0xef),
                 .text = QColor(0, 0, 0),
                 .base = QColor(0xff, 0xff, 0xff),
                 .button = QColor(0xef, 0xef, 0xef),
                 .highlight = QColor(0x30, 0x8c, 0xc6),
                 .highlightedText = QColor(0xff, 0xff, 0xff)};

Colours derived(const Theme &theme)
{
    return coloursOf(Scheme::HighContrast, paletteOfTheme(theme));
}

void verifyContrast(const QString &what, const QColor &one, const QColor &ground, double least)
{
    const double measured = contrast(one, ground);
    QVERIFY2(measured >= least,
             qPrintable(u"%1: %2 on %3 has %4"_s.arg(what, one.name(), ground.name()).arg(measured)));
}

} // namespace

class ColoursTest : public QObject
{
    Q_OBJECT

    static void addSchemes()
    {
        QTest::addColumn<Colours>("colours");
        QTest::newRow("light") << coloursOf(Scheme::Light, {});
        QTest::newRow("dark") << coloursOf(Scheme::Dark, {});
        QTest::newRow("white on black") << derived(whiteOnBlack);
        QTest::newRow("black on white") << derived(blackOnWhite);
        QTest::newRow("an odd theme") << derived(odd);
        QTest::newRow("Qt's own") << derived(ofQt);
    }

private slots:
    void textCanBeRead_data() { addSchemes(); }

    void textCanBeRead()
    {
        QFETCH(const Colours, colours);
        for (const QColor &ground : {colours.window, colours.surface}) {
            verifyContrast(u"text"_s, colours.text, ground, readable);
            verifyContrast(u"help"_s, colours.muted, ground, readable);
            verifyContrast(u"a link"_s, colours.accent, ground, readable);
            verifyContrast(u"what is wrong"_s, colours.wrong.sign, ground, readable);
        }
        verifyContrast(u"the page's button"_s, colours.onAccent, colours.accent, readable);
    }

    /// A message has words, small print and a sign on the ground of its tone; a pill has its words in the
    /// sign's colour.
    void messagesCanBeRead_data() { addSchemes(); }

    void messagesCanBeRead()
    {
        QFETCH(const Colours, colours);
        for (const Tone tone : tones) {
            const ToneColours of = colours.of(tone);
            const QString name = u"tone %1"_s.arg(int(tone));
            verifyContrast(name, of.sign, of.ground, readable);
            verifyContrast(QString(name + u", text"_s), colours.text, of.ground, readable);
            verifyContrast(QString(name + u", small print"_s), colours.muted, of.ground, readable);
        }
    }

    void edgesAndSignsCanBeSeen_data() { addSchemes(); }

    void edgesAndSignsCanBeSeen()
    {
        QFETCH(const Colours, colours);
        for (const QColor &ground : {colours.window, colours.surface}) {
            verifyContrast(u"the edge of a field"_s, colours.edge, ground, discernible);
            verifyContrast(u"what has the keyboard"_s, colours.accent, ground, discernible);
            for (const Tone tone : tones)
                verifyContrast(u"sign %1"_s.arg(int(tone)), colours.of(tone).sign, ground, discernible);
        }
    }

    /// A widget knows nothing but its palette: what it makes of it are the colours it was made from.
    void aPaletteTellsItsColours_data() { addSchemes(); }

    void aPaletteTellsItsColours()
    {
        QFETCH(const Colours, colours);
        QVERIFY(coloursOf(paletteOf(colours)) == colours);
    }

    /// What Qt itself paints with it: lists, menus, tool tips.
    void whatQtPaintsCanBeReadAsWell_data()
    {
        QTest::addColumn<Colours>("colours");
        QTest::newRow("light") << coloursOf(Scheme::Light, {});
        QTest::newRow("dark") << coloursOf(Scheme::Dark, {});
    }

    void whatQtPaintsCanBeReadAsWell()
    {
        QFETCH(const Colours, colours);
        const QPalette palette = paletteOf(colours);
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
            const auto verify = [&](QPalette::ColorRole text, QPalette::ColorRole ground) {
                verifyContrast(u"roles %1 and %2"_s.arg(int(text)).arg(int(ground)),
                               palette.color(group, text), palette.color(group, ground), readable);
            };
            verify(QPalette::WindowText, QPalette::Window);
            verify(QPalette::Text, QPalette::Base);
            verify(QPalette::Text, QPalette::AlternateBase);
            verify(QPalette::PlaceholderText, QPalette::Base);
            verify(QPalette::ButtonText, QPalette::Button);
            verify(QPalette::HighlightedText, QPalette::Highlight);
            verify(QPalette::ToolTipText, QPalette::ToolTipBase);
            verify(QPalette::Link, QPalette::Window);
            verify(QPalette::LinkVisited, QPalette::Base);
        }
        QVERIFY(palette.color(QPalette::Disabled, QPalette::ButtonText)
                != palette.color(QPalette::Active, QPalette::ButtonText));
    }

    void whatIsDark()
    {
        QVERIFY(!isDark(paletteOf(coloursOf(Scheme::Light, {}))));
        QVERIFY(isDark(paletteOf(coloursOf(Scheme::Dark, {}))));
        QVERIFY(isDark(paletteOfTheme(whiteOnBlack)));
        QVERIFY(!isDark(paletteOfTheme(blackOnWhite)));
    }

    /// Light and dark have nothing of the system; high contrast has all of it.
    void whoseColoursTheyAre()
    {
        QVERIFY(coloursOf(Scheme::Light, paletteOfTheme(whiteOnBlack)) == coloursOf(Scheme::Light, {}));
        QVERIFY(coloursOf(Scheme::Dark, paletteOfTheme(odd)) == coloursOf(Scheme::Dark, {}));
        const Colours high = derived(whiteOnBlack);
        QCOMPARE(high.window, whiteOnBlack.window);
        QCOMPARE(high.text, whiteOnBlack.text);
        QCOMPARE(high.accent, whiteOnBlack.highlight);
        QCOMPARE(high.edge, whiteOnBlack.text); // no edge is only hinted at
        QCOMPARE(high.cardEdge, whiteOnBlack.text);
        QCOMPARE(high.muted, whiteOnBlack.text);
        QCOMPARE(high.ok.ground, whiteOnBlack.window); // no ground is tinted
    }

    /// The examples of WCAG 2.2 itself, and the least there is.
    void contrastIsMeasuredAsWcagDoes()
    {
        QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21) < 0.001);
        QVERIFY(qAbs(contrast(Qt::white, Qt::black) - 21) < 0.001);
        QVERIFY(qAbs(contrast(Qt::red, Qt::red) - 1) < 0.001);
        QVERIFY(qAbs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void coloursAreMixedByShares()
    {
        QCOMPARE(mixed(QColor(0, 100, 200), QColor(100, 200, 0), 0), QColor(0, 100, 200));
        QCOMPARE(mixed(QColor(0, 100, 200), QColor(100, 200, 0), 1), QColor(100, 200, 0));
        QCOMPARE(mixed(QColor(0, 100, 200), QColor(100, 200, 0), 0.25), QColor(25, 125, 150));
    }
};

RENUMBER_WINDOW_TEST(ColoursTest)
#include "colourstest.moc"
