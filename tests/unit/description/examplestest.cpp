// SPDX-License-Identifier: Apache-2.0
// The descriptions in examples/, which nobody has tried at the services themselves: each is whole, says what
// it assumes, and has a profile that fits.
#include "description/configuredservice.h"
#include "description/descriptionreader.h"
#include "testprogram.h"

#include <QDir>
#include <QTest>

using namespace renumber::description;
using namespace Qt::StringLiterals;

class ExamplesTest : public QObject
{
    Q_OBJECT

    static QDir folder() { return QDir(QStringLiteral(RENUMBER_EXAMPLES)); }

private slots:
    void aDescription_data()
    {
        QTest::addColumn<QString>("path");
        const QStringList names = folder().entryList({u"*.json"_s}, QDir::Files);
        QVERIFY(names.size() >= 10);
        for (const QString &name : names) {
            if (!name.endsWith(u".profile.json"))
                QTest::newRow(qUtf8Printable(name)) << folder().filePath(name);
        }
    }
    void aDescription()
    {
        QFETCH(const QString, path);
        const auto description = readDescriptionFile(path);
        QVERIFY2(description.has_value(),
                 description ? "" : qUtf8Printable(toText(description.error().first())));
        QVERIFY(!description->assumed.isEmpty());
        QVERIFY(description->provenBy.isEmpty());
        const auto json = readJsonFile(QString(path).replace(u".json"_s, u".profile.json"_s));
        QVERIFY(json.has_value());
        const auto profile = readProfile(*json);
        QVERIFY2(profile.has_value(), profile ? "" : qUtf8Printable(toText(profile.error().first())));
        QCOMPARE(profile->service, QString(u"./"_s + QFileInfo(path).fileName()));
        const auto service = configure(*description, *profile, *json);
        QVERIFY2(service.has_value(), service ? "" : qUtf8Printable(toText(service.error().first())));
    }
};

RENUMBER_TEST(ExamplesTest)
#include "examplestest.moc"
