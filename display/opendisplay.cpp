// SPDX-License-Identifier: Apache-2.0
#include "display/opendisplay.h"

#include <QApplication>
#include <QList>
#include <QMutex>
#include <QRegularExpression>
#include <QStringList>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace renumber::display {

namespace {

struct Remark
{
    QtMsgType type;
    QByteArray category;
    QString text;
};

/// What Qt says while it opens the display. If it succeeds, that goes on to the log; if not, one sentence
/// takes its place.
struct Opening
{
    Program program;
    QtMessageHandler log = nullptr;
    QMutex mutex; // Qt's threads for the display are running by then
    QList<Remark> remarks;
};

Opening *opening = nullptr; // message handlers take no argument of their own

QString withAdvice(const QString &sentence, const Program &program)
{
    return program.withoutWindow.isEmpty() ? sentence : sentence + u' ' + program.withoutWindow;
}

/// \a name, which may be any text at all, without what a terminal would obey.
QString printable(QString name)
{
    name.removeIf([](QChar character) { return !character.isPrint(); });
    return name;
}

/// The platforms for which Qt has no plugin, by what it said, which is the same from Qt 6.4 to 6.8.
QStringList missingPlatforms(const QList<Remark> &remarks)
{
    static const QRegularExpression missing(u"^Could not find the Qt platform plugin \"([^\"]+)\""_s);
    QStringList platforms;
    for (const Remark &remark : remarks) {
        if (const auto match = missing.match(remark.text); match.hasMatch())
            platforms.append(printable(match.captured(1)));
    }
    return platforms;
}

QStringList namedDisplays()
{
    QStringList names;
    for (const char *variable : {"WAYLAND_DISPLAY", "DISPLAY"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            names.append(u'“' + printable(name) + u'”');
    }
    return names;
}

/// The platform that was to show the window, such as "linuxfb"; empty if nobody has named one and Qt has not
/// come as far as to choose.
QString chosenPlatform()
{
    const QString named = qEnvironmentVariable("QT_QPA_PLATFORM").section(u';', 0, 0).section(u':', 0, 0);
    return printable(QGuiApplication::platformName().isEmpty() ? named : QGuiApplication::platformName());
}

QString cannotOpen(const Program &program, const QStringList &missing)
{
    for (const QString &platform : missing) {
        if (platform.startsWith(u"wayland"_s))
            return withAdvice(
                u"%1 cannot show its window: the part of Qt for Wayland is missing. On Debian, install the package qt6-wayland."_s
                    .arg(program.name),
                program);
    }
    if (!missing.isEmpty())
        return withAdvice(
            u"%1 cannot show its window: Qt has nothing for the platform “%2”. Unset QT_QPA_PLATFORM, or name another."_s
                .arg(program.name, missing.constFirst()),
            program);
    const QStringList displays = namedDisplays();
    if (displays.isEmpty())
        return noneIsNamed(program);
    return withAdvice(
        u"%1 cannot open the display %2. Start it from your desktop, under the name you are signed in with there."_s
            .arg(program.name, displays.join(u" or "_s)),
        program);
}

/// Of a platform that Qt has, and that does not start or has no screen.
QString hasNoScreen(const Program &program)
{
    const QString platform = chosenPlatform();
    if (platform.isEmpty())
        return cannotOpen(program, {});
    return withAdvice(
        u"%1 cannot show its window: the platform “%2” finds no screen here. Unset QT_QPA_PLATFORM, or name another."_s
            .arg(program.name, platform),
        program);
}

/// Ends the process: back in Qt it would abort, now or with the first window.
[[noreturn]] void endWith(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    std::_Exit(1);
}

void listen(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker lock(&opening->mutex);
    if (type == QtFatalMsg) {
        endWith(text.contains(u"platform plugin"_s)
                    ? cannotOpen(opening->program, missingPlatforms(opening->remarks))
                    : hasNoScreen(opening->program));
    }
    if (type == QtDebugMsg) // who has asked Qt for details wants all of them
        opening->log(type, context, text);
    else
        opening->remarks.append({type, context.category, text});
}

} // namespace

bool isNamed()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

QString noneIsNamed(const Program &program)
{
    return withAdvice(u"%1 finds no display for its window. Start it from your desktop."_s.arg(program.name),
                      program);
}

std::unique_ptr<QApplication> open(const Program &program, int &argc, char **argv)
{
    static Opening now; // for good: another thread may be about to enter listen() when it is taken back
    now.program = program;
    opening = &now;
    now.log = qInstallMessageHandler(listen);
    auto application = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(now.log);
    if (QGuiApplication::screens().isEmpty())
        endWith(hasNoScreen(program));
    const QMutexLocker lock(&now.mutex);
    for (const Remark &remark : std::as_const(now.remarks))
        now.log(remark.type, QMessageLogContext(nullptr, 0, nullptr, remark.category.constData()),
                remark.text);
    return application;
}

} // namespace renumber::display
