// SPDX-License-Identifier: Apache-2.0
// A code that is complete goes by itself: once for each code that was sent, and never where that could spend
// the only try, or while something else is to be entered.
#include "pages/codepage.h"
#include "samples.h"
#include "testprogram.h"
#include "turnuntil.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace renumber;
using namespace renumber::test;
using change::EntriesSource;
using change::SentCode;
using ui::screen::Code;

namespace {

const QString complete = QStringLiteral("012345");
const QString another = QStringLiteral("543210");

/// With codes of \a lengths.
Code pageOf(const SentCode &code, const QList<int> &lengths = {6})
{
    change::Plan plan = changePlan();
    plan.code.lengths = lengths;
    return {ui::SentMessage{plan, code, change::Delivery::Confirmed, u"Sample"_s}};
}

Code withSecondCode()
{
    SentCode code = bareCode(10);
    code.toCurrentAt = at(20);
    Code page = pageOf(code);
    page.message.plan.secondCode = change::SecondCode::Possible;
    return page;
}

Code thatAsks()
{
    Code page = pageOf(bareCode(10));
    page.wanted = {{u"secret"_s, u"Your password"_s, {description::Step::Submit}}};
    return page;
}

} // namespace

class CompleteCodeTest : public QObject
{
    Q_OBJECT

    QLineEdit *field(const QString &name) const { return m_page->findChild<QLineEdit *>(name); }

    /// Until what was put off before has happened.
    static void turn()
    {
        bool hasTurned = false;
        QTimer::singleShot(0, qApp, [&hasTurned] { hasTurned = true; });
        if (!turnUntil([&hasTurned] { return hasTurned; }, std::chrono::seconds(20)))
            qFatal("the event loop does not turn");
    }

    void show(const Code &page) { m_page->present(page, ui::Arrival::None); }

    /// How often the code was entered without a press.
    qsizetype entered(const QString &code)
    {
        const QSignalSpy spy(m_page.get(), &ui::CodePage::verifyRequested);
        field(u"codeField"_s)->setText(code);
        turn();
        return spy.size();
    }

private slots:
    void init()
    {
        m_page = std::make_unique<ui::CodePage>(time::Clock([] { return at(30); }));
    }

    void whatGoesByItself_data()
    {
        QTest::addColumn<Code>("page");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qsizetype>("times");
        const auto row = [](const char *name, const Code &page, const QString &typed, qsizetype times) {
            QTest::newRow(name) << page << typed << times;
        };
        const SentCode sent = bareCode(10);
        row("complete", pageOf(sent), complete, 1);
        row("with spaces", pageOf(sent), u"012 345"_s, 1);
        row("in other digits", pageOf(sent), u"٠١٢٣٤٥"_s, 1);
        row("not yet", pageOf(sent), u"01234"_s, 0);
        row("too long", pageOf(sent), u"0123456"_s, 0);
        row("a message", pageOf(sent), u"Your code is 012345."_s, 0);
        row("of four", pageOf(sent, {4}), u"0123"_s, 1);
        row("of a length that is not known", pageOf(sent, {}), complete, 0);
        row("of one length or another, the shorter", pageOf(sent, {4, 6}), u"0123"_s, 0);
        row("of one length or another, the longer", pageOf(sent, {4, 6}), complete, 0);
        row("the last try", pageOf(withEntries(sent, 1, EntriesSource::Service)), complete, 0);
        row("the last try, by the description", pageOf(withEntries(sent, 1, EntriesSource::Description)),
            complete, 0);
        Code ofOneTry = pageOf(sent); // nothing is known of this one but the rules
        ofOneTry.message.plan.code.entries = 1;
        row("one try by the rules, of a code that may have been sent", ofOneTry, complete, 0);
        row("no try", pageOf(withEntries(sent, 0, EntriesSource::Counted)), complete, 0);
        row("two tries", pageOf(withEntries(sent, 2, EntriesSource::Service)), complete, 1);
        row("a second code is to be entered", withSecondCode(), complete, 0);
        row("an answer is to be entered", thatAsks(), complete, 0);
    }

    void whatGoesByItself()
    {
        QFETCH(const Code, page);
        QFETCH(const QString, typed);
        QFETCH(const qsizetype, times);
        show(page);
        QCOMPARE(entered(typed), times);
    }

    void whatGoesIsTheCode()
    {
        show(pageOf(bareCode(10)));
        const QSignalSpy spy(m_page.get(), &ui::CodePage::verifyRequested);
        field(u"codeField"_s)->setText(u" 012-345"_s);
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().toString(), complete);
        QCOMPARE(spy.first().at(1).toString(), QString());
    }

    /// Whoever typed a wrong one looks at what they do.
    void onceForEachCodeThatWasSent()
    {
        show(pageOf(bareCode(10)));
        QCOMPARE(entered(complete), 1);
        QCOMPARE(entered(another), 0);
        QCOMPARE(entered(complete), 0);
        const QSignalSpy pressed(m_page.get(), &ui::CodePage::verifyRequested);
        m_page->findChild<QPushButton *>(u"verifyCodeButton"_s)->click();
        QCOMPARE(pressed.size(), 1);
        show(pageOf(bareCode(20))); // another code was sent
        QCOMPARE(field(u"codeField"_s)->text(), QString());
        QCOMPARE(entered(complete), 1);
        QCOMPARE(entered(another), 0);
    }

    void notBySomethingElseThatIsLearnt()
    {
        show(pageOf(bareCode(10)));
        QCOMPARE(entered(complete), 1);
        show(pageOf(withEntries(bareCode(10), 4, EntriesSource::Service))); // the same code still
        QCOMPARE(entered(another), 0);
    }

    void notWhileOneIsChecked()
    {
        Code busy = pageOf(bareCode(10));
        busy.waiting = ui::screen::Waiting{ui::screen::Waiting::For::CodeCheck, u"Sample"_s};
        show(busy);
        QCOMPARE(entered(complete), 0);
    }

    /// Who goes on typing has not meant it to be complete.
    void notWhatIsOverByThen()
    {
        show(pageOf(bareCode(10)));
        const QSignalSpy spy(m_page.get(), &ui::CodePage::verifyRequested);
        field(u"codeField"_s)->setText(complete);
        field(u"codeField"_s)->setText(QString(complete + u'6'));
        turn();
        QCOMPARE(spy.size(), 0);
    }

    void onceTheAnswerIsThere()
    {
        show(thatAsks());
        field(u"secretField"_s)->setText(u"correct horse"_s);
        QCOMPARE(entered(complete), 1);
    }

private:
    std::unique_ptr<ui::CodePage> m_page;
};

RENUMBER_WINDOW_TEST(CompleteCodeTest)
#include "completecodetest.moc"
