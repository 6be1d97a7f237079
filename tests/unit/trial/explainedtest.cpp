// SPDX-License-Identifier: Apache-2.0
// What is said of each value that a description takes, and how near a place came that leads to nothing.
#include "description/exactjson.h"
#include "sampledescription.h"
#include "testprogram.h"
#include "trial/verdict.h"

#include <QJsonArray>
#include <QTest>

using namespace renumber;
using namespace renumber::test;
using namespace Qt::StringLiterals;

using trial::explain;
using trial::NearMiss;

namespace {

const QByteArray accountBody = R"({"uid":4711,"mobile":{"cc":33,"nr":"750253354","state":"CONFIRMED"},
    "mails":[{"kind":"home","at":"a@example.com"},{"kind":"work"}],"none":[],"texts":["a","b"],"gone":null})";

description::Reply replyOf(const QByteArray &body)
{
    return {{200, {{"Content-Type", "application/json"}, {"ETag", "\"1\""}}, body},
            description::readExactly(body)};
}

/// \a name, as the reading call takes it where "take" has \a take besides.
description::Take takeOf(const QByteArray &take, const QString &name = u"phone"_s)
{
    QByteArray text = sampleText();
    text.replace(R"("userId": "id", "phone?": "phone", "phoneVerified?": "verified")",
                 QByteArray(R"("userId": "uid", )" + take));
    const auto description = described(text);
    if (!description)
        qFatal("%s", qPrintable(description::toText(description.error().first())));
    const QList<description::Take> takes = description->read.first().take;
    const auto found = std::find_if(takes.cbegin(), takes.cend(),
                                    [&name](const description::Take &one) { return one.name == name; });
    Q_ASSERT(found != takes.cend());
    return *found;
}

} // namespace

class ExplainedTest : public QObject
{
    Q_OBJECT

private slots:
    void nearMisses_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<NearMiss>("miss");
        const auto row
            = [](const QString &place, const NearMiss &miss, const QByteArray &body = accountBody) {
                  QTest::newRow(qPrintable(place)) << place << body << miss;
              };
        using Kind = NearMiss::Kind;
        const QStringList all{u"gone"_s, u"mails"_s, u"mobile"_s, u"none"_s, u"texts"_s, u"uid"_s};
        row(u"id"_s, {Kind::Object, {}, all});
        row(u"gone"_s, {Kind::Object, {}, all});
        row(u"mobil.nr"_s, {Kind::Object, {}, all});
        row(u"$.mobil"_s, {Kind::Object, {}, all});
        row(u"mobile.number"_s, {Kind::Object, u"mobile"_s, {u"cc"_s, u"nr"_s, u"state"_s}});
        row(u"mobile[\"a b\"].c"_s, {Kind::Object, u"mobile"_s, {u"cc"_s, u"nr"_s, u"state"_s}});
        row(u"mobile.nr.digits"_s, {Kind::Value, u"mobile.nr"_s, {}});
        row(u"mails[2].at"_s, {Kind::List, u"mails"_s, {u"at"_s, u"kind"_s}, 2});
        row(u"mails[kind=other].at"_s, {Kind::List, u"mails"_s, {u"at"_s, u"kind"_s}, 2});
        row(u"mails[kind=work].at"_s, {Kind::Object, u"mails[kind=work]"_s, {u"kind"_s}});
        row(u"mails.at"_s, {Kind::List, u"mails"_s, {u"at"_s, u"kind"_s}, 2});
        row(u"none[0]"_s, {Kind::List, u"none"_s, {}, 0});
        row(u"texts[5]"_s, {Kind::List, u"texts"_s, {}, 2});
        row(u"header:Location"_s, {Kind::Headers, {}, {u"Content-Type"_s, u"ETag"_s}});
        row(u"cookie:session"_s, {});
        row(u"decodedCookie:session"_s, {});
        QTest::newRow("no JSON") << u"a.b"_s << QByteArray("<p>hello</p>") << NearMiss{Kind::NotJson, {}, {}};
        QTest::newRow("a list") << u"a"_s << QByteArray(R"([{"b":1}])")
                                << NearMiss{Kind::List, {}, {u"b"_s}, 1};
    }
    void nearMisses()
    {
        QFETCH(const QString, place);
        QFETCH(const QByteArray, body);
        QFETCH(const NearMiss, miss);
        const auto path = description::ReplyPath::parse(place);
        QVERIFY(path);
        QVERIFY(path->find(replyOf(body)).isUndefined());
        const NearMiss found = trial::nearMiss(*path, replyOf(body));
        QCOMPARE(found.place, miss.place);
        QCOMPARE(found.names, miss.names);
        QVERIFY(found == miss);
    }

    void whatIsThereIsTold()
    {
        const trial::Explained whole = explain(
            takeOf(R"("phone?": { "from": "mobile.nr", "prefix": "mobile.cc" })"), replyOf(accountBody));
        QCOMPARE(whole.place, u"mobile.nr"_s);
        QCOMPARE(whole.there, QJsonValue(u"750253354"_s));
        QCOMPARE(whole.value, QJsonValue(u"+33750253354"_s));
        QVERIFY(!whole.nearMiss && whole.why.isEmpty() && !whole.isSecret());

        const trial::Explained second
            = explain(takeOf(R"("phone?": [ "tel", "mobile.nr" ])"), replyOf(accountBody));
        QCOMPARE(second.place, u"mobile.nr"_s);
        QCOMPARE(second.value, QJsonValue(u"750253354"_s));
    }

    void whatIsMissingIsTold()
    {
        const trial::Explained optional
            = explain(takeOf(R"("phone?": [ "tel", "mob" ])"), replyOf(accountBody));
        QCOMPARE(optional.place, u"tel"_s);
        QVERIFY(optional.there.isUndefined() && optional.value.isUndefined() && optional.why.isEmpty());
        QVERIFY(optional.nearMiss);

        const trial::Explained needed = explain(takeOf(R"("phone": "mobile.number")"), replyOf(accountBody));
        QCOMPARE(needed.why, u"the reply has no \"mobile.number\""_s);
        QCOMPARE(needed.nearMiss->place, u"mobile"_s);

        const trial::Explained odd = explain(takeOf(R"("phone?": "mobile")"), replyOf(accountBody));
        QCOMPARE(odd.why, u"\"mobile\" is not of the expected kind"_s);
        QVERIFY(odd.there.isObject());
    }

    void aListOfWhichNothingFitsIsTold()
    {
        const trial::Explained none
            = explain(takeOf(R"("phone?": "x", "phones?": { "from": "mails", "value": "tel" })", u"phones"_s),
                      replyOf(accountBody));
        QVERIFY(none.isList());
        QVERIFY(none.value.toArray().isEmpty());
        QCOMPARE(none.nearMiss->names, (QStringList{u"at"_s, u"kind"_s}));
    }

    void secretsAreSaidToBeSome()
    {
        const description::Description description = sampleDescription();
        const auto &change = *description.contact(account::ContactKind::Phone)->change;
        QVERIFY(explain(change.send.first().keep.first(), replyOf(R"({"ticket":"x"})")).isSecret());
        description::Take token = change.send.first().keep.first();
        token.name = u"accessToken"_s;
        token.secret = false;
        QVERIFY(explain(token, replyOf(R"({"ticket":"x"})")).isSecret());
    }

    void verdicts()
    {
        const description::Description description = sampleDescription();
        const auto &call = description.contact(account::ContactKind::Phone)->change->submit.first();
        const net::HttpRequest request;
        const description::Values values;
        const service::Witness::Sending sent{call, description::Step::Submit, request, values};
        const auto verdict = [&](int status, const QByteArray &body) {
            return trial::verdictOf(description, sent, {status, {}, body},
                                    tl::unexpected(service::Problem()));
        };
        QCOMPARE(verdict(400, R"({"error":"wrong"})").rule, std::optional<qsizetype>(0));
        const trial::Verdict none = verdict(409, R"({"text":"no"})"); // its rule is for "send"
        QVERIFY(none.kind == trial::Verdict::Kind::Refused && !none.rule);
        QCOMPARE(none.missedWords->names, QStringList{u"text"_s});
        QVERIFY(!verdict(400, R"({"message":"no"})").missedWords);
        QVERIFY(verdict(200, "<p>").kind == trial::Verdict::Kind::Suspect);
    }
};

RENUMBER_TEST(ExplainedTest)
#include "explainedtest.moc"
