// SPDX-License-Identifier: Apache-2.0
// The store of one computer as a file: who can read it, what becomes of one that is damaged, too new or of
// another key, and what is in it.
#include "desk/store/deskkey.h"
#include "deskuser.h"
#include "editing.h"
#include "secretsearch.h"
#include "testprogram.h"
#include "time/utc.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::desk;
using namespace renumber::test;

namespace {

using audit::Finding;
using audit::Wrong;

bool isForItsOwnerOnly(const QString &path)
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    return !(QFile::permissions(path) & others);
}

} // namespace

class SqliteTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QDateTime m_now;

    QString file() const { return m_dir->filePath(u"desk.sqlite"_s); }
    time::Clock clock()
    {
        return time::Clock([this] { return m_now; });
    }

    std::unique_ptr<DeskUser> user()
    {
        auto user = std::make_unique<DeskUser>(m_dir->path(), clock());
        [&] { QVERIFY(user->open()); }();
        return user;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), time::utc);
    }

    void itsFilesAreForTheirOwnerOnly()
    {
        const auto ana = user();
        serve(*ana);
        const QStringList files = QDir(m_dir->path()).entryList(QDir::Files);
        QVERIFY(files.contains(u"desk.sqlite"_s) && files.contains(u"deskhead.json"_s));
        for (const QString &name : files)
            QVERIFY2(isForItsOwnerOnly(m_dir->filePath(name)), qPrintable(name));
    }

    void aDamagedFileIsSetAsideAndThatIsNoticed()
    {
        {
            const auto ana = user();
            serve(*ana);
        }
        const QByteArray rubbish(8192, 'x');
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.write(rubbish);
        damaged.close();
        DeskUser after(m_dir->path(), clock());
        const auto opened = after.open();
        QVERIFY(opened);
        QVERIFY(QFileInfo::exists(opened->setAside));
        QFile aside(opened->setAside);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.read(rubbish.size()), rubbish);
        QCOMPARE(opened->finding, (Finding{Wrong::CutOff, 1, 10}));
        QVERIFY(!opened->isLossStated);
        QVERIFY((**awaited(after.store().board())).isEmpty());
    }

    void aNewerVersionIsRefusedAndLeftAsItIs()
    {
        {
            const auto ana = user();
            serve(*ana);
        }
        QCOMPARE(edit(file(), {u"PRAGMA user_version = 99"_s}), QString());
        QFile before(file());
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray content = before.readAll();
        DeskUser after(m_dir->path(), clock());
        QCOMPARE(after.open().error().what, StoreFault::What::NewerVersion);
        QCOMPARE(after.does(operation::Search{}).error().what, StoreFault::What::NewerVersion);
        before.seek(0);
        QCOMPARE(before.readAll(), content);
        QCOMPARE(QDir(m_dir->path()).entryList({u"*.damaged-*"_s}).size(), 0);
    }

    void anEarlierVersionIsBroughtUpToDate()
    {
        QCOMPARE(edit(file(), deskSchemaVersions().first() + QStringList{u"PRAGMA user_version = 1"_s}),
                 QString());
        DeskUser ana(m_dir->path(), clock());
        const auto opened = ana.open();
        QVERIFY(opened && opened->setAside.isEmpty() && !opened->finding);
        serve(ana);
        QVERIFY(!ana.verifies()->finding);
    }

    /// Each finds what the other has made, and neither takes it for damaged.
    void severalStartAtTheSameMoment()
    {
        for (int time = 0; time < 10; ++time) {
            const QTemporaryDir dir;
            std::vector<std::unique_ptr<DeskUser>> users;
            std::vector<DeskStore::Awaited<Opened>> opening;
            for (int start = 0; start < 4; ++start) {
                users.push_back(std::make_unique<DeskUser>(dir.path(), clock()));
                opening.push_back(users.back()->store().open());
            }
            for (auto &one : opening) {
                const auto opened = *awaited(one);
                QVERIFY2(opened, opened ? "" : qPrintable(QString::number(int(opened.error().what))));
                QVERIFY(opened->setAside.isEmpty() && !opened->finding);
            }
        }
    }

    void anotherKeyKnowsNobody()
    {
        {
            const auto ana = user();
            serve(*ana);
        }
        DeskUser after(m_dir->path(), clock(), u"key 2"_s);
        QCOMPARE(after.open().error().what, StoreFault::What::KeyLost);
    }

    /// Neither a lock nor a hold ends sooner, and the record says what the computer's clock showed.
    void aClockThatWasSetBackMakesNothingYounger()
    {
        qint64 last = 0;
        {
            const auto ana = user();
            serve(*ana);
            last = (**awaited(ana->store().page({}, 0))).first().row.at;
        }
        m_now = m_now.addDays(-1);
        const auto ana = user();
        QVERIFY(ana->does(operation::LockPerson{personKey(1)}));
        m_now = m_now.addSecs(60);
        QVERIFY(ana->does(operation::OpenPerson{personKey(1), {}}));
        const auto rows = **awaited(ana->store().page({}, 0));
        QCOMPARE(rows.at(1).row.at, last);
        QCOMPARE(rows.at(0).row.at, last + 60'000'000);
        QVERIFY(rows.at(0).row.details.contains(u"2026-02-28T12:01:00"_s));
    }

    void whatIsPrivateIsErasedAndTheChainHolds()
    {
        const QString name = u"Camille Martin"_s;
        const auto holds = [this](const QString &text) {
            SecretSearch search;
            search.add(u"a text"_s, text);
            return !search.inFilesBelow(m_dir->path()).isEmpty();
        };
        {
            const auto ana = user();
            const QString id = serve(*ana);
            for (const Tell whom : {Tell::OldPhone, Tell::Email})
                QVERIFY(ana->does(operation::RecordTelling{whom}, id, u"by letter to her"_s));
            QVERIFY(ana->does(operation::CloseCase{Ending::Done}, id));
            m_now = m_now.addDays(400);
            QVERIFY(ana->does(operation::OpenPerson{personKey(2), u"Dominique Petit"_s}));
            QVERIFY(holds(name) && holds(u"by letter to her"_s) && holds(u"INC0000001"_s));
            QVERIFY(ana->does(operation::ErasePrivate{m_now.addDays(-365)}));
            const auto verdict = ana->verifies();
            QVERIFY(verdict && !verdict->finding);
        }
        QVERIFY(!holds(name));
        QVERIFY(!holds(u"by letter to her"_s));
        QVERIFY(!holds(u"INC0000001"_s));
        QVERIFY(holds(u"Dominique Petit"_s)); // who is younger
    }

    /// What a person is served with is in no file.
    void itsFilesHoldNobodysNumbers()
    {
        const DeskKey key("0123456789abcdef0123456789abcdef"_ba);
        const auto contact = [](const QString &text) {
            return account::ContactValue::read(account::ContactKind::Phone, text);
        };
        const QString user7 = u"user-7f3a90d2"_s;
        SecretSearch search;
        search.add(u"a number"_s, u"+33750253360"_s);
        search.add(u"a number's digits"_s, u"750253360"_s);
        search.add(u"the new number"_s, u"+33750253354"_s);
        search.add(u"a user's id"_s, user7);
        search.add(u"an address"_s, u"camille@example.com"_s);
        search.add(u"the key"_s, u"0123456789abcdef0123456789abcdef"_s);
        const auto ana = user();
        using namespace operation;
        QVERIFY(ana->does(RegisterPolicy{}));
        const QString id = DeskUser::newId();
        const auto phone = account::ContactKind::Phone;
        const Shown shown{u"Camille Martin"_s, account::maskedContact(phone, contact(u"+33750253360"_s)), {}};
        QVERIFY(ana->does(OpenCase{key.person(u"https://id.example.com"_s, user7), phone, shown}, id));
        const auto target = contact(u"+33750253354"_s);
        QVERIFY(ana->does(StateCase{u"lost"_s,
                                    u"INC0000001"_s,
                                    key.contact(phone, target),
                                    account::maskedContact(phone, target),
                                    {}},
                          id));
        const auto email = account::ContactValue::asGiven(u"camille@example.com"_s);
        QVERIFY(ana->does(BeginProof{u"emailCode"_s,
                                     ProofKind::ContactCode,
                                     account::ContactKind::Email,
                                     ProofContact::Other,
                                     key.contact(account::ContactKind::Email, email),
                                     {}},
                          id));
        // What is not to be kept is refused, wherever a program may have put it.
        audit::Filter filter;
        filter.actor = u"camille@example.com"_s;
        const Shown whole{u"Camille Martin"_s, u"+33750253360…"_s, {}};
        const BeginProof named{u"+33750253360"_s, ProofKind::ContactCode, phone, ProofContact::Other, {}, {}};
        const QList<std::pair<Command, QString>> unfit{
            {ViewAudit{filter}, {}},
            {StateCase{u"call +33750253360"_s, {}, {}, {}, {}}, id},
            {StateCase{{}, {}, ContactKey{"+33750253354"_ba}, {}, {}}, id},
            {StateCase{{}, {}, key.contact(phone, target), u"+33750253354"_s, {}}, id},
            {named, id},
            {OpenCase{personKey(2), phone, whole}, DeskUser::newId()},
            {OpenPerson{PersonKey{user7.toUtf8()}, {}}, {}}};
        for (const auto &[command, caseId] : unfit)
            QCOMPARE(ana->does(command, caseId).error().what, StoreFault::What::Unfit);
        QCOMPARE(search.inFilesBelow(m_dir->path()), QStringList());
        QVERIFY(search.filesRead() >= 2);
    }

    void anExportIsInTheRecordAndHoldsWhatWasAskedFor()
    {
        const auto ana = user();
        const QString id = serve(*ana);
        audit::ExportPlan plan{m_dir->filePath(u"case.jsonl"_s), audit::Format::JsonLines, {}, {}};
        plan.filter.caseId = id;
        const auto manifest = *awaited(ana->store().exportAudit(DeskUser::newId(), plan));
        QVERIFY(manifest);
        QCOMPARE(manifest->rows, 8);
        const auto newest = (**awaited(ana->store().page({}, 0))).first().row;
        QCOMPARE(newest.action, nameOf(audit::Action::AuditExported));
        QCOMPARE(manifest->chainHead, (audit::Head{newest.seq, newest.hash}));
        QFile file(plan.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 8);
        plan.path = m_dir->filePath(u"no/such/folder"_s);
        const auto failed = *awaited(ana->store().exportAudit(DeskUser::newId(), plan));
        QCOMPARE(failed.error().what, StoreFault::What::NotExported);
        QVERIFY(!failed.error().reason.isEmpty());
    }

    void theActorIsTheLoginOfTheSystem()
    {
        QProcess id;
        id.start(u"id"_s, {u"-un"_s});
        QVERIFY(id.waitForFinished());
        QCOMPARE(loginOfSystem(), QString::fromLocal8Bit(id.readAll()).trimmed());
    }

    void aFileThatIsNoneIsNotWaitedFor()
    {
        QVERIFY(QDir(m_dir->path()).mkdir(u"desk.sqlite"_s));
        DeskUser after(m_dir->path(), clock());
        QCOMPARE(after.open().error().what, StoreFault::What::Unreadable);
    }
};

RENUMBER_TEST(SqliteTest)
#include "sqlitetest.moc"
