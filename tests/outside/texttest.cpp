// SPDX-License-Identifier: Apache-2.0
// Texts from services and files that try to say something else than they are: in the window, and on the
// terminal that the program was started from.
#include "ended.h"
#include "guitest.h"
#include "invariants.h"
#include "widgets/addressnote.h"

#include <QComboBox>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::whyNotALine;
using renumber::text::Longest;
using renumber::text::sanitized;
using renumber::ui::AddressNote;

namespace {

const QString program = QStringLiteral(RENUMBER_PROGRAM);
const QString readCall = QStringLiteral("GET /identity/v1/userinfo");
const QString escapes = QStringLiteral("Our\x1b[2J\x1b]0;title\x07 \u009b31mservice\u202e");

void addTexts()
{
    QTest::addColumn<QString>("hostile");
    QTest::newRow("U+202E") << u"Camille \u202e· moc.elpmaxe.di//:sptth"_s;
    QTest::newRow("line breaks") << u"Camille\n\nReachFive · Another\r\u2028https://id.example.com\u2029"_s;
    QTest::newRow("60 line breaks") << u"Camille"_s + u"\n"_s.repeated(60)
            + u"ReachFive at https://id.example.com"_s;
    QTest::newRow("900 kB") << u"Camille "_s + u"W"_s.repeated(900'000);
    QTest::newRow("900 kB of line breaks") << u"Camille"_s + u"\n"_s.repeated(450'000) + u"x"_s;
    QTest::newRow("wide signs") << u"Camille "_s + u"\ufdfd"_s.repeated(3000);
    QTest::newRow("marks in a pile") << u"Camille"_s + u"\u0336\u030d"_s.repeated(3000);
}

/// The shipped description of ReachFive under \a name.
QByteArray describedAs(const QString &name)
{
    QFile file(u":/services/reachfive.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    json.insert(u"name"_s, name);
    return QJsonDocument(json).toJson();
}

Ended run(const QStringList &arguments, const QString &file = program)
{
    return runProgram(file, arguments, withoutDisplay());
}

/// Why \a said may not go to a terminal; empty where it may: lines, each of which may be shown.
QString whyNotForATerminal(const QString &said)
{
    const QStringList lines = said.split(u'\n');
    for (const QString &line : lines) {
        QString tidied = line.simplified(); // what makes columns
        if (line.count(u'\t') > 1)
            return u"tabs"_s;
        if (const QString why = whyNotALine(tidied); !why.isEmpty())
            return why;
    }
    return {};
}

} // namespace

class TextTest : public GuiTest
{
    Q_OBJECT

    QString profile(Driver &driver, const QString &name, const QString &service = u"reachfive"_s,
                    const QString &baseUrl = {})
    {
        const QJsonObject json{{u"service"_s, service},
                               {u"name"_s, name},
                               {u"baseUrl"_s, baseUrl.isEmpty() ? sandbox().baseUrl() : baseUrl}};
        return driver.writeFile(u"profile.json"_s, QJsonDocument(json).toJson());
    }

    /// Whether all of the widget is to be seen.
    static bool isInSight(const Driver &driver, const QString &name)
    {
        const auto *widget = driver.find<QWidget>(name);
        return widget->isVisible() && widget->visibleRegion().boundingRect().size() == widget->size()
            && driver.window().rect().contains(
                QRect(widget->mapTo(&driver.window(), QPoint(0, 0)), widget->size()));
    }

    /// For whoever wants to see the page.
    static void keepPicture(const Driver &driver)
    {
        const QString folder = qEnvironmentVariable("RENUMBER_PICTURES_DIR");
        const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
        QCoreApplication::processEvents(); // a page that has just been turned to is laid out by the event
                                           // loop
        if (!folder.isEmpty())
            QVERIFY(
                driver.window().grab().save(u"%1/outside-text-%2-%3.png"_s.arg(folder, driver.page(), name)));
    }

    static QImage picture(AddressNote &note, const QString &origin, int width)
    {
        note.say(
            [](const QStringList &addresses) { return QString(u"Service at\n"_s + addresses.join(u'\n')); },
            {origin});
        note.resize(width, note.minimumSizeHint().height());
        return note.grab().toImage();
    }

private slots:
    void aUserNameWithAnOverrideLineBreaksAnd900Kilobytes_data() { addTexts(); }
    void aUserNameWithAnOverrideLineBreaksAnd900Kilobytes()
    {
        QFETCH(const QString, hostile);
        sandbox().addFault(readCall, u"otherJson"_s,
                           {{u"json"_s,
                             QJsonObject{{u"id"_s, u"x"_s},
                                         {u"name"_s, hostile},
                                         {u"phone_number"_s, u"+33750253354"_s},
                                         {u"phone_number_verified"_s, true}}}},
                           -1);
        Driver driver(sandbox());
        driver.start({profile(driver, u"Sample"_s)});
        driver.window().resize(640, 480);
        signIn(driver, u"sample-token-verified"_s);
        QTRY_COMPARE(driver.window().size(), QSize(640, 480));
        QString shown = driver.text(u"whoLabel"_s);
        QCOMPARE(shown.remove(QChar(0x200b)), sanitized(hostile, Longest::Name)); // places to break a word
        QCOMPARE(whyNotALine(shown), QString());
        QCOMPARE(driver.text(u"whereLabel"_s), u"ReachFive · Sample"_s);
        for (const QString &name : {u"whereLabel"_s, u"signOutButton"_s})
            QTRY_VERIFY2(isInSight(driver, name), qPrintable(name));
        QTRY_COMPARE(driver.find<QScrollArea>(u"pageScroll"_s)->horizontalScrollBar()->maximum(), 0);
        // The rest of the page has its place as well.
        QTRY_VERIFY(driver.find<QScrollArea>(u"pageScroll"_s)->height() > driver.window().height() / 2);
        QTRY_VERIFY(isInSight(driver, u"phoneCardValue"_s));
        keepPicture(driver);
    }

    void aProfilesNameWith60LineBreaksBeforeTheAddress_data() { addTexts(); }
    void aProfilesNameWith60LineBreaksBeforeTheAddress()
    {
        QFETCH(const QString, hostile);
        Driver driver(sandbox());
        driver.writeFile(u"own.json"_s, describedAs(hostile));
        driver.start({profile(driver, hostile, u"./own.json"_s)});
        driver.window().resize(640, 480);
        QTRY_COMPARE(driver.window().size(), QSize(640, 480));
        QCOMPARE(driver.find<QComboBox>(u"profileBox"_s)->itemText(0), sanitized(hostile, Longest::Name));
        const QStringList lines = driver.text(u"addressLabel"_s).split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).startsWith(u"Camille"_s));
        QVERIFY2(lines.at(1).contains(sandbox().baseUrl()), qUtf8Printable(lines.at(1)));
        QTRY_VERIFY(isInSight(driver, u"addressLabel"_s));
        const auto *note = driver.find<QWidget>(u"addressLabel"_s);
        QTRY_COMPARE(note->height(), 2 * note->fontMetrics().lineSpacing());
        QTRY_VERIFY(isInSight(driver, u"signInButton"_s));
        QTRY_COMPARE(driver.find<QScrollArea>(u"pageScroll"_s)->horizontalScrollBar()->maximum(), 0);
        keepPicture(driver);
        // And once somebody is signed in.
        signIn(driver, u"sample-token-verified"_s);
        QTRY_COMPARE(driver.text(u"whoLabel"_s), u"Camille Sample"_s);
        for (const QString &name : {u"whoLabel"_s, u"signOutButton"_s})
            QTRY_VERIFY2(isInSight(driver, name), qPrintable(name));
    }

    void theEndOfALongHostStaysInSight()
    {
        AddressNote note;
        const QString begin = u"id.example.com."_s;
        const auto host = [&begin](const QString &middle, const QString &end) {
            return QString(u"https://"_s + begin + middle.repeated(150) + end);
        };
        const QImage told = picture(note, host(u"a"_s, u".attacker.example"_s), 320);
        QVERIFY2(told == picture(note, host(u"b"_s, u"a"_s.repeated(60) + u".attacker.example"_s), 320),
                 "of a host that is too long the beginning is left out");
        QVERIFY(told != picture(note, host(u"a"_s, u".attacker.invalid"_s), 320));
        QVERIFY2(
            told != picture(note, host(u"a"_s, u".attacker.example"_s).replace(u"https"_s, u"http"_s), 320),
            "without protection is said");
        QVERIFY2(told != picture(note, host(u"a"_s, u".attacker.example:8443"_s), 320), "the port is said");
    }

    void aHostInOtherScriptsIsShownAsItIsAskedFor()
    {
        Driver driver(sandbox());
        driver.start({profile(driver, u"Sample"_s, u"reachfive"_s, u"https://id.\u0430pple.example"_s)});
        TRY_PAGE(driver, "signInPage");
        QVERIFY2(driver.text(u"addressLabel"_s).contains(u"https://id.xn--pple-43d.example"_s),
                 qUtf8Printable(driver.text(u"addressLabel"_s)));
    }

    /// Where the browser is sent, and the tokens come from, may be no server of the service.
    void whereTheSignInGoesIsOnThePage()
    {
        Driver driver(sandbox());
        const QJsonObject settings{{u"domain"_s, u"id.example.com"_s}, {u"clientId"_s, u"c"_s}};
        const QJsonObject browser{{u"issuer"_s, u"https://login.attacker.example"_s}};
        const QJsonObject profile{{u"service"_s, u"reachfive"_s},
                                  {u"name"_s, u"Example"_s},
                                  {u"settings"_s, settings},
                                  {u"browser"_s, browser}};
        driver.start({driver.writeFile(u"own.json"_s, QJsonDocument(profile).toJson())});
        TRY_PAGE(driver, "signInPage");
        const QString shown = driver.text(u"addressLabel"_s);
        QVERIFY2(shown.contains(u"https://id.example.com"_s)
                     && shown.contains(u"https://login.attacker.example"_s),
                 qUtf8Printable(shown));
    }

    void aNameFromRightToLeftDoesNotRearrangeTheHeading()
    {
        const QString name = u"דוד (כהן)"_s;
        const QString isolated = QChar(0x2068) + name + QChar(0x2069);
        sandbox().addFault(
            readCall, u"otherJson"_s,
            {{u"json"_s,
              QJsonObject{{u"id"_s, u"x"_s}, {u"name"_s, name}, {u"phone_number"_s, u"+33750253354"_s}}}},
            -1);
        Driver driver(sandbox());
        driver.writeFile(u"own.json"_s, describedAs(name));
        driver.start({profile(driver, name, u"./own.json"_s)});
        QVERIFY(driver.text(u"addressLabel"_s).startsWith(QString(isolated + u" at\n"_s)));
        signIn(driver, u"sample-token-verified"_s);
        QCOMPARE(driver.text(u"whoLabel"_s), isolated);
        QCOMPARE(driver.text(u"whereLabel"_s), QString(isolated + u" · "_s + isolated));
    }

    void faultsWithoutEndLeaveThePageToSignIn()
    {
        QJsonObject many;
        for (int i = 0; i < 2000; ++i)
            many.insert(u"unknown%1\n\u202e"_s.arg(i) + u"W"_s.repeated(300), u"x"_s);
        Driver driver(sandbox());
        const QString broken = driver.writeFile(u"broken.json"_s,
                                                QJsonDocument(QJsonObject{{u"service"_s, u"reachfive"_s},
                                                                          {u"name"_s, u"Broken"_s},
                                                                          {u"baseUrl"_s, sandbox().baseUrl()},
                                                                          {u"settings"_s, many}})
                                                    .toJson());
        driver.start({broken, profile(driver, u"Sample"_s)});
        const QStringList lines = driver.text(u"signInFaultsSmallPrint"_s).split(u'\n');
        QCOMPARE(lines.size(), 11);
        for (const QString &line : lines)
            QCOMPARE(whyNotALine(line), QString());
        QVERIFY2(lines.last().startsWith(u"1990 more"_s), qUtf8Printable(lines.last()));
        QCOMPARE(driver.find<QScrollArea>(u"pageScroll"_s)->horizontalScrollBar()->maximum(), 0);
    }

    void escapeSequencesInADescriptionsName()
    {
        Driver driver(sandbox());
        const QString sound = driver.writeFile(u"sound.json"_s, describedAs(escapes));
        const Ended good = run({u"--check-service"_s, sound});
        QCOMPARE(good.status, 0);
        QVERIFY2(good.output.contains(u"describes Our [2J ]0;title 31mservice; no faults."_s),
                 qUtf8Printable(good.output));
        QCOMPARE(whyNotForATerminal(good.output), QString());
    }

    void escapeSequencesInAFileAndItsName()
    {
        Driver driver(sandbox());
        QJsonObject json = QJsonDocument::fromJson(describedAs(u"Sample"_s)).object();
        json.insert(escapes, escapes);
        const QString file = driver.writeFile(u"own\x1b[31m\n\u202e.json"_s, QJsonDocument(json).toJson());
        const QStringList paths{file, file + u"\x1b]0;none\x07"_s};
        for (const QString &path : paths) {
            const Ended bad = run({u"--check-service"_s, path});
            QCOMPARE(bad.status, 2);
            QVERIFY2(bad.errors.contains(u"own [31m"_s), qUtf8Printable(bad.errors));
            QCOMPARE(whyNotForATerminal(bad.errors), QString());
        }
    }

    void escapeSequencesOnTheCommandLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("an option") << QStringList{u"--"_s + escapes};
        QTest::newRow("two") << QStringList{u"--"_s + escapes, u"--x\x1b[0m"_s};
        QTest::newRow("a word") << QStringList{escapes};
        QTest::newRow("a long one") << QStringList{u"x"_s.repeated(100'000) + escapes};
    }
    void escapeSequencesOnTheCommandLine()
    {
        QFETCH(const QStringList, arguments);
        const Ended ended = run(arguments);
        QCOMPARE(ended.status, 2);
        QCOMPARE(whyNotForATerminal(ended.errors), QString());
        QVERIFY(ended.errors.size() < 3000);
        QVERIFY(ended.errors.contains(u"--check-service"_s));
    }

    void escapeSequencesInTheProgramsOwnName()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"renumber\x1b[31m\n"_s);
        QVERIFY(QFile::link(program, name));
        const Ended help = run({u"--help"_s}, name);
        QCOMPARE(help.status, 0);
        QVERIFY2(help.output.startsWith(u"Usage: renumber [options]\n"_s), qUtf8Printable(help.output));
        QCOMPARE(whyNotForATerminal(help.output), QString());
    }

    void escapeSequencesInAProfileThatIsLeftOut()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"own\x1b[31m.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(QJsonObject{{u"service"_s, escapes}, {u"name"_s, u"Sample"_s}}).toJson());
        file.close();
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program,
                      {u"--profile"_s, file.fileName(), u"--data-dir"_s, folder.filePath(u"data"_s)});
        QByteArray said;
        while (!said.contains("Fix: ") && process.waitForReadyRead())
            said += process.readAll();
        process.kill();
        QVERIFY(process.waitForFinished());
        QVERIFY2(said.contains("there is no service \"Our [2J ]0;title 31mservice\""), said.constData());
        QCOMPARE(whyNotForATerminal(QString::fromUtf8(said)), QString());
    }
};

RENUMBER_GUI_TEST(TextTest)
#include "texttest.moc"
