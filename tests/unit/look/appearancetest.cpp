// SPDX-License-Identifier: Apache-2.0
// The window looks as the desktop says that all windows are to look, and follows it while it is open. The
// test answers as the desktop's portal does, on a session bus of its own. The last test ends that bus.
#include "look/appearance.h"
#include "testprogram.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QStyleHints>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <memory>

using namespace renumber::ui::look;
using namespace Qt::StringLiterals;
using Choice = Appearance::Choice;

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settingsInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearanceSpace = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");
const QString contrastKey = QStringLiteral("contrast");
/// Where libdbus finds nothing.
const QByteArray noBus = "unix:path=/nonexistent";

using Settings = QMap<QString, QVariantMap>;

/// Answers as the portal, and tells of changes as it does.
class Portal : public QDBusVirtualObject
{
public:
    explicit Portal(const QDBusConnection &bus)
        : m_bus(bus)
    {
    }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        if (message.interface() != settingsInterface || message.member() != u"ReadAll")
            return false;
        ++m_asked;
        m_bus.send(message.createReply(QVariant::fromValue(Settings{{appearanceSpace, m_settings}})));
        return true;
    }

    int asked() const { return m_asked; }
    void have(const QVariantMap &settings) { m_settings = settings; }

    void tell(const QString &key, uint value, const QString &space = appearanceSpace)
    {
        auto signal = QDBusMessage::createSignal(path, settingsInterface, u"SettingChanged"_s);
        signal << space << key << QVariant::fromValue(QDBusVariant(QVariant(value)));
        m_bus.send(signal);
    }

private:
    QDBusConnection m_bus;
    QVariantMap m_settings;
    int m_asked = 0;
};

/// A system's colours that are none of ours.
QPalette systemPalette(const QColor &window, const QColor &text)
{
    QPalette palette(window);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, window);
    // What is left out comes from the palette before.
    palette.setColor(QPalette::Highlight, text);
    palette.setColor(QPalette::HighlightedText, window);
    return palette;
}

QPalette lightSystem()
{
    return systemPalette(QColor(0xe8, 0xe4, 0xe0), QColor(0x10, 0x10, 0x10));
}

QPalette darkSystem()
{
    return systemPalette(QColor(0x30, 0x2c, 0x28), QColor(0xf0, 0xf0, 0xf0));
}

QPalette blackAndWhite()
{
    return systemPalette(Qt::black, Qt::white);
}

} // namespace

class AppearanceTest : public QObject
{
    Q_OBJECT

    /// One that has heard what the portal has.
    std::unique_ptr<Appearance> begun(const QPalette &system)
    {
        QApplication::setPalette(system);
        const int before = m_portal->asked();
        auto appearance = std::make_unique<Appearance>();
        const auto wasAsked = [&] { return m_portal->asked() > before; };
        if (!QTest::qWaitFor(wasAsked, 20'000))
            qFatal("nobody asks the portal");
        return appearance;
    }

    /// What is shown is what \a appearance says.
    static bool isShown(const Appearance &appearance, const QPalette &system)
    {
        const Colours wanted = coloursOf(appearance.scheme(), system);
        const QWidget widget;
        return coloursOf(QApplication::palette()) == wanted && coloursOf(widget.palette()) == wanted;
    }

private slots:
    void initTestCase()
    {
        qDBusRegisterMetaType<Settings>();
        QVERIFY(m_folder.isValid());
        const QString address = u"unix:path="_s + m_folder.filePath(u"bus"_s);
        m_daemon.start(u"dbus-daemon"_s,
                       {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s,
                        QString(u"--address="_s + address)});
        QVERIFY2(m_daemon.waitForReadyRead(20'000), "dbus-daemon does not start");
        m_address = address.toUtf8();
        QDBusConnection bus = QDBusConnection::connectToBus(address, u"portal"_s);
        QVERIFY(bus.isConnected());
        m_portal = std::make_unique<Portal>(bus);
        QVERIFY(bus.registerVirtualObject(path, m_portal.get()));
        QVERIFY(bus.registerService(service));
    }

    void init()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
        m_portal->have({});
    }

    void cleanup() { QApplication::setPalette(m_before); }

    void theDesktopsWish_data()
    {
        QTest::addColumn<QPalette>("system");
        QTest::addColumn<uint>("wish");
        QTest::addColumn<Scheme>("scheme");
        // Each time other than the system's own colours are.
        QTest::newRow("1 is dark") << lightSystem() << 1U << Scheme::Dark;
        QTest::newRow("2 is light") << darkSystem() << 2U << Scheme::Light;
    }

    void theDesktopsWish()
    {
        QFETCH(const QPalette, system);
        QFETCH(const uint, wish);
        QFETCH(const Scheme, scheme);
        m_portal->have({{colorScheme, wish}});
        const auto appearance = begun(system);
        QTRY_COMPARE(appearance->scheme(), scheme);
        QVERIFY(isShown(*appearance, system));
    }

    void withoutAWishAsTheSystemIs_data()
    {
        QTest::addColumn<QPalette>("system");
        QTest::addColumn<uint>("wish");
        QTest::addColumn<Scheme>("scheme");
        for (const uint wish : {0U, 7U}) { // the other is none that there is
            QTest::addRow("light, %u", wish) << lightSystem() << wish << Scheme::Light;
            QTest::addRow("dark, %u", wish) << darkSystem() << wish << Scheme::Dark;
        }
    }

    void withoutAWishAsTheSystemIs()
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
            QSKIP("the platform tells by itself whether it is dark");
#endif
        QFETCH(const QPalette, system);
        QFETCH(const uint, wish);
        QFETCH(const Scheme, scheme);
        const uint contrary = scheme == Scheme::Dark ? 2U : 1U;
        m_portal->have({{colorScheme, contrary}});
        const auto appearance = begun(system);
        QTRY_VERIFY(appearance->scheme() != scheme);
        m_portal->tell(colorScheme, wish);
        QTRY_COMPARE(appearance->scheme(), scheme);
        QVERIFY(isShown(*appearance, system));
    }

    void aChangeIsFollowedWithoutARestart()
    {
        m_portal->have({{colorScheme, 2U}});
        const auto appearance = begun(darkSystem());
        QTRY_COMPARE(appearance->scheme(), Scheme::Light);
        for (const uint wish : {1U, 2U, 1U}) {
            m_portal->tell(colorScheme, wish);
            QTRY_COMPARE(appearance->scheme(), wish == 1 ? Scheme::Dark : Scheme::Light);
            QVERIFY(isShown(*appearance, darkSystem()));
        }
    }

    /// Desktops tell of other settings with the same names, and with other meanings.
    void whatIsToldOfSomethingElseIsLeftAlone()
    {
        m_portal->have({{colorScheme, 2U}});
        const auto appearance = begun(darkSystem());
        QTRY_COMPARE(appearance->scheme(), Scheme::Light);
        m_portal->tell(colorScheme, 1, u"org.gnome.desktop.interface"_s);
        m_portal->tell(u"accent-color"_s, 1);
        m_portal->tell(contrastKey, 1); // what was told before has been heard once this has
        QTRY_COMPARE(appearance->scheme(), Scheme::HighContrast);
        m_portal->tell(contrastKey, 0);
        QTRY_COMPARE(appearance->scheme(), Scheme::Light);
    }

    void moreContrastIsTheSystemsOwnColours()
    {
        m_portal->have({{contrastKey, 1U}, {colorScheme, 1U}});
        const auto appearance = begun(lightSystem());
        QTRY_COMPARE(appearance->scheme(), Scheme::HighContrast);
        QVERIFY(isShown(*appearance, lightSystem()));
        QCOMPARE(QApplication::palette().color(QPalette::Window), lightSystem().color(QPalette::Window));
    }

    /// What somebody has chosen here is chosen for this program.
    void aChoiceGoesBeforeTheDesktop()
    {
        m_portal->have({{colorScheme, 2U}});
        const auto appearance = begun(darkSystem());
        QTRY_COMPARE(appearance->scheme(), Scheme::Light);
        appearance->choose(Choice::Dark);
        QCOMPARE(appearance->scheme(), Scheme::Dark);
        QCOMPARE(appearance->choice(), Choice::Dark);
        QVERIFY(isShown(*appearance, darkSystem()));
        appearance->choose(Choice::Light);
        m_portal->tell(colorScheme, 1);
        m_portal->tell(contrastKey, 1); // what was told before has been heard once this has
        QTRY_COMPARE(appearance->scheme(), Scheme::HighContrast);
        m_portal->tell(contrastKey, 0);
        QTRY_COMPARE(appearance->scheme(), Scheme::Light);
        appearance->choose(Choice::AsTheDesktop);
        QCOMPARE(appearance->scheme(), Scheme::Dark);
    }

    /// Who needs it to read cannot be left without it by a choice that was made before.
    void moreContrastGoesBeforeAChoice()
    {
        m_portal->have({{contrastKey, 1U}});
        const auto appearance = begun(lightSystem());
        QTRY_COMPARE(appearance->scheme(), Scheme::HighContrast);
        for (const Choice choice : {Choice::Dark, Choice::Light, Choice::AsTheDesktop}) {
            appearance->choose(choice);
            QCOMPARE(appearance->scheme(), Scheme::HighContrast);
        }
        appearance->choose(Choice::Dark);
        m_portal->tell(contrastKey, 0);
        QTRY_COMPARE(appearance->scheme(), Scheme::Dark);
        QVERIFY(isShown(*appearance, lightSystem()));
    }

    /// A theme of the older sort, of which no portal tells.
    void aThemeOfBlackAndWhiteIsKept()
    {
        m_portal->have({{colorScheme, 2U}});
        const auto appearance = begun(blackAndWhite());
        QCOMPARE(appearance->scheme(), Scheme::HighContrast);
        appearance->choose(Choice::Light);
        QCOMPARE(appearance->scheme(), Scheme::HighContrast);
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
    }

    void whichThemesAreOfHighContrast()
    {
        QVERIFY(isHighContrast(blackAndWhite()));
        QVERIFY(isHighContrast(systemPalette(Qt::white, Qt::black)));
        QVERIFY(!isHighContrast(lightSystem()));
        QVERIFY(!isHighContrast(darkSystem()));
        QVERIFY(!isHighContrast(paletteOf(coloursOf(Scheme::Light, {}))));
        QVERIFY(!isHighContrast(paletteOf(coloursOf(Scheme::Dark, {}))));
        QPalette withGrey = blackAndWhite();
        withGrey.setColor(QPalette::Button, QColor(0x40, 0x40, 0x40));
        QVERIFY(!isHighContrast(withGrey));
    }

    void withoutABusNothingBreaks()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", noBus);
        QApplication::setPalette(darkSystem());
        const int before = m_portal->asked();
        Appearance appearance;
        appearance.choose(Choice::Light);
        QCOMPARE(appearance.scheme(), Scheme::Light);
        QVERIFY(isShown(appearance, darkSystem()));
        appearance.choose(Choice::Dark);
        QCOMPARE(appearance.scheme(), Scheme::Dark);
        QVERIFY(isShown(appearance, darkSystem()));
        QCOMPARE(m_portal->asked(), before);
    }

    /// As when a session is torn down, or its bus crashes.
    void aBusThatEndsLeavesThingsAsTheyAre()
    {
        m_portal->have({{colorScheme, 1U}});
        const auto appearance = begun(lightSystem());
        QTRY_COMPARE(appearance->scheme(), Scheme::Dark);
        const QDBusConnection connection
            = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"witness"_s);
        QVERIFY(connection.isConnected());
        m_daemon.kill();
        QVERIFY(m_daemon.waitForFinished());
        QTRY_VERIFY(!connection.isConnected());
        QCOMPARE(appearance->scheme(), Scheme::Dark);
        QVERIFY(isShown(*appearance, lightSystem()));
        appearance->choose(Choice::Light);
        QCOMPARE(appearance->scheme(), Scheme::Light);
    }

    void cleanupTestCase()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

private:
    const QPalette m_before = QApplication::palette();
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QByteArray m_address;
    std::unique_ptr<Portal> m_portal;
};

RENUMBER_WINDOW_TEST(AppearanceTest)
#include "appearancetest.moc"
