// SPDX-License-Identifier: Apache-2.0
// Two desks in one folder, each for the people of another service: neither has anything to do with a person
// of the other's, and the record of both is one.
#include "desk/store/deskkey.h"
#include "deskfolder.h"
#include "testprogram.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::desk;
using namespace renumber::test;

namespace {

const auto here = u"here"_s;
const auto there = u"there"_s;

} // namespace

class PlacesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskFolder> m_folder;

    std::unique_ptr<DeskUser> user(const QString &place)
    {
        auto user
            = std::make_unique<DeskUser>(m_folder->path(), time::Clock([this] { return m_folder->now; }),
                                         u"key 1"_s, scriptPolicy(), place);
        [&] { QVERIFY(user->open()); }();
        return user;
    }
    static QStringList idsOn(DeskUser &user)
    {
        QStringList ids;
        const auto board = **awaited(user.store().board());
        for (const DeskCase &one : board)
            ids.append(one.inHand.id);
        return ids;
    }
    static QStringList namesSeenBy(DeskUser &user)
    {
        QStringList names;
        const auto rows = **awaited(user.store().page({}, 0));
        for (const AuditRow &row : rows) {
            if (row.part && !row.part->shownName.isEmpty())
                names.prepend(row.part->shownName);
        }
        return names;
    }
    static QString open(DeskUser &user, int person, const QString &name)
    {
        const QString id = DeskUser::newId();
        [&] {
            QVERIFY(user.does(operation::OpenPerson{personKey(person), name}));
            QVERIFY(user.does(
                operation::OpenCase{personKey(person), account::ContactKind::Phone, {name, {}, {}}}, id));
        }();
        return id;
    }

private slots:
    void init() { m_folder = std::make_unique<DeskFolder>(); }

    void eachHasItsOwnCallers()
    {
        const auto one = user(here);
        const auto other = user(there);
        const QString ofOne = open(*one, 1, u"Camille Martin"_s);
        const QString ofOther = open(*other, 2, u"Dominique Petit"_s);
        QCOMPARE(idsOn(*one), QStringList{ofOne});
        QCOMPARE(idsOn(*other), QStringList{ofOther});
        QCOMPARE(namesSeenBy(*one), QStringList({u"Camille Martin"_s, u"Camille Martin"_s}));
        QCOMPARE(namesSeenBy(*other), QStringList({u"Dominique Petit"_s, u"Dominique Petit"_s}));
    }

    void aCaseOfAnotherIsNone()
    {
        const auto one = user(here);
        const auto other = user(there);
        const QString id = open(*one, 1, u"Camille Martin"_s);
        QCOMPARE((*awaited(other->store().caseOf(id))).error().what, StoreFault::What::NoSuchCase);
        QCOMPARE((*awaited(other->store().factsOf(id, Act::Text, {}))).error().what,
                 StoreFault::What::NoSuchCase);
        for (const operation::Command &command :
             QList<operation::Command>{operation::TakeCase{}, operation::StopCase{}})
            QCOMPARE(other->does(command, id).error().what, StoreFault::What::NoSuchCase);
        QVERIFY(*awaited(one->store().caseOf(id)));
    }

    /// Counted and exported is what is seen; verified is all.
    void theRecordIsOne()
    {
        const auto one = user(here);
        const auto other = user(there);
        open(*one, 1, u"Camille Martin"_s);
        open(*other, 2, u"Dominique Petit"_s);
        const int seen = int((**awaited(one->store().page({}, 0))).size());
        QCOMPARE((**awaited(one->store().count({}))).rows, seen);
        audit::ExportPlan plan{m_folder->pathOf(u"all.jsonl"_s), audit::Format::JsonLines, {}, {}};
        plan.privateParts = audit::PrivateParts::Included;
        QVERIFY(*awaited(one->store().exportAudit(DeskUser::newId(), plan)));
        QFile file(plan.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray exported = file.readAll();
        QVERIFY(exported.contains("Camille Martin") && !exported.contains("Dominique Petit"));
        const auto verdict = one->verifies();
        QVERIFY(verdict && !verdict->finding);
        QVERIFY(verdict->head.seq > seen);
    }

    /// Of a file of before nobody knows where its persons are: each desk has them until one knows better.
    void whatWasThereBeforeIsNotLost()
    {
        QString id;
        {
            const auto before = m_folder->user();
            id = open(*before, 1, u"Camille Martin"_s);
            QVERIFY(before->does(operation::LockPerson{personKey(2)}));
            QVERIFY(before->does(operation::HandOver{}, id));
        }
        const auto one = user(here);
        const auto other = user(there);
        QCOMPARE(idsOn(*one), QStringList{id});
        QCOMPARE(idsOn(*other), QStringList{id});
        QCOMPARE(one->does(operation::UnlockPerson{personKey(2)}).error().what,
                 StoreFault::What::StillLocked);
        // Whoever takes it in hand knows who it is.
        Operation take{DeskUser::newId(), operation::TakeCase{}};
        take.caseId = id;
        take.lease = DeskUser::newId();
        take.version = (**awaited(one->store().caseOf(id))).inHand.version;
        QVERIFY(one->carriesOut(take));
        QCOMPARE(idsOn(*one), QStringList{id});
        QCOMPARE(idsOn(*other), QStringList());
        QVERIFY(namesSeenBy(*other).isEmpty());
        // One who was never served again stays with both.
        QCOMPARE(other->does(operation::UnlockPerson{personKey(2)}).error().what,
                 StoreFault::What::StillLocked);
    }

    void whatStandsForAPlace()
    {
        const DeskKey key(QByteArray(32, 'k'));
        const QString place = key.place(u"https://id.example.com\n"_s);
        QVERIFY(!place.contains(u"example"_s));
        QCOMPARE(place, key.place(u"https://id.example.com\n"_s));
        QVERIFY(place != key.place(u"https://id.example.com\nacme"_s));
        QVERIFY(place != DeskKey(QByteArray(32, 'l')).place(u"https://id.example.com\n"_s));
    }
};

RENUMBER_TEST(PlacesTest)
#include "placestest.moc"
