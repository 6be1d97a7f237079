// SPDX-License-Identifier: Apache-2.0
// When each flag is up, when it is not, and when nobody can say.
#include "desk/flagging.h"
#include "desksamples.h"
#include "testprogram.h"

#include <functional>

using namespace renumber;
using namespace renumber::desk;
using namespace renumber::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Spoil = std::function<void(FlagFacts &, Policy &)>;

struct Row
{
    const char *name = nullptr;
    Flag flag;
    Spoil spoil;
    FlagState state;
};

NumberFacts numberFacts(const QString &text)
{
    return factsOf(*number::E164::parse(text));
}

/// No flag is up, and none is unknown.
FlagFacts quietFacts()
{
    return {.contactsChangedAt = {before(24h * 400), before(24h * 500)},
            .failures = QList<QDateTime>(),
            .sharedAt = QList<QDateTime>(),
            .kind = account::ContactKind::Phone,
            .target = numberFacts(u"+33750253354"_s),
            .present = numberFacts(u"+33612345678"_s),
            .askedOtherFactor = Said::No,
            .isPrivileged = Said::No};
}

Policy policyWithHours()
{
    Policy policy = samplePolicy();
    policy.flags.hours = Hours{.from = QTime(8, 0),
                               .to = QTime(18, 0),
                               .days = {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday},
                               .zone = "UTC"};
    return policy;
}

const QList<Row> &rows()
{
    using enum FlagState;
    static const QList<Row> all{
        {"a contact changed 30 days ago", Flag::RecentChange,
         [](FlagFacts &facts, Policy &) { facts.contactsChangedAt[1] = before(24h * 30); }, Raised},
        {"a second longer", Flag::RecentChange,
         [](FlagFacts &facts, Policy &) { facts.contactsChangedAt[1] = before(24h * 30 + 1s); }, Clear},
        {"the policy's days", Flag::RecentChange,
         [](FlagFacts &facts, Policy &policy) {
             facts.contactsChangedAt[1] = before(24h * 8);
             policy.flags.recentChange = std::chrono::days(7);
         },
         Clear},
        {"one unknown, one young", Flag::RecentChange,
         [](FlagFacts &facts, Policy &) {
             facts.contactsChangedAt = {std::nullopt, before(1h)};
         },
         Raised},
        {"one unknown, one old", Flag::RecentChange,
         [](FlagFacts &facts, Policy &) { facts.contactsChangedAt[0].reset(); }, NotKnown},
        {"no contact", Flag::RecentChange, [](FlagFacts &facts, Policy &) { facts.contactsChangedAt = {}; },
         NotKnown},
        {"a failure 24 hours ago", Flag::FailedBefore,
         [](FlagFacts &facts, Policy &) { facts.failures = {before(24h)}; }, Raised},
        {"a second longer ago", Flag::FailedBefore,
         [](FlagFacts &facts, Policy &) { facts.failures = {before(24h + 1s)}; }, Clear},
        {"failures not known", Flag::FailedBefore, [](FlagFacts &facts, Policy &) { facts.failures.reset(); },
         NotKnown},
        {"another's target 90 days ago", Flag::SharedTarget,
         [](FlagFacts &facts, Policy &) { facts.sharedAt = {before(24h * 90)}; }, Raised},
        {"another's target 91 days ago", Flag::SharedTarget,
         [](FlagFacts &facts, Policy &) { facts.sharedAt = {before(24h * 91)}; }, Clear},
        {"no target yet", Flag::SharedTarget, [](FlagFacts &facts, Policy &) { facts.sharedAt.reset(); },
         NotKnown},
        {"VoIP", Flag::NumberType,
         [](FlagFacts &facts, Policy &) { facts.target = numberFacts(u"+445612345678"_s); }, Raised},
        {"premium", Flag::NumberType,
         [](FlagFacts &facts, Policy &) { facts.target = numberFacts(u"+449012345678"_s); }, Raised},
        {"pager", Flag::NumberType,
         [](FlagFacts &facts, Policy &) { facts.target = numberFacts(u"+447640123456"_s); }, Raised},
        {"newer than the data", Flag::NumberType,
         [](FlagFacts &facts, Policy &) { facts.target = numberFacts(u"+33099999999"_s); }, NotKnown},
        {"no number yet", Flag::NumberType, [](FlagFacts &facts, Policy &) { facts.target.reset(); },
         NotKnown},
        {"an address", Flag::NumberType,
         [](FlagFacts &facts, Policy &) {
             facts.kind = account::ContactKind::Email;
             facts.target.reset();
         },
         Clear},
        {"of another country", Flag::OtherCountry,
         [](FlagFacts &facts, Policy &) { facts.target = numberFacts(u"+447400123456"_s); }, Raised},
        {"of no country", Flag::OtherCountry,
         [](FlagFacts &facts, Policy &) { facts.target = numberFacts(u"+80012345678"_s); }, NotKnown},
        {"no number before", Flag::OtherCountry, [](FlagFacts &facts, Policy &) { facts.present.reset(); },
         NotKnown},
        {"an address has no country", Flag::OtherCountry,
         [](FlagFacts &facts, Policy &) {
             facts.kind = account::ContactKind::Email;
             facts.target.reset();
         },
         Clear},
        {"nobody has said when", Flag::OutsideHours,
         [](FlagFacts &, Policy &policy) { policy.flags.hours.reset(); }, NotKnown},
        {"at its beginning", Flag::OutsideHours,
         [](FlagFacts &, Policy &policy) { policy.flags.hours->from = QTime(12, 0); }, Clear},
        {"before its beginning", Flag::OutsideHours,
         [](FlagFacts &, Policy &policy) { policy.flags.hours->from = QTime(12, 1); }, Raised},
        {"at its end", Flag::OutsideHours,
         [](FlagFacts &, Policy &policy) { policy.flags.hours->to = QTime(12, 0); }, Raised},
        {"another day", Flag::OutsideHours,
         [](FlagFacts &, Policy &policy) { policy.flags.hours->days.remove(Qt::Wednesday); }, Raised},
        {"where it is evening", Flag::OutsideHours,
         [](FlagFacts &, Policy &policy) { policy.flags.hours->zone = "Asia/Tokyo"; }, Raised},
        {"a zone of nowhere", Flag::OutsideHours,
         [](FlagFacts &, Policy &policy) { policy.flags.hours->zone = "Moon/Base"; }, NotKnown},
        {"a night that began yesterday", Flag::OutsideHours,
         [](FlagFacts &, Policy &policy) {
             policy.flags.hours = Hours{QTime(22, 0), QTime(12, 1), {Qt::Tuesday}, "UTC"};
         },
         Clear},
        {"a night of the day before", Flag::OutsideHours,
         [](FlagFacts &, Policy &policy) {
             policy.flags.hours = Hours{QTime(22, 0), QTime(12, 1), {Qt::Wednesday}, "UTC"};
         },
         Raised},
        {"asked for another factor", Flag::OtherFactor,
         [](FlagFacts &facts, Policy &) { facts.askedOtherFactor = Said::Yes; }, Raised},
        {"not asked for another", Flag::OtherFactor,
         [](FlagFacts &facts, Policy &) { facts.askedOtherFactor = Said::No; }, Clear},
        {"not asked yet", Flag::OtherFactor,
         [](FlagFacts &facts, Policy &) { facts.askedOtherFactor = Said::NotKnown; }, NotKnown},
        {"privileged", Flag::Privileged, [](FlagFacts &facts, Policy &) { facts.isPrivileged = Said::Yes; },
         Raised},
        {"not privileged", Flag::Privileged,
         [](FlagFacts &facts, Policy &) { facts.isPrivileged = Said::No; }, Clear},
        {"the service does not tell", Flag::Privileged,
         [](FlagFacts &facts, Policy &) { facts.isPrivileged = Said::NotKnown; }, NotKnown},
    };
    return all;
}

} // namespace

class FlaggingTest : public QObject
{
    Q_OBJECT

private slots:
    void quietFactsRaiseNothing()
    {
        const FlagStates flags = flagsBy(quietFacts(), policyWithHours(), noon());
        QCOMPARE(flags.size(), flagNames.size());
        for (const auto &[flag, state] : flags)
            QVERIFY2(state == FlagState::Clear, qPrintable(text::nameIn(flagNames, flag)));
    }

    void aFlag_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (qsizetype i = 0; i < rows().size(); ++i)
            QTest::newRow(rows().at(i).name) << i;
    }
    void aFlag()
    {
        QFETCH(const qsizetype, index);
        const Row &row = rows().at(index);
        FlagFacts facts = quietFacts();
        Policy policy = policyWithHours();
        row.spoil(facts, policy);
        FlagStates flags = flagsBy(facts, policy, noon());
        QCOMPARE(text::nameIn(flagStateNames, flags.at(row.flag)), text::nameIn(flagStateNames, row.state));
    }

    /// Each state of each flag is in the table above.
    void everyStateIsTried()
    {
        std::set<std::pair<Flag, FlagState>> tried;
        for (const Row &row : rows())
            tried.insert({row.flag, row.state});
        for (const auto &[flag, name] : flagNames) {
            for (const auto &[state, stateName] : flagStateNames)
                QVERIFY2(tried.contains({flag, state}), std::string(name).c_str());
        }
    }

    void whatAFlagAsksFor_data()
    {
        QTest::addColumn<Flag>("flag");
        QTest::addColumn<Strictness>("inATeam");
        QTest::addColumn<Strictness>("alone");
        using enum Strictness;
        QTest::newRow("recentChange") << Flag::RecentChange << Approve << Hold;
        QTest::newRow("failedBefore") << Flag::FailedBefore << Warn << Warn;
        QTest::newRow("sharedTarget") << Flag::SharedTarget << Approve << Hold;
        QTest::newRow("numberType") << Flag::NumberType << Approve << Hold;
        QTest::newRow("otherCountry") << Flag::OtherCountry << Warn << Warn;
        QTest::newRow("outsideHours") << Flag::OutsideHours << Warn << Warn;
        QTest::newRow("otherFactor") << Flag::OtherFactor << Stop << Stop;
        QTest::newRow("privileged") << Flag::Privileged << Warn << Warn;
    }
    void whatAFlagAsksFor()
    {
        QFETCH(const Flag, flag);
        QFETCH(const Strictness, inATeam);
        QFETCH(const Strictness, alone);
        for (const Policy &policy : {samplePolicy(), builtInPolicy()}) {
            QCOMPARE(strictnessOf(flag, policy, StoreKind::Postgresql), inATeam);
            QCOMPARE(strictnessOf(flag, policy, StoreKind::Sqlite), alone);
        }
    }

    void whatAFlagAsksForByThePolicy()
    {
        const Policy policy = policyOf(samplePolicyText().replace(
            R"("hours": 24 })",
            R"("hours": 24, "then": "stop" }, "numberType": { "then": "hold" }, "otherFactor": { "then": "warn" })"));
        QCOMPARE(strictnessOf(Flag::FailedBefore, policy, StoreKind::Sqlite), Strictness::Stop);
        QCOMPARE(strictnessOf(Flag::NumberType, policy, StoreKind::Postgresql), Strictness::Hold);
        QCOMPARE(strictnessOf(Flag::OtherFactor, policy, StoreKind::Postgresql), Strictness::Warn);
    }
};

RENUMBER_TEST(FlaggingTest)
#include "flaggingtest.moc"
