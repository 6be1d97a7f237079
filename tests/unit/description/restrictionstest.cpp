// SPDX-License-Identifier: Apache-2.0
// What an administrator forbids, by whose file, and what is left then.
#include "description/restrictions.h"
#include "description/jsonfile.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace renumber;
using namespace renumber::description;
using namespace Qt::StringLiterals;

class RestrictionsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a test's file");
        return file.fileName();
    }
    Catalogue read(const QByteArray &service = "reachfive")
    {
        const QString file = write(u"own.json"_s,
                                   "{ \"service\": \"" + service
                                       + "\", \"name\": \"Own\", \"baseUrl\": \"http://127.0.0.1:8080\", "
                                         "\"sampleAccessToken\": \"sample\", "
                                         "\"settings\": { \"clientId\": \"sample-app\" } }");
        return readCatalogue({file}, {});
    }
    static Restrictions said(const QByteArray &json)
    {
        const auto read = readJson(u"restrictions.json"_s, json);
        return read ? restrictionsIn(*read) : Restrictions{};
    }

private slots:
    void whatAFileSays_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("ownProfiles");
        QTest::addColumn<bool>("pastedTokens");
        QTest::newRow("nothing") << QByteArray(R"({ "forbid": [] })") << false << false;
        QTest::newRow("profiles") << QByteArray(R"({ "forbid": ["ownProfiles"] })") << true << false;
        QTest::newRow("tokens") << QByteArray(R"({ "forbid": ["pastedTokens"] })") << false << true;
        QTest::newRow("both") << QByteArray(R"({ "forbid": ["ownProfiles", "pastedTokens"] })") << true
                              << true;
        // Nobody knows what a mistake was to forbid.
        QTest::newRow("an unknown name") << QByteArray(R"({ "forbid": ["profiles"] })") << true << true;
        QTest::newRow("an unknown key") << QByteArray(R"({ "forbid": [], "allow": [] })") << true << true;
        QTest::newRow("no list") << QByteArray("{}") << true << true;
    }
    void whatAFileSays()
    {
        QFETCH(const QByteArray, json);
        const Restrictions restrictions = said(json);
        QTEST(restrictions.contains(Forbidden::OwnProfiles), "ownProfiles");
        QTEST(restrictions.contains(Forbidden::PastedTokens), "pastedTokens");
    }

    /// Whoever uses the computer could write it, be it to forbid what an administrator allows.
    void aFileOfAPersonCountsForNothing()
    {
        QCOMPARE(readRestrictions(write(u"restrictions.json"_s, R"({ "forbid": ["ownProfiles"] })")),
                 Restrictions());
        QCOMPARE(readRestrictions(m_folder.filePath(u"none.json"_s)), Restrictions());
    }

    void ownProfilesAreNotUsed()
    {
        QCOMPARE(read().services.size(), 1);
        const Catalogue left = within({Forbidden::OwnProfiles}, read());
        QCOMPARE(left.services.size(), 0);
        QCOMPARE(left.faults.size(), 1);
        QVERIFY(left.faults.constFirst().what.contains(u"forbidden"_s));
    }

    void tokensAreNotPasted()
    {
        const Catalogue before = read();
        QVERIFY(before.services.constFirst()->methods.contains(SignInMethod::Token));
        const Catalogue left = within({Forbidden::PastedTokens}, before);
        QCOMPARE(left.services.size(), 1);
        QVERIFY(!left.services.constFirst()->methods.contains(SignInMethod::Token));
        QVERIFY(!left.services.constFirst()->methods.isEmpty());
        QCOMPARE(left.services.constFirst()->profile.sampleAccessToken, QString());
    }

    void nothingForbiddenLeavesAll()
    {
        const Catalogue all = read();
        QCOMPARE(within({}, all), all);
    }
};

RENUMBER_TEST(RestrictionsTest)
#include "restrictionstest.moc"
