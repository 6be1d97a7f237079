// SPDX-License-Identifier: Apache-2.0
#include "tableanswer.h"

#include "desk/approvalcount.h"
#include "desk/gate.h"
#include "desk/proofneed.h"
#include "desk/proofstanding.h"
#include "tablerow.h"
#include "tablewords.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::test {

using namespace desk;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<QDateTime> &time)
{
    return time ? QJsonValue(tableTime(*time)) : QJsonValue();
}

class Details
{
public:
    Details(const Facts &facts, const Policy &policy)
        : m_facts(facts)
        , m_policy(policy)
    {
    }

    /// What goes with \a missing; null: nothing that the table writes. Where several of a kind are missing,
    /// \a before is what was written of those before it.
    QJsonValue of(const Missing &missing, const QJsonValue &before) const
    {
        using What = Missing::What;
        switch (missing.what) {
        case What::LeaseLost:
            return QJsonObject{{u"heldBy"_s, orNull(missing.by)}};
        case What::PersonLocked:
            return lock(missing);
        case What::NeedsProof:
            return need(missing, before);
        case What::ProofExpired:
            return expired(missing);
        case What::ProofsNotIndependent:
            return channel(missing);
        case What::FlagStops:
            return QJsonObject{{u"flag"_s, text::nameIn(tableFlags, missing.flag.value())}};
        case What::NeedsApprovals:
            return approvals(missing);
        case What::ApprovalRefused:
            return QJsonObject{{u"by"_s, missing.by}};
        case What::OnHold:
            return QJsonObject{{u"until"_s, orNull(missing.until)}};
        case What::OverBudget:
            return budget(missing, before);
        case What::Role:
        case What::StoreUnreachable:
        case What::PolicyUnknown:
        case What::NoReason:
        case What::TicketForm:
        case What::OldContactNotTold:
            return {};
        }
        Q_UNREACHABLE();
    }

private:
    /// The table says in words that no time ends a lock.
    static QJsonValue lock(const Missing &missing)
    {
        const QString end = missing.until ? tableTime(*missing.until) : u"an approver unlocks"_s;
        return QJsonObject{{u"until"_s, end}};
    }

    static QJsonValue need(const Missing &missing, const QJsonValue &before)
    {
        if (missing.anyOf == QStringList{anyProof})
            return QJsonObject{{u"anyOf"_s, u"any kind"_s}};
        QJsonArray groups = before.toObject().value("anyOf"_L1).toArray();
        groups.append(QJsonArray::fromStringList(missing.anyOf));
        return QJsonObject{{u"anyOf"_s, groups}};
    }

    /// The gate says what to prove anew, the table what has expired: the proof of that which ended then.
    QJsonValue expired(const Missing &missing) const
    {
        const QList<Proof> &proofs = m_facts.inHand.proofs;
        const auto proof = std::find_if(proofs.cbegin(), proofs.cend(), [&](const Proof &one) {
            return isOneOf(one, missing.anyOf) && endOf(one, m_policy) == missing.until;
        });
        return QJsonObject{{u"proof"_s, proof == proofs.cend() ? QJsonValue() : QJsonValue(proof->id)},
                           {u"endedAt"_s, orNull(missing.until)}};
    }

    /// The gate names the proofs, the table the channel that they share; several would be no mistake of the
    /// caller's.
    QJsonValue channel(const Missing &missing) const
    {
        QStringList channels;
        for (const Proof &proof : m_facts.inHand.proofs) {
            const QString name = text::nameIn(tableChannels, proof.channel);
            if (missing.anyOf.contains(proof.id) && !channels.contains(name))
                channels.append(name);
        }
        return QJsonObject{{u"channel"_s, channels.join(u' ')}};
    }

    /// The gate says how many more, the table how many in all and how many there are.
    QJsonValue approvals(const Missing &missing) const
    {
        const QList<Approval> answers = countingApprovals(m_facts.inHand);
        const auto given = int(std::count_if(answers.cbegin(), answers.cend(), [](const Approval &one) {
            return one.answer == Answer::Given;
        }));
        return QJsonObject{{u"needed"_s, given + missing.count}, {u"given"_s, given}};
    }

    static QJsonValue budget(const Missing &missing, const QJsonValue &before)
    {
        QJsonArray budgets = before.toArray();
        budgets.append(QJsonObject{{u"which"_s, text::nameIn(budgetNames, missing.budget.value())},
                                   {u"until"_s, orNull(missing.until)}});
        return budgets;
    }

    const Facts &m_facts;
    const Policy &m_policy;
};

/// Rows about one kind of proof say its level as well.
QJsonValue levelOfOnly(const QList<Proof> &proofs)
{
    return proofs.size() == 1 ? QJsonValue(text::nameIn(proofLevelNames, levelOf(proofs.first().kind)))
                              : QJsonValue();
}

} // namespace

QJsonObject TableAnswer::detailsLike(const QJsonObject &asked) const
{
    QJsonObject alike;
    for (const QString &key : asked.keys())
        alike.insert(key, details.value(key));
    return alike;
}

TableAnswer answerOf(const QList<Missing> &missing, const Facts &facts, const Policy &policy,
                     const QDateTime &now)
{
    TableAnswer answer;
    const Details details(facts, policy);
    for (const Missing &one : missing) {
        const QString name = text::nameIn(missingNames, one.what);
        if (!answer.missing.contains(name))
            answer.missing.append(name);
        answer.details.insert(name, details.of(one, answer.details.value(name)));
    }
    const bool isShown = isUnveiled(facts, policy, now);
    answer.details.insert("contactsShown"_L1, isShown ? u"whole"_s : u"masked to two digits"_s);
    answer.details.insert("accountShown"_L1, isShown);
    answer.details.insert("level"_L1, levelOfOnly(facts.inHand.proofs));
    return answer;
}

} // namespace renumber::test
