// SPDX-License-Identifier: Apache-2.0
// All profiles of a machine: where they are found, which one counts, and that a broken one hides no other.
#include "description/catalogue.h"
#include "contactvalues.h"
#include "sampledescription.h"
#include "testprogram.h"

#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace renumber;
using namespace renumber::description;
using namespace renumber::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray profile(const QByteArray &name, const QByteArray &service = "reachfive")
{
    return "{ \"service\": \"" + service + "\", \"name\": \"" + name
        + "\", \"baseUrl\": \"http://127.0.0.1:8080\" }";
}

/// Gives the environment variable \a name its present value back at the end of the scope.
auto restored(const char *name)
{
    return qScopeGuard([name, value = qgetenv(name), wasSet = qEnvironmentVariableIsSet(name)] {
        if (wasSet)
            qputenv(name, value);
        else
            qunsetenv(name);
    });
}

QStringList namesIn(const Catalogue &catalogue)
{
    QStringList names;
    for (const auto &service : catalogue.services)
        names.append(service->profile.name);
    return names;
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void whatShipsIsWhole()
    {
        const QStringList paths = builtInDescriptions();
        QVERIFY(paths.contains(u":/services/reachfive.json"_s));
        for (const QString &path : paths) {
            const auto description = readDescriptionFile(path);
            QVERIFY2(description.has_value(),
                     description ? "" : qUtf8Printable(toText(description.error().first())));
            QVERIFY2(path.endsWith(u'/' + description->id + u".json"_s), qUtf8Printable(path));
            QVERIFY(!path.contains(u"schema"_s));
        }
    }

    void whatTheShippedDescriptionSays()
    {
        const Description description = readDescriptionFile(u":/services/reachfive.json"_s).value();
        QCOMPARE(description.name, u"ReachFive"_s);
        QCOMPARE(description.settings.size(), 2u);
        QVERIFY(description.settings.at(u"domain"_s).required);
        QVERIFY(!description.settings.at(u"clientId"_s).required); // a token will do
        const ContactService phone = *description.contact(account::ContactKind::Phone);
        QCOMPARE(phone.code, code::CodeRules()); // nothing is documented
        const auto effect = [&](const QString &value, account::Verification verification) {
            return phone.effectFor({account::ContactKind::Phone, test::phoneValue(value), verification, {}});
        };
        QCOMPARE(effect(u"+33750253354"_s, account::Verification::Verified), EffectTiming::AfterCode);
        QCOMPARE(effect(u"+33750253354"_s, account::Verification::NotVerified), EffectTiming::AtOnce);
        QCOMPARE(effect(u"+33750253354"_s, account::Verification::Unknown), EffectTiming::EitherWay);
        QCOMPARE(effect({}, account::Verification::Unknown), EffectTiming::AtOnce);
        QVERIFY(phone.change && phone.verify);
        QCOMPARE(description.assumed.size(), 5);
        QCOMPARE(description.problems.size(), 12);
    }

    void foldersInTheirOrder()
    {
        write(u"user/a.json"_s, profile("User A"));
        write(u"user/b.json"_s, profile("User B"));
        write(u"user/notes.txt"_s, "not a profile");
        write(u"system/b.json"_s, profile("System B"));
        write(u"system/c.json"_s, profile("System C"));
        const Catalogue catalogue = readCatalogue({}, {at(u"system"_s), at(u"user"_s), at(u"missing"_s)});
        QCOMPARE(namesIn(catalogue), QStringList({u"System B"_s, u"System C"_s, u"User A"_s}));
        QCOMPARE(catalogue.faults.size(), 1);
        QCOMPARE(catalogue.faults.first().file, at(u"user/b.json"_s));
    }

    void aFileThatIsNamedComesFirst()
    {
        write(u"user/a.json"_s, profile("User A"));
        write(u"own/a.json"_s, profile("Own A"));
        const Catalogue catalogue = readCatalogue({at(u"own/a.json"_s)}, {at(u"user"_s)});
        QCOMPARE(namesIn(catalogue), QStringList{u"Own A"_s});
        QCOMPARE(catalogue.services.first()->profile.file, at(u"own/a.json"_s));
        QCOMPARE(catalogue.services.first()->profile.id, u"a"_s);
    }

    void aBrokenOneHidesNoOther()
    {
        write(u"user/a.json"_s, "{ \"service\": ");
        write(u"user/b.json"_s, profile("B"));
        write(u"user/c.json"_s, profile("C", "unheard-of"));
        write(u"user/d.json"_s, profile("D"));
        const Catalogue catalogue = readCatalogue({at(u"user/no.json"_s)}, {at(u"user"_s)});
        QCOMPARE(namesIn(catalogue), QStringList({u"B"_s, u"D"_s}));
        QCOMPARE(catalogue.faults.size(), 3);
        QCOMPARE(catalogue.faults[0].file, at(u"user/no.json"_s));
        QCOMPARE(catalogue.faults[1].file, at(u"user/a.json"_s));
        QCOMPARE(catalogue.faults[2].file, at(u"user/c.json"_s));
        QCOMPARE(catalogue.faults[2].place, u"/service"_s);
        QCOMPARE(catalogue.faults[2].what, u"there is no service \"unheard-of\""_s);
        QVERIFY(catalogue.faults[2].fix.contains(u"reachfive"_s));
    }

    void aDescriptionBesideTheProfile()
    {
        write(u"user/a.json"_s, profile("A", "services/mine.json"));
        write(u"user/services/mine.json"_s, sampleText());
        const Catalogue catalogue = readCatalogue({}, {at(u"user"_s)});
        QVERIFY2(catalogue.faults.isEmpty(), qUtf8Printable(catalogue.faults.value(0).what));
        QCOMPARE(catalogue.services.first()->description.id, u"sample"_s);
    }

    void aDescriptionAnywhere()
    {
        write(u"elsewhere/mine.json"_s, sampleText());
        write(u"user/a.json"_s, profile("A", at(u"elsewhere/mine.json"_s).toUtf8()));
        const Catalogue catalogue = readCatalogue({}, {at(u"user"_s)});
        QCOMPARE(namesIn(catalogue), QStringList{u"A"_s});
    }

    void aBrokenDescriptionIsNamedByItsOwnFile()
    {
        write(u"user/a.json"_s, profile("A", "services/mine.json"));
        write(u"user/services/mine.json"_s, sampleText().replace("\"wrongCode\"", "\"badCode\""));
        const Catalogue catalogue = readCatalogue({}, {at(u"user"_s)});
        QVERIFY(catalogue.services.isEmpty());
        QCOMPARE(catalogue.faults.size(), 1);
        QVERIFY(catalogue.faults.first().file.endsWith(u"services/mine.json"_s));
        QCOMPARE(catalogue.faults.first().line, 35);
    }

    void servicesThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("service");
        for (const char *service :
             {"service.schema", "../services/reachfive", "ReachFive", "missing.json", ":/services/no.json"})
            QTest::newRow(service) << QByteArray(service);
    }

    void servicesThatAreNone()
    {
        QFETCH(const QByteArray, service);
        write(u"user/a.json"_s, profile("A", service));
        const Catalogue catalogue = readCatalogue({}, {at(u"user"_s)});
        QVERIFY(catalogue.services.isEmpty());
        QCOMPARE(catalogue.faults.size(), 1);
        QCOMPARE(catalogue.faults.first().place, u"/service"_s);
    }

    void anEmptyMachine()
    {
        const Catalogue catalogue = readCatalogue({}, {});
        QVERIFY(catalogue.services.isEmpty());
        QVERIFY(catalogue.faults.isEmpty());
    }

    void profilesAreFoundInTheConfigurationFolders()
    {
        const auto restoreUser = restored("XDG_CONFIG_HOME");
        const auto restoreSystem = restored("XDG_CONFIG_DIRS");
        qputenv("XDG_CONFIG_HOME", at(u"user"_s).toUtf8());
        qputenv("XDG_CONFIG_DIRS", at(u"system"_s).toUtf8());
        const QString user = at(u"user/renumber/profiles"_s);
        const QString system = at(u"system/renumber/profiles"_s);
        QVERIFY(QDir().mkpath(user));
        QVERIFY(QDir().mkpath(system));
        QCOMPARE(profileFolders(), QStringList({system, user}));
    }

private:
    QString at(const QString &path) const { return m_dir->filePath(path); }

    void write(const QString &path, const QByteArray &content)
    {
        QVERIFY(QFileInfo(at(path)).dir().mkpath(u"."_s));
        QFile file(at(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

RENUMBER_TEST(CatalogueTest)
#include "cataloguetest.moc"
