// SPDX-License-Identifier: Apache-2.0
// The names that descriptions may write are the same in the program, in the schema and in the guide.
#include "description/description.h"
#include "guide.h"
#include "testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace renumber;
using namespace renumber::description;
using namespace Qt::StringLiterals;

namespace {

/// The names that the schema allows at \a place, in an order of their own.
QStringList inSchema(const QString &place)
{
    QFile file(u":/services/service.schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonValue value = QJsonDocument::fromJson(file.readAll()).object();
    const QStringList members = place.split(u'/');
    for (const QString &member : members)
        value = value[member];
    QStringList names;
    const QJsonArray list = value[u"enum"_s].toArray();
    for (const QJsonValue name : list)
        names.append(name.toString());
    names.sort();
    return names;
}

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

} // namespace

class VocabularyTest : public QObject
{
    Q_OBJECT

private slots:
    void theSchemaHasTheNames()
    {
        QCOMPARE(inSchema(u"definitions/signIn/properties/method"_s),
                 sorted(text::namesIn(signInMethodNames)));
        QCOMPARE(inSchema(u"definitions/signIn/properties/usernameIs"_s),
                 sorted(text::namesIn(usernameKindNames)));
        QCOMPARE(inSchema(u"definitions/steps"_s), sorted(text::namesIn(stepNames)));
        QCOMPARE(inSchema(u"definitions/effect"_s), sorted(text::namesIn(effectNames)));
        QCOMPARE(inSchema(u"definitions/code/properties/characters"_s),
                 sorted(text::namesIn(code::codeCharactersNames)));
        QCOMPARE(inSchema(u"definitions/code/properties/case"_s), sorted(text::namesIn(code::codeCaseNames)));
    }

    void theGuideHasTheNames_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = problemKindNames() + text::namesIn(signInMethodNames)
            + text::namesIn(usernameKindNames) + text::namesIn(stepNames) + text::namesIn(effectNames)
            + text::namesIn(code::codeCharactersNames) + text::namesIn(code::codeCaseNames);
        for (const QString &name : names)
            QTest::newRow(qUtf8Printable(name)) << name;
    }

    void theGuideHasTheNames()
    {
        QFETCH(const QString, name);
        const QString guide = test::guideLines().join(u'\n');
        // Problems that only the program itself finds are in no description that makes sense.
        static const QStringList ownFindings{u"offline"_s, u"tlsFailed"_s, u"notSendable"_s};
        const bool isThere
            = guide.contains(QString(u'`' + name + u'`')) || guide.contains(QString(u"`\"" + name + u"\"`"));
        QCOMPARE(isThere, !ownFindings.contains(name));
    }
};

RENUMBER_TEST(VocabularyTest)
#include "vocabularytest.moc"
