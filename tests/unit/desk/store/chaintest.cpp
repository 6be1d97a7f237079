// SPDX-License-Identifier: Apache-2.0
// The chain of the audit: the same bytes as in any other language, and each way to tamper with it named.
#include "auditchain.h"
#include "testprogram.h"

#include <numeric>

using namespace Qt::StringLiterals;
using namespace renumber::desk::audit;
using namespace renumber::test;

namespace {

using Rows = QList<Row>;

constexpr int length = 40;

Row sample()
{
    return {7,         1'772'366'400'123'456,
            u"ana"_s,  u"proofPassed"_s,
            u"done"_s, u"2f0f3f0e-3c4f-4b57-9a57-0c2f9d1b1a11"_s,
            u"ab12"_s, u"5b0f3f0e-3c4f-4b57-9a57-0c2f9d1b1a22"_s,
            u"late"_s, uR"({"kind":"callback"})"_s,
            u"00ff"_s, {}};
}

/// Has each row chained to the one before, as whoever can write to the file could.
void computeAnew(Rows &rows)
{
    QByteArray before = Head().hash;
    for (Row &row : rows) {
        row.hash = chained(before, row);
        before = row.hash;
    }
}

void number(Rows &rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].seq = i + 1;
}

struct Tampering
{
    const char *name = nullptr;
    void (*with)(Rows &rows) = nullptr;
    Finding finding;
    bool needsRemembered = false;
};

const QList<Tampering> &tamperings()
{
    using enum Wrong;
    static const QList<Tampering> all{
        {"the first is changed", [](Rows &rows) { rows[0].actor = u"eve"_s; }, {Changed, 1, 1}},
        {"one is changed", [](Rows &rows) { rows[16].outcome = u"failed"_s; }, {Changed, 17, 17}},
        {"the last is changed", [](Rows &rows) { rows.last().details = u"{\"a\":1}"_s; }, {Changed, 40, 40}},
        {"one is changed, and its own hash with it",
         [](Rows &rows) {
             rows[16].actor = u"eve"_s;
             rows[16].hash = chained(rows[15].hash, rows[16]);
         },
         {Changed, 18, 18}},
        {"two are changed: the first is named",
         [](Rows &rows) {
             rows[20].at += 1;
             rows[10].at += 1;
         },
         {Changed, 11, 11}},
        {"the first is deleted", [](Rows &rows) { rows.removeFirst(); }, {Missing, 1, 1}},
        {"one is deleted", [](Rows &rows) { rows.removeAt(16); }, {Missing, 17, 17}},
        {"three are deleted", [](Rows &rows) { rows.remove(16, 3); }, {Missing, 17, 19}},
        {"two are deleted, apart",
         [](Rows &rows) {
             rows.removeAt(30);
             rows.removeAt(16);
         },
         {Missing, 17, 17}},
        {"one is deleted, and the rest numbered anew",
         [](Rows &rows) {
             rows.removeAt(16);
             number(rows);
         },
         {Changed, 17, 17}},
        {"one is inserted",
         [](Rows &rows) {
             rows.insert(16, rows.at(3));
             number(rows);
         },
         {Added, 17, 17}},
        {"one that was never there is inserted",
         [](Rows &rows) {
             Row row = sample();
             row.seq = 17;
             row.hash = chained(rows.at(15).hash, row);
             rows.insert(16, row);
             number(rows);
         },
         {Changed, 18, 18}},
        {"two neighbours are swapped",
         [](Rows &rows) {
             rows.swapItemsAt(16, 17);
             number(rows);
         },
         {Reordered, 17, 18}},
        {"two that are far apart are swapped",
         [](Rows &rows) {
             rows.swapItemsAt(16, 33);
             number(rows);
         },
         {Reordered, 17, 34}},
        {"the first and the last are swapped",
         [](Rows &rows) {
             rows.swapItemsAt(0, length - 1);
             number(rows);
         },
         {Reordered, 1, 40}},
        {"it is cut off", [](Rows &rows) { rows.resize(25); }, {CutOff, 26, 40}, true},
        {"it is emptied", [](Rows &rows) { rows.clear(); }, {CutOff, 1, 40}, true},
        {"it is computed anew",
         [](Rows &rows) {
             rows[16].actor = u"eve"_s;
             computeAnew(rows);
         },
         {NotTheRemembered, 40, 40},
         true},
        {"one is deleted, and it is computed anew with another at its end",
         [](Rows &rows) {
             rows.removeAt(16);
             rows.append(sample());
             number(rows);
             computeAnew(rows);
         },
         {NotTheRemembered, 40, 40},
         true},
        {"an older copy was put back, and went on differently",
         [](Rows &rows) {
             rows.resize(25);
             for (int more = 0; more < 20; ++more)
                 rows.append(sample());
             number(rows);
             computeAnew(rows);
         },
         {NotTheRemembered, 40, 40},
         true},
    };
    return all;
}

/// Each field of a row, changed.
const QList<void (*)(Row &)> &changes()
{
    static const QList<void (*)(Row &)> all{
        [](Row &row) { row.seq += 1; },
        [](Row &row) { row.at += 1; },
        [](Row &row) { row.actor += u'x'; },
        [](Row &row) { row.action = u"proofFailed"_s; },
        [](Row &row) { row.outcome = u"failed"_s; },
        [](Row &row) { row.caseId.clear(); },
        [](Row &row) { row.person += u'0'; },
        [](Row &row) { row.operation.chop(1); },
        [](Row &row) { row.timing.clear(); },
        [](Row &row) { row.details = u"{}"_s; },
        [](Row &row) { row.privateHash.clear(); },
        // What one field loses the next one gains: a separator alone would not tell.
        [](Row &row) {
            row.actor.chop(1);
            row.action.prepend(u'a');
        },
    };
    return all;
}

} // namespace

class ChainTest : public QObject
{
    Q_OBJECT

private slots:
    /// The hashes were computed by a program in another language from the description in chain.h.
    void otherProgramsComputeTheSame()
    {
        QByteArray before(32, Qt::Uninitialized);
        std::iota(before.begin(), before.end(), char(0));
        QCOMPARE(chained(before, sample()).toHex(),
                 "c59fce0860cce584db3ea95720c5980380c50466ec2c80dc2e690c1db252c2aa"_ba);
        const PrivatePart part{u"INC0000001"_s, u"Zoë rang"_s, u"Camille Martin"_s, before.left(16)};
        QCOMPARE(hashOf(part), u"45913f20af5e77cb33cfe7b2e34f483195d5ca9a6a33c00b60538741480f5aad"_s);
    }

    void everyFieldCounts()
    {
        QSet<QByteArray> seen{canonicalBytes(sample())};
        for (const auto change : changes()) {
            Row row = sample();
            change(row);
            seen.insert(canonicalBytes(row));
        }
        QCOMPARE(seen.size(), changes().size() + 1);
    }

    void everyPrivatePartHasASaltOfItsOwn()
    {
        const PrivatePart part{u"INC0000001"_s, {}, {}, {}};
        QCOMPARE(salted(part).salt.size(), 16);
        QVERIFY(hashOf(salted(part)) != hashOf(salted(part)));
    }

    void aWholeChainIsWhole()
    {
        for (const int count : {0, 1, 2, length}) {
            const Rows rows = chainOf(count);
            const Head head = rows.isEmpty() ? Head() : Head{rows.last().seq, rows.last().hash};
            QCOMPARE(verdictOn(rows), (Verdict{head, std::nullopt}));
            QCOMPARE(verdictOn(rows, {head}), (Verdict{head, std::nullopt}));
        }
        const Rows rows = chainOf(length);
        const Head earlier{rows.at(9).seq, rows.at(9).hash};
        const Head head{rows.last().seq, rows.last().hash};
        QVERIFY(!verdictOn(rows, {earlier, head}).finding);
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
        Rows rows = chainOf(length);
        const Head remembered{rows.last().seq, rows.last().hash};
        tampering.with(rows);
        const auto found = verdictOn(rows, {remembered}).finding;
        QVERIFY(found);
        QVERIFY2(*found == tampering.finding, qPrintable(toText(*found)));
        // What the remembered head alone shows is not claimed without it.
        QCOMPARE(verdictOn(rows).finding.has_value(), !tampering.needsRemembered);
        QVERIFY(toText(*found).contains(QString::number(tampering.finding.seq)));
    }

    void aPrivatePartThatWasChangedIsNamedAndAnErasedOneIsNot()
    {
        const PrivatePart part = salted({u"INC0000001"_s, u"note"_s, u"Camille Martin"_s, {}});
        Rows rows = chainOf(3);
        rows[1].privateHash = hashOf(part);
        computeAnew(rows);
        const auto verdict = [&rows](const std::optional<PrivatePart> &held) {
            Verifier verifier;
            verifier.take(rows.at(0));
            verifier.take(rows.at(1), held);
            verifier.take(rows.at(2));
            return verifier.verdict().finding;
        };
        QVERIFY(!verdict(part));
        QVERIFY(!verdict(std::nullopt));
        PrivatePart changed = part;
        changed.ticket = u"INC0000002"_s;
        QCOMPARE(verdict(changed), (Finding{Wrong::Changed, 2, 2}));
    }
};

RENUMBER_TEST(ChainTest)
#include "chaintest.moc"
