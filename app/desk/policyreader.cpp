// SPDX-License-Identifier: Apache-2.0
#include "desk/policyreader.h"

#include "description/schemacheck.h"
#include "desk/policycheck.h"
#include "text/sanitized.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace renumber::desk {

namespace {

using description::childPlace;
using description::Faults;
using description::JsonFile;

const QString builtIn = u":/policies/built-in.json"_s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PolicyReader)
};

constexpr std::array replacedNames{text::Named{Replaced::Reachable, "reachable"},
                                   text::Named{Replaced::Lost, "lost"}};
static_assert(text::isComplete(replacedNames));

/// What whole numbers a policy can have, beside which ones would switch a rule off.
struct Range
{
    int least;
    int most;
    const char *why; ///< a sentence without its full stop, for tr() in the context of Words
};

constexpr Range proofMinutes{1, int(longestProofLife.count()),
                             QT_TRANSLATE_NOOP("PolicyReader", "a proof lives between 1 and 60 minutes")};
constexpr Range lockMinutes{1, 60,
                            QT_TRANSLATE_NOOP("PolicyReader", "the desk locks itself after 1 to 60 minutes")};
constexpr Range failures{
    1, mostFailures,
    QT_TRANSLATE_NOOP("PolicyReader", "a person is locked after 1 to 10 failures; no policy does without")};
constexpr Range failureHours{
    int(leastFailureTime.count()), 720,
    QT_TRANSLATE_NOOP("PolicyReader", "failures count for 24 to 720 hours; no policy does without")};
constexpr Range flagDays{
    int(leastRecentChange.count()), 3650,
    QT_TRANSLATE_NOOP("PolicyReader", "a flag looks 1 to 3650 days back; no policy does without")};
constexpr Range uses{
    1, 1'000'000,
    QT_TRANSLATE_NOOP("PolicyReader", "with a budget of nothing, or less, nothing could be done")};
constexpr Range approvals{
    1, 5, QT_TRANSLATE_NOOP("PolicyReader", "there are 1 to 5 approvals, or the rule does without")};
constexpr Range holdHours{
    1, 720, QT_TRANSLATE_NOOP("PolicyReader", "a hold is between 1 and 720 hours, or the rule does without")};

class PolicyReader
{
public:
    explicit PolicyReader(const JsonFile &json)
        : m_json(json)
    {
    }

    tl::expected<Policy, Faults> read(const Surroundings &around)
    {
        m_policy.id = m_json.root.value(u"id"_s).toString();
        m_policy.ticketPattern = at(u"/ticket/pattern"_s).toString();
        readReasons();
        const QJsonArray rules = m_json.root.value(u"rules"_s).toArray();
        for (qsizetype i = 0; i < rules.size(); ++i)
            m_policy.rules.append(rule(childPlace(u"/rules"_s, QString::number(i)), rules.at(i).toObject()));
        readFlags();
        readTell();
        readBudgets();
        m_policy.proofLife = std::chrono::minutes(number(u"/proofMinutes"_s, proofMinutes, 15));
        m_policy.lockAfter = std::chrono::minutes(number(u"/lockAfterMinutes"_s, lockMinutes, 10));
        m_policy.keepPrivate = std::chrono::days(at(u"/keep/privateDays"_s).toInt(365));
        m_faults += checkSense(m_policy, m_json, around);
        if (!m_faults.isEmpty())
            return tl::unexpected(m_faults);
        return m_policy;
    }

private:
    QJsonValue at(const QString &place) const
    {
        QJsonValue value(m_json.root);
        const QStringList names = place.split(u'/', Qt::SkipEmptyParts);
        for (const QString &name : names)
            value = value.isArray() ? value.toArray().at(name.toInt()) : value.toObject().value(name);
        return value;
    }

    /// The whole number at \a place, \a otherwise where there is none; one outside of \a range is a fault.
    int number(const QString &place, const Range &range, int otherwise)
    {
        const QJsonValue json = at(place);
        if (!json.isDouble())
            return otherwise;
        // As a double: the number may be larger than an int.
        if (const double value = json.toDouble(); value < range.least || value > range.most) {
            //: %1, %2: whole numbers
            m_faults.append(m_json.fault(
                place, Words::tr(range.why),
                Words::tr("write a whole number from %1 to %2").arg(range.least).arg(range.most)));
            return otherwise;
        }
        return json.toInt();
    }

    void readReasons()
    {
        const QJsonArray reasons = m_json.root.value(u"reasons"_s).toArray();
        for (qsizetype i = 0; i < reasons.size(); ++i) {
            const QString place = childPlace(u"/reasons"_s, QString::number(i));
            const QJsonObject json = reasons.at(i).toObject();
            const QString id = json.value(u"id"_s).toString();
            // So that a policy which calls a reason what it is does not have to say it twice.
            const Replaced byName = id == "lost"_L1 ? Replaced::Lost : Replaced::Reachable;
            m_policy.reasons.append(
                {id, m_json.label(place + u"/label"_s, json.value(u"label"_s).toString(), m_faults),
                 text::valueIn(replacedNames, json.value(u"contact"_s).toString()).value_or(byName)});
        }
    }

    Rule rule(const QString &place, const QJsonObject &json)
    {
        Rule rule;
        rule.ifReason = json.value(u"if"_s).toObject().value(u"reason"_s).toString();
        rule.ifFlag = flagNamed(place + u"/if/flag"_s);
        const QJsonArray need = json.value(u"need"_s).toArray();
        for (const QJsonValue wanted : need) {
            AnyOf anyOf;
            const QJsonArray ids = wanted.toArray();
            for (const QJsonValue id : ids)
                anyOf.append(id.toString());
            rule.need.append(anyOf);
        }
        rule.approvals = number(place + u"/approvals"_s, approvals, 0);
        rule.hold = std::chrono::hours(number(place + u"/holdHours"_s, holdHours, 0));
        rule.acceptsRisk = json.contains(u"acceptsRisk"_s)
            ? m_json.label(place + u"/acceptsRisk"_s, json.value(u"acceptsRisk"_s).toString(), m_faults)
            : QString();
        return rule;
    }

    std::optional<Flag> flagNamed(const QString &place)
    {
        if (!m_json.lines.contains(place))
            return std::nullopt;
        const QString name = at(place).toString();
        const std::optional<Flag> flag = text::valueIn(flagNames, name);
        if (!flag) {
            //: %1: a name in a policy
            m_faults.append(
                m_json.fault(place, Words::tr("there is no flag called \"%1\"").arg(name),
                             //: %1: a list of names
                             Words::tr("use one of %1").arg(text::namesIn(flagNames).join(u", "_s))));
        }
        return flag;
    }

    void readFlags()
    {
        FlagRules &flags = m_policy.flags;
        flags.then = {{Flag::RecentChange, Strictness::Approve}, {Flag::FailedBefore, Strictness::Warn},
                      {Flag::SharedTarget, Strictness::Approve}, {Flag::NumberType, Strictness::Approve},
                      {Flag::OtherCountry, Strictness::Warn},    {Flag::OutsideHours, Strictness::Warn},
                      {Flag::OtherFactor, Strictness::Stop},     {Flag::Privileged, Strictness::Warn}};
        for (auto &[flag, then] : flags.then) {
            const QString name = at(u"/flags/"_s + text::nameIn(flagNames, flag) + u"/then"_s).toString();
            then = text::valueIn(strictnessNames, name).value_or(then);
        }
        flags.recentChange = std::chrono::days(number(u"/flags/recentChange/days"_s, flagDays, 30));
        flags.sharedTarget = std::chrono::days(number(u"/flags/sharedTarget/days"_s, flagDays, 90));
        flags.failuresToLock = number(u"/flags/failedBefore/times"_s, failures, 3);
        flags.failedBefore = std::chrono::hours(number(u"/flags/failedBefore/hours"_s, failureHours, 24));
        if (const QJsonValue json = at(u"/flags/outsideHours"_s); json.isObject())
            flags.hours = hours(json.toObject());
    }

    static Hours hours(const QJsonObject &json)
    {
        static const QStringList days{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
        const QString format = u"HH:mm"_s;
        Hours hours{.from = QTime::fromString(json.value(u"from"_s).toString(), format),
                    .to = QTime::fromString(json.value(u"to"_s).toString(), format),
                    .days = {},
                    .zone = json.value(u"zone"_s).toString().toUtf8()};
        const QJsonArray named = json.value(u"days"_s).toArray();
        for (const QJsonValue day : named)
            hours.days.insert(int(days.indexOf(day.toString())) + Qt::Monday);
        return hours;
    }

    void readTell()
    {
        for (const Tell whom : {Tell::OldPhone, Tell::Email}) {
            if (at(u"/tell/"_s + text::nameIn(tellNames, whom)).toBool(true))
                m_policy.tell.insert(whom);
        }
    }

    void readBudgets()
    {
        m_policy.budgets = {{Budget::TextsPerPersonDay, 3},
                            {Budget::TextsPerTargetDay, 5},
                            {Budget::TextsPerOperatorHour, 30},
                            {Budget::RevealsPerOperatorHour, 20},
                            {Budget::SearchesPerOperatorHour, 60}};
        for (auto &[budget, limit] : m_policy.budgets)
            limit = number(u"/budget/"_s + text::nameIn(budgetNames, budget), uses, limit);
    }

    const JsonFile &m_json;
    Faults m_faults;
    Policy m_policy;
};

} // namespace

tl::expected<Policy, Faults> readPolicy(const JsonFile &json, const Surroundings &around)
{
    const Faults faults = description::checkAgainstSchema(u":/policies/policy.schema.json"_s, json);
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    return PolicyReader(json).read(around);
}

tl::expected<Policy, Faults> readPolicyFile(const QString &path, const Surroundings &around)
{
    return description::readJsonFile(path).and_then(
        [&around](const JsonFile &json) { return readPolicy(json, around); });
}

QByteArray builtInPolicyText()
{
    QFile file(builtIn);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the built-in policy is missing");
    return file.readAll();
}

Policy builtInPolicy()
{
    const auto policy = readPolicyFile(builtIn, {});
    if (!policy)
        qFatal("the built-in policy has faults");
    return *policy;
}

} // namespace renumber::desk
