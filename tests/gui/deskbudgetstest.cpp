// SPDX-License-Identifier: Apache-2.0
// Each budget of a desk, used up: what an operator reads, that nothing more is sent, shown or looked for,
// what is in the record, and from when on there is something left again. With a real keyring (see
// with-keyring).
#include "desksitting.h"
#include "guitest.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using renumber::desk::audit::Action;
using renumber::desk::audit::Row;
using renumber::test::DeskSitting;
using renumber::test::GuiTest;
using renumber::test::missingIn;

namespace {

const QString address = QStringLiteral("shared.new@example.com");

QJsonObject limitedTo(const QString &budget, int limit)
{
    return {{u"budget"_s, QJsonObject{{budget, limit}}}};
}

/// One text that is spent before, and one for which nothing is left.
struct Spent
{
    const char *name;
    QString budget;
    QString about; ///< what both cases are about
    QString before; ///< the contact of the first
    QString then; ///< and of the second
    QString line; ///< with %1 for a time
    std::chrono::seconds until; ///< that time, since the beginning
};

const QList<Spent> &allSpent()
{
    const QString number = DeskSitting::newNumber;
    static const QList<Spent> all{
        {"to a number", u"textsPerTargetDay"_s, u"Phone number"_s, number, number,
         u"No more texts to this number today. The next can go at %1."_s, 24h},
        {"to an address", u"textsPerTargetDay"_s, u"Email address"_s, address, address,
         u"No more emails to this address today. The next can go at %1."_s, 24h},
        {"by an operator", u"textsPerOperatorHour"_s, u"Phone number"_s, u"+33750253361"_s, number,
         u"No more texts from you this hour. The next can go at %1."_s, 1h}};
    return all;
}

void serveAbout(DeskSitting &desk, const QString &about, const QString &person)
{
    desk.choose(u"aboutBox"_s, about);
    desk.serve(person);
}

/// To the number of \a person, as far as that it can be shown.
void beginCallback(DeskSitting &desk, const QString &person)
{
    serveAbout(desk, u"Email address"_s, person); // a call to the number that is replaced shows nothing
    desk.sayWhy();
    desk.press(u"callbackProofBeginButton"_s);
    desk.press(u"callbackProofShowButton"_s);
}

} // namespace

class DeskBudgetsTest : public GuiTest
{
    Q_OBJECT

    /// That \a row says there was no leave, and that of what was asked for too much was used.
    static void verifyRefused(const QList<Row> &rows)
    {
        QVERIFY(!rows.isEmpty());
        QCOMPARE(rows.last().outcome, u"refused"_s);
        QCOMPARE(missingIn(rows.last()), QStringList(u"overBudget"_s));
    }

    qsizetype searches() { return sandbox().requests(u"/api/rest/v1/user"_s).size(); }

private slots:
    void noTextIsLeft_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < allSpent().size(); ++i)
            QTest::newRow(allSpent().at(i).name) << i;
    }

    void noTextIsLeft()
    {
        QFETCH(const int, index);
        const Spent &spent = allSpent().at(index);
        DeskSitting desk(sandbox(), limitedTo(spent.budget, 1));
        desk.begin();
        serveAbout(desk, spent.about, u"noa@example.com"_s);
        desk.sayWhy();
        desk.attest();
        desk.enter(spent.before);
        desk.update(spent.before);
        desk.findAnother();
        serveAbout(desk, spent.about, u"camille@example.com"_s);
        desk.sayWhy();
        desk.attest();
        desk.enter(spent.then);
        QTRY_COMPARE(desk.lines(),
                     QStringList(QString(spent.line).replace(u"%1"_s, desk.clockTime(spent.until))));
        QVERIFY(!desk.mayUpdate());
        QCOMPARE(desk.sentByPressing(), 0);
        QCOMPARE(desk.rowsOf(Action::PermitGiven).size() + desk.rowsOf(Action::PermitRefused).size(), 0);
        desk.letPass(spent.until);
        desk.takeAgain();
        desk.attest(); // what was before is too old
        desk.enter(spent.then);
        desk.update(spent.then);
        QCOMPARE(desk.rowsOf(Action::PermitGiven).size(), 1);
    }

    /// Another contact is another one's.
    void anotherNumberHasTextsLeft()
    {
        const QString another = u"+33750253361"_s;
        DeskSitting desk(sandbox(), limitedTo(u"textsPerTargetDay"_s, 1));
        desk.begin();
        desk.comeToOpenGate(u"noa@example.com"_s);
        desk.update();
        desk.findAnother();
        desk.serveProven(u"camille@example.com"_s);
        desk.enter();
        QTRY_VERIFY(desk.lines().join(u' ').contains(u"to this number"_s));
        desk.enter(another);
        desk.update(another);
    }

    /// A code by which the caller is proven is a text to the person, too.
    void noCodeIsLeft()
    {
        DeskSitting desk(sandbox(), limitedTo(u"textsPerPersonDay"_s, 1));
        desk.begin();
        desk.serve(u"camille"_s);
        desk.sayWhy();
        desk.proveByCode(u"emailCode"_s, u"camille@example.com"_s);
        const qsizetype messages = sandbox().messages().size();
        desk.press(u"otherProofsButton"_s);
        desk.press(u"oldPhoneCodeProofBeginButton"_s);
        QTRY_VERIFY(desk.driver().isVisible(u"oldPhoneCodeProofError"_s));
        QCOMPARE(desk.driver().text(u"oldPhoneCodeProofError"_s),
                 u"No more texts for this person today. The next can go at %1."_s.arg(desk.clockTime(24h)));
        verifyRefused(desk.rowsOf(Action::ProofBegun));
        desk.look();
        QCOMPARE(sandbox().messages().size(), messages);
    }

    void noNumberIsShownAnyMore()
    {
        DeskSitting desk(sandbox(), limitedTo(u"revealsPerOperatorHour"_s, 1));
        desk.begin();
        beginCallback(desk, u"camille@example.com"_s);
        QTRY_VERIFY(desk.driver().text(u"callbackProofText"_s).contains(u"25 33 54"_s));
        desk.findAnother();
        beginCallback(desk, u"noa@example.com"_s);
        QTRY_VERIFY(desk.driver().isVisible(u"callbackProofError"_s));
        QCOMPARE(
            desk.driver().text(u"callbackProofError"_s),
            u"You can't show more numbers this hour. You can show the next at %1."_s.arg(desk.clockTime(1h)));
        QVERIFY(!desk.driver().text(u"callbackProofText"_s).contains(u"25 33 55"_s));
        verifyRefused(desk.rowsOf(Action::ContactRevealed));
        desk.letPass(1h);
        desk.takeAgain();
        desk.press(u"callbackProofShowButton"_s);
        QTRY_VERIFY(desk.driver().text(u"callbackProofText"_s).contains(u"25 33 55"_s));
    }

    void nobodyIsLookedForAnyMore()
    {
        DeskSitting desk(sandbox(), limitedTo(u"searchesPerOperatorHour"_s, 1));
        desk.begin();
        desk.serve(u"camille"_s);
        desk.findAnother();
        const qsizetype before = searches();
        desk.find(u"noa@example.com"_s);
        QTRY_VERIFY(desk.driver().isVisible(u"findProblemText"_s));
        QCOMPARE(desk.driver().text(u"findProblemText"_s),
                 u"No more searches by you this hour. You can search again at %1."_s.arg(desk.clockTime(1h)));
        QCOMPARE(searches(), before);
        QList<Row> rows = desk.behind().record();
        rows.removeIf([](const Row &row) { return row.action != nameOf(Action::Searched); });
        verifyRefused(rows);
        desk.beAwayFor(1h);
        desk.serve(u"noa@example.com"_s);
    }
};

RENUMBER_GUI_TEST(DeskBudgetsTest)
#include "deskbudgetstest.moc"
