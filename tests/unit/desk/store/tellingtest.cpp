// SPDX-License-Identifier: Apache-2.0
// Who is owed to be told of a change, also of one that may have happened, until somebody says how it was
// done.
#include "deskcaller.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::desk;
using namespace renumber::test;

namespace {

using Came = operation::RecordTelling::Came;

const std::set<Tell> everybody{Tell::OldPhone, Tell::Email};

/// A case of \a person that was changed, and of which nobody was told yet.
QString changedIn(DeskCaller &desk, int person)
{
    const QString id = desk.opens(person, 7);
    desk.proves(id);
    desk.texts(id);
    desk.does(operation::RecordChange{}, id);
    return id;
}

} // namespace

class TellingTest : public QObject
{
    Q_OBJECT

private slots:
    void whatMayHaveHappenedIsOwed_data()
    {
        QTest::addColumn<bool>("isStopped");
        QTest::addColumn<QString>("ending");
        QTest::newRow("given up") << false << u"notKnown"_s;
        QTest::newRow("stopped") << true << u"stopped"_s;
    }
    void whatMayHaveHappenedIsOwed()
    {
        QFETCH(const bool, isStopped);
        QFETCH(const QString, ending);
        DeskCaller desk;
        const QString id = desk.opens(1, 7);
        desk.proves(id);
        desk.texts(id);
        if (isStopped)
            desk.does(operation::StopCase{}, id);
        desk.does(operation::RecordChange{{}, operation::RecordChange::Came::NotKnown}, id);
        const Receipt closing = desk.does(operation::CloseCase{Ending::NotKnown}, id);
        QCOMPARE(closing.now->inHand.stage, Stage::Telling);
        QCOMPARE(closing.now->owed, everybody);
        QCOMPARE(desk.lastRow().action, u"tellingOwed"_s);
        QCOMPARE(desk.failsAt(operation::CloseCase{Ending::Done}, id).what, StoreFault::What::StillTelling);
        desk.tellsAll(id);
        const Receipt closed = desk.does(operation::CloseCase{Ending::Done}, id);
        QCOMPARE(closed.now->inHand.stage, Stage::Closed);
        QCOMPARE(text::nameIn(endingNames, *closed.now->inHand.ending), ending);
        QCOMPARE(desk.lastRow().outcome, ending);
    }

    /// A code that was entered may have changed it, whatever becomes of another text.
    void anotherTextHidesNoChange()
    {
        DeskCaller desk;
        const QString id = desk.opens(1, 7);
        desk.proves(id);
        desk.texts(id);
        desk.does(operation::EnterCode{}, id);
        QCOMPARE(desk.failsAt(operation::AskPermit{}, id).refusal, std::optional(CaseRefusal::PermitOpen));
        desk.does(operation::EnterCode{}, id); // which was mistyped
        desk.does(operation::RecordChange{{}, operation::RecordChange::Came::Refused}, id); // as it was read
        QCOMPARE(desk.lacks(id), QStringList());
    }

    void itIsSaidHow_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<bool>("isDone");
        QTest::newRow("without a word") << QString() << false;
        QTest::newRow("a dot") << u"."_s << false;
        QTest::newRow("how") << u"by letter"_s << true;
    }
    void itIsSaidHow()
    {
        QFETCH(const QString, note);
        QFETCH(const bool, isDone);
        DeskCaller desk;
        const QString id = changedIn(desk, 1);
        const auto told = desk.user().does(operation::RecordTelling{Tell::Email}, id, note);
        QCOMPARE(told.has_value(), isDone);
        if (!told)
            QCOMPARE(told.error().what, StoreFault::What::Unfit);
        const bool isOwed = (**awaited(desk.user().store().caseOf(id))).owed.contains(Tell::Email);
        QCOMPARE(isOwed, !isDone);
    }

    /// That the service was asked to tell them stays known until they are told, or it is known that they were
    /// not.
    void theServiceIsAskedToTell()
    {
        using How = operation::RecordTelling::How;
        DeskCaller desk;
        const QString id = changedIn(desk, 1);
        desk.does(operation::RecordTelling{Tell::Email, Came::Owed, How::Notified}, id);
        desk.does(operation::RecordTelling{Tell::OldPhone, Came::Owed, How::Notified}, id);
        QCOMPARE(desk.lastRow().action, u"tellingOwed"_s);
        QCOMPARE(desk.lastDetails()[u"how"_s].toString(), u"notified"_s);
        const auto now = [&] { return **awaited(desk.user().store().caseOf(id)); };
        QCOMPARE(now().asked, everybody);
        QCOMPARE(now().owed, everybody);
        desk.does(operation::RecordTelling{Tell::Email, Came::Done, How::Notified}, id);
        QCOMPARE(now().told.at(Tell::Email).how, How::Notified);
        desk.does(operation::RecordTelling{Tell::OldPhone, Came::Owed}, id);
        QVERIFY(now().asked.empty());
        QVERIFY(!desk.lastDetails().contains(u"how"_s));
        desk.does(operation::RecordTelling{Tell::OldPhone}, id, u"by letter"_s);
        QCOMPARE(now().told.at(Tell::OldPhone).how, How::Stated);
    }

    /// Of another change nobody may be waiting to hear: a second case of the same person may be begun, and
    /// not go further.
    void aSecondChangeWaitsForTheFirstToBeTold()
    {
        DeskCaller desk;
        const QString first = changedIn(desk, 1);
        const QString second = desk.opens(1, 8);
        desk.proves(second);
        QCOMPARE(desk.lacks(second), QStringList{u"oldContactNotTold"_s});
        QCOMPARE((**awaited(desk.user().store().board())).size(), 2);
        // A third one does not begin beside the second.
        QCOMPARE(desk.failsAt(operation::OpenCase{personKey(1), {}, {}}, DeskUser::newId()).what,
                 StoreFault::What::PersonInHand);
        desk.tellsAll(first);
        QCOMPARE(desk.lacks(second), QStringList());
        desk.does(operation::CloseCase{Ending::Done}, first);
    }
};

RENUMBER_TEST(TellingTest)
#include "tellingtest.moc"
