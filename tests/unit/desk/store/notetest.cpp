// SPDX-License-Identifier: Apache-2.0
// What an operator writes down about a case.
#include "deskcaller.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::desk;
using namespace renumber::test;

namespace {

const QString note = u"The caller rings again at four"_s;

} // namespace

class NoteTest : public QObject
{
    Q_OBJECT

private slots:
    /// With a permit open, too, and by somebody else than whoever has the case in hand.
    void isInTheRecordWhateverTheCaseIsAt()
    {
        DeskCaller desk;
        const QString id = desk.opens(1, 7);
        desk.does(operation::AddNote{}, id, note);
        QCOMPARE(desk.lastRow().action, u"noteAdded"_s);
        QCOMPARE(desk.lastRow().caseId, id);
        desk.proves(id);
        desk.texts(id);
        const Case before = desk.caseOf(id);
        desk.does(operation::AddNote{}, id, note);
        QCOMPARE(desk.lastRow().action, u"noteAdded"_s);
        QCOMPARE(desk.caseOf(id).stage, before.stage);
        QCOMPARE(desk.caseOf(id).permit, before.permit);
        desk.does(operation::HandOver{}, id);
        desk.does(operation::AddNote{}, id, note);
        QCOMPARE(desk.lastRow().action, u"noteAdded"_s);
    }

    void saysSomethingOfACaseThatIsOpen()
    {
        DeskCaller desk;
        const QString id = desk.opens(1, 7);
        QCOMPARE(desk.failsAt(operation::AddNote{}, id, u"."_s).what, StoreFault::What::Unfit);
        QCOMPARE(desk.failsAt(operation::AddNote{}, id).what, StoreFault::What::Unfit);
        QCOMPARE(desk.failsAt(operation::AddNote{}, {}, note).what, StoreFault::What::NoSuchCase);
        desk.does(operation::CloseCase{Ending::Abandoned}, id);
        QCOMPARE(desk.failsAt(operation::AddNote{}, id, note).refusal, std::optional(CaseRefusal::NotNow));
        QVERIFY(desk.lastRow().action != u"noteAdded");
    }
};

RENUMBER_TEST(NoteTest)
#include "notetest.moc"
