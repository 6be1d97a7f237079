// SPDX-License-Identifier: Apache-2.0
// Descriptions of APIs of still other shapes: what they send and what they read. They have no imitation.
#include "contactvalues.h"
#include "description/descriptionreader.h"
#include "number/phonenumber.h"
#include "service/replyreader.h"
#include "service/requestbuilder.h"
#include "testprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace renumber;
using namespace renumber::service;
using namespace Qt::StringLiterals;

namespace {

QJsonArray jsonIn(const QString &name)
{
    QFile file(QStringLiteral(RENUMBER_OTHERAPIS) + u'/' + name);
    const QJsonArray samples
        = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
    if (samples.isEmpty())
        qFatal("%s has no samples", qUtf8Printable(name));
    return samples;
}

description::Description shape(const QString &name)
{
    const auto description
        = description::readDescriptionFile(QStringLiteral(RENUMBER_OTHERAPIS "/shapes/") + name + u".json"_s);
    if (!description)
        qFatal("%s", qUtf8Printable(description::toText(description.error().first())));
    return *description;
}

/// The variables of a change of +33750253354 to +33750253355, in an account that has the former.
description::Values sampleValues(const description::Description &description)
{
    description::Values values{{u"userId"_s, u"u1"_s},
                               {u"code"_s, u"012345"_s},
                               {u"key"_s, 7},
                               {u"tag"_s, u"W/\"1\""_s},
                               {u"newKey"_s, 8},
                               {u"ticket"_s, u"t1"_s},
                               {u"proof"_s, u"p1"_s},
                               {u"voice"_s, u"sms"_s},
                               {u"challenge"_s, u"c1"_s},
                               {u"phoneId"_s, u"9"_s},
                               {u"phone"_s, u"https://host/api/phones/9"_s}};
    for (const auto &[name, setting] : description.settings)
        values.insert(name, setting.defaultValue);
    insertContact(values, description::VariableName("new"), test::phoneValue(u"+33750253355"_s));
    insertContact(values, description::VariableName("current"), test::phoneValue(u"+33750253354"_s));
    return values;
}

QString summary(const account::Account &account)
{
    const account::Contact phone = account.contact(account::ContactKind::Phone);
    QStringList words{account.userId, phone.value.text()};
    words.append(phone.verification == account::Verification::Verified          ? u"verified"_s
                     : phone.verification == account::Verification::NotVerified ? u"unverified"_s
                                                                                : u"unknown"_s);
    if (!phone.pending.isEmpty())
        words.append(u"pending "_s + phone.pending.text());
    for (const account::OtherContact &other : phone.others)
        words.append(u"also "_s + other.value.text());
    return words.join(u", "_s);
}

} // namespace

class ShapesTest : public QObject
{
    Q_OBJECT

private slots:
    /// All of it is in JSON: no source of the program names one of these services.
    void noCodeKnowsThem()
    {
        QStringList ids;
        for (const QString &folder : {u"/"_s, u"/shapes/"_s}) {
            const QDir dir(QStringLiteral(RENUMBER_OTHERAPIS) + folder);
            const QStringList files = dir.entryList({u"*.json"_s});
            for (const QString &file : files) {
                if (const auto description = description::readDescriptionFile(dir.filePath(file)))
                    ids.append(description->id);
            }
        }
        QVERIFY(ids.size() >= 7);
        int read = 0;
        for (const QString &folder : {u"/app"_s, u"/ui"_s}) {
            QDirIterator files(QStringLiteral(RENUMBER_SOURCE) + folder, {u"*.cpp"_s, u"*.h"_s, u"*.ui"_s},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                ++read;
                for (const QString &id : std::as_const(ids))
                    QVERIFY2(!text.contains(id, Qt::CaseInsensitive), qPrintable(file.fileName()));
            }
        }
        QVERIFY(read > 100);
    }

    void everyShapeCanBeSaid_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(RENUMBER_OTHERAPIS "/shapes"));
        const QStringList files = folder.entryList({u"*.json"_s});
        QVERIFY(files.size() >= 5);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

    void everyShapeCanBeSaid()
    {
        QFETCH(const QString, file);
        const auto description = description::readDescriptionFile(file);
        QVERIFY2(description.has_value(),
                 qPrintable(description ? QString() : description::toText(description.error().first())));
    }

    void accounts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonArray>("replies"); // by call; a number is a status without a body
        QTest::addColumn<QString>("account");
        const QJsonArray samples = jsonIn(u"shapereplies.json"_s);
        for (const QJsonValue sample : samples)
            QTest::newRow(qPrintable(sample[u"account"_s].toString()))
                << sample[u"shape"_s].toString() << sample[u"replies"_s].toArray()
                << sample[u"account"_s].toString();
    }

    void accounts()
    {
        QFETCH(const QString, name);
        QFETCH(const QJsonArray, replies);
        const description::Description description = shape(name);
        QCOMPARE(description.read.size(), replies.size());
        description::Values taken;
        for (qsizetype i = 0; i < replies.size(); ++i) {
            const QByteArray body = QJsonDocument(replies[i].toObject()).toJson();
            const net::HttpReply reply{
                replies[i].toInt(200), {}, replies[i].isDouble() ? QByteArray() : body};
            const auto outcome = readReply(description, description.read[i], description::Step::Read, reply,
                                           {}, sampleValues(description));
            QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().detail));
            taken.insert(outcome->taken);
        }
        QTEST(summary(accountFrom(taken)), "account");
    }

    void requests_data()
    {
        QTest::addColumn<QJsonObject>("sample");
        const QJsonArray samples = jsonIn(u"shaperequests.json"_s);
        for (const QJsonValue sample : samples)
            QTest::addRow("%s %s %d", qPrintable(sample[u"shape"_s].toString()),
                          qPrintable(sample[u"step"_s].toString()), sample[u"call"_s].toInt())
                << sample.toObject();
    }

    void requests()
    {
        QFETCH(const QJsonObject, sample);
        const description::Description description = shape(sample[u"shape"_s].toString());
        const description::Journey &journey = *description.contact(account::ContactKind::Phone)->change;
        const description::Calls &calls
            = sample[u"step"_s].toString() == u"submit" ? journey.submit : journey.send;
        const net::HttpRequest request
            = buildRequest(u"https://host"_s, calls[sample[u"call"_s].toInt()], sampleValues(description))
                  .value();
        QCOMPARE(QString(QString::fromLatin1(request.method) + u' ' + request.url.toString()),
                 sample[u"request"_s].toString());
        if (sample.contains(u"form"_s))
            QCOMPARE(QString::fromLatin1(request.body), sample[u"form"_s].toString());
        else
            QCOMPARE(QJsonDocument::fromJson(request.body).object(), sample[u"json"_s].toObject());
    }

    void theTicketOfAChangeIsFound()
    {
        const description::Description description = shape(u"odata"_s);
        const description::Call call = description.contact(account::ContactKind::Phone)->change->send[2];
        const auto outcome = readReply(
            description, call, description::Step::Send,
            {200, {}, R"({"value":[{"Key":7,"Digits":"33750253354"},{"Key":8,"Digits":"33750253355"}]})"}, {},
            sampleValues(description));
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->kept.value(u"newKey"_s), QJsonValue(8));
    }

    void aFailureInsideA200_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("problem");
        QTest::newRow("graphql")
            << u"graphql"_s
            << QByteArray(R"({"data":null,"errors":[{"message":"x","extensions":{"code":"BAD_CODE"}}]})")
            << u"wrongCode"_s;
        QTest::newRow("twophase") << u"twophase"_s
                                  << QByteArray(R"({"result":{"outcome":"refused","why":"soon"}})")
                                  << u"tooManyMessages"_s;
    }

    void aFailureInsideA200()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, reply);
        const description::Description description = shape(name);
        const description::Call call
            = description.contact(account::ContactKind::Phone)->change->submit.first();
        const auto outcome = readReply(description, call, description::Step::Submit, {200, {}, reply}, {});
        QVERIFY(!outcome.has_value());
        QTEST(description::nameOf(outcome.error().kind), "problem");
    }
};

RENUMBER_TEST(ShapesTest)
#include "shapestest.moc"
