// SPDX-License-Identifier: Apache-2.0
// Killed at any moment of a case: what was answered is there, once; what was not answered is there once or
// not at all, and looking it up under its id says which; no text goes out without a permit in the record, and
// none twice by one. (That asking again does nothing twice, storetest.cpp tries with each operation.)
#include "deskuser.h"
#include "testprogram.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::desk;
using namespace renumber::test;

namespace {

/// So long a folder is used: later ones have more to begin with.
constexpr int killsPerFolder = 20;

int kills()
{
    const int asked = qEnvironmentVariableIntValue("RENUMBER_KILLS");
    return asked > 0 ? asked : 200;
}

void say(const QString &line)
{
    std::puts(qUtf8Printable(line));
    std::fflush(stdout);
}

/// Another one for each case.
ContactKey contactOf(const QString &id)
{
    return {QCryptographicHash::hash(id.toLatin1(), QCryptographicHash::Sha256)};
}

/// The program that is killed: it serves one caller after the other, and says each step before and after.
class Subject
{
public:
    explicit Subject(const QString &folder)
        : m_user(folder, time::systemClock())
    {
    }

    int serve()
    {
        if (!m_user.open())
            return 1;
        say(u"opened"_s);
        takeUpWhatIsOpen();
        for (int person = 1;; ++person)
            serveOne(personKey(person * 1000 + int(QRandomGenerator::global()->bounded(1000))));
    }

private:
    StoreResult<Receipt> does(const operation::Command &command, const QString &caseId)
    {
        m_operation.id = DeskUser::newId();
        m_operation.command = command;
        m_operation.caseId = caseId;
        m_operation.lease = m_lease;
        m_operation.version = m_now.inHand.version;
        DeskUser::fillPermit(m_operation.command, m_now.inHand.permit);
        say(u"asking "_s + m_operation.id);
        const auto receipt = m_user.carriesOut(m_operation);
        if (receipt)
            say(u"done "_s + m_operation.id);
        if (receipt && receipt->now)
            m_now = *receipt->now;
        return receipt;
    }

    /// What an earlier one has left: it is read before anything else.
    void takeUpWhatIsOpen()
    {
        const auto board = **awaited(m_user.store().board());
        for (const DeskCase &entry : board) {
            m_now = entry;
            // Its lease would last for a while; one key stops a case without it.
            does(operation::StopCase{}, entry.inHand.id);
            if (!m_now.inHand.permit.isEmpty())
                does(operation::RecordChange{{}, operation::RecordChange::Came::Refused}, entry.inHand.id);
        }
    }

    void serveOne(const PersonKey &person)
    {
        using namespace operation;
        const QString id = DeskUser::newId();
        m_now = {};
        does(OpenCase{person, account::ContactKind::Phone, {}}, id);
        does(StateCase{u"lost"_s, u"INC0000001"_s, contactOf(id), {}, {}}, id);
        does(
            BeginProof{
                u"inPerson"_s, ProofKind::InPerson, account::ContactKind::Phone, ProofContact::None, {}, {}},
            id);
        does(EndProof{u"inPerson"_s, ProofOutcome::Passed}, id);
        const auto permit = does(AskPermit{}, id);
        if (!permit || !permit->missing.isEmpty())
            return;
        say(u"texting "_s + m_now.inHand.permit);
        does(RecordText{}, id);
        does(EnterCode{}, id);
        does(RecordChange{}, id);
        for (const Tell whom : {Tell::OldPhone, Tell::Email})
            does(RecordTelling{whom, {}, RecordTelling::How::Service}, id);
        does(CloseCase{Ending::Done}, id);
    }

    DeskUser m_user;
    Operation m_operation;
    const QString m_lease = DeskUser::newId();
    DeskCase m_now;
};

/// What a subject has said until it was killed.
struct Heard
{
    QStringList asked;
    QStringList done;
    QStringList texts; ///< their permits
};

} // namespace

class KilledTest : public QObject
{
    Q_OBJECT

    QRandomGenerator m_random{QRandomGenerator::global()->generate()};

    Heard killSomewhere(const QString &folder)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {u"KilledTest"_s, u"serve"_s, folder});
        [&] { QVERIFY(process.waitForReadyRead()); }(); // it is opening, or has
        std::this_thread::sleep_for(std::chrono::microseconds(m_random.bounded(300'000)));
        process.kill();
        [&] { QVERIFY(process.waitForFinished() && process.exitStatus() == QProcess::CrashExit); }();
        Heard heard;
        while (process.canReadLine()) {
            const QString line = QString::fromUtf8(process.readLine()).trimmed();
            const QString id = line.section(u' ', 1);
            if (line.startsWith(u"asking"))
                heard.asked.append(id);
            else if (line.startsWith(u"done"))
                heard.done.append(id);
            else if (line.startsWith(u"texting"))
                heard.texts.append(id);
        }
        return heard;
    }

    /// Every row, by keyset.
    static QList<audit::Row> allRows(DeskUser &user)
    {
        QList<audit::Row> rows;
        qint64 before = 0;
        while (true) {
            const auto page = **awaited(user.store().page({}, before));
            for (const AuditRow &row : page)
                rows.append(row.row);
            if (page.size() < DeskStore::pageSize)
                return rows;
            before = page.last().row.seq;
        }
    }

private slots:
    void nothingIsLostOrDoubled()
    {
        int answered = 0;
        int cutShort = 0;
        int texts = 0;
        std::unique_ptr<QTemporaryDir> dir;
        QSet<QString> done;
        QSet<QString> texted;
        for (int kill = 0; kill < kills(); ++kill) {
            if (kill % killsPerFolder == 0) {
                dir = std::make_unique<QTemporaryDir>();
                done.clear();
                texted.clear();
                DeskUser first(dir->path(), time::systemClock());
                QVERIFY(first.open() && first.does(operation::RegisterPolicy{}));
            }
            const Heard heard = killSomewhere(dir->path());
            DeskUser after(dir->path(), time::systemClock());
            const auto opened = after.open();
            QVERIFY(opened);
            QVERIFY2(!opened->finding && !opened->isHeadMissing && opened->setAside.isEmpty(),
                     "noticed something");
            const auto verdict = after.verifies();
            QVERIFY(verdict && !verdict->finding);
            done += QSet<QString>(heard.done.cbegin(), heard.done.cend());
            QMap<QString, int> times; // operations by how often each is there
            QSet<QString> permits;
            for (const audit::Row &row : allRows(after)) {
                // What locks a person besides has a row of its own.
                times[row.operation] += row.action == nameOf(audit::Action::PersonLocked) ? 0 : 1;
                if (row.action == nameOf(audit::Action::PermitGiven))
                    permits.insert(row.operation);
            }
            for (const QString &id : std::as_const(done))
                QCOMPARE(times.value(id), 1);
            for (const QString &id : heard.asked)
                QVERIFY(times.value(id) <= 1);
            for (const QString &permit : heard.texts) {
                QVERIFY2(permits.contains(permit), "a text without a permit");
                QVERIFY2(!texted.contains(permit), "a second text by one permit");
                texted.insert(permit);
            }
            // Of the last one nobody has heard: looking it up tells.
            if (heard.asked.size() > heard.done.size()) {
                const auto settled = **awaited(after.store().receiptOf(heard.asked.last()));
                QCOMPARE(settled.has_value(), times.value(heard.asked.last()) == 1);
                ++cutShort;
            }
            answered += int(heard.done.size());
            texts += int(heard.texts.size());
        }
        qInfo(
            "%d kills: %d operations answered, %d cut short, %d texts; lost 0, doubled 0, without a permit 0",
            kills(), answered, cutShort, texts);
        QVERIFY2(answered > 0 && cutShort > 0 && texts > 0, "the kills met none of what they are to meet");
    }
};

static int serveOrTest(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"serve")
        return Subject(arguments.at(2)).serve();
    KilledTest test;
    return QTest::qExec(&test, argc, argv);
}

RENUMBER_TEST_BY(KilledTest, serveOrTest)
#include "killedtest.moc"
