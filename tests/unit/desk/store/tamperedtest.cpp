// SPDX-License-Identifier: Apache-2.0
// A store that was rewritten behind the program's back, cut off, or put back from a copy: named with its
// place, or noticed at the remembered head.
#include "deskuser.h"
#include "editing.h"
#include "tampering.h"
#include "testprogram.h"
#include "time/utc.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::desk;
using namespace renumber::test;

namespace {

using audit::Finding;
using audit::Wrong;

const QList<Tampering> &tamperings()
{
    using enum Wrong;
    static const QList<Tampering> all{
        {"an actor", {u"UPDATE audit SET actor = 'eve' WHERE seq = 7"_s}, {Changed, 7, 7}},
        {"a time", {u"UPDATE audit SET at = at + 1 WHERE seq = 1"_s}, {Changed, 1, 1}},
        {"an action", {u"UPDATE audit SET action = 'proofPassed' WHERE seq = 9"_s}, {Changed, 9, 9}},
        {"a text in the place of a number",
         {u"UPDATE audit SET at = 'soon' WHERE seq = 9"_s},
         {Changed, 9, 9}},
        {"a text as bytes",
         {u"UPDATE audit SET actor = CAST(actor AS BLOB) WHERE seq = 7"_s},
         {Changed, 7, 7}},
        {"a number as bytes", {u"UPDATE audit SET at = CAST(at AS BLOB) WHERE seq = 7"_s}, {Changed, 7, 7}},
        {"a hash as a text",
         {u"UPDATE audit SET hash = CAST(hash AS TEXT) WHERE seq = 9"_s},
         {Changed, 9, 9}},
        {"a ticket as bytes",
         {u"UPDATE audit_private SET ticket = CAST(ticket AS BLOB) WHERE seq = 4"_s},
         {Changed, 4, 4}},
        {"a hash", {u"UPDATE audit SET hash = x'00' WHERE seq = 9"_s}, {Changed, 9, 9}},
        {"a ticket", {u"UPDATE audit_private SET ticket = 'INC0000009' WHERE seq = 4"_s}, {Changed, 4, 4}},
        {"deleted", {u"DELETE FROM audit WHERE seq = 6"_s}, {Missing, 6, 6}},
        {"several deleted", {u"DELETE FROM audit WHERE seq BETWEEN 6 AND 8"_s}, {Missing, 6, 8}},
        {"inserted",
         {u"UPDATE audit SET seq = -seq - 1 WHERE seq >= 6"_s, u"UPDATE audit SET seq = -seq WHERE seq < 0"_s,
          u"INSERT INTO audit SELECT 6, at, actor, action, outcome, case_id, person, 'another', timing, "
          u"details, "
          "private_hash, hash FROM audit WHERE seq = 3"_s},
         {Added, 6, 6}},
        {"swapped",
         {u"UPDATE audit SET seq = -5 WHERE seq = 5"_s, u"UPDATE audit SET seq = 5 WHERE seq = 9"_s,
          u"UPDATE audit SET seq = 9 WHERE seq = -5"_s},
         {Reordered, 5, 9}},
    };
    return all;
}

} // namespace

class TamperedTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    const QDateTime m_now{QDate(2026, 3, 1), QTime(12, 0), time::utc};

    QString file() const { return m_dir->filePath(u"desk.sqlite"_s); }
    time::Clock clock() const
    {
        return time::Clock([now = m_now] { return now; });
    }

    std::unique_ptr<DeskUser> user() const
    {
        auto user = std::make_unique<DeskUser>(m_dir->path(), clock());
        [&] { QVERIFY(user->open()); }();
        return user;
    }

    void copyFolder(const QString &to) const
    {
        QVERIFY(QDir().mkpath(to));
        for (const QString &name : QDir(m_dir->path()).entryList({u"desk.sqlite*"_s}, QDir::Files))
            QVERIFY(QFile::copy(m_dir->filePath(name), QDir(to).filePath(name)));
    }

    void putBack(const QString &from) const
    {
        for (const QString &name : QDir(m_dir->path()).entryList({u"desk.sqlite*"_s}, QDir::Files))
            QVERIFY(QFile::remove(m_dir->filePath(name)));
        for (const QString &name : QDir(from).entryList(QDir::Files))
            QVERIFY(QFile::copy(QDir(from).filePath(name), m_dir->filePath(name)));
    }

    void verifyOpensWith(const std::optional<Finding> &finding) const
    {
        DeskUser after(m_dir->path(), clock());
        const auto opened = after.open();
        QVERIFY(opened);
        QVERIFY(opened->finding == finding);
    }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void theRecordIsOnlyAppendedTo_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("said");
        const QString onlyAppended = u"the audit is only appended to"_s;
        const QString nextNumber = u"the next row of the audit has the next number"_s;
        QTest::newRow("update") << u"UPDATE audit SET actor = 'eve' WHERE seq = 2"_s << onlyAppended;
        QTest::newRow("delete") << u"DELETE FROM audit WHERE seq = 2"_s << onlyAppended;
        QTest::newRow("replace") << u"INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE seq = 2"_s
                                 << nextNumber;
        QTest::newRow("a gap")
            << u"INSERT INTO audit SELECT seq + 1000, at, actor, action, outcome, case_id, "
               "person, 'x', timing, details, private_hash, hash FROM audit WHERE seq = 2"_s
            << nextNumber;
    }

    void theRecordIsOnlyAppendedTo()
    {
        QFETCH(QString, statement);
        QFETCH(QString, said); // by the guard, and not by SQLite against the statement
        const auto ana = user();
        serve(*ana);
        const QString problem = edit(file(), {statement});
        QVERIFY2(problem.contains(said), qPrintable(problem));
        const auto verdict = ana->verifies();
        QVERIFY(verdict && !verdict->finding);
    }

    void tamperingIsNamed_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < tamperings().size(); ++i)
            QTest::newRow(tamperings().at(i).name) << i;
    }

    void tamperingIsNamed()
    {
        QFETCH(int, index);
        const Tampering &tampering = tamperings().at(index);
        const auto ana = user();
        serve(*ana);
        QCOMPARE(edit(file(), withoutTriggers(tampering.statements)), QString());
        const auto verdict = ana->verifies();
        QVERIFY(verdict && verdict->finding);
        QVERIFY2(*verdict->finding == tampering.finding, qPrintable(audit::toText(*verdict->finding)));
        const auto row = **awaited(ana->store().page({}, 0));
        QCOMPARE(row.first().row.action, nameOf(audit::Action::AuditVerified));
        QCOMPARE(row.first().row.outcome, nameOf(audit::Outcome::Failed));
    }

    void aRecordThatWasCutOffIsNoticedWhenItIsOpened()
    {
        {
            const auto ana = user();
            serve(*ana);
        }
        QCOMPARE(edit(file(), withoutTriggers({u"DELETE FROM audit WHERE seq > 6"_s})), QString());
        verifyOpensWith(Finding{Wrong::CutOff, 7, 10});
        // It is in the record, and stays known, whatever is appended.
        const auto ana = user();
        const auto rows = **awaited(ana->store().page({}, 0));
        QCOMPARE(rows.at(0).row.action, nameOf(audit::Action::LossFound));
        QCOMPARE(rows.at(1).row.action, nameOf(audit::Action::AuditVerified));
        QCOMPARE(rows.at(1).row.details, uR"({"seq":7,"wrong":"cutOff"})"_s);
        QVERIFY(ana->does(operation::StateLoss{}, {}, u"An older copy was put back"_s));
        for (int more = 0; more < 5; ++more)
            QVERIFY(ana->does(operation::OpenPerson{personKey(1), {}}));
        QCOMPARE(ana->verifies()->finding, (Finding{Wrong::NotTheRemembered, 10, 10}));
    }

    void anOlderCopyThatWasPutBackIsNoticed()
    {
        const QString copy = m_dir->filePath(u"copy"_s);
        {
            const auto ana = user();
            serve(*ana);
        }
        copyFolder(copy);
        {
            const auto ana = user();
            for (int more = 0; more < 3; ++more)
                QVERIFY(ana->does(operation::OpenPerson{personKey(2), {}}));
        }
        putBack(copy);
        verifyOpensWith(Finding{Wrong::CutOff, 11, 13});
        verifyOpensWith(std::nullopt); // the next time it is what was seen last
    }

    void oneThatWentOnElsewhereIsNoticedAtTheRememberedHead()
    {
        const QString copy = m_dir->filePath(u"copy"_s);
        {
            const auto ana = user();
            serve(*ana);
        }
        copyFolder(copy);
        {
            const auto ana = user();
            QVERIFY(ana->does(operation::OpenPerson{personKey(2), {}}));
        }
        {
            DeskUser elsewhere(copy, clock());
            QVERIFY(elsewhere.open());
            for (int more = 0; more < 3; ++more)
                QVERIFY(elsewhere.does(operation::OpenPerson{personKey(3), {}}));
        }
        QVERIFY(QFile::remove(QDir(copy).filePath(u"deskhead.json"_s)));
        putBack(copy);
        verifyOpensWith(Finding{Wrong::NotTheRemembered, 11, 11});
    }

    void aHeadThatWasTakenAwayIsNoticed()
    {
        {
            const auto ana = user();
            serve(*ana);
        }
        QVERIFY(QFile::remove(m_dir->filePath(u"deskhead.json"_s)));
        DeskUser after(m_dir->path(), clock());
        const auto opened = after.open();
        QVERIFY(opened && opened->isHeadMissing && !opened->finding);
        QVERIFY(!user()->open()->isHeadMissing);
    }
};

RENUMBER_TEST(TamperedTest)
#include "tamperedtest.moc"
