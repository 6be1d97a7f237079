// SPDX-License-Identifier: Apache-2.0
// Telling those whom a change concerns, by a server that answers what a test says.
#include "change/telling.h"

#include "awaited.h"
#include "change/journey.h"
#include "net/lines.h"
#include "rawreply.h"
#include "rawserver.h"
#include "sampledescription.h"
#include "samples.h"
#include "shippeddescription.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::change;
using namespace renumber::test;

using description::ProblemKind;

namespace {

/// The sample, with \a notify among the members of its change.
description::Description notifying(const QByteArray &notify)
{
    QByteArray text = sampleText();
    text.replace(R"("change": {)", QByteArray(R"("change": { )" + notify));
    const auto description = described(text);
    if (!description)
        qFatal("%s", qUtf8Printable(toText(description.error().first())));
    return *description;
}

const QByteArray oneCall
    = R"("notify": [ { "post": "/told", "json": { "old": "{current}", "new": "{new}" } } ],)";
const QByteArray twoCalls = R"("notify": [ { "post": "/one", "json": { "old": "{current}" } },
                                           { "post": "/two", "json": { "new": "{new}" } } ],)";
const QByteArray byGet = R"("notify": [ { "get": "/one?to={current}" }, { "post": "/two" } ],)";

Change doneChange(const description::Description &description)
{
    const account::Contact before = phone(oldNumber, account::Verification::Verified);
    Change change;
    change.plan = planFor(description, Aim::Change, before, newNumber).value();
    change.phase = Done{phone(newNumber, account::Verification::Verified)};
    return change;
}

} // namespace

class TellingTest : public QObject
{
    Q_OBJECT

    /// What came of telling by \a description at a server that answers by the path.
    Told told(const description::Description &description, const QMap<QByteArray, QByteArray> &replies)
    {
        m_server = std::make_unique<RawServer>([replies](QTcpSocket *socket, const QByteArray &request) {
            socket->write(replies.value(request.split(' ').at(1).split('?').first(), rawReply(404)));
            socket->disconnectFromHost();
        });
        m_client = std::make_unique<service::Client>(
            m_lines, serviceAt(m_server->url({}).toString(), description), time::systemClock());
        return awaited(tell(*m_client, m_client->accountOwner(), doneChange(description))).value();
    }

private slots:
    void whatTheCallsHave()
    {
        QCOMPARE(told(notifying(oneCall), {{"/told", rawReply(204)}}), (Told{Told::Came::Done, {}}));
        QCOMPARE(m_server->requests().size(), 1);
        QVERIFY(m_server->requests()[0].endsWith(R"({"new":"+33750253355","old":"+33750253354"})"));
    }

    void whatCameOfIt_data()
    {
        QTest::addColumn<QByteArray>("notify");
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("two");
        QTest::addColumn<Told::Came>("came");
        QTest::addColumn<int>("requests");
        const QByteArray fine = rawReply(204);
        const auto row = [](const char *name, const QByteArray &notify, const QByteArray &one,
                            const QByteArray &two, Told::Came came, int requests) {
            QTest::newRow(name) << notify << one << two << came << requests;
        };
        row("both", twoCalls, fine, fine, Told::Came::Done, 2);
        row("refused", twoCalls, rawReply(403), fine, Told::Came::NotDone, 1);
        row("too many requests", twoCalls, rawReply(429), fine, Told::Came::NotDone, 1);
        row("out of order", twoCalls, rawReply(503), fine, Told::Came::NotKnown, 1);
        row("no answer", twoCalls, QByteArray(""), fine, Told::Came::NotKnown, 1);
        row("one was told, and one was not", twoCalls, fine, rawReply(403), Told::Came::NotKnown, 2);
        row("what a GET asks for may be to tell", byGet, fine, rawReply(403), Told::Came::NotKnown, 2);
    }

    void whatCameOfIt()
    {
        QFETCH(const QByteArray, notify);
        QFETCH(const QByteArray, one);
        QFETCH(const QByteArray, two);
        QFETCH(const Told::Came, came);
        QFETCH(const int, requests);
        const Told result = told(notifying(notify), {{"/one", one}, {"/two", two}});
        QCOMPARE(result.came, came);
        QCOMPARE(result.problem.has_value(), came != Told::Came::Done);
        QCOMPARE(m_server->requests().size(), requests);
    }

    void aServiceThatHasNoCallForIt()
    {
        for (const QByteArray &members : {QByteArray(), QByteArray(R"("notifies": true,)")}) {
            const Told result = told(notifying(members), {});
            QCOMPARE(result.came, Told::Came::NotDone);
            QCOMPARE(result.problem->kind, ProblemKind::NoCall);
            QVERIFY(m_server->requests().isEmpty());
        }
    }

private:
    net::Lines m_lines;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<service::Client> m_client;
};

RENUMBER_TEST(TellingTest)
#include "tellingtest.moc"
