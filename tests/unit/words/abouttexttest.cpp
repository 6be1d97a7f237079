// SPDX-License-Identifier: Apache-2.0
// What goes to somebody who helps tells of the program and the computer, and of nobody who uses them.
#include "words/abouttext.h"
#include "testprogram.h"

#include <QApplication>
#include <QDate>
#include <QDir>
#include <QLocale>
#include <QSysInfo>
#include <QTest>

using namespace renumber::ui;
using namespace Qt::StringLiterals;

class AboutTextTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QCoreApplication::setApplicationVersion(u"9.8.7"_s);
        QLocale::setDefault(QLocale::c());
    }

    void theVersionIsNamed()
    {
        QCOMPARE(aboutTitle(), u"Renumber 9.8.7"_s);
        QVERIFY(diagnosticsText().startsWith(u"Renumber 9.8.7\n"_s));
    }

    void whatItIs()
    {
        QVERIFY(aboutText().contains(u"Apache License 2.0"_s));
        QVERIFY(aboutText().contains(u"no warranty"_s));
        QVERIFY(aboutText().contains(QString::fromLatin1(qVersion())));
    }

    /// Every line says what it is about, and says it.
    void whatAHelperWantsToKnow()
    {
        const QString text = diagnosticsText();
        for (const QString &part :
             {u"\nQt "_s, u"\nSystem: "_s, u"\nWindow system: "_s, u"\nDesktop: "_s, u"\nScreen: "_s,
              u"\nLanguage: "_s, u"\nTLS: "_s, u"\nNumber data of 20"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(text.contains(QString::fromLatin1(qVersion())));
        QVERIFY(text.contains(QSysInfo::kernelVersion()));
        QVERIFY2(!text.contains(u'%'), "every place is filled in");
        QVERIFY(text.endsWith(u'\n'));
    }

    void nothingOfWhoUsesIt()
    {
        const QStringList names{u"HOME"_s, u"USER"_s, u"LOGNAME"_s, u"HOSTNAME"_s};
        QMap<QString, QByteArray> before;
        for (const QString &name : names) {
            before.insert(name, qgetenv(name.toLatin1().constData()));
            qputenv(name.toLatin1().constData(), "/home/camille-sample");
        }
        const QString text = diagnosticsText();
        for (const QString &name : names)
            qputenv(name.toLatin1().constData(), before.value(name));
        QVERIFY2(!text.contains(u"camille"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"/home"_s), qPrintable(text));
        QVERIFY2(!text.contains(QDir::homePath()), qPrintable(text));
        QVERIFY2(!text.contains(QCoreApplication::applicationDirPath()), qPrintable(text));
        const QString host = QSysInfo::machineHostName();
        if (host.size() > 3) // a shorter one is a part of many words
            QVERIFY2(!text.contains(host), qPrintable(text));
        const QString machine = QString::fromLatin1(QSysInfo::machineUniqueId());
        if (!machine.isEmpty())
            QVERIFY2(!text.contains(machine), qPrintable(text));
    }

    /// Whoever is at no desk reads nothing of one; at one, no key is named twice.
    void keysOfADesk()
    {
        const QStringList keys{u"Ctrl+N"_s, u"Ctrl+1"_s, u"/"_s,      u"Ctrl+P"_s, u"Ctrl+Enter"_s,
                               u"F5"_s,     u"Ctrl+H"_s, u"F8"_s,     u"Ctrl+L"_s, u"F1"_s,
                               u"Esc"_s,    u"Enter"_s,  u"Ctrl+Q"_s, u"Ctrl+O"_s, u"F2"_s};
        const QString desk = u'\n' + deskKeysText();
        const QString elsewhere = u'\n' + keysText();
        for (const QString &key : keys) {
            const qsizetype lines
                = desk.count(QString(u'\n' + key + u':')) + desk.count(QString(u'\n' + key + u" to "_s));
            QVERIFY2(lines == 1, qPrintable(key));
        }
        for (const QString &key : {u"F8"_s, u"Ctrl+N"_s, u"Ctrl+P"_s, u"Ctrl+H"_s, u"Ctrl+L"_s})
            QVERIFY2(!elsewhere.contains(key), qPrintable(key));
        for (const QString &word : {u"case"_s, u"board"_s, u"desk"_s})
            QVERIFY2(!elsewhere.contains(word), qPrintable(word));
    }

    /// Whoever helps reads it, in whatever language the window is.
    void inEveryLanguageTheSame()
    {
        const QString before = diagnosticsText();
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        QString now = diagnosticsText();
        QVERIFY(now.contains(u"\nLanguage: ar"_s));
        now.replace(QString(u"\nLanguage: "_s + QLocale().bcp47Name()),
                    QString(u"\nLanguage: "_s + QLocale::c().bcp47Name()));
        QCOMPARE(now, before);
    }
};

RENUMBER_WINDOW_TEST(AboutTextTest)
#include "abouttexttest.moc"
