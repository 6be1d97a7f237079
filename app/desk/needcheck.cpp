// SPDX-License-Identifier: Apache-2.0
#include "desk/needcheck.h"

#include "desk/distinct.h"
#include "desk/knowledge.h"
#include "desk/proof.h"
#include "desk/statement.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::desk {

namespace {

using description::childPlace;
using description::Faults;
using description::JsonFile;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NeedCheck)
};

std::optional<ProofKind> kindNamed(const QString &id)
{
    return text::valueIn(proofKindNames, id);
}

/// Whether \a id can be had by what an operator attests.
bool canBeAttested(const QString &id)
{
    const std::optional<ProofKind> kind = kindNamed(id);
    return id == anyProof || (kind && levelOf(*kind) == ProofLevel::Attested);
}

QString channelName(ProofKind kind, account::ContactKind contact = account::ContactKind::Phone)
{
    return text::nameIn(proofChannelNames, channelOf(kind, contact));
}

class NeedCheck
{
public:
    NeedCheck(const Rule &rule, const QString &place, const JsonFile &json, const Surroundings &around)
        : m_rule(rule)
        , m_place(place)
        , m_json(json)
        , m_around(around)
    {
    }

    Faults faults()
    {
        for (qsizetype i = 0; i < m_rule.need.size(); ++i) {
            const QString group = childPlace(m_place + u"/need"_s, QString::number(i));
            checkGroup(group, m_rule.need.at(i));
        }
        // Who has named a proof wrongly has not said yet what is needed.
        if (m_faults.isEmpty())
            checkIndependence();
        checkRisk();
        return m_faults;
    }

private:
    void checkGroup(const QString &group, const AnyOf &anyOf)
    {
        if (anyOf.contains(anyProof) && anyOf.size() > 1) {
            note(group, Words::tr("beside \"any\" the other proofs mean nothing"),
                 Words::tr("keep either \"any\" or the others"));
        }
        for (qsizetype i = 0; i < anyOf.size(); ++i) {
            const QString place = childPlace(group, QString::number(i));
            const QString &id = anyOf.at(i);
            if (isKnowledge(id)) {
                //: %1: a name in a policy
                note(place,
                     Words::tr(
                         "\"%1\" is something that a caller knows, and what is known can be looked up or "
                         "bought: it is no proof (NIST SP 800-63B-4, FCC 23-95)")
                         .arg(id),
                     Words::tr("name a code to a contact of the account, or one of %1")
                         .arg(attestedNames().join(u", "_s)));
            } else if (!isOffered(id)) {
                //: %1: a name in a policy
                note(place, Words::tr("the service offers no proof called \"%1\"").arg(id),
                     //: %1: a list of names
                     Words::tr("use one of %1").arg(offeredNames().join(u", "_s)));
            }
        }
    }

    bool isOffered(const QString &id) const
    {
        return canBeAttested(id) || !m_around.offer || offeredNames().contains(id);
    }

    static QStringList attestedNames()
    {
        QStringList names = text::namesIn(proofKindNames);
        names.removeAll(text::nameIn(proofKindNames, ProofKind::ContactCode));
        return names;
    }

    QStringList offeredNames() const
    {
        QStringList names;
        for (const OfferedProof &proof : m_around.offer->proofs)
            names.append(proof.id);
        if (!names.isEmpty())
            names.append(text::nameIn(proofKindNames, ProofKind::ContactCode));
        return names + attestedNames();
    }

    /// The channels by which a proof \a id can come. A code of which nobody has said where it goes has one of
    /// its own, so that nothing is held against it.
    std::set<QString> channelsOf(const QString &id) const
    {
        if (id == anyProof) {
            const QStringList all = text::namesIn(proofChannelNames);
            return {all.cbegin(), all.cend()};
        }
        const std::optional<ProofKind> kind = kindNamed(id);
        if (kind && kind != ProofKind::ContactCode)
            return {channelName(*kind)};
        std::set<QString> channels;
        if (m_around.offer) {
            for (const OfferedProof &proof : m_around.offer->proofs) {
                if (kind == ProofKind::ContactCode || proof.id == id)
                    channels.insert(channelName(ProofKind::ContactCode, proof.to));
            }
            return channels;
        }
        if (kind == ProofKind::ContactCode)
            return {channelName(*kind, account::ContactKind::Phone),
                    channelName(*kind, account::ContactKind::Email)};
        return {u"of "_s + id};
    }

    void checkIndependence()
    {
        QList<std::set<QString>> choices;
        for (const AnyOf &anyOf : m_rule.need) {
            std::set<QString> channels;
            for (const QString &id : anyOf)
                channels.merge(channelsOf(id));
            choices.append(channels);
        }
        if (!canAllDiffer(choices)) {
            note(m_place + u"/need"_s,
                 Words::tr(
                     "these proofs can never be independent, as some could only come by the same channel"),
                 Words::tr("let each list have a proof by another channel: phone, email, in person, video, "
                           "manager"));
        }
    }

    void checkRisk()
    {
        const QString place = m_place + u"/acceptsRisk"_s;
        if (!m_rule.acceptsRisk.isEmpty() && !saysSomething(m_rule.acceptsRisk)) {
            note(place, Words::tr("this does not say why the risk is accepted"),
                 Words::tr("write the reason in words that an auditor understands"));
        }
        const bool areAttested
            = std::all_of(m_rule.need.cbegin(), m_rule.need.cend(), [](const AnyOf &anyOf) {
                  return std::any_of(anyOf.cbegin(), anyOf.cend(), canBeAttested);
              });
        // Approvals of a wrong number are a fault already, and were meant.
        const bool isSeconded = m_json.lines.contains(m_place + u"/approvals"_s);
        if (areAttested && !isSeconded && !m_json.lines.contains(place)) {
            note(m_place,
                 Words::tr(
                     "what one operator attests would be enough here, without a second person's approval"),
                 Words::tr("add \"approvals\", need a code to a contact of the account, or write "
                           "\"acceptsRisk\" with the reason why not"));
        }
    }

    void note(const QString &place, const QString &what, const QString &fix)
    {
        m_faults.append(m_json.fault(place, what, fix));
    }

    const Rule &m_rule;
    const QString m_place;
    const JsonFile &m_json;
    const Surroundings &m_around;
    Faults m_faults;
};

} // namespace

Faults checkNeed(const Rule &rule, const QString &place, const JsonFile &json, const Surroundings &around)
{
    return NeedCheck(rule, place, json, around).faults();
}

int fewestCodes(const Rule &rule)
{
    return int(std::count_if(rule.need.cbegin(), rule.need.cend(), [](const AnyOf &anyOf) {
        return std::none_of(anyOf.cbegin(), anyOf.cend(), canBeAttested);
    }));
}

} // namespace renumber::desk
