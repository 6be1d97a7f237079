// SPDX-License-Identifier: Apache-2.0
// Light and dark, and from one to the other while the program runs: every word can be read.
#include "everydeskpage.h"
#include "guitest.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::Look;
using renumber::test::SandboxProcess;
using renumber::test::visitEveryDeskPage;
using renumber::test::visitEveryPage;
namespace ui = renumber::ui;

namespace {

QPalette darkPalette()
{
    return ui::look::paletteOf(ui::look::coloursOf(ui::look::Scheme::Dark, {}));
}

/// A theme of somebody else's.
QPalette foreignPalette()
{
    QPalette palette(QColor(0x3a, 0x3a, 0x3a), QColor(0x2b, 0x2b, 0x2b));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, QColor(0xee, 0xee, 0xee));
    return palette;
}

/// Of the pixels of \a picture the most common colour is the background, and text is what differs most from
/// it.
double textContrast(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    const auto commonest = std::max_element(counts.cbegin(), counts.cend());
    double best = 1;
    for (auto color = counts.keyBegin(); color != counts.keyEnd(); ++color)
        best = std::max(best, ui::look::contrast(QColor(*color), QColor(commonest.key())));
    return best;
}

void verifyReadable(Driver &driver, const QString &state)
{
    const QImage window = driver.window().grab().toImage();
    const double scale = driver.window().devicePixelRatioF();
    for (const auto *widget : driver.window().findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *field = qobject_cast<const QLineEdit *>(widget);
        const bool hasText = (label && !label->text().isEmpty()) || (field && !field->text().isEmpty());
        if (!hasText || !widget->isVisible() || !widget->isEnabled())
            continue;
        const QRect shown = widget->visibleRegion().boundingRect();
        if (shown.height() < widget->height())
            continue; // scrolled out of view
        const QRect place(widget->mapTo(&driver.window(), QPoint(0, 0)) * scale, widget->size() * scale);
        const double measured = textContrast(window.copy(place));
        QVERIFY2(
            measured >= 4.5,
            qPrintable(u"%1: %2 has a contrast of %3:1"_s.arg(state, widget->objectName()).arg(measured)));
    }
}

void keepPicture(Driver &driver, const QString &name)
{
    const QString folder = qEnvironmentVariable("RENUMBER_PICTURES_DIR");
    if (!folder.isEmpty())
        QVERIFY(driver.window().grab().save(folder + u'/' + name + u".png"_s));
}

} // namespace

/// Of the pages that \a visitAll brings to the front.
class LooksOfPages : public GuiTest
{
    Q_OBJECT

protected:
    explicit LooksOfPages(const std::function<void(SandboxProcess &, const Look &)> &visitAll)
        : m_visitAll(visitAll)
    {
    }

private slots:
    void cleanup() { QApplication::setPalette(m_light); }

    void everyPageCanBeReadInTheLight()
    {
        m_visitAll(sandbox(), [](Driver &driver, const QString &state) {
            keepPicture(driver, u"light-"_s + state);
            verifyReadable(driver, state);
        });
    }

    void everyPageCanBeReadInTheDark()
    {
        QApplication::setPalette(foreignPalette()); // the system's is dark, and so is the window
        m_visitAll(sandbox(), [](Driver &driver, const QString &state) {
            keepPicture(driver, u"dark-"_s + state);
            verifyReadable(driver, state);
        });
    }

    void everyPageFollowsTheSystemIntoTheDarkAndBack()
    {
        m_visitAll(sandbox(), [](Driver &driver, const QString &state) {
            QApplication::setPalette(darkPalette());
            QCoreApplication::processEvents();
            keepPicture(driver, u"darkened-"_s + state);
            verifyReadable(driver, state);
            QApplication::setPalette(ui::look::paletteOf(ui::look::coloursOf(ui::look::Scheme::Light, {})));
            QCoreApplication::processEvents();
            verifyReadable(driver, state);
        });
    }

private:
    const std::function<void(SandboxProcess &, const Look &)> m_visitAll;
    const QPalette m_light = QApplication::palette();
};

class LooksTest : public LooksOfPages
{
    Q_OBJECT
public:
    LooksTest()
        : LooksOfPages(visitEveryPage)
    {
    }
};

/// With a real keyring, without which there is no desk.
class DeskLooksTest : public LooksOfPages
{
    Q_OBJECT
public:
    DeskLooksTest()
        : LooksOfPages(visitEveryDeskPage)
    {
    }
};

RENUMBER_GUI_TEST(LooksTest)
RENUMBER_GUI_TEST(DeskLooksTest)
#include "lookstest.moc"
