// SPDX-License-Identifier: Apache-2.0
// The runner and whoever keeps a change: nothing is asked of the service before the phase that asks for it is
// kept, and what was given up in the meantime is not asked at all.
#include "change/runner.h"
#include "describing.h"
#include "net/lines.h"
#include "rawreply.h"
#include "rawserver.h"
#include "sampledescription.h"
#include "samples.h"
#include "shippeddescription.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::change;
using namespace renumber::test;

namespace {

/// Keeps nothing until it is told to.
class SlowJournal final : public Journal
{
public:
    struct Note
    {
        QString phase;
        description::Values kept;
        wait::Promise<> promise;
    };

    wait::Future<> note(const Change &change, const description::Values &kept) override
    {
        notes.append({describe(change.phase).section(u' ', 0, 0), kept, {}});
        return notes.constLast().promise.future();
    }
    void suspend() override { notes.append({u"put down"_s, {}, {}}); }

    /// The newest note is kept.
    void keep() const
    {
        const Note note = notes.constLast();
        if (note.promise.isAwaited())
            note.promise.end();
    }
    QStringList phases() const
    {
        QStringList phases;
        for (const Note &note : notes)
            phases.append(note.phase);
        return phases;
    }

    QList<Note> notes;
};

} // namespace

class NotingTest : public QObject
{
    Q_OBJECT

    net::Lines m_lines;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<service::Client> m_client;
    std::unique_ptr<Runner> m_runner;
    SlowJournal m_journal;

    qsizetype sent() const { return m_server->requests().size(); }

    void begin()
    {
        m_runner->begin(
            m_runner->planFor(Aim::Change, phone(oldNumber, account::Verification::Verified), newNumber)
                .value());
    }

    /// Until the change waits for its code.
    void toCode()
    {
        begin();
        m_journal.keep();
        QTRY_COMPARE(m_journal.notes.constLast().phase, u"ReadingBack"_s);
        m_journal.keep();
        QTRY_COMPARE(m_journal.notes.constLast().phase, u"AwaitingCode"_s);
    }

    /// Everything that has been set off has happened: what was queued before this comes before it.
    static void settle()
    {
        for (int i = 0; i < 10; ++i)
            QCoreApplication::processEvents();
    }

private slots:
    void init()
    {
        m_journal.notes.clear();
        m_server = std::make_unique<RawServer>([](QTcpSocket *socket, const QByteArray &request) {
            socket->write(request.startsWith("GET")
                              ? rawReply(200, R"({"id":"user","phone":"+33750253354","verified":true})")
                              : rawReply(200, R"({"ticket":"t1"})"));
            socket->disconnectFromHost();
        });
        m_client = std::make_unique<service::Client>(
            m_lines, serviceAt(m_server->url({}).toString(), sampleDescription()), [] { return at(0); });
        m_runner = std::make_unique<Runner>(*m_client, [] { return at(0); });
        m_runner->setJournal(&m_journal);
    }
    void cleanup()
    {
        m_runner.reset();
        m_client.reset();
        m_server.reset();
    }

    void nothingIsAskedBeforeItIsKept()
    {
        begin();
        QVERIFY(m_runner->isBusy()); // the screen shows it at once
        settle();
        QCOMPARE(sent(), 0);
        QCOMPARE(m_journal.phases(), QStringList{u"Requesting"_s});
        m_journal.keep();
        // The reading, which changes nothing, does not wait for the disk.
        QTRY_COMPARE(sent(), 2);
        // But the code cannot be entered before what the reply left for that is kept.
        settle();
        QCOMPARE(m_journal.phases(), (QStringList{u"Requesting"_s, u"ReadingBack"_s}));
        m_journal.keep();
        QTRY_COMPARE(m_journal.phases(), (QStringList{u"Requesting"_s, u"ReadingBack"_s, u"AwaitingCode"_s}));
    }

    void whatAReplyLeftIsKeptBeforeItIsUsed()
    {
        toCode();
        QCOMPARE(m_journal.notes.at(1).phase, u"ReadingBack"_s);
        QCOMPARE(m_journal.notes.at(1).kept.value(u"ticket"_s), QJsonValue(u"t1"_s));
        m_runner->enterCode(u"123456"_s);
        settle();
        QCOMPARE(sent(), 2);
        m_journal.keep();
        QTRY_VERIFY(sent() > 2);
    }

    /// Of one person it is read, and of nobody else it is told.
    void whatIsReadIsNotTakenOnceSomebodyElseIsMeant()
    {
        begin();
        m_journal.keep();
        QTRY_COMPARE(m_journal.notes.constLast().phase, u"ReadingBack"_s);
        QTRY_COMPARE(sent(), 2);
        QTRY_VERIFY(m_client->findChildren<service::Exchange *>().isEmpty()); // the reading has come
        int told = 0;
        connect(m_runner.get(), &Runner::accountRead, this, [&told] { ++told; });
        m_client->choosePerson(u"somebody else"_s);
        m_journal.keep();
        QCOMPARE(told, 0);
        QVERIFY(m_journal.notes.constLast().phase != u"Done");
    }

    void whatIsGivenUpMeanwhileIsNotAsked()
    {
        begin();
        m_runner->cancel();
        QCOMPARE(m_journal.phases(), (QStringList{u"Requesting"_s, u"Idle"_s}));
        QVERIFY(!m_journal.notes.constFirst().promise.isAwaited());
        settle();
        QCOMPARE(sent(), 0);
    }

    void whatIsPutDownMeanwhileIsNotAsked()
    {
        begin();
        m_runner->suspend(); // the window closes, say
        QCOMPARE(m_journal.phases(), (QStringList{u"Requesting"_s, u"put down"_s}));
        QVERIFY(!m_journal.notes.constFirst().promise.isAwaited());
        QVERIFY(!m_runner->isBusy());
        settle();
        QCOMPARE(sent(), 0);
    }

    void aCodeIsKeptAsEnteredFirst()
    {
        toCode();
        const auto before = sent();
        m_runner->enterCode(u"123456"_s);
        settle();
        QCOMPARE(sent(), before);
        QCOMPARE(m_journal.notes.constLast().phase, u"Submitting"_s);
        m_journal.keep();
        QTRY_VERIFY(sent() > before); // the account is read after it
    }

    void aChangeThatIsPutDownIsNotLeft()
    {
        toCode();
        const Change change = m_runner->change();
        const auto before = sent();
        m_runner->suspend();
        QCOMPARE(m_journal.notes.constLast().phase, u"put down"_s);
        QCOMPARE(describe(m_runner->change().phase), u"Idle"_s);
        m_runner->restore(change, {{u"ticket"_s, u"t1"_s}});
        QCOMPARE(m_runner->change(), change);
        settle();
        QCOMPARE(sent(), before); // neither told the service anything
        m_runner->enterCode(u"123456"_s);
        m_journal.keep();
        QTRY_VERIFY(sent() > before);
        QVERIFY(m_server->requests().at(before).contains("t1"));
    }

    void aChangeUnderWayIsNotReplaced()
    {
        toCode();
        const Change change = m_runner->change();
        Change other = change;
        other.plan.target = otherNumber;
        m_runner->restore(other, {});
        QCOMPARE(m_runner->change(), change);
    }
};

RENUMBER_TEST(NotingTest)
#include "notingtest.moc"
