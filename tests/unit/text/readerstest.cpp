// SPDX-License-Identifier: Apache-2.0
// Every place where a text from elsewhere comes in, with texts that nobody would want to be shown: what is
// for the eye has gone through the sanitiser, and what goes back to the service has not.
#include "description/configuredservice.h"
#include "fulllog.h"
#include "invariants.h"
#include "sampledescription.h"
#include "service/replyreader.h"
#include "signin/authorizationrequest.h"
#include "signin/rememberedaccount.h"
#include "stderrcapture.h"
#include "store/changerow.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::test;
using text::Longest;

namespace {

QJsonObject sampleJson()
{
    return QJsonDocument::fromJson(sampleText()).object();
}

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson();
}

/// \a json as a file called \a name.
tl::expected<description::Description, description::Faults> described(const QJsonObject &json,
                                                                      const QString &name = u"a.json"_s)
{
    return description::readJson(name, bytesOf(json)).and_then(description::readDescription);
}

description::Description withFinding()
{
    QJsonObject json = sampleJson();
    QJsonObject account = json.value(u"account"_s).toObject();
    const QJsonObject people{{u"from"_s, u"users"_s}, {u"value"_s, u"id"_s}, {u"name"_s, u"login"_s}};
    account.insert(u"find"_s,
                   QJsonArray{QJsonObject{{u"get"_s, u"/users?q={wanted}"_s},
                                          {u"take"_s, QJsonObject{{u"people"_s, people}}}}});
    json.insert(u"account"_s, account);
    json.insert(u"requestId"_s, QJsonArray{u"id"_s});
    return described(json).value();
}

service::Problem problemIn(const description::Description &description, const QJsonObject &reply, int status)
{
    const auto result = service::readReply(description, description.read.first(), description::Step::Read,
                                           {status, {}, bytesOf(reply)}, {});
    return result ? service::Problem() : result.error();
}

QByteArray encoded(const QString &text)
{
    return text.toUtf8().toPercentEncoding();
}

} // namespace

class ReadersTest : public QObject
{
    Q_OBJECT

    /// A text whose beginning says nothing, with what nobody wants to see behind it.
    static void addTexts()
    {
        QTest::addColumn<QString>("hostile");
        QTest::newRow("override") << u"Sample \u202emoc.elpmaxe"_s;
        QTest::newRow("line breaks") << u"Sample"_s + u"\n"_s.repeated(60) + u"https://id.example.com"_s;
        QTest::newRow("separators") << u"Sample\u2028and\u2029more\u0085"_s;
        QTest::newRow("escape sequences") << u"Sample\x1b[2J\x1b]0;title\x07\u009b31m"_s;
        QTest::newRow("nothing to see") << u"Sample\u200b\u3164\u2800\U000e0041\ufeff"_s;
        QTest::newRow("marks in a pile") << u"Sample"_s + u"\u0336\u0489"_s.repeated(500);
        QTest::newRow("private use") << u"Sample \uf8ff\U0010fffd"_s;
        QTest::newRow("900 kB") << u"Sample "_s + u"x"_s.repeated(900'000);
    }

    static void verify(const QString &shown, const QString &hostile, Longest longest)
    {
        QCOMPARE(shown, text::sanitized(hostile, longest));
        QCOMPARE(whyNotForEyes(shown, longest), QString());
    }

    static void verify(const description::Faults &faults)
    {
        QVERIFY(!faults.isEmpty());
        for (const description::Fault &fault : faults) {
            QCOMPARE(whyNotForEyes(fault.what, Longest::Line), QString());
            QCOMPARE(whyNotForEyes(fault.fix, Longest::Line), QString());
            const QString line = description::toText(fault);
            QVERIFY(line.size() < 4 * qsizetype(Longest::Line));
            QCOMPARE(whyNotALine(line), QString());
        }
    }

private slots:
    void theNameOnAnAccount_data() { addTexts(); }
    void theNameOnAnAccount()
    {
        QFETCH(const QString, hostile);
        const account::Account account = service::accountFrom(
            {{u"userId"_s, hostile}, {u"name"_s, hostile}, {u"email"_s, hostile}, {u"phone"_s, hostile}});
        verify(account.displayName, hostile, Longest::Name);
        QCOMPARE(account.userId, hostile);
        QCOMPARE(account.contact(account::ContactKind::Email).value.text(), hostile.trimmed());
        QCOMPARE(account.contact(account::ContactKind::Phone).value.text(), hostile.trimmed());
    }

    void peopleWhoWereFound_data() { addTexts(); }
    void peopleWhoWereFound()
    {
        QFETCH(const QString, hostile);
        const description::Description description = withFinding();
        const QJsonObject person{{u"id"_s, hostile}, {u"login"_s, hostile}};
        const auto outcome
            = service::readReply(description, description.find.first(), description::Step::Read,
                                 {200, {}, bytesOf({{u"users"_s, QJsonArray{person}}})}, {});
        QVERIFY(outcome);
        const QJsonValue found = outcome->taken.value(u"people"_s)[0];
        QCOMPARE(found[u"value"_s].toString(), hostile);
        verify(found[u"name"_s].toString(), hostile, Longest::Name);
    }

    void whatAServiceSaysOfAProblem_data() { addTexts(); }
    void whatAServiceSaysOfAProblem()
    {
        QFETCH(const QString, hostile);
        const service::Problem problem
            = problemIn(withFinding(), {{u"message"_s, hostile}, {u"id"_s, hostile}}, 400);
        verify(problem.serviceWords, hostile, Longest::Sentence);
        verify(problem.requestId, hostile, Longest::Name);
    }

    void whatWasMissingFromAReply_data() { addTexts(); }
    void whatWasMissingFromAReply()
    {
        QFETCH(const QString, hostile);
        QJsonObject json = sampleJson();
        const QJsonObject take{{u"userId"_s, QString(u"data[\""_s + hostile + u"\"]"_s)},
                               {u"phone?"_s, u"phone"_s}};
        json.insert(
            u"account"_s,
            QJsonObject{{u"read"_s, QJsonArray{QJsonObject{{u"get"_s, u"/me"_s}, {u"take"_s, take}}}}});
        const auto description = described(json);
        QVERIFY2(description, description ? "" : qUtf8Printable(toText(description.error().first())));
        const QString detail = problemIn(*description, {{u"phone"_s, u"+33750253354"_s}}, 200).detail;
        QVERIFY2(detail.contains(u"Sample"_s), qUtf8Printable(detail));
        QCOMPARE(whyNotForEyes(detail, Longest::Sentence), QString());
    }

    void textsOfADescription_data() { addTexts(); }
    void textsOfADescription()
    {
        QFETCH(const QString, hostile);
        QJsonObject json = sampleJson();
        json.insert(u"name"_s, hostile);
        QJsonObject settings = json.value(u"settings"_s).toObject();
        settings.insert(u"appId"_s, QJsonObject{{u"label"_s, hostile}, {u"default"_s, hostile}});
        json.insert(u"settings"_s, settings);
        json.insert(u"assumed"_s, QJsonObject{{u"/phone/code"_s, hostile}});
        QJsonObject phone = json.value(u"phone"_s).toObject();
        QJsonObject change = phone.value(u"change"_s).toObject();
        const QJsonObject choice{{u"label"_s, hostile}, {u"yes"_s, hostile}, {u"no"_s, QJsonValue::Null}};
        change.insert(u"choices"_s, QJsonObject{{u"primary"_s, choice}});
        QJsonArray send = change.value(u"send"_s).toArray();
        QJsonObject call = send.first().toObject();
        call.insert(u"json"_s, QJsonObject{{u"number"_s, u"{new}"_s}, {u"primary"_s, u"{primary}"_s}});
        send.replace(0, call);
        change.insert(u"send"_s, send);
        phone.insert(u"change"_s, change);
        json.insert(u"phone"_s, phone);
        const auto description = described(json);
        QVERIFY2(description, description ? "" : qUtf8Printable(toText(description.error().first())));
        verify(description->name, hostile, Longest::Name);
        verify(description->settings.at(u"appId"_s).label, hostile, Longest::Name);
        QCOMPARE(description->settings.at(u"appId"_s).defaultValue, hostile);
        verify(description->assumed.first().why, hostile, Longest::Line);
        const description::Choice &read
            = description->contact(account::ContactKind::Phone)->change->choices.first();
        verify(read.label, hostile, Longest::Name);
        QCOMPARE(read.yes, QJsonValue(hostile));
    }

    void faultsThatQuoteTheFile_data() { addTexts(); }
    void faultsThatQuoteTheFile()
    {
        QFETCH(const QString, hostile);
        const auto fault = [&](const QString &member, const QJsonValue &value) {
            QJsonObject json = sampleJson();
            json.insert(member, value);
            const auto description = described(json, hostile + u".json"_s);
            verify(description ? description::Faults() : description.error());
        };
        fault(hostile, 1); // by the schema
        fault(u"settings"_s, QJsonObject{{hostile, QJsonObject{{u"label"_s, u"x"_s}}}});
        fault(u"assumed"_s, QJsonObject{{hostile, u"x"_s}});
        fault(u"headers"_s, QJsonObject{{u"X-Sample"_s, QString(u"{"_s + hostile + u"}"_s)}});
        fault(u"headers"_s, QJsonObject{{hostile, u"x"_s}});
        fault(u"words"_s, QJsonArray{QString(u"a[b"_s + hostile)});
        fault(u"problems"_s,
              QJsonArray{QJsonObject{{u"if"_s, QJsonObject{{u"a"_s, 1}}}, {u"is"_s, hostile}}});
        verify(description::readJson(hostile, "{").error());
        verify(description::readJsonFile(u"/nonexistent/"_s + hostile).error());
    }

    void aTextOfWhichNothingCanBeSeenIsAFault()
    {
        for (const QString &member : {u"name"_s, u"label"_s}) {
            QJsonObject json = sampleJson();
            const QString blank = u"\u3164\u202e\n"_s;
            if (member == u"name")
                json.insert(member, blank);
            else
                json.insert(u"settings"_s,
                            QJsonObject{{u"domain"_s, QJsonObject{{member, blank}}},
                                        {u"appId"_s, QJsonObject{{member, u"App"_s}}}});
            const auto description = described(json);
            QVERIFY(!description);
            QCOMPARE(description.error().size(), 1);
            QVERIFY(description.error().first().place.endsWith(u'/' + member));
            QCOMPARE(description.error().first().what, u"nothing of this text can be seen"_s);
        }
        const auto profile = description::readJson(
                                 u"p.json"_s, bytesOf({{u"service"_s, u"kii"_s}, {u"name"_s, u"\u2800"_s}}))
                                 .and_then(description::readProfile);
        QVERIFY(!profile);
        QCOMPARE(profile.error().first().place, u"/name"_s);
    }

    void aProfile_data() { addTexts(); }
    void aProfile()
    {
        QFETCH(const QString, hostile);
        const QJsonObject sound{{u"service"_s, u"sample"_s},
                                {u"name"_s, hostile},
                                {u"settings"_s, QJsonObject{{u"domain"_s, u"id.example.com"_s}}}};
        const auto profileIn = [&](const QJsonObject &json) {
            return description::readJson(u"p.json"_s, bytesOf(json)).and_then(description::readProfile);
        };
        const auto profile = profileIn(sound);
        QVERIFY(profile);
        verify(profile->name, hostile, Longest::Name);

        QJsonObject json = sound;
        json.insert(hostile, 1);
        verify(profileIn(json).error());
        json = sound;
        json.insert(u"settings"_s, QJsonObject{{hostile, hostile}});
        const auto unsound = profileIn(json);
        QVERIFY(unsound);
        QCOMPARE(unsound->settings.value(hostile), hostile);
        const auto configured = description::configure(sampleDescription(), *unsound, {});
        QVERIFY(!configured);
        verify(configured.error());
    }

    void whatTheBrowserComesBackWith_data() { addTexts(); }
    void whatTheBrowserComesBackWith()
    {
        QFETCH(const QString, hostile);
        signin::AuthorizationRequest request;
        request.state = u"S"_s;
        for (const QByteArray &error : {QByteArray("access_denied"), QByteArray("server_error")}) {
            const auto code = signin::codeFrom(
                "state=S&error=" + error + "&error_description=" + encoded(hostile), request, {});
            QVERIFY(!code);
            verify(code.error().detail, hostile, Longest::Name);
        }
        const auto bare = signin::codeFrom("state=S&error=" + encoded(hostile), request, {});
        QVERIFY(!bare);
        verify(bare.error().detail, hostile, Longest::Name);
        const auto good = signin::codeFrom("state=S&code=" + encoded(hostile), request, {});
        QCOMPARE(good.value_or(QString()), hostile);
    }

    void accountsThatAreRemembered_data() { addTexts(); }
    void accountsThatAreRemembered()
    {
        QFETCH(const QString, hostile);
        signin::RememberedAccount account{hostile,
                                          {u"sample"_s, u"https://id.example.com"_s, hostile},
                                          QDateTime::fromSecsSinceEpoch(1'700'000'000),
                                          signin::TokenPlace::Keychain,
                                          hostile};
        const signin::AccountsFile file = signin::accountsFromBytes(signin::toBytes({account}));
        QCOMPARE(file.state, signin::AccountsFileState::Whole);
        QCOMPARE(file.accounts.size(), 1);
        verify(file.accounts.first().name, hostile, Longest::Name);
        QCOMPARE(file.accounts.first().key.user, hostile);
        QCOMPARE(file.accounts.first().profileId, hostile);
    }

    void unfinishedChanges_data() { addTexts(); }
    void unfinishedChanges()
    {
        QFETCH(const QString, hostile);
        const QString address = hostile + u"@example.com"_s + hostile;
        for (const auto kind : {account::ContactKind::Phone, account::ContactKind::Email})
            QCOMPARE(whyNotForEyes(store::masked(kind, account::ContactValue::read(kind, address)),
                                   Longest::Sentence),
                     QString());
        store::UnfinishedChange entry;
        entry.id = u"01234567-89ab-4cde-8f01-23456789abcd"_s;
        entry.account = {u"sample"_s, u"https://id.example.com"_s, u"user"_s};
        entry.begunAt = QDateTime::fromSecsSinceEpoch(1'700'000'000);
        entry.maskedBefore = hostile;
        entry.maskedTarget = hostile;
        const auto read = store::changeFromRow(store::toRow(entry));
        if (hostile.size() > 2000) {
            QVERIFY2(!read, "no such row was written by this program");
            return;
        }
        QVERIFY(read);
        verify(read->maskedBefore, hostile, Longest::Sentence);
        verify(read->maskedTarget, hostile, Longest::Sentence);
    }

    void theLog_data() { addTexts(); }
    void theLog()
    {
        QFETCH(const QString, hostile);
        const StderrCapture captured;
        {
            const FullLog log;
            qWarning("%s +33\u200b7502\u200b53354", qUtf8Printable(hostile.left(1500)));
        }
        const QString said = QString::fromUtf8(captured.text());
        QVERIFY2(said.endsWith(u'\n'), qUtf8Printable(said));
        QCOMPARE(whyNotALine(said.chopped(1)), QString());
        QVERIFY2(!said.contains(u"53354"_s), qUtf8Printable(said));
    }
};

RENUMBER_TEST(ReadersTest)
#include "readerstest.moc"
