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

void listen(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker lock(&opening->mutex);
    if (type == QtFatalMsg && text.contains(u"platform plugin"_s)) {
        const QString sentence = cannotOpen(opening->program, missingPlatforms(opening->remarks));
        std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
        std::_Exit(1); // back in Qt it would abort
    }
    if (type == QtFatalMsg || type == QtDebugMsg) // who has asked Qt for details wants all of them
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
    const QMutexLocker lock(&now.mutex);
    for (const Remark &remark : std::as_const(now.remarks))
        now.log(remark.type, QMessageLogContext(nullptr, 0, nullptr, remark.category.constData()),
                remark.text);
    return application;
}

} // namespace renumber::display
