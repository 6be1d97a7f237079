// SPDX-License-Identifier: Apache-2.0
// What the person has set about the window comes back at the next start; a file that was damaged costs no
// more than what was set.
#include "preferences.h"
#include "awaited.h"
#include "testprogram.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace renumber::ui;
using namespace Qt::StringLiterals;
using Choice = look::Appearance::Choice;

namespace {

Preferences sample(Choice choice = Choice::Dark)
{
    return {choice, QByteArray("\x01\xd9\xd0\xcb\x00\x03\xff", 7)};
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QString encoded(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

class PreferencesTest : public QObject
{
    Q_OBJECT

    QString folder() const { return m_folder.filePath(u"data"_s); }
    QString file() const { return m_folder.filePath(u"data/preferences.json"_s); }

    /// What a start finds.
    Preferences found() const
    {
        PreferencesFile preferences(folder());
        return awaited(preferences.read()).value_or(sample());
    }

    void put(const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(folder()));
        QFile at(file());
        QVERIFY(at.open(QIODevice::WriteOnly));
        QCOMPARE(at.write(bytes), bytes.size());
    }

private slots:
    void init() { QDir(folder()).removeRecursively(); }

    void whatWasWrittenIsRead()
    {
        for (const Choice choice : {Choice::AsTheDesktop, Choice::Light, Choice::Dark}) {
            for (const QByteArray &geometry : {QByteArray(), sample().geometry}) {
                const Preferences preferences{choice, geometry};
                QVERIFY(preferencesFrom(toBytes(preferences)) == preferences);
            }
        }
    }

    void whatCannotBeReadIsNotSet_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("appearance = dark\n");
        QTest::newRow("cut short") << toBytes(sample()).first(20);
        QTest::newRow("a list") << QByteArray("[ \"dark\" ]");
        QTest::newRow("a number") << QByteArray("7");
        QTest::newRow("zeros") << QByteArray(100, '\0');
        QTest::newRow("an empty object") << QByteArray("{}");
        QTest::newRow("an appearance that there is not") << json({{u"appearance"_s, u"purple"_s}});
        QTest::newRow("in another case") << json({{u"appearance"_s, u"DARK"_s}});
        QTest::newRow("no text") << json({{u"appearance"_s, 2}, {u"geometry"_s, true}});
        QTest::newRow("null") << json({{u"appearance"_s, QJsonValue()}, {u"geometry"_s, QJsonValue()}});
        QTest::newRow("something else") << json({{u"colour"_s, u"dark"_s}});
    }

    void whatCannotBeReadIsNotSet()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(preferencesFrom(bytes) == Preferences());
        put(bytes);
        QVERIFY(found() == Preferences());
    }

    /// A newer program may have written what this one does not know.
    void theRestIsReadNonetheless()
    {
        const Preferences dark = preferencesFrom(
            json({{u"appearance"_s, u"dark"_s}, {u"geometry"_s, 12}, {u"newer"_s, QJsonObject()}}));
        QCOMPARE(dark.appearance, Choice::Dark);
        QCOMPARE(dark.geometry, QByteArray());
        const Preferences placed = preferencesFrom(
            json({{u"appearance"_s, u"purple"_s}, {u"geometry"_s, encoded(sample().geometry)}}));
        QCOMPARE(placed.appearance, Choice::AsTheDesktop);
        QCOMPARE(placed.geometry, sample().geometry);
    }

    void theFileIsMadeWithItsFolder()
    {
        QVERIFY(!QFileInfo::exists(folder()));
        QVERIFY(found() == Preferences());
        QVERIFY(!QFileInfo::exists(file())); // reading leaves nothing behind
        {
            PreferencesFile preferences(folder());
            preferences.write(sample());
        } // which waits for it
        QVERIFY(found() == sample());
        const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(file()).permissions() & others));
        QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden), QStringList{u"preferences.json"_s});
    }

    void whatWasWrittenLastStays()
    {
        {
            PreferencesFile preferences(folder());
            for (const Choice choice : {Choice::Dark, Choice::AsTheDesktop, Choice::Light})
                preferences.write(sample(choice));
        }
        QVERIFY(found() == sample(Choice::Light));
    }

    void whatIsDamagedIsWrittenAnew()
    {
        put("{ \"appear");
        {
            PreferencesFile preferences(folder());
            preferences.write(sample());
        }
        QVERIFY(found() == sample());
    }

    void aFolderInItsPlaceIsLeftAlone()
    {
        QVERIFY(QDir().mkpath(QString(file() + u"/inside"_s)));
        {
            PreferencesFile preferences(folder());
            preferences.write(sample());
        }
        QVERIFY(QFileInfo::exists(QString(file() + u"/inside"_s)));
        QVERIFY(found() == Preferences());
    }

    /// Nobody waits while a file of no use is read.
    void aHugeFileIsNotRead()
    {
        put(json({{u"appearance"_s, u"dark"_s}, {u"geometry"_s, QString(1 << 17, u'A')}}));
        QVERIFY(found() == Preferences());
    }

private:
    QTemporaryDir m_folder;
};

RENUMBER_WINDOW_TEST(PreferencesTest)
#include "preferencestest.moc"
