// SPDX-License-Identifier: Apache-2.0
// A case is taken in hand for nobody but whom it is about.
#include "desktable.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace renumber;
using namespace renumber::callers;
using namespace renumber::test;
using namespace Qt::StringLiterals;

using account::ContactKind;

Q_DECLARE_METATYPE(ContactKind)

class TakenTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskTable> m_table;
    const Person m_ada = persons().at(0);
    const Person m_boris = persons().at(1);

    /// A case of Ada's on the board, which nobody has in hand.
    QString leftCase()
    {
        const QString id = m_table->serve(m_ada)->id();
        m_table->restart();
        [&] { QTRY_COMPARE(m_table->desk().board().size(), 1); }();
        return id;
    }

private slots:
    void init() { m_table = std::make_unique<DeskTable>(); }
    void cleanup()
    {
        QCOMPARE(m_table->server().leaks(), QStringList());
        m_table.reset();
    }

    void whatWasKeptIsOfSomebodyElse_data()
    {
        QTest::addColumn<QString>("userId");
        QTest::addColumn<ContactKind>("kind");
        QTest::newRow("of another person") << m_boris.id << ContactKind::Phone;
        QTest::newRow("about another contact") << m_ada.id << ContactKind::Email;
    }
    void whatWasKeptIsOfSomebodyElse()
    {
        QFETCH(const QString, userId);
        QFETCH(const ContactKind, kind);
        const QString id = leftCase();
        keep(m_table->connection(), id, {userId, kind, {}});
        const QStringList before = m_table->server().asked(m_boris) + m_table->server().asked(m_ada);
        const QSignalSpy wanted(&m_table->desk(), &Desk::personWanted);
        QVERIFY(!m_table->take(id));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), id);
        QVERIFY(!m_table->record().contains(u"caseTaken"_s));
        // Nobody's account was read for it.
        QCOMPARE(m_table->server().asked(m_boris) + m_table->server().asked(m_ada), before);
        // Once the person was found, it goes on.
        CallerCase *one = m_table->serve(m_ada);
        QVERIFY(one);
        QCOMPARE(one->id(), id);
    }

    /// The store has another since, such as one that was written down as the program ended.
    void theNumberThatWasKeptIsNotTheCases()
    {
        const QString id = leftCase();
        const auto other = account::ContactValue::read(ContactKind::Phone, m_boris.oldNumber);
        keep(m_table->connection(), id, {m_ada.id, ContactKind::Phone, other});
        CallerCase *one = m_table->take(id);
        QVERIFY(one);
        QVERIFY(one->target().isEmpty());
        QVERIFY(one->kept().isEmpty());
    }
};

RENUMBER_TEST(TakenTest)
#include "takentest.moc"
