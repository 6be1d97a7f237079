// SPDX-License-Identifier: Apache-2.0
// Every way of typing numbers, with the numbers and in the countries that the number data has. What was typed
// is made from a number that is known, so what is right is known, too: the number, or a question. Never
// another number in silence. Runs through a part that is chosen evenly; RENUMBER_SWEEP=all through
// everything, which takes longer than a test function may: QTEST_FUNCTION_TIMEOUT=7200000 lets it.
#include "numberways.h"
#include "sweeptable.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace renumber::test;
using renumber::number::Doubt;
using renumber::number::LineType;
using renumber::number::read;

class NumberSweepTest : public QObject
{
    Q_OBJECT

private slots:
    void neverAnotherNumberInSilence();
    void digitsBesideANumber();
    void digitsBesideAnUnknownNumber();
    void countryCodesTwice();
    void wordsAndSignsWithinANumber();
    void countryCodesWithAWord();
    void countriesInWords();
    void charactersWrittenByTheirNumbers();
    void extensions();
    void lettersForDigits();
    void asksNothingAtHome();
    void anythingBetweenTheCountryCodeAndTheRest();
    void landlinesAreTold();
};

namespace {

bool isWhole()
{
    return qEnvironmentVariable("RENUMBER_SWEEP") == u"all";
}

/// Those whose own rules for 00, 01 and 8 are unlike most others', and some large ones.
const QStringList &someRegions()
{
    static const QStringList regions{u"US"_s, u"GB"_s, u"FR"_s, u"DE"_s, u"IT"_s, u"SG"_s,  u"TH"_s,
                                     u"KR"_s, u"HK"_s, u"CO"_s, u"BR"_s, u"AU"_s, u"JP"_s,  u"FI"_s,
                                     u"RU"_s, u"IN"_s, u"NG"_s, u"MX"_s, u"AR"_s, u"ID"_s,  u"CN"_s,
                                     u"KE"_s, u"PL"_s, u"WS"_s, u"IL"_s, u"CU"_s, QString()};
    return regions;
}

/// A part of \a ways, for numbers and countries that are chosen evenly; all of them in a whole sweep. What is
/// right is \a rightFor the number.
SweepTable sweep(const QList<Way> &ways, QString (*rightFor)(const Truth &truth))
{
    constexpr int everyNth = 13;
    const QList<Truth> all = truths();
    const QStringList regions = isWhole() ? allRegions() + QStringList(QString()) : someRegions();
    SweepTable table;
    for (qsizetype at = 0; at < all.size(); ++at) {
        const Truth &truth = all.at(at);
        for (qsizetype chosen = -1; chosen < regions.size(); ++chosen) {
            const bool isPicked = isWhole() || chosen < 0 || at % everyNth == chosen % everyNth;
            const QString &region = chosen < 0 ? truth.region : regions.at(chosen);
            for (const Way &way : ways) {
                const QString typed = isPicked ? way.write(truth, region) : QString();
                if (!typed.isEmpty())
                    table.count(way.name, read(typed, region), rightFor(truth), typed, region);
            }
        }
    }
    return table;
}

} // namespace

void NumberSweepTest::neverAnotherNumberInSilence()
{
    constexpr int everyNth = 13;
    const QList<Truth> all = truths();
    const QStringList regions = isWhole() ? allRegions() + QStringList(QString()) : someRegions();
    SweepTable table;
    for (qsizetype chosen = 0; chosen < regions.size(); ++chosen) {
        const QString &region = regions.at(chosen);
        for (qsizetype at = 0; at < all.size(); ++at) {
            const Truth &truth = all.at(at);
            const bool isPicked = isWhole() || truth.region == region || at % everyNth == chosen % everyNth;
            if (!isPicked)
                continue;
            for (const Way &way : ways()) {
                const QString typed = way.write(truth, region);
                if (!typed.isEmpty())
                    table.count(way.name, read(typed, region), truth.e164(), typed, region);
            }
        }
    }
    table.print();
    QVERIFY2(table.silentlyWrong() == 0, (std::printf("%s\n", qPrintable(table.examples())), "see above"));
}

/// The digits beside it are not taken for its own: not at home, and not behind a country code.
void NumberSweepTest::digitsBesideANumber()
{
    constexpr int everyNth = 4;
    const QList<Truth> all = truths();
    SweepTable table;
    for (qsizetype at = 0; at < all.size(); ++at) {
        const Truth &truth = all.at(at);
        for (qsizetype which = 0; which < besides().size(); ++which) {
            const Beside &beside = besides().at(which);
            const bool isPicked
                = isWhole() || at % everyNth == which % everyNth || someRegions().contains(truth.region);
            if (!isPicked || !(truth.isMobile || beside.isOfLandlinesToo))
                continue;
            const auto count = [&](const QString &number, const QString &way, const QString &chosen) {
                const QString typed = beside.before + number + beside.behind;
                table.count(beside.before + way + beside.behind, read(typed, chosen), truth.e164(), typed,
                            chosen);
            };
            count(truth.nationalFormat, u"national"_s, truth.region);
            count(truth.internationalFormat, u"+cc national"_s, truth.region);
            count(u"00"_s + truth.internationalFormat.sliced(1), u"00cc national"_s, u"FR"_s);
        }
    }
    table.print();
    QVERIFY2(table.silentlyWrong() == 0, (std::printf("%s\n", qPrintable(table.examples())), "see above"));
}

/// Nor where the data knows neither the number nor what the digits beside it would make of it.
void NumberSweepTest::digitsBesideAnUnknownNumber()
{
    const QList<Beside> clear{{{}, u" (2)"_s}, {{}, u" [3]"_s}, {{}, u"/2"_s},     {{}, u" / 2"_s},
                              {{}, u" - 2"_s}, {u"2) "_s, {}},  {{}, u" (24/7)"_s}};
    SweepTable table;
    for (const Truth &known : truths()) {
        for (const Truth &truth : unknownTo(known, known.isMobile ? 2 : 0)) {
            for (const Beside &beside : clear) {
                const QString typed
                    = beside.before + u'+' + truth.callingCode + u' ' + truth.national + beside.behind;
                table.count(beside.before + u"+cc national"_s + beside.behind, read(typed, truth.region),
                            truth.e164(), typed, truth.region);
            }
        }
    }
    table.print();
    QVERIFY2(table.silentlyWrong() == 0, (std::printf("%s\n", qPrintable(table.examples())), "see above"));
}

void NumberSweepTest::countryCodesTwice()
{
    SweepTable table;
    for (const Truth &truth : truths()) {
        for (const Way &way : codesTwice()) {
            const QString typed = truth.isMobile ? way.write(truth, truth.region) : QString();
            if (!typed.isEmpty())
                table.count(way.name, read(typed, truth.region), truth.e164(), typed, truth.region);
        }
    }
    table.print();
    QVERIFY2(table.silentlyWrong() == 0, (std::printf("%s\n", qPrintable(table.examples())), "see above"));
}

void NumberSweepTest::wordsAndSignsWithinANumber()
{
    const SweepTable table = sweep(dividedWays(), [](const Truth &truth) { return truth.e164(); });
    table.print();
    QVERIFY2(table.silentlyWrong() == 0, (std::printf("%s\n", qPrintable(table.examples())), "see above"));
}

void NumberSweepTest::countryCodesWithAWord()
{
    const SweepTable table = sweep(labelledCodes(), [](const Truth &truth) { return truth.e164(); });
    table.print();
    QVERIFY2(table.silentlyWrong() == 0, (std::printf("%s\n", qPrintable(table.examples())), "see above"));
}

/// Where the chosen country has such a number, too, it is asked which is meant.
void NumberSweepTest::countriesInWords()
{
    const SweepTable table
        = sweep(renumber::test::countriesInWords(), [](const Truth &truth) { return truth.e164(); });
    table.print();
    QVERIFY2(table.silentlyWrong() == 0, (std::printf("%s\n", qPrintable(table.examples())), "see above"));
}

/// The digits that a space is written by are not the number's.
void NumberSweepTest::charactersWrittenByTheirNumbers()
{
    constexpr int everyNth = 4;
    const QList<Truth> all = truths();
    SweepTable table;
    for (qsizetype at = 0; at < all.size(); ++at) {
        const Truth &truth = all.at(at);
        for (qsizetype which = 0; which < escapes().size(); ++which) {
            if (!isWhole() && at % everyNth != which % everyNth)
                continue;
            const Escapes &written = escapes().at(which);
            const auto count = [&](const QString &number, const QString &chosen) {
                const QString typed = written.in(number);
                table.count(written.in(u"+cc national"_s), read(typed, chosen), truth.e164(), typed, chosen);
            };
            count(truth.internationalFormat, someRegions().at(at % someRegions().size()));
            count(truth.internationalFormat, truth.region);
            count(truth.nationalFormat, truth.region);
            count(u"Tel: "_s + truth.nationalFormat, truth.region);
            count(u'+' + truth.callingCode + u' ' + truth.national, u"DE"_s);
        }
    }
    table.print();
    QVERIFY2(table.silentlyWrong() == 0, (std::printf("%s\n", qPrintable(table.examples())), "see above"));
}

/// No message gets there: the number without its extension is another's.
void NumberSweepTest::extensions()
{
    constexpr int everyNth = 7;
    const QList<Truth> all = truths();
    SweepTable table;
    for (qsizetype at = 0; at < all.size(); ++at) {
        const Truth &truth = all.at(at);
        for (qsizetype which = 0; which < extensionsBeside().size(); ++which) {
            if (!isWhole() && at % everyNth != which % everyNth)
                continue;
            const Beside &beside = extensionsBeside().at(which);
            const auto count = [&](const QString &number, const QString &chosen) {
                const QString typed = beside.before + number + beside.behind;
                table.count(beside.before + u"number"_s + beside.behind, read(typed, chosen), QString(),
                            typed, chosen);
            };
            count(truth.nationalFormat, truth.region);
            count(truth.internationalFormat, someRegions().at(at % someRegions().size()));
            count(u"+%1 (mobile) %2"_s.arg(truth.callingCode, truth.national), truth.region);
            count(u"00%1 (mobile) %2"_s.arg(truth.callingCode, truth.national), u"FR"_s);
        }
    }
    table.print();
    QVERIFY2(table.silentlyWrong() == 0, (std::printf("%s\n", qPrintable(table.examples())), "see above"));
}

/// Nobody guesses which digit a letter stands for, and none is left out.
void NumberSweepTest::lettersForDigits()
{
    const int everyNth = isWhole() ? 1 : 5;
    SweepTable table;
    qsizetype at = 0;
    const auto count = [&](const QString &way, const QString &number, const Truth &truth) {
        const bool isAbroad = at % 3 == 0 && !way.endsWith(u" at home");
        const QString region = isAbroad ? someRegions().at(at % someRegions().size()) : truth.region;
        const QStringList spoilt = withLookAlikes(number);
        for (const QString &typed : spoilt) {
            if (at++ % everyNth == 0)
                table.count(way, read(typed, region), truth.e164(), typed, region);
        }
    };
    for (const Truth &truth : truths()) {
        count(u"national, at home"_s, truth.nationalFormat, truth);
        count(u"+cc national"_s, truth.internationalFormat, truth);
        count(u"+cc, no spaces"_s, truth.e164(), truth);
        count(u"00cc national"_s, u"00 "_s + truth.internationalFormat.sliced(1), truth);
        count(u"Tel. national, at home"_s, u"Tel. "_s + truth.nationalFormat, truth);
        count(u"+cc (mobile) national"_s, u"+%1 (mobile) %2"_s.arg(truth.callingCode, truth.national), truth);
    }
    table.print();
    QVERIFY2(table.silentlyWrong() == 0, (std::printf("%s\n", qPrintable(table.examples())), "see above"));
}

/// At home nothing stands in the way: a question where there is no need for one is a fault, too.
void NumberSweepTest::asksNothingAtHome()
{
    constexpr int mostAskedPerThousand = 2;
    SweepTable table;
    int asked = 0;
    int all = 0;
    for (const Truth &truth : truths()) {
        for (const Truth &each : neighbours(truth, isWhole() ? 100 : 3)) {
            for (const Way &way : ways() + groupings()) {
                const QString typed = way.isOfTheChosenCountry ? way.write(each, each.region) : QString();
                if (typed.isEmpty())
                    continue;
                const auto reading = read(typed, each.region);
                table.count(way.name, reading, each.e164(), typed, each.region);
                asked += reading && reading->doubt == Doubt::None ? 0 : 1;
                all += 1;
            }
        }
    }
    table.print();
    std::printf("%d of %d not accepted at once\n%s\n", asked, all, qPrintable(table.unclear()));
    QCOMPARE(table.silentlyWrong(), 0);
    QVERIFY(asked * 1000 <= all * mostAskedPerThousand);
}

void NumberSweepTest::anythingBetweenTheCountryCodeAndTheRest()
{
    constexpr qsizetype groupDigits = 3;
    const QList<Truth> all = truths();
    const QList<char32_t> characters = separators();
    const qsizetype step = isWhole() ? 1 : 7;
    SweepTable table;
    qsizetype at = 0;
    for (qsizetype which = 0; which < characters.size(); which += step) {
        const QString between = QString::fromUcs4(&characters.at(which), 1);
        const Truth &truth = all.at(at % all.size());
        const QString &region = someRegions().at(at % someRegions().size());
        at += 1;
        const QString code = u'+' + truth.callingCode;
        const QString first = truth.national.first(groupDigits);
        const QString rest = truth.national.sliced(groupDigits);
        const auto count = [&](const QString &way, const QString &typed) {
            table.count(way, read(typed, region), truth.e164(), typed, region);
        };
        count(u"+cc·national"_s, code + between + truth.national);
        count(u"+cc· national"_s, code + between + u' ' + truth.national);
        count(u"+·cc national"_s, u'+' + between + truth.callingCode + u' ' + truth.national);
        count(u"·+cc national"_s, between + code + u' ' + truth.national);
        count(u"+cc nat·ional"_s, code + u' ' + first + between + rest);
        count(u"+cc national·"_s, code + u' ' + truth.national + between);
        count(u"00cc·national"_s, u"00"_s + truth.callingCode + between + truth.national);
    }
    table.print();
    QVERIFY2(table.silentlyWrong() == 0, (std::printf("%s\n", qPrintable(table.examples())), "see above"));
}

void NumberSweepTest::landlinesAreTold()
{
    int landlines = 0;
    for (const Truth &truth : truths()) {
        const auto reading = read(truth.e164(), QString());
        QVERIFY(reading.has_value());
        landlines += reading->line == LineType::Landline ? 1 : 0;
    }
    std::printf("%d of the examples are told to be landlines\n", landlines);
    QVERIFY(landlines > 100);
    QCOMPARE(read(u"+33 1 44 55 66 77"_s, QString()).value().line, LineType::Landline);
    QCOMPARE(read(u"01 44 55 66 77"_s, u"FR"_s).value().line, LineType::Landline);
    QCOMPARE(read(u"+33 7 50 25 33 60"_s, QString()).value().line, LineType::Ordinary);
    QCOMPARE(read(u"+1 415 555 0199"_s, QString()).value().line,
             LineType::Ordinary); // there it cannot be told
    QCOMPARE(read(u"0800 123 456"_s, u"FR"_s).value().line, LineType::Service);
    QCOMPARE(read(u"+1 800 555 0199"_s, QString()).value().line, LineType::Service);
    QCOMPARE(read(u"+44 7640 123456"_s, QString()).value().line, LineType::Pager);
}

RENUMBER_TEST(NumberSweepTest)
#include "numbersweeptest.moc"
