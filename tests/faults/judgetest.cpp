// SPDX-License-Identifier: Apache-2.0
// That the judge of the fault matrix can say no: every way to mislead somebody is found, and the truth
// passes.
#include "judge.h"
#include "secretsearch.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber::test;
using namespace Qt::StringLiterals;

namespace {

const QString oldNumber = QStringLiteral("+33750253354");
const QString newNumber = QStringLiteral("+33750253360");

ContactTruth has(const QString &number, bool isVerified = true)
{
    return {number, isVerified, {}, {number}};
}

/// One press, one message, nothing changed.
Truth awaiting()
{
    Truth truth{has(oldNumber), has(oldNumber), newNumber};
    truth.sent = truth.sentToTarget = truth.asked = 1;
    return truth;
}

Truth changed()
{
    Truth truth = awaiting();
    truth.now = has(newNumber);
    truth.sentBefore = 1;
    return truth;
}

Words page(const QString &name, const QString &problem = {})
{
    return {name, {problem}, problem, {}};
}

Words card(const QString &page, const QString &value, bool isVerified = true)
{
    return {page, {value}, {}, value, isVerified};
}

} // namespace

Q_DECLARE_METATYPE(Truth)
Q_DECLARE_METATYPE(Words)

class JudgeTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsFound_data()
    {
        QTest::addColumn<Words>("words");
        QTest::addColumn<Truth>("truth");
        QTest::addColumn<QList<int>>("found");
        const auto row = [](const char *name, const Words &words, const Truth &truth,
                            const QList<Falsehood> &found = {}) {
            QList<int> numbers;
            for (const Falsehood falsehood : found)
                numbers.append(int(falsehood));
            QTest::newRow(name) << words << truth << numbers;
        };
        const auto shown = u"+33 7 50 25 33 60"_s;
        row("done", card(u"donePage"_s, shown), changed());
        row("not done", card(u"donePage"_s, shown), awaiting(), {Falsehood::Done});
        row("done, another number", card(u"donePage"_s, u"+33 7 50 25 33 61"_s), changed(),
            {Falsehood::Done});
        row("done, not verified", card(u"donePage"_s, shown, false), changed(), {Falsehood::Done});
        row("nothing left to do, it says", page(u"codePage"_s, u"There is nothing left to do."_s), awaiting(),
            {Falsehood::Done});

        row("as it was", page(u"codePage"_s, u"Your account is unchanged."_s), awaiting());
        row("changed, it says not", page(u"unsettledPage"_s, u"Your account is unchanged."_s), changed(),
            {Falsehood::NotChanged, Falsehood::Silence});
        row("changed, not shown", page(u"codePage"_s, u"X shows no change so far."_s), changed(),
            {Falsehood::NotChanged});
        row("changed, still to be made", page(u"changePage"_s), changed(), {Falsehood::NotChanged});
        row("changed, code still asked for", page(u"codePage"_s), changed(), {Falsehood::NotChanged});
        row("changed, link still asked for", page(u"linkPage"_s), changed());
        row("changed, link clicked, it says not", page(u"linkPage"_s, u"does not show X as confirmed yet"_s),
            changed(), {Falsehood::NotChanged});
        row("changed, old number shown", card(u"accountPage"_s, u"+33 7 50 25 33 54"_s), changed(),
            {Falsehood::NotChanged});
        row("changed, new number shown", card(u"accountPage"_s, shown), changed());
        row("not changed, new number shown", card(u"accountPage"_s, shown), awaiting(), {Falsehood::Done});
        row("changed, not known", page(u"unsettledPage"_s, u"may or may not have changed"_s), changed());

        Truth arrived = awaiting();
        row("sent", Words{u"codePage"_s, {u"X texted it at 14:00."_s}, {}, {}}, arrived);
        row("sent, it says not", page(u"changePage"_s, u"No code was sent."_s), arrived,
            {Falsehood::NotSent});
        arrived.sentBefore = 1;
        row("no new one", page(u"codePage"_s, u"No new code was sent."_s), arrived);
        arrived.sent = arrived.sentToTarget = 0;
        row("not sent, it says so", Words{u"codePage"_s, {u"X texted it at 14:00."_s}, {}, {}}, arrived,
            {Falsehood::Sent});

        Truth twice = awaiting();
        twice.sent = 2;
        row("a duplicate", page(u"codePage"_s), twice, {Falsehood::Duplicate});
        Truth elsewhere = awaiting();
        elsewhere.elsewhere = 1;
        row("elsewhere", page(u"codePage"_s), elsewhere, {Falsehood::Elsewhere});
        row("a problem that says nothing", page(u"codePage"_s, u"X is not working."_s), awaiting(),
            {Falsehood::Silence});
        row("doubt about nothing", page(u"unsettledPage"_s), awaiting(), {Falsehood::Silence});
    }

    void whatIsFound()
    {
        QFETCH(const Words, words);
        QFETCH(const Truth, truth);
        QFETCH(const QList<int>, found);
        QList<int> numbers;
        const QList<Finding> findings = judge(words, truth);
        for (const Finding &finding : findings)
            numbers.append(int(finding.falsehood));
        QCOMPARE(numbers, found);
    }

    void theSearchFindsCodes()
    {
        SecretSearch search;
        search.addCode(u"123456"_s);
        QCOMPARE(search.in(R"({"code":"123456"})"), QStringList{u"a code"_s});
        QCOMPARE(search.in("9b123456-1234-4abc-8def-0123456789ab"), QStringList());
        QCOMPARE(search.in("9b123456-1234-4abc-8def-0123456789ab 123456"), QStringList{u"a code"_s});
    }

    void aVerificationIsAnotherMatter()
    {
        Truth truth{has(oldNumber, false), has(oldNumber, false), oldNumber, renumber::change::Aim::Verify};
        const Words done = card(u"donePage"_s, u"+33 7 50 25 33 54"_s);
        QCOMPARE(judge(done, truth).size(), 1);
        truth.now.isVerified = true;
        QCOMPARE(judge(done, truth).size(), 0);
        QCOMPARE(judge(page(u"codePage"_s), truth).size(), 1);
    }
};

RENUMBER_TEST(JudgeTest)
#include "judgetest.moc"
