// SPDX-License-Identifier: Apache-2.0
// Who was found, and whether those are all, by what a reply tells.
#include "contactvalues.h"
#include "sampledescription.h"
#include "service/replyreader.h"
#include "service/searchresult.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::service;
using namespace renumber::test;
using namespace Qt::StringLiterals;

namespace {

/// The sample with a call that finds people, as \a people takes them.
description::Description finding(const QByteArray &people)
{
    QByteArray text = sampleText();
    const QByteArray find = R"("account": { "find": [ { "get": "/people?q={wanted}", "take": { "people": )"
        + people + R"(, "total?": "count" } } ],)";
    text.replace(R"("account": {)", find);
    return described(text).value();
}

SearchResult found(const QByteArray &people, const QByteArray &body)
{
    const description::Description description = finding(people);
    const auto outcome
        = readReply(description, description.find.first(), description::Step::Read, {200, {}, body}, {});
    return searchResultFrom(description.find, outcome.value().taken);
}

const QByteArray withAll = R"({ "from": "list", "value": "id", "name": [ ["given", "family"], "login" ],
    "beside": [ "login", "unit" ], "phone": [ "mobile", "phone" ], "email": "mail", "atMost": 2 })";
const QByteArray bare = R"({ "from": "list", "value": "id" })";

} // namespace

class FoundTest : public QObject
{
    Q_OBJECT

private slots:
    void whatTellsPeopleApart()
    {
        const SearchResult two = found(withAll, R"({ "list": [
            { "id": 7, "given": "Noa", "family": "Sample", "login": "noa", "unit": "Desk", "phone": "0033750253354" },
            { "id": "b", "family": "", "login": "sam", "mobile": "123", "mail": "sam@example.com" } ] })");
        const FoundPerson noa{
            u"7"_s, u"Noa Sample"_s, {u"noa"_s, u"Desk"_s}, test::phoneValue(u"+33750253354"_s), {}};
        const FoundPerson sam{u"b"_s, u"sam"_s, {u"sam"_s}, test::phoneValue(u"123"_s), u"sam@example.com"_s};
        QCOMPARE(two.people, (QList<FoundPerson>{noa, sam}));
    }

    void eachOnce()
    {
        const SearchResult once
            = found(bare, R"({ "list": [ { "id": "a" }, { "id": "a" }, { "id": "" }, {} ] })");
        QCOMPARE(once.people.size(), 1);
    }

    void whetherThoseAreAll_data()
    {
        QTest::addColumn<QByteArray>("people");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isWhole");
        QTest::addColumn<qint64>("total"); // -1: not known
        const QByteArray one = R"("list": [ { "id": "a" } ])";
        const QByteArray two = R"("list": [ { "id": "a" }, { "id": "b" } ])";
        const auto row
            = [](const char *name, const QByteArray &people, const QByteArray &body, bool isWhole,
                 qint64 total) { QTest::newRow(name) << people << "{" + body + "}" << isWhole << total; };
        row("fewer than may come", withAll, one, true, -1);
        row("as many as may come", withAll, two, false, -1);
        row("it is not known how many may come", bare, one, false, -1);
        row("all, as the total tells", bare, two + R"(, "count": 2)", true, 2);
        row("more, as the total tells", bare, two + R"(, "count": 57)", false, 57);
        row("a total as a text", bare, two + R"(, "count": "57")", false, 57);
        row("a total that cannot be", withAll, two + R"(, "count": 1)", false, -1);
        row("a total below nothing", withAll, one + R"(, "count": -1)", true, -1);
        row("a total that is no number", withAll, one + R"(, "count": "many")", true, -1);
        const QByteArray unnamed = R"("list": [ { "name": "Noa" }, { "id": "a" } ])";
        row("one whom nothing names", withAll, R"("list": [ {}, { "id": "a" } ])", false, -1);
        row("one whom nothing names, told by the total", bare, unnamed + R"(, "count": 2)", false, 2);
        row("one whom nothing names, and not in the total", bare, unnamed + R"(, "count": 1)", false, -1);
        row("nobody", bare, R"("list": [])", true, -1);
        row("nobody of many", bare, R"("list": [], "count": 3)", false, 3);
    }

    void whetherThoseAreAll()
    {
        QFETCH(const QByteArray, people);
        QFETCH(const QByteArray, body);
        const SearchResult some = found(people, body);
        QTEST(some.isWhole(), "isWhole");
        QTEST(some.total.value_or(-1), "total");
    }

    void severalSearches()
    {
        const SearchResult none;
        const SearchResult part = found(bare, R"({ "list": [ { "id": "a" } ], "count": 57 })");
        const SearchResult whole = found(bare, R"({ "list": [ { "id": "a" }, { "id": "b" } ], "count": 2 })");
        SearchResult first = none;
        first.add(part);
        QCOMPARE(first, part);
        first.add(none);
        QCOMPARE(first, part);
        first.add(whole);
        QCOMPARE(first.people.size(), 2);
        QVERIFY(!first.isWhole());
        QVERIFY(!first.total.has_value());
        SearchResult second = whole;
        second.add(found(bare, R"({ "list": [ { "id": "c" } ], "count": 1 })"));
        QCOMPARE(second.people.size(), 3);
        QVERIFY(second.isWhole());
    }

    /// Nobody's account is opened unless it is beyond doubt the one who was meant.
    void whoIsMeantBeyondDoubt_data()
    {
        QTest::addColumn<SearchResult>("found");
        QTest::addColumn<QList<SearchTerm>>("wanted");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isSo");
        const FoundPerson noa{
            u"7"_s, u"Noa Sample"_s, {u"nsample"_s}, phoneValue(u"+33750253354"_s), u"noa@example.com"_s};
        const SearchResult alone{{noa}, 1, false};
        const QList<SearchTerm> number{{SearchKind::Phone, phoneValue(u"+33750253354"_s)}};
        const QList<SearchTerm> address{{SearchKind::Email, emailValue(u"Noa@example.com"_s)}};
        const auto name = [](const QString &text) {
            return QList<SearchTerm>{{SearchKind::Name, account::ContactValue::asGiven(text)}};
        };
        const auto row = [](const char *title, const SearchResult &found, const QList<SearchTerm> &wanted,
                            const QString &typed,
                            bool isSo) { QTest::newRow(title) << found << wanted << typed << isSo; };
        row("by number", alone, number, u"07 50 25 33 54"_s, true);
        row("by address", alone, address, u"mailto:Noa@example.com"_s, true);
        row("by name", alone, name(u"noa sample"_s), u"noa sample"_s, true);
        row("by name the other way round", alone, name(u"Sample, Noa"_s), u"Sample, Noa"_s, true);
        row("by user name", alone, name(u"NSample"_s), u"NSample"_s, true);
        row("by id", alone, name(u"7"_s), u"7"_s, true);
        row("by a part of the name", alone, name(u"Noa"_s), u"Noa"_s, false);
        row("another number", alone, {{SearchKind::Phone, phoneValue(u"+33750253399"_s)}}, u"0750253399"_s,
            false);
        row("another address", alone, {{SearchKind::Email, emailValue(u"n@example.com"_s)}},
            u"n@example.com"_s, false);
        row("a number beside a name", alone, number, u"Camille 07 50 25 33 54"_s, false);
        row("a number that can be two", alone,
            number + QList<SearchTerm>{{SearchKind::Phone, phoneValue(u"+375253354"_s)}}, u"0033750253354"_s,
            false);
        row("there may be others", {{noa}, {}, true}, number, u"0750253354"_s, false);
        row("there are others", {{noa}, 57, false}, number, u"0750253354"_s, false);
        row("two", {{noa, {u"8"_s, u"Noa Sample"_s, {}, {}, {}}}, 2, false}, name(u"Noa Sample"_s),
            u"Noa Sample"_s, false);
        row("nobody", {}, number, u"0750253354"_s, false);
    }

    void whoIsMeantBeyondDoubt()
    {
        QFETCH(const SearchResult, found);
        QFETCH(const QList<SearchTerm>, wanted);
        QFETCH(const QString, typed);
        QFETCH(const bool, isSo);
        QCOMPARE(isCertain(found, wanted, typed), isSo);
    }

    void whoWasFoundBesidesOthersThatWereNotSent()
    {
        SearchResult found{{}, 57, false};
        found.add({{{u"7"_s, u"Noa"_s, {}, {}, {}}}, 1, false});
        QVERIFY(!isCertain(found, {{SearchKind::Name, account::ContactValue::asGiven(u"Noa"_s)}}, u"Noa"_s));
    }
};

RENUMBER_TEST(FoundTest)
#include "foundtest.moc"
