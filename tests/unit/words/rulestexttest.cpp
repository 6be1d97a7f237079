// SPDX-License-Identifier: Apache-2.0
// What the form says before anything is sent: the kinds of its lines, and whose number it speaks of.
#include "words/rulestext.h"
#include "testprogram.h"

#include <QTest>

#include <algorithm>

using namespace renumber;
using namespace renumber::ui;
using namespace Qt::StringLiterals;
using account::ContactKind;
using account::Verification;
using description::Channel;
using description::Confirmation;
using description::EffectTiming;
using Kind = RuleLine::About;

namespace {

account::Contact currentOf(ContactKind kind)
{
    account::Contact contact;
    contact.kind = kind;
    contact.value = account::ContactValue::read(
        kind, kind == ContactKind::Phone ? u"+33750253354"_s : u"camille@example.com"_s);
    contact.verification = Verification::Verified;
    return contact;
}

description::ContactService rulesFor(EffectTiming effect, Confirmation confirmation = Confirmation::Code)
{
    description::ContactService service;
    service.whenVerified = service.whenUnverified = service.whenNone = effect;
    service.change = description::Journey();
    service.change->confirmation = confirmation;
    return service;
}

QList<Kind> kindsOf(const QList<RuleLine> &lines)
{
    QList<Kind> kinds;
    for (const RuleLine &line : lines)
        kinds.append(line.about);
    return kinds;
}

bool anySays(const QList<RuleLine> &lines, const QString &words)
{
    return std::any_of(lines.cbegin(), lines.cend(),
                       [&words](const RuleLine &line) { return line.text.contains(words); });
}

} // namespace

class RulesTextTest : public QObject
{
    Q_OBJECT

private slots:
    void thePlanInThreeLines()
    {
        const QList<RuleLine> plan{
            {Kind::Message, u"A text message with a code goes to the new number."_s},
            {Kind::Now, u"Your current number keeps working until you enter the code."_s},
            {Kind::Pause, u"Nothing is sent until you press Update."_s}};
        QCOMPARE(rulesLines(currentOf(ContactKind::Phone), rulesFor(EffectTiming::AfterCode), u"Sample"_s),
                 plan);
    }

    void whereThereIsNoneNothingIsSaidOfIt()
    {
        for (const EffectTiming effect : {EffectTiming::AfterCode, EffectTiming::AtOnce,
                                          EffectTiming::EitherWay, EffectTiming::AtOnceThenConfirmed}) {
            const QList<RuleLine> lines = rulesLines({}, rulesFor(effect), u"Sample"_s);
            QVERIFY(!kindsOf(lines).contains(Kind::Now));
            QVERIFY(!anySays(lines, u"current"_s));
        }
    }

    void whatChangesAtOnceIsToBeCheckedWell()
    {
        const account::Contact current = currentOf(ContactKind::Phone);
        QCOMPARE(kindsOf(rulesLines(current, rulesFor(EffectTiming::AtOnce), u"Sample"_s)),
                 (QList<Kind>{Kind::Note, Kind::Warning, Kind::Pause}));
        const QList<RuleLine> lines
            = rulesLines(current, rulesFor(EffectTiming::AtOnceThenConfirmed), u"Sample"_s);
        QCOMPARE(lines.first().about, Kind::Warning);
        QVERIFY(!anySays(lines, u"keeps working"_s));
    }

    void aCallAndAChatAreNoTextMessages()
    {
        for (const EffectTiming effect :
             {EffectTiming::AfterCode, EffectTiming::EitherWay, EffectTiming::AtOnceThenConfirmed}) {
            for (const Channel &channel : {Channel{Channel::Kind::Call, {}, u"voice"_s},
                                           Channel{Channel::Kind::App, u"Chatter"_s, u"chat"_s}}) {
                const QList<RuleLine> lines
                    = rulesLines(currentOf(ContactKind::Phone), rulesFor(effect), u"Sample"_s, {}, channel);
                QVERIFY(!anySays(lines, u"message"_s));
            }
        }
    }

    /// An operator's own number is not at stake.
    void anothersNumberIsNotCalledYours()
    {
        for (const ContactKind kind : {ContactKind::Phone, ContactKind::Email}) {
            for (const Confirmation confirmation : {Confirmation::Code, Confirmation::Link}) {
                for (const EffectTiming effect :
                     {EffectTiming::AfterCode, EffectTiming::EitherWay, EffectTiming::AtOnceThenConfirmed}) {
                    for (const bool removes : {false, true}) {
                        description::ContactService rules = rulesFor(effect, confirmation);
                        rules.change->choices
                            = {description::Choice{u"choice"_s, u"A choice"_s, true, true, false, removes}};
                        rules.change->sendToCurrent = description::Calls();
                        const QList<RuleLine> lines = rulesLines(currentOf(kind), rules, u"Sample"_s, {}, {},
                                                                 ActingFor::AnotherPerson);
                        QVERIFY(kindsOf(lines).contains(Kind::Now));
                        QVERIFY(!anySays(lines, u"your"_s) && !anySays(lines, u"Your"_s));
                    }
                }
            }
        }
    }
};

RENUMBER_TEST(RulesTextTest)
#include "rulestexttest.moc"
