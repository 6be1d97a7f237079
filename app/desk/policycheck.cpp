// SPDX-License-Identifier: Apache-2.0
#include "desk/policycheck.h"

#include "desk/needcheck.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace renumber::desk {

namespace {

using description::childPlace;
using description::Faults;
using description::JsonFile;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PolicyCheck)
};

class PolicyCheck
{
public:
    PolicyCheck(const Policy &policy, const JsonFile &json, const Surroundings &around)
        : m_policy(policy)
        , m_json(json)
        , m_around(around)
    {
    }

    Faults faults()
    {
        checkTicket();
        checkReasons();
        for (qsizetype i = 0; i < m_policy.rules.size(); ++i) {
            checkCondition(i);
            checkReached(i);
            checkApprovals(i);
            m_faults += checkNeed(m_policy.rules.at(i), placeOf(i), m_json, m_around);
        }
        checkLastRule();
        checkHours();
        checkTell();
        checkTexts();
        return m_faults;
    }

private:
    static QString placeOf(qsizetype rule) { return childPlace(u"/rules"_s, QString::number(rule)); }
    bool hasIf(qsizetype rule) const { return m_json.lines.contains(placeOf(rule) + u"/if"_s); }
    /// False where the file names a flag that there is none of, which is a fault already.
    bool isConditionKnown(qsizetype rule) const
    {
        return m_policy.rules.at(rule).ifFlag || !m_json.lines.contains(placeOf(rule) + u"/if/flag"_s);
    }

    void checkTicket()
    {
        const QString place = u"/ticket/pattern"_s;
        if (m_policy.ticketPattern.isEmpty())
            return;
        const QRegularExpression pattern(m_policy.ticketPattern);
        if (!pattern.isValid()) {
            //: %1: what a regular expression has wrong, in the words of who reads it; %2: a position in it
            note(place,
                 Words::tr("this is no regular expression (%1, at character %2)")
                     .arg(pattern.errorString())
                     .arg(pattern.patternErrorOffset()),
                 Words::tr("mend it; \"^INC[0-9]{7}$\" is one"));
        } else if (fitsTicket(m_policy, {})) {
            note(place, Words::tr("an empty ticket would be of this form"),
                 Words::tr("ask for at least one character, or take \"ticket\" out"));
        }
    }

    void checkReasons()
    {
        QSet<QString> known;
        for (qsizetype i = 0; i < m_policy.reasons.size(); ++i) {
            const QString place = childPlace(u"/reasons"_s, QString::number(i));
            const Reason &reason = m_policy.reasons.at(i);
            if (known.contains(reason.id)) {
                //: %1: the id of a reason
                note(place + u"/id"_s, Words::tr("there is a reason \"%1\" already").arg(reason.id),
                     Words::tr("give it another id, or take one of the two out"));
            }
            known.insert(reason.id);
            if (reason.id == "lost"_L1 && reason.replaced == Replaced::Reachable) {
                note(
                    place + u"/contact"_s,
                    Words::tr(
                        "what is called \"lost\" would be taken for reachable, and a code to it for a proof"),
                    Words::tr("write \"lost\", or give the reason another id"));
            }
        }
    }

    void checkCondition(qsizetype index)
    {
        const Rule &rule = m_policy.rules.at(index);
        const QString place = placeOf(index) + u"/if"_s;
        if (!rule.ifReason.isEmpty() && reasonIn(m_policy, rule.ifReason) == nullptr) {
            QStringList ids;
            for (const Reason &reason : m_policy.reasons)
                ids.append(reason.id);
            //: %1: a name in a policy
            note(place + u"/reason"_s, Words::tr("there is no reason called \"%1\"").arg(rule.ifReason),
                 //: %1: a list of names
                 Words::tr("use one of %1, or add it to \"reasons\"").arg(ids.join(u", "_s)));
        }
        if (!rule.ifFlag)
            return;
        const QString flag = text::nameIn(flagNames, *rule.ifFlag);
        if (m_policy.flags.then.at(*rule.ifFlag) == Strictness::Stop) {
            //: %1: the name of a flag
            note(place + u"/flag"_s,
                 Words::tr("the flag \"%1\" stops every case, so that this rule never counts").arg(flag),
                 Words::tr("take the rule out, or let the flag ask for less than \"stop\""));
        }
        const bool isOfService = *rule.ifFlag == Flag::Privileged || *rule.ifFlag == Flag::RecentChange;
        if (isOfService && m_around.offer && !m_around.offer->tells.contains(*rule.ifFlag)) {
            //: %1: the name of a flag
            note(place + u"/flag"_s,
                 Words::tr("the service does not tell what \"%1\" goes by, so that this rule never counts")
                     .arg(flag),
                 Words::tr("take it where the service description reads the account, or take the rule out"));
        }
    }

    /// Whether \a earlier fits whenever \a later does.
    static bool covers(const Rule &earlier, const Rule &later)
    {
        return (earlier.ifReason.isEmpty() || earlier.ifReason == later.ifReason)
            && (!earlier.ifFlag || earlier.ifFlag == later.ifFlag);
    }

    void checkReached(qsizetype index)
    {
        for (qsizetype earlier = 0; earlier < index; ++earlier) {
            if (!isConditionKnown(earlier) || !isConditionKnown(index)
                || !covers(m_policy.rules.at(earlier), m_policy.rules.at(index)))
                continue;
            if (hasIf(earlier)) {
                //: %1: a place in a file
                note(placeOf(index),
                     Words::tr("this rule is never reached, as %1 fits whenever it does")
                         .arg(placeOf(earlier)),
                     Words::tr("put the rule with more conditions first, or take one out"));
            } else {
                //: %1: a place in a file
                note(placeOf(index),
                     Words::tr("this rule is never reached, as %1 has no \"if\" and fits always")
                         .arg(placeOf(earlier)),
                     Words::tr("put the rule without \"if\" last"));
            }
            return;
        }
    }

    void checkApprovals(qsizetype index)
    {
        const QString place = placeOf(index) + u"/approvals"_s;
        if (m_around.store != StoreKind::Sqlite || !m_json.lines.contains(place))
            return;
        note(place,
             Words::tr(
                 "approvals take a second person, and the store of this desk is SQLite, on one computer"),
             Words::tr(
                 "name a store in PostgreSQL below \"desk\" in the profile, or take it out; \"holdHours\" "
                 "makes a case wait instead"));
    }

    void checkLastRule()
    {
        const qsizetype last = m_policy.rules.size() - 1;
        if (hasIf(last)) {
            note(placeOf(last), Words::tr("a case that no \"if\" fits would have no rule"),
                 Words::tr("add a rule without \"if\" after this one"));
        }
    }

    void checkHours()
    {
        if (!m_policy.flags.hours)
            return;
        const Hours &hours = *m_policy.flags.hours;
        const QString place = u"/flags/outsideHours"_s;
        if (hours.from == hours.to) {
            note(place + u"/to"_s, Words::tr("the desk would begin and end at the same time"),
                 Words::tr("write a later time, or an earlier one for work past midnight"));
        }
        if (!QTimeZone(hours.zone).isValid()) {
            //: %1: a text in a policy
            note(place + u"/zone"_s,
                 Words::tr("there is no time zone called \"%1\"").arg(QString::fromUtf8(hours.zone)),
                 Words::tr("write one such as \"Europe/Paris\" or \"UTC\""));
        }
    }

    void checkTell()
    {
        if (m_policy.tell.empty()) {
            note(u"/tell"_s,
                 Words::tr("nobody would be told of a change, not even the person whose account it is"),
                 Words::tr("let \"oldPhone\" or \"email\" be true"));
        }
    }

    /// A budget of texts that no case gets through with: in a day, or in the hour that a proof lives at most.
    void checkTexts()
    {
        int most = 0;
        for (const Rule &rule : m_policy.rules)
            most = std::max(most, fewestCodes(rule) + 1);
        for (const Budget budget : {Budget::TextsPerPersonDay, Budget::TextsPerOperatorHour}) {
            if (m_policy.budgets.at(budget) >= most)
                continue;
            note(u"/budget/"_s + text::nameIn(budgetNames, budget),
                 //: %1: a whole number
                 Words::tr(
                     "a case can take %1 codes, those as proofs and the one to the new contact, and would "
                     "never be done")
                     .arg(most),
                 //: %1: a whole number
                 Words::tr("write %1 or more").arg(most));
        }
    }

    void note(const QString &place, const QString &what, const QString &fix)
    {
        m_faults.append(m_json.fault(place, what, fix));
    }

    const Policy &m_policy;
    const JsonFile &m_json;
    const Surroundings &m_around;
    Faults m_faults;
};

} // namespace

Faults checkSense(const Policy &policy, const JsonFile &json, const Surroundings &around)
{
    return PolicyCheck(policy, json, around).faults();
}

} // namespace renumber::desk
