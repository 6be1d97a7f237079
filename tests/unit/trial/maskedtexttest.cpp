// SPDX-License-Identifier: Apache-2.0
// Requests and replies as they are shown: their shape stays.
#include "trial/maskedtext.h"
#include "description/exactjson.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace Qt::StringLiterals;

class MaskedTextTest : public QObject
{
    Q_OBJECT

private slots:
    void jsonKeepsItsShape()
    {
        const QByteArray body = R"({"a":{"phone":"+33750253354","list":[1,true,null,{"token":"x"}],"none":{}},
            "id":92233720368547758080,"ms":750253354,"pin":501028,"+33750253354":"x \u0022y\u0022"})";
        const QStringList wanted{
            u"{"_s,
            u"  \"+33 … 54\": \"x \\\"y\\\"\","_s,
            u"  \"a\": {"_s,
            u"    \"list\": ["_s,
            u"      1,"_s,
            u"      true,"_s,
            u"      null,"_s,
            u"      {"_s,
            u"        \"token\": \"[hidden]\""_s,
            u"      }"_s,
            u"    ],"_s,
            u"    \"none\": {},"_s,
            u"    \"phone\": \"+33 … 54\""_s,
            u"  },"_s,
            u"  \"id\": 9…80,"_s,
            u"  \"ms\": 7…54,"_s,
            u"  \"pin\": [hidden]"_s,
            u"}"_s,
        };
        QCOMPARE(trial::bodyLines(body, {{"Content-Type", "application/json"}}, {}), wanted);
        QCOMPARE(trial::jsonText(description::readExactly(R"({"a":[1,{"phone":"+33750253354"}]})"), {}),
                 u"{ \"a\": [1, { \"phone\": \"+33 … 54\" }] }"_s);
        QCOMPARE(trial::jsonText(description::readExactly(R"({"a":1,"a":2})"), {}),
                 u"{ \"a\": (stands twice) }"_s);
    }

    void formsHaveALineForEachField()
    {
        QCOMPARE(trial::bodyLines("to=%2B33750253354&password=a%26b&scope=phone",
                                  {{"content-type", "application/x-www-form-urlencoded; charset=utf-8"}}, {}),
                 (QStringList{u"to=+33 … 54"_s, u"password=[hidden]"_s, u"scope=phone"_s}));
    }

    void otherBodiesAreCutAndHarmless()
    {
        QCOMPARE(trial::bodyLines("<html>\n\x1b[2Jcall +33750253354", {}, {}),
                 (QStringList{u"<html>"_s, u"[2Jcall +33 … 54"_s}));
        const QStringList lines = trial::bodyLines(QByteArray("x\n").repeated(1000), {}, {});
        QVERIFY(lines.size() < 400);
        QVERIFY2(lines.last().contains(u" more lines"_s), qPrintable(lines.last()));
        QVERIFY(trial::bodyLines({}, {}, {}).isEmpty());
    }

    void addresses()
    {
        trial::Mask mask;
        mask.hide(u"the-key"_s);
        const QUrl url(u"https://id.example.com:8443/v1/users/camille@example.com/x%2Fy"
                       "?phone=%2B33750253354&q=%22a%22&token=abc&key=the-key&bare"_s);
        QCOMPARE(trial::addressText(url, mask),
                 u"https://id.example.com:8443/v1/users/c…@example.com/x%2Fy"
                 "?phone=+33 … 54&q=%22a%22&token=[hidden]&key=[hidden]&bare"_s);
    }

    void headers_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("shown");
        const auto row = [](const QByteArray &name, const QByteArray &value, const QString &shown) {
            QTest::newRow(name.constData()) << name << value << QString::fromLatin1(name + ": ") + shown;
        };
        row("Authorization", "Basic YTpi", u"Basic [hidden]"_s);
        row("X-Pigeon-Key", "k-123", u"[hidden]"_s);
        row("Cookie", "session=abc; theme=dark", u"session=[hidden]; theme=[hidden]"_s);
        row("Set-Cookie", "session=abc; Path=/; HttpOnly", u"session=[hidden]; Path=/; HttpOnly"_s);
        row("Set-Cookie", "a=1; Path=/\nXT=x2; Path=/club\nlast=3",
            u"a=[hidden]; Path=/, XT=[hidden]; Path=/club, last=[hidden]"_s);
        row("WWW-Authenticate", "Bearer error=\"invalid_token\"", u"Bearer error=\"invalid_token\""_s);
        row("Content-Type", "application/vnd.kii.PhoneNumberModificationRequest+json",
            u"application/vnd.kii.PhoneNumberModificationRequest+json"_s);
        row("Location", "https://id.example.com/changes/%2B33750253354",
            u"https://id.example.com/changes/+33 … 54"_s);
        row("Retry-After", "30", u"30"_s);
    }
    void headers()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, value);
        QFETCH(const QString, shown);
        QCOMPARE(trial::headerText({name, value}, {}), shown);
    }
};

RENUMBER_TEST(MaskedTextTest)
#include "maskedtexttest.moc"
