// SPDX-License-Identifier: Apache-2.0
// A display that is not there: a sentence that says what to do, and never a crash.
#include "ended.h"
#include "testprogram.h"

#include <QDir>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Variables = QList<std::pair<QString, QString>>;

QProcessEnvironment with(const Variables &variables)
{
    QProcessEnvironment environment = withoutDisplay();
    for (const auto &[name, value] : variables)
        environment.insert(name, value);
    return environment;
}

/// Whether Qt has a plugin for it.
bool hasPlatform(const QString &name)
{
    const QDir platforms(QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/platforms"_s);
    return !platforms.entryList({QString(u"libq"_s + name + u"*.so"_s)}).isEmpty();
}

struct Program
{
    QString file;
    QString name;
    QString withoutWindow;
};

QList<Program> programs()
{
    return {{QStringLiteral(RENUMBER_PROGRAM), u"Renumber"_s, QString()},
#ifdef SANDBOX_PROGRAM
            {QStringLiteral(SANDBOX_PROGRAM), u"Renumber sandbox"_s, u" With --headless it needs none."_s}
#endif
    };
}

} // namespace

class DisplayTest : public QObject
{
    Q_OBJECT

private slots:
    void aDisplayThatIsNotThereIsSaid_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("sentence");
        const QString none = u"finds no display for its window. Start it from your desktop."_s;
        const QString closed
            = u"cannot open the display %1. Start it from your desktop, under the name you are signed in with there."_s;
        const QString noWayland
            = u"cannot show its window: the part of Qt for Wayland is missing. On Debian, install the package qt6-wayland."_s;
        const QString noPlatform
            = u"cannot show its window: Qt has nothing for the platform “nosuch”. Unset QT_QPA_PLATFORM, or name another."_s;
        const QString noScreen
            = u"cannot show its window: the platform “%1” finds no screen here. Unset QT_QPA_PLATFORM, or name another."_s;
        const auto wayland = std::pair(u"WAYLAND_DISPLAY"_s, u"wayland-9999"_s);
        const auto x = std::pair(u"DISPLAY"_s, u":9999"_s);

        for (const Program &program : programs()) {
            const auto row = [&](const char *name, const Variables &variables, const QString &predicate,
                                 const QStringList &arguments = {}) {
                QTest::addRow("%s: %s", qPrintable(program.name), name)
                    << program.file << variables << arguments
                    << QString(program.name + u' ' + predicate + program.withoutWindow + u'\n');
            };
            row("none is named", {}, none);
            row("X", {x}, closed.arg(u"“:9999”"_s));
            row("X, with Qt's options", {x}, closed.arg(u"“:9999”"_s), {u"-qwindowgeometry"_s, u"9x9+0+0"_s});
            row("Wayland", {wayland},
                hasPlatform(u"wayland"_s) ? closed.arg(u"“wayland-9999”"_s) : noWayland);
            row("Wayland and X", {wayland, x},
                hasPlatform(u"wayland"_s) ? closed.arg(u"“wayland-9999” or “:9999”"_s) : noWayland);
            row("X is asked for, none is named", {{u"QT_QPA_PLATFORM"_s, u"xcb"_s}}, none);
            row("an unknown platform", {{u"QT_QPA_PLATFORM"_s, u"nosuch"_s}}, noPlatform);
            // A computer with a screen of that kind would open it.
            const QStringList withoutDevice = QDir(u"/dev/dri"_s).isEmpty()
                ? QStringList{u"linuxfb"_s, u"eglfs"_s, u"minimalegl"_s}
                : QStringList{u"linuxfb"_s};
            for (const QString &platform : withoutDevice) {
                const QString asked = platform == u"linuxfb" ? u"linuxfb:fb=/dev/fb-nosuch"_s : platform;
                if (hasPlatform(platform))
                    row(qPrintable(asked), {{u"QT_QPA_PLATFORM"_s, asked}}, noScreen.arg(platform));
            }
        }
    }

    void aDisplayThatIsNotThereIsSaid()
    {
        QFETCH(const QString, file);
        QFETCH(const Variables, variables);
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, sentence);
        const Ended ended = runProgram(file, arguments, with(variables));
        QCOMPARE(ended.errors, sentence);
        QCOMPARE(ended.status, 1);
        QVERIFY(ended.output.isEmpty());
    }

    void whatNeedsNoWindowNeedsNoDisplay()
    {
        const QProcessEnvironment nowhere
            = with({{u"DISPLAY"_s, u":9999"_s}, {u"WAYLAND_DISPLAY"_s, u"wayland-9999"_s}});
        const QString description = QStringLiteral(RENUMBER_SERVICES) + u"/kii.json"_s;
        for (const QStringList &arguments :
             {QStringList{u"--help"_s}, QStringList{u"--version"_s}, QStringList{u"--list-services"_s},
              QStringList{u"--check-service"_s, description}}) {
            const Ended ended = runProgram(QStringLiteral(RENUMBER_PROGRAM), arguments, nowhere);
            QVERIFY2(ended.errors.isEmpty(), qPrintable(ended.errors));
            QCOMPARE(ended.status, 0);
        }
    }

    /// Qt goes from one platform to the next; what it says of the first is in the log all the same.
    void anotherPlatformWillDo()
    {
        const QTemporaryDir data;
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setProcessEnvironment(with({{u"QT_QPA_PLATFORM"_s, u"nosuch;offscreen"_s}}));
        process.start(QStringLiteral(RENUMBER_PROGRAM), {u"--data-dir"_s, data.path()});
        QByteArray said;
        while (!said.contains("nosuch") && process.waitForReadyRead())
            said += process.readAll();
        QVERIFY2(said.contains("\"nosuch\""), said.constData());
        QVERIFY2(!process.waitForFinished(200), said.constData()); // its window is open
        process.kill();
        QVERIFY(process.waitForFinished());
    }
};

RENUMBER_TEST(DisplayTest)
#include "displaytest.moc"
