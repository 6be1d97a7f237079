// SPDX-License-Identifier: Apache-2.0
// What is said of a message: never that it was sent where nobody can know.
#include "words/messagetext.h"
#include "testprogram.h"
#include "time/utc.h"
#include "words/rulestext.h"

#include <QTest>

#include <algorithm>

using namespace renumber;
using namespace renumber::ui;
using namespace Qt::StringLiterals;

class MessageTextTest : public QObject
{
    Q_OBJECT

    static SentMessage message(description::IfTaken ifTaken, account::ContactKind kind,
                               change::Confirmation confirmation)
    {
        SentMessage message;
        message.plan.before.kind = kind;
        message.plan.target = account::ContactValue::read(
            kind, kind == account::ContactKind::Phone ? u"+33750253355"_s : u"camille@example.com"_s);
        message.plan.confirmation = confirmation;
        message.plan.ifTaken = ifTaken;
        message.code.sentAt = QDateTime({2030, 3, 17}, {18, 0}, time::utc);
        message.service = u"Sample"_s;
        return message;
    }

    static bool claimsSent(const QString &text)
    {
        return text.contains(u"Sample texted"_s) || text.contains(u"Sample emailed"_s);
    }

private slots:
    void aServiceThatKeepsItToItself_data()
    {
        QTest::addColumn<account::ContactKind>("kind");
        QTest::addColumn<change::Confirmation>("confirmation");
        for (const auto kind : {account::ContactKind::Phone, account::ContactKind::Email}) {
            for (const auto confirmation : {change::Confirmation::Code, change::Confirmation::Link}) {
                const QString name = u"%1 %2"_s.arg(int(kind)).arg(int(confirmation));
                QTest::newRow(qPrintable(name)) << kind << confirmation;
            }
        }
    }
    void aServiceThatKeepsItToItself()
    {
        QFETCH(const account::ContactKind, kind);
        QFETCH(const change::Confirmation, confirmation);
        const time::Now now{QDateTime({2030, 3, 17}, {18, 1}, time::utc),
                            QDateTime({2030, 3, 17}, {18, 1}, time::utc)};
        const QString quiet = sentText(message(description::IfTaken::NotTold, kind, confirmation), now);
        QVERIFY2(quiet.contains(u"You asked Sample for a "_s)
                     && quiet.contains(u"If none comes, another account may have this "_s)
                     && !claimsSent(quiet),
                 qUtf8Printable(quiet));
        const QString told = sentText(message(description::IfTaken::Told, kind, confirmation), now);
        QVERIFY2(claimsSent(told) && !told.contains(u"another account"_s), qUtf8Printable(told));
        SentMessage again = message(description::IfTaken::NotTold, kind, confirmation);
        again.code.replacesEarlier = true;
        QVERIFY(!claimsSent(sentText(again, now)));
        // Nobody is promised a message beforehand, either.
        description::ContactService service;
        service.change = description::Journey();
        service.change->confirmation = confirmation;
        service.change->ifTaken = description::IfTaken::NotTold;
        account::Contact current;
        current.kind = kind;
        const QList<RuleLine> lines = rulesLines(current, service, u"Sample"_s);
        QVERIFY(std::any_of(lines.cbegin(), lines.cend(), [](const RuleLine &line) {
            return line.about == RuleLine::About::Warning
                && line.text.startsWith(u"If nothing comes, another account may have this "_s);
        }));
    }
};

RENUMBER_TEST(MessageTextTest)
#include "messagetexttest.moc"
