// SPDX-License-Identifier: Apache-2.0
#include "clipped.h"
#include "everypage.h"
#include "guitest.h"
#include "look/style.h"
#include "pseudotranslator.h"

#include <QDir>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;
namespace look = renumber::ui::look;

/// Every page in every state, put into a picture as the environment wants it: RENUMBER_TOUR_COLOURS is light,
/// dark or contrast, RENUMBER_TOUR_ROOM is wide or narrow (twice the size of type in a window of 360 pixels),
/// RENUMBER_TOUR_WORDS is english, longer or mirrored. Qt's QT_SCALE_FACTOR does the rest. It fails where
/// something is cut off.
class EveryPageTour : public GuiTest
{
    Q_OBJECT

    static bool wants(const char *variable, const char *value) { return qgetenv(variable) == value; }

    static void dress()
    {
        QPalette system = QApplication::palette();
        if (wants("RENUMBER_TOUR_COLOURS", "dark"))
            system = look::paletteOf(look::coloursOf(look::Scheme::Dark, {}));
        else if (wants("RENUMBER_TOUR_COLOURS", "contrast"))
            system = blackAndWhite();
        QApplication::setPalette(system);
        if (wants("RENUMBER_TOUR_ROOM", "narrow"))
            QApplication::setFont(look::scaled(QApplication::font(), 2));
        if (wants("RENUMBER_TOUR_WORDS", "mirrored"))
            QApplication::setLayoutDirection(Qt::RightToLeft);
    }

    static QPalette blackAndWhite()
    {
        QPalette palette(Qt::white, Qt::black, Qt::white, Qt::black, Qt::white, Qt::white, Qt::white,
                         Qt::black, Qt::black);
        palette.setColor(QPalette::Highlight, Qt::yellow);
        palette.setColor(QPalette::HighlightedText, Qt::black);
        return palette;
    }

private slots:
    void everyPageInEveryState()
    {
        const QDir pictures(qEnvironmentVariable("RENUMBER_TOUR_DIR", u"tour"_s));
        QVERIFY(pictures.mkpath(u"."_s));
        dress();
        renumber::test::PseudoTranslator longer;
        if (wants("RENUMBER_TOUR_WORDS", "longer"))
            QCoreApplication::installTranslator(&longer);
        int taken = 0;
        renumber::test::visitEveryPage(sandbox(), [&](Driver &driver, const QString &state) {
            driver.window().resize(wants("RENUMBER_TOUR_ROOM", "narrow") ? QSize(360, 640) : QSize(640, 720));
            QTRY_VERIFY2(renumber::test::clipped(driver).isEmpty(),
                         qPrintable(QString(state + u": "_s + renumber::test::clipped(driver))));
            const QString path = pictures.filePath(state + u".png"_s);
            QVERIFY2(driver.window().grab().save(path), qPrintable(path));
            ++taken;
        });
        QCoreApplication::removeTranslator(&longer);
        QVERIFY(taken > 50);
    }
};

RENUMBER_GUI_TEST(EveryPageTour)
#include "everypagetour.moc"
