// SPDX-License-Identifier: Apache-2.0
// Every example of the guide to descriptions is read as the program reads it, and the walk-through's
// description is carried out against a server that does what its manual says, and nothing else.
#include "guide.h"
#include "change/runner.h"
#include "contactvalues.h"
#include "description/catalogue.h"
#include "net/lines.h"
#include "rawreply.h"
#include "rawserver.h"
#include "requestheader.h"
#include "sampledescription.h"
#include "service/client.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace renumber;
using namespace renumber::change;
using namespace renumber::description;
using namespace renumber::service;
using namespace renumber::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        QTest::qFail(qPrintable(error.errorString()), __FILE__, __LINE__);
    return document.object();
}

QJsonObject merged(QJsonObject into, const QJsonObject &from)
{
    for (auto member = from.begin(); member != from.end(); ++member)
        into.insert(member.key(), member.value());
    return into;
}

QJsonObject withSend(QJsonObject description, const QJsonArray &calls)
{
    QJsonObject phone = description.value(u"phone"_s).toObject();
    phone.insert(u"change"_s, merged(phone.value(u"change"_s).toObject(), QJsonObject{{u"send"_s, calls}}));
    description.insert(u"phone"_s, phone);
    return description;
}

bool isCall(const QJsonObject &json)
{
    const QStringList methods{u"get"_s, u"post"_s, u"put"_s, u"patch"_s, u"delete"_s};
    return std::any_of(methods.cbegin(), methods.cend(),
                       [&](const QString &method) { return json.contains(method); });
}

/// The least description with \a example in the place that it is an example of.
QJsonObject inItsPlace(const QByteArray &example)
{
    const QJsonDocument document = QJsonDocument::fromJson(example);
    const QJsonObject least = objectOf(leastDescription());
    if (document.isArray())
        return withSend(least, document.array());
    const QJsonObject json = document.object();
    if (isCall(json))
        return withSend(least, {json});
    if (json.contains(u"method"_s))
        return merged(least,
                      {{u"signIn"_s, QJsonArray{json}},
                       {u"settings"_s, objectOf(R"({ "clientId": { "label": "Client ID" } })")}});
    if (json.contains(u"if"_s))
        return merged(least, {{u"problems"_s, QJsonArray{json}}});
    if (json.contains(u"take"_s)) {
        const QJsonObject call = merged(QJsonObject{{u"get"_s, u"/me"_s}}, json);
        return merged(least, {{u"account"_s, QJsonObject{{u"read"_s, QJsonArray{call}}}}});
    }
    return merged(least, json);
}

QString inWords(const Faults &faults)
{
    QStringList messages;
    for (const Fault &fault : faults)
        messages.append(toText(fault));
    return messages.join(u'\n');
}

Faults faultsOf(const tl::expected<Description, Faults> &read)
{
    return read ? Faults() : read.error();
}

/// What the guide has its reader write into one file, put together; "service" is the mark of the profile.
QJsonObject walkThrough(bool wantsProfile)
{
    QJsonObject all;
    const QList<GuideExample> examples = guideExamples();
    for (const GuideExample &example : examples) {
        const QJsonObject json = QJsonDocument::fromJson(example.text.toUtf8()).object();
        if (example.isWalkThrough && example.language == u"json"
            && json.contains(u"service"_s) == wantsProfile)
            all = merged(all, json);
    }
    return all;
}

} // namespace

class GuideTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        write(u"pigeon.json"_s, walkThrough(false));
    }

    void anExample_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QList<GuideExample> examples = guideExamples();
        QVERIFY(examples.size() > 15);
        for (const GuideExample &example : examples) {
            QVERIFY2(example.language == u"json" || example.language == u"http", qPrintable(example.text));
            if (example.language == u"json" && !example.isWalkThrough)
                QTest::addRow("line %d", example.line) << example.text.toUtf8();
        }
    }

    void anExample()
    {
        QFETCH(const QByteArray, text);
        QJsonParseError error;
        QJsonDocument::fromJson(text, &error);
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
        const auto description = described(QJsonDocument(inItsPlace(text)).toJson());
        QVERIFY2(description.has_value(), qPrintable(inWords(faultsOf(description))));
    }

    void theWalkThroughIsWhole()
    {
        const auto description = readDescriptionFile(m_folder.filePath(u"pigeon.json"_s));
        QVERIFY2(description.has_value(), qPrintable(inWords(faultsOf(description))));
        QCOMPARE(description->assumed.size(), 1);
        const Catalogue catalogue = readCatalogue({write(u"ours.json"_s, walkThrough(true))}, {});
        QVERIFY2(catalogue.faults.isEmpty(), qPrintable(inWords(catalogue.faults)));
        QCOMPARE(catalogue.services.size(), 1);
        QCOMPARE(catalogue.services.first()->base, u"https://id.example.com/v1"_s);
    }

    void theMessageIsAsShown()
    {
        const QByteArray text = QJsonDocument(walkThrough(false)).toJson().replace("{code}", "{kode}");
        const auto description = readJson(u"pigeon.json"_s, text).and_then(readDescription);
        QVERIFY(!description.has_value());
        static const QRegularExpression line(u":\\d+:"_s);
        const QString shown = guideMessage().replace(line, u":"_s).section(u"…"_s, 0, 0);
        QVERIFY(shown.contains(u"{kode}"_s));
        const QString said = inWords(description.error()).replace(line, u":"_s);
        QVERIFY2(said.contains(shown), qPrintable(said));
    }

    void theWalkThroughWorks()
    {
        RawServer server([this](QTcpSocket *socket, const QByteArray &request) {
            socket->write(answer(request));
            socket->disconnectFromHost();
        });
        const QJsonObject profile
            = merged(walkThrough(true), {{u"baseUrl"_s, server.url(u"/v1"_s).toString()}});
        const Catalogue catalogue = readCatalogue({write(u"here.json"_s, profile)}, {});
        QCOMPARE(catalogue.services.size(), 1);
        Client client(m_lines, catalogue.services.first(), time::systemClock());
        client.setAccessToken(u"t0ken"_s);
        Runner runner(client, time::systemClock());
        account::Account account;
        client.readAccount().then(
            this, [&](const ExchangeResult &read) { account = accountFrom(read.value_or(Outcome()).taken); });
        QTRY_COMPARE(account.displayName, u"Camille"_s);
        const account::Contact phone = account.contact(account::ContactKind::Phone);
        QCOMPARE(phone.value.text(), u"+33750253354"_s);
        QCOMPARE(phone.verification, account::Verification::Verified);

        const Plan plan = runner.planFor(Aim::Change, phone, phoneValue(u"+33750253355"_s)).value();
        runner.begin(plan);
        QTRY_VERIFY(std::holds_alternative<AwaitingCode>(runner.change().phase));
        const SentCode code = std::get<AwaitingCode>(runner.change().phase).code;
        QCOMPARE(code.sentAt.secsTo(code.expiresAt.value()), 300);
        runner.cancel();
        runner.begin(plan);
        QTRY_VERIFY(std::holds_alternative<AwaitingCode>(runner.change().phase));
        runner.resend();
        QTRY_VERIFY(std::holds_alternative<AwaitingCode>(runner.change().phase));
        runner.enterCode(u"000000"_s);
        QTRY_VERIFY(problemOf(runner).has_value());
        QCOMPARE(problemOf(runner)->kind, ProblemKind::WrongCode);
        QCOMPARE(problemOf(runner)->entriesLeft, 2);
        QCOMPARE(problemOf(runner)->requestId, u"7f3a"_s);
        QCOMPARE(problemOf(runner)->serviceWords, u"That is not the code."_s);
        runner.enterCode(u"501028"_s);
        QTRY_VERIFY(std::holds_alternative<Done>(runner.change().phase));
        QCOMPARE(std::get<Done>(runner.change().phase).shown.value.text(), u"+33750253355"_s);
        // Renumber asked for nothing that the manual does not know, and the manual shows nothing in vain.
        QCOMPARE(m_unknown, QByteArrayList());
        QCOMPARE(m_asked.size(), m_manual.size());
    }

private:
    QString write(const QString &name, const QJsonObject &json)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) <= 0)
            qFatal("cannot write a test's file");
        return file.fileName();
    }

    /// As the manual says. Once a code was accepted the account has the other number.
    QByteArray answer(const QByteArray &request)
    {
        const QByteArrayList line = request.left(request.indexOf("\r\n")).split(' ');
        const QByteArray body = request.mid(request.indexOf("\r\n\r\n") + 4);
        const bool isSigned = headerOf(request, "Authorization") == "Bearer t0ken"
            && headerOf(request, "X-Pigeon-Key") == "k-123";
        for (qsizetype i = 0; i < m_manual.size(); ++i) {
            const ManualEntry &entry = m_manual[i];
            if (!isSigned || entry.method.toLatin1() != line[0] || entry.path.toLatin1() != line[1]
                || QJsonDocument::fromJson(body).object() != entry.request)
                continue;
            m_asked.insert(i);
            m_isConfirmed = m_isConfirmed || entry.reply.contains("done");
            QByteArray reply = entry.reply;
            if (m_isConfirmed)
                reply.replace("750253354", "750253355");
            return rawReply(entry.status, reply);
        }
        m_unknown.append(request);
        return rawReply(500);
    }

    static std::optional<Problem> problemOf(const Runner &runner)
    {
        const auto *awaiting = std::get_if<AwaitingCode>(&runner.change().phase);
        return awaiting ? awaiting->problem : std::nullopt;
    }

    QTemporaryDir m_folder;
    net::Lines m_lines;
    const QList<ManualEntry> m_manual = guideManual();
    QSet<qsizetype> m_asked;
    QByteArrayList m_unknown;
    bool m_isConfirmed = false;
};

RENUMBER_TEST(GuideTest)
#include "guidetest.moc"
