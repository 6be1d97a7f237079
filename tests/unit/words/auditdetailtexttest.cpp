// SPDX-License-Identifier: Apache-2.0
// What a row of the record says beyond its columns: by names in words, whatever stands in it.
#include "words/auditdetailtext.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::ui;

class AuditDetailTextTest : public QObject
{
    Q_OBJECT

    static QStringList lines(const QString &details, const std::optional<desk::audit::PrivatePart> &part = {})
    {
        desk::AuditRow row;
        row.row.details = details;
        row.row.privateHash = u"7a"_s;
        row.part = part.value_or(desk::audit::PrivatePart());
        const QDateTime now(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
        QStringList plain;
        for (QString line : auditDetails(row, {{u"lost"_s, u"Phone lost"_s}}, {now, now}))
            plain.append(line.remove(QChar(0x2066)).remove(QChar(0x2068)).remove(QChar(0x2069)));
        return plain;
    }

private slots:
    void details_data()
    {
        QTest::addColumn<QString>("details");
        QTest::addColumn<QStringList>("says");
        const auto row = [](const char *name, const QString &details, const QStringList &says) {
            QTest::newRow(name) << details << says;
        };
        row("none", u"{}"_s, {});
        row("opened", u"{\"kind\":\"email\",\"number\":1042}"_s,
            {u"Case number: R-1042"_s, u"About: the email address"_s});
        row("a reason of the policy", u"{\"reason\":\"lost\",\"ticket\":\"none\"}"_s,
            {u"Reason: Phone lost"_s, u"Ticket: none"_s});
        row("a reason of an earlier one", u"{\"reason\":\"stolen\"}"_s, {u"Reason: stolen"_s});
        row("what a flag said", u"{\"otherFactor\":\"raised\",\"numberType\":\"notKnown\"}"_s,
            {u"Flag, kind of number: not known"_s, u"Flag, other requests in this call: yes"_s});
        row("a code as a proof",
            u"{\"channel\":\"email\",\"contactChanged\":\"notKnown\",\"kind\":\"contactCode\",\"proof\":"
            "\"emailCode\",\"to\":\"other\"}"_s,
            {u"Proof: a code to a contact on the account (emailCode)"_s,
             u"To which contact: another one on the account"_s,
             u"That contact was changed: not known when"_s});
        row("an attested one",
            u"{\"channel\":\"inPerson\",\"kind\":\"inPerson\",\"proof\":\"inPerson\",\"to\":\"none\"}"_s,
            {u"Proof: a document seen in person"_s});
        row("a refusal",
            u"{\"act\":\"text\",\"missing\":[{\"what\":\"noReason\"},{\"what\":\"flagStops\",\"flag\":"
            "\"otherFactor\"}]}"_s,
            {u"What was missing: a reason, a flag stopped it: asked for more"_s,
             u"Leave was asked: to send a code to the new contact"_s});
        row("a lock", u"{\"because\":\"failures\"}"_s, {u"Why: too many proofs failed"_s});
        row("told", u"{\"how\":\"notified\",\"whom\":\"oldPhone\"}"_s,
            {u"Who was to be told: the old phone number"_s, u"How: by the service, when asked to"_s});
        row("a key", u"{\"target\":\"0123456789abcdef\"}"_s, {u"New contact, as a key: 01234567"_s});
        row("what nobody knows", u"{\"planet\":\"Mars\",\"size\":[1,2]}"_s,
            {u"planet: Mars"_s, u"size: [1,2]"_s});
        row("what is no list", u"{\"missing\":7,\"whom\":\"everybody\"}"_s,
            {u"What was missing: 7"_s, u"Who was to be told: everybody"_s});
        row("no object", u"nonsense"_s, {});
    }
    void details()
    {
        QFETCH(const QString, details);
        QTEST(lines(details), "says");
    }

    void whatIsPrivate()
    {
        const desk::audit::PrivatePart part{u"INC0048121"_s, u"Rings again\nat four"_s, u"Camille"_s, {}};
        QCOMPARE(lines(u"{\"ticket\":\"given\"}"_s, part),
                 (QStringList{u"Note: Rings again at four"_s, u"Ticket: INC0048121"_s, u"Name: Camille"_s}));
        desk::AuditRow erased;
        erased.row.privateHash = u"7a"_s;
        QCOMPARE(auditDetails(erased, {}, {}), QStringList{u"Name, ticket and note were erased."_s});
    }
};

RENUMBER_TEST(AuditDetailTextTest)
#include "auditdetailtexttest.moc"
