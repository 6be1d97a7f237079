// SPDX-License-Identifier: Apache-2.0
#include "clipped.h"
#include "everydeskpage.h"
#include "everypage.h"
#include "guitest.h"
#include "language/windowlanguage.h"
#include "look/style.h"
#include "pseudotranslator.h"
#include "turnuntil.h"

#include <QDir>
#include <QScopeGuard>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;
namespace look = renumber::ui::look;

/// Every page in every state, put into a picture as the environment wants it: RENUMBER_TOUR_COLOURS is light,
/// dark or contrast, RENUMBER_TOUR_PAGES is desk for those of operators (in an environment with a keyring),
/// RENUMBER_TOUR_ROOM is wide or narrow (twice the size of type in a window of 360 pixels),
/// RENUMBER_TOUR_WORDS is english, longer, mirrored, or the code of a language, such as fr. Qt's
/// QT_SCALE_FACTOR does the rest. It fails where something is cut off.
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

    /// Whoever goes from page to page reads English.
    void backToEnglish()
    {
        m_language.choose({});
        QLocale::setDefault(m_usual);
        QEvent again(QEvent::LanguageChange);
        QCoreApplication::sendEvent(qApp, &again);
        QCoreApplication::processEvents();
    }

    void takePicture(Driver &driver, const QString &state)
    {
        const auto back = qScopeGuard([this] {
            if (m_isTranslated)
                backToEnglish();
        });
        if (m_isTranslated)
            m_language.choose(qEnvironmentVariable("RENUMBER_TOUR_WORDS"));
        const QSize wide = m_isDesk ? QSize(1280, 800) : QSize(640, 720);
        driver.window().resize(wants("RENUMBER_TOUR_ROOM", "narrow") ? QSize(360, 640) : wide);
        QCoreApplication::processEvents();
        if (m_isTranslated) { // all that is wrong in a language is told at once
            const auto fits = [&driver] { return renumber::test::clipped(driver).isEmpty(); };
            if (!renumber::test::turnUntil(fits, std::chrono::seconds(2)))
                m_clipped.append(state + u": "_s + renumber::test::clipped(driver));
        } else {
            QTRY_VERIFY2(renumber::test::clipped(driver).isEmpty(),
                         qPrintable(QString(state + u": "_s + renumber::test::clipped(driver))));
        }
        const QString path = m_pictures.filePath(state + u".png"_s);
        QVERIFY2(driver.window().grab().save(path), qPrintable(path));
        ++m_taken;
    }

    const QLocale m_usual;
    const QDir m_pictures{qEnvironmentVariable("RENUMBER_TOUR_DIR", u"tour"_s)};
    renumber::ui::language::WindowLanguage m_language;
    const bool m_isDesk = wants("RENUMBER_TOUR_PAGES", "desk");
    bool m_isTranslated = false;
    int m_taken = 0;
    QStringList m_clipped;

private slots:
    void everyPageInEveryState()
    {
        QVERIFY(m_pictures.mkpath(u"."_s));
        dress();
        renumber::test::PseudoTranslator longer;
        if (wants("RENUMBER_TOUR_WORDS", "longer"))
            QCoreApplication::installTranslator(&longer);
        const auto offered = renumber::ui::language::offeredLanguages();
        m_isTranslated = std::any_of(offered.cbegin(), offered.cend(), [](const auto &language) {
            return language.code == qEnvironmentVariable("RENUMBER_TOUR_WORDS");
        });
        const auto look = [this](Driver &driver, const QString &state) { takePicture(driver, state); };
        if (m_isDesk)
            renumber::test::visitEveryDeskPage(sandbox(), look);
        else
            renumber::test::visitEveryPage(sandbox(), look);
        QCoreApplication::removeTranslator(&longer);
        QVERIFY2(m_clipped.isEmpty(), qPrintable(m_clipped.join(u'\n')));
        QVERIFY(m_taken > (m_isDesk ? 10 : 50));
    }
};

RENUMBER_GUI_TEST(EveryPageTour)
#include "everypagetour.moc"
