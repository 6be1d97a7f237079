// SPDX-License-Identifier: Apache-2.0
#include "words/abouttext.h"

#include "number/parse.h"

#include <QCoreApplication>
#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSslSocket>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace renumber::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AboutText)
};

QStringList keysOnPages()
{
    return {Words::tr("Enter: go on with what was typed"), Words::tr("Esc: go back")};
}

QStringList keysOfProgram()
{
    return {Words::tr("Alt+Down: open a list, such as that of countries"),
            Words::tr("Ctrl+O: open a profile"), Words::tr("F1: this list"), Words::tr("Ctrl+Q: quit")};
}

} // namespace

QString aboutTitle()
{
    //: %1: the program's version, such as 1.2.0
    return Words::tr("Renumber %1").arg(QCoreApplication::applicationVersion());
}

QString numberDataText()
{
    //: %1: a date
    return Words::tr("Its knowledge of phone numbers is of %1, by libphonenumber.")
        .arg(QLocale().toString(number::dataDate(), QLocale::LongFormat));
}

QString aboutText()
{
    return QStringList{Words::tr("Change and verify the phone number on your account."),
                       Words::tr("Free software under the Apache License 2.0. It comes with no warranty."),
                       numberDataText(),
                       //: %1: the version of Qt, a library
                       Words::tr("Built on Qt %1.").arg(QLatin1StringView(qVersion()))}
        .join(u"\n\n"_s);
}

QString keysText()
{
    return (keysOnPages() + QStringList{Words::tr("F5: refresh the account")} + keysOfProgram()).join(u'\n');
}

QString deskKeysText()
{
    const QStringList keysOfDesk{Words::tr("Ctrl+N: find a person"),
                                 Words::tr("Ctrl+1 to Ctrl+9: a case, by its place on the board"),
                                 Words::tr("/: search the board"),
                                 Words::tr("Ctrl+P: the next proof"),
                                 Words::tr("Ctrl+Enter: send the code, or make the change"),
                                 Words::tr("F5: refresh the case and its account"),
                                 Words::tr("F2: add a note to the record"),
                                 Words::tr("Ctrl+H: hand the case over"),
                                 Words::tr("F8: stop the case and lock the person, without a question"),
                                 Words::tr("Ctrl+L: lock the desk")};
    return (keysOnPages() + keysOfDesk + keysOfProgram()).join(u'\n');
}

/// In English for whoever reads it, in every language of the window.
QString diagnosticsText()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const QStringList lines{
        u"Renumber %1"_s.arg(QCoreApplication::applicationVersion()),
        u"Qt %1, built with %2"_s.arg(QLatin1StringView(qVersion()), QLatin1StringView(QT_VERSION_STR)),
        u"System: %1, %2, kernel %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
                                           QSysInfo::kernelVersion()),
        u"Window system: %1"_s.arg(QGuiApplication::platformName()),
        u"Desktop: %1"_s.arg(qEnvironmentVariable("XDG_CURRENT_DESKTOP")),
        u"Screen: %1×%2 at %3, font %4 pt"_s.arg(screen ? screen->size().width() : 0)
            .arg(screen ? screen->size().height() : 0)
            .arg(screen ? screen->devicePixelRatio() : 1)
            .arg(QGuiApplication::font().pointSizeF()),
        u"Language: %1"_s.arg(QLocale().bcp47Name()),
        u"TLS: %1"_s.arg(QSslSocket::sslLibraryVersionString()),
        u"Number data of %1"_s.arg(number::dataDate().toString(Qt::ISODate))};
    return lines.join(u'\n') + u'\n';
}

} // namespace renumber::ui
