// SPDX-License-Identifier: Apache-2.0
// Whoever witnesses a client hears of each call: left out, sent, and what came of it.
#include "service/witness.h"

#include "awaited.h"
#include "net/lines.h"
#include "rawreply.h"
#include "rawserver.h"
#include "sampledescription.h"
#include "service/client.h"
#include "shippeddescription.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::service;
using namespace renumber::test;
using namespace Qt::StringLiterals;

namespace {

class Notes final : public Witness
{
public:
    QStringList heard;

    void leftOut(const description::Call &call, description::Step step) override
    {
        heard.append(u"left out: %1 %2"_s.arg(QString::fromLatin1(call.method), nameOf(step)));
    }
    void sending(const Sending &sent) override
    {
        heard.append(u"sent: %1 %2 %3 %4"_s.arg(QString::fromLatin1(sent.request.method),
                                                sent.request.url.path(), nameOf(sent.step),
                                                description::toText(sent.values.value(u"new"_s))));
    }
    void ended(const Sending &sent, const Ending &ending) override
    {
        heard.append(u"ended: %1 %2 %3"_s.arg(
            sent.request.url.path(), ending.reply ? QString::number(ending.reply->status) : u"none"_s,
            ending.outcome ? u"accepted"_s : nameOf(ending.outcome.error().kind)));
    }

private:
    static QString nameOf(description::Step step) { return text::nameIn(description::stepNames, step); }
    static QString nameOf(description::ProblemKind kind) { return description::nameOf(kind); }
};

} // namespace

class WitnessTest : public QObject
{
    Q_OBJECT

private slots:
    void eachCallIsHeardOf()
    {
        RawServer server([](QTcpSocket *socket, const QByteArray &request) {
            socket->write(request.contains("/lookup") ? rawReply(200, "{}") : rawReply(409, "{}"));
            socket->disconnectFromHost();
        });
        QByteArray text = sampleText();
        text.replace("{ \"post\": \"/change\",",
                     "{ \"post\": \"/first\", \"when\": { \"current\": { \"present\": true } } },"
                     "{ \"get\": \"/lookup\" }, { \"post\": \"/change\",");
        const description::Description description = described(text).value();
        net::Lines lines;
        Client client(lines, serviceAt(server.url({}).toString(), description), time::systemClock());
        Notes notes;
        client.setWitness(&notes);
        const auto result = awaited(
            client.perform(description.contact(account::ContactKind::Phone)->change->send,
                           description::Step::Send, {{description::VariableName("new"), u"+33750253355"_s}}));
        QVERIFY(result && !*result);
        QCOMPARE(notes.heard,
                 (QStringList{u"left out: POST send"_s, u"sent: GET /lookup send +33750253355"_s,
                              u"ended: /lookup 200 accepted"_s, u"sent: POST /change send +33750253355"_s,
                              u"ended: /change 409 numberInUse"_s}));
    }
};

RENUMBER_TEST(WitnessTest)
#include "witnesstest.moc"
