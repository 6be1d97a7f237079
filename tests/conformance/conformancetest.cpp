// SPDX-License-Identifier: Apache-2.0
// One table of behaviours × services, each carried out by the description, the client and the rules of a
// change against an imitation over HTTP, and compared with the imitation's truth. README.md holds the table.
#include "behaviours.h"
#include "otherapisubject.h"
#include "sandboxsubject.h"
#include "table.h"
#include "testprogram.h"

#include <QFile>
#include <QTest>
#include <QTranslator>

using namespace renumber::test;

namespace {

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList namesOf(const QList<Behaviour> &behaviours)
{
    QStringList names;
    for (const Behaviour &behaviour : behaviours)
        names.append(behaviour.name);
    return names;
}

QStringList namesOf(const std::vector<std::unique_ptr<Subject>> &subjects)
{
    QStringList names;
    for (const auto &subject : subjects)
        names.append(subject->name());
    return names;
}

} // namespace

class ConformanceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_english.load(u":/i18n/renumber_en.qm"_s));
        QVERIFY(QCoreApplication::installTranslator(&m_english));
        QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
        m_subjects = sandboxSubjects(m_sandbox);
        m_subjects.push_back(contactory());
        m_subjects.push_back(oldtel());
        m_subjects.push_back(ringback());
    }

    void aBehaviourOfAService_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        for (int column = 0; column < int(m_subjects.size()); ++column) {
            for (int row = 0; row < m_behaviours.size(); ++row) {
                const QString name = m_subjects.at(size_t(column))->name() + u", "_s + m_behaviours[row].name;
                QTest::newRow(qUtf8Printable(name)) << row << column;
            }
        }
    }

    void aBehaviourOfAService()
    {
        QFETCH(const int, row);
        QFETCH(const int, column);
        const Cell result = cell(row, column);
        QVERIFY2(result.finding != Finding::Failed, qUtf8Printable(result.words));
        // Who looks for something that is not there reads why.
        QVERIFY(result.finding != Finding::NoSuchThing || !result.words.isEmpty());
    }

    /// A behaviour that a service loses without anybody meaning it, or a sentence that changes, is noticed
    /// here.
    void theTableIsAsInTheReadme()
    {
        Table table(namesOf(m_behaviours), namesOf(m_subjects));
        for (int row = 0; row < m_behaviours.size(); ++row) {
            for (int column = 0; column < int(m_subjects.size()); ++column)
                table.setCell(row, column, cell(row, column));
        }
        QFile file(QStringLiteral(RENUMBER_CONFORMANCE_TABLE));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(table.text().toUtf8());
        file.close();
        const QString documented = tableIn(fileText(QStringLiteral(RENUMBER_CONFORMANCE_README)));
        QVERIFY2(!documented.isEmpty(), "README.md has no table");
        const QString differing = differences(documented, table.text());
        QVERIFY2(documented == table.text(),
                 qUtf8Printable(u"README.md (-) and this run (+), which is in %1, differ:\n%2"_s.arg(
                     file.fileName(), differing)));
    }

private:
    /// Tried once, whichever test asks.
    Cell cell(int row, int column)
    {
        const auto known = m_cells.find({row, column});
        if (known != m_cells.end())
            return known->second;
        Subject &subject = *m_subjects.at(size_t(column));
        subject.reset();
        return m_cells[{row, column}] = m_behaviours.at(row).tryOn(subject);
    }

    QTranslator m_english; ///< which has its plurals
    SandboxProcess m_sandbox;
    std::vector<std::unique_ptr<Subject>> m_subjects;
    const QList<Behaviour> m_behaviours = allBehaviours();
    std::map<std::pair<int, int>, Cell> m_cells;
};

RENUMBER_TEST(ConformanceTest)
#include "conformancetest.moc"
