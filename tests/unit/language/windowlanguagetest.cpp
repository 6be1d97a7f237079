// SPDX-License-Identifier: Apache-2.0
// Which language the window is in: the system's or the one that was chosen, with its dates and its direction.
#include "language/windowlanguage.h"
#include "testprogram.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace renumber::ui::language;
using namespace Qt::StringLiterals;

namespace {

QList<Language> sampleLanguages()
{
    return {{u"ar"_s, u"العربية"_s},
            {u"en"_s, u"English"_s},
            {u"fr"_s, u"Français"_s},
            {u"zh_CN"_s, u"简体中文"_s}};
}

QString quit()
{
    return QCoreApplication::translate("renumber::ui::MenuButton", "Quit");
}

/// Counts how often it is told of another language.
class Listener : public QWidget
{
public:
    int changes = 0;
    QString heard = {};

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange) {
            ++changes;
            heard = quit();
        }
    }
};

} // namespace

class WindowLanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        QLocale::setDefault(QLocale::system());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void eachIsOfferedByItsOwnName()
    {
        const QList<Language> offered = offeredLanguages();
        QStringList names;
        for (const Language &one : offered)
            names.append(one.code + u' ' + one.name);
        QCOMPARE(names,
                 QStringList({u"ar العربية"_s, u"de Deutsch"_s, u"en English"_s, u"es Español"_s,
                              u"fi Suomi"_s, u"fr Français"_s, u"ja 日本語"_s, u"zh_CN 简体中文"_s}));
    }

    void theFirstThatThereIsIsTaken_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("best");
        QTest::newRow("nothing wanted") << QStringList{} << u"en"_s;
        QTest::newRow("no language") << QStringList{u"C"_s} << u"en"_s;
        QTest::newRow("with a territory") << QStringList{u"fr-CA"_s} << u"fr"_s;
        QTest::newRow("the second") << QStringList{u"sv-FI"_s, u"fr-FR"_s} << u"fr"_s;
        QTest::newRow("none") << QStringList{u"sv-SE"_s, u"nb-NO"_s} << u"en"_s;
        QTest::newRow("English before others") << QStringList{u"en-GB"_s, u"fr-FR"_s} << u"en"_s;
        QTest::newRow("Simplified Chinese") << QStringList{u"zh-Hans-SG"_s} << u"zh_CN"_s;
        QTest::newRow("Chinese") << QStringList{u"zh"_s} << u"zh_CN"_s;
        QTest::newRow("Traditional Chinese is read by others") << QStringList{u"zh-Hant-TW"_s} << u"en"_s;
        QTest::newRow("by its territory") << QStringList{u"zh-TW"_s, u"ar-EG"_s} << u"ar"_s;
    }

    void theFirstThatThereIsIsTaken()
    {
        QFETCH(const QStringList, wanted);
        QTEST(bestOf(sampleLanguages(), wanted), "best");
    }

    void datesAreWrittenAsTheSentencesAre_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QLocale>("system");
        QTest::addColumn<QLocale>("locale");
        using L = QLocale;
        QTest::newRow("the computer's") << u"fr"_s << L(L::French, L::Canada) << L(L::French, L::Canada);
        QTest::newRow("in its territory")
            << u"de"_s << L(L::French, L::Switzerland) << L(L::German, L::Switzerland);
        QTest::newRow("not spoken there") << u"fi"_s << L(L::French, L::France) << L(L::Finnish, L::Finland);
        QTest::newRow("English, where it is written")
            << u"en"_s << L(L::Finnish, L::Finland) << L(L::English, L::Finland);
        QTest::newRow("English, where it is not")
            << u"en"_s << L(L::Polish, L::Poland) << L(L::English, L::World);
        QTest::newRow("another script") << u"zh_CN"_s << L(L::Chinese, L::Taiwan) << L(L::Chinese, L::China);
    }

    void datesAreWrittenAsTheSentencesAre()
    {
        QFETCH(const QString, code);
        QFETCH(const QLocale, system);
        QTEST(localeFor(code, system), "locale");
    }

    void servicesAreAskedForWhatIsRead()
    {
        using L = QLocale;
        QCOMPARE(bcp47Of(L(L::French, L::Canada)), u"fr-CA"_s);
        QCOMPARE(bcp47Of(L(L::Chinese, L::China)), u"zh-CN"_s);
        QCOMPARE(bcp47Of(L(L::English, L::World)), u"en"_s);
        QCOMPARE(bcp47Of(L::c()), u"en"_s);
    }

    void nothingChangesBeforeItIsAsked()
    {
        const WindowLanguage language;
        QCOMPARE(language.choice(), QString());
        QCOMPARE(QLocale().language(), QLocale::system().language());
        QCOMPARE(quit(), u"Quit"_s);
    }

    void anotherIsTakenAtOnce()
    {
        Listener listener;
        WindowLanguage language;
        const QSignalSpy changed(&language, &WindowLanguage::changed);
        language.choose(u"de"_s);
        QCOMPARE(language.choice(), u"de"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(quit(), u"Beenden"_s);
        QTRY_COMPARE(listener.heard, u"Beenden"_s);

        language.choose(u"de"_s);
        QCOMPARE(changed.count(), 1);

        language.choose(u"ar"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(QLocale().language(), QLocale::Arabic);

        language.choose({});
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(language.choice(), QString());
        QCOMPARE(quit(), u"Quit"_s); // as the test's system is
        QTRY_COMPARE(listener.heard, u"Quit"_s);
        QCOMPARE(changed.count(), 3);
    }

    /// As a file of preferences may have it that a newer program wrote.
    void oneThatThereIsNotIsLikeTheSystem()
    {
        WindowLanguage language;
        language.choose(u"xx"_s);
        QCOMPARE(language.choice(), QString());
        QCOMPARE(quit(), u"Quit"_s);
        language.choose(u"../../etc"_s);
        QCOMPARE(language.choice(), QString());
    }

    void nothingOfItIsLeftBehind()
    {
        {
            WindowLanguage language;
            language.choose(u"fr"_s);
            QVERIFY(quit() != u"Quit"_s);
        }
        QCOMPARE(quit(), u"Quit"_s);
    }
};

RENUMBER_WINDOW_TEST(WindowLanguageTest)
#include "windowlanguagetest.moc"
