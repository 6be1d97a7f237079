// SPDX-License-Identifier: Apache-2.0
// The shipped descriptions read what is not known for sure leniently, and a profile gives the names that each
// server has for itself: every such form of a service, as the sandbox can take it on, is carried out here.
#include "journey.h"
#include "sandboxprofile.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::change;
using namespace renumber::test;

using Settings = QMap<QString, QString>;

class DialectTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString())); }
    void init() { m_sandbox.reset(); }

    void aNumberIsChanged_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QJsonObject>("sandboxSettings");
        QTest::addColumn<Settings>("profileSettings");
        const auto row
            = [](const char *name, const QString &service, const QJsonObject &sandbox,
                 const Settings &profile) { QTest::newRow(name) << service << sandbox << profile; };
        const QJsonArray names{u"mobile=newNumber"_s, u"verificationToken=ticket"_s, u"code=pin"_s,
                               u"primary=main"_s,     u"replaceAll=only"_s,          u"expiresIn=seconds"_s};
        row("TrivoreID, other field names", u"trivoreid"_s, {{u"renamedFields"_s, names}},
            {{u"mobileField"_s, u"newNumber"_s},
             {u"tokenField"_s, u"ticket"_s},
             {u"codeField"_s, u"pin"_s},
             {u"primaryField"_s, u"main"_s},
             {u"replaceAllField"_s, u"only"_s},
             {u"expiresInField"_s, u"seconds"_s}});
        row("TrivoreID, a time instead of a lifetime", u"trivoreid"_s, {{u"expiresAsTime"_s, true}}, {});
        row("TrivoreID, flat users", u"trivoreid"_s, {{u"flatUsers"_s, true}}, {});
        row("GenAuth, the second code demanded", u"genauth"_s, {{u"requireCurrentCode"_s, true}}, {});
        row("GenAuth, codes as text", u"genauth"_s,
            {{u"apiCodeAsText"_s, true}, {u"requireCurrentCode"_s, true}}, {});
        row("Kii, without verification", u"kii"_s, {{u"verifyPhone"_s, false}}, {});
    }

    void aNumberIsChanged()
    {
        QFETCH(const QString, service);
        QFETCH(const QJsonObject, sandboxSettings);
        QFETCH(const Settings, profileSettings);
        m_sandbox.changeSettings(service, sandboxSettings);
        Journey journey(configured(service, profileSettings), u"sample-token-verified"_s, codesIn(m_sandbox));
        const auto plan = journey.planFor({.target = freeNumber});
        QVERIFY(plan.has_value());
        journey.begin(*plan);
        if (journey.is<AwaitingCode>())
            journey.enterNewestCode();
        if (journey.problem()) { // it is told that the other code is wanted, too
            QCOMPARE(journey.summary(), u"AwaitingCode currentCodeNeeded"_s);
            journey.sendToCurrent();
            journey.enterNewestCode();
        }
        QCOMPARE(journey.summary(), u"Done"_s);
        const auto account = journey.readAccount();
        QVERIFY(account.has_value());
        QCOMPARE(account->contact(account::ContactKind::Phone).value.text(), freeNumber);
    }

    void aWrongCodeByItsOtherNameIsAWrongCode()
    {
        m_sandbox.changeSettings(u"genauth"_s, {{u"wrongCodeApiCode"_s, 500}, {u"apiCodeAsText"_s, true}});
        Journey journey(configured(u"genauth"_s, {}), u"sample-token-verified"_s, codesIn(m_sandbox));
        journey.begin(*journey.planFor({.target = freeNumber}));
        journey.enterCode(m_sandbox.lastCode(freeNumber) == u"000000" ? u"000001"_s : u"000000"_s);
        QCOMPARE(journey.summary(), u"AwaitingCode wrongCode"_s);
        QVERIFY(!journey.problem()->requestId.isEmpty());
    }

private:
    std::shared_ptr<const description::ConfiguredService> configured(const QString &id,
                                                                     const Settings &settings) const
    {
        return sandboxService(id, m_sandbox.baseUrl(), settings);
    }

    SandboxProcess m_sandbox;
};

RENUMBER_TEST(DialectTest)
#include "dialecttest.moc"
