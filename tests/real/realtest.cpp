// SPDX-License-Identifier: Apache-2.0
// One table of behaviours × servers that nobody here wrote. README.md holds it.
#include "attempt.h"
#include "description/catalogue.h"
#include "description/descriptionreader.h"
#include "table.h"
#include "testprogram.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace renumber;
using namespace renumber::test;

namespace {

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class RealTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const QString &folder : {u"cognito"_s, u"firebase"_s, u"better-auth"_s, u"parse"_s}) {
            m_servers.push_back(std::make_unique<RealServer>(folder));
            RealServer &server = *m_servers.back();
            QVERIFY2(server.start(), qUtf8Printable(folder + u' ' + server.errorString()));
            const auto description
                = description::readDescriptionFile(u":/services/"_s + folder + u".json"_s).value();
            const QStringList setups = server.setups();
            for (const QString &setup : setups) {
                m_columns.append(setups.size() == 1 ? description.name
                                                    : QString(description.name + u", "_s + setup));
                m_lanes.push_back({server, setup, description});
            }
        }
    }

    void aBehaviourOfAServer_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        for (int column = 0; column < int(m_lanes.size()); ++column) {
            for (int row = 0; row < m_behaviours.size(); ++row) {
                const QString name = m_columns.at(column) + u": "_s + m_behaviours.at(row).name;
                QTest::newRow(qUtf8Printable(name)) << row << column;
            }
        }
    }

    void aBehaviourOfAServer()
    {
        QFETCH(const int, row);
        QFETCH(const int, column);
        const Cell result = cell(row, column);
        QVERIFY2(result.finding != Finding::Failed, qUtf8Printable(result.words));
    }

    /// A behaviour that a description loses without anybody meaning it is noticed here.
    void theTableIsAsInTheReadme()
    {
        QStringList rows;
        for (const RealBehaviour &behaviour : m_behaviours)
            rows.append(behaviour.name);
        Table table(rows, m_columns);
        for (int row = 0; row < m_behaviours.size(); ++row) {
            for (int column = 0; column < int(m_lanes.size()); ++column)
                table.setCell(row, column, cell(row, column));
        }
        QFile file(QStringLiteral(RENUMBER_REAL_TABLE));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(table.text().toUtf8());
        file.close();
        const QString documented = tableIn(fileText(QStringLiteral(RENUMBER_REAL_TESTS "/README.md")));
        QVERIFY2(!documented.isEmpty(), "README.md has no table");
        QVERIFY2(documented == table.text(),
                 qUtf8Printable(u"README.md (-) and this run (+), which is in %1, differ:\n%2"_s.arg(
                     file.fileName(), differences(documented, table.text()))));
    }

    void cleanupTestCase()
    {
        m_lanes.clear();
        m_servers.clear();
    }

private:
    /// Tried once, whichever function asks.
    Cell cell(int row, int column)
    {
        const auto known = m_cells.find({row, column});
        if (known != m_cells.end())
            return known->second;
        Lane &lane = m_lanes.at(size_t(column));
        lane.server.reset();
        return m_cells[{row, column}] = m_behaviours.at(row).tryOn(lane);
    }

    std::vector<std::unique_ptr<RealServer>> m_servers;
    std::vector<Lane> m_lanes;
    QStringList m_columns;
    const QList<RealBehaviour> m_behaviours = realBehaviours();
    std::map<std::pair<int, int>, Cell> m_cells;
};

RENUMBER_TEST(RealTest)
#include "realtest.moc"
