// SPDX-License-Identifier: Apache-2.0
#include "tableproofs.h"

#include "tablewords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace renumber::test {

using namespace desk;

namespace {

/// A call that was taken for a proof by the number it came from is noted as a call to the caller's own
/// number: there is no kind of proof for it.
ProofKind kindOf(const QJsonObject &proof)
{
    const QString kind = proof.value("kind"_L1).toString();
    return kind == "callerId"_L1 ? ProofKind::Callback : text::valueIn(proofKindNames, kind).value();
}

/// The table names contacts; the case says what each is to it.
ProofContact contactTo(const QJsonObject &proof, const TableRow &row)
{
    const QJsonValue contact = proof.value("contact"_L1);
    const auto is = [&](QLatin1StringView which) {
        return contact == row.facts.value(which).toObject().value("contact"_L1);
    };
    if (proof.value("kind"_L1) == "callerId"_L1)
        return ProofContact::CallersOwn;
    if (contact.isNull())
        return ProofContact::None;
    if (is("target"_L1))
        return ProofContact::New;
    return is("replaced"_L1) ? ProofContact::Replaced : ProofContact::Other;
}

/// The kind of document, who answers for the caller and how they were reached are for the record: the gate
/// is not told.
Proof proofOf(const QJsonObject &proof, const TableRow &row)
{
    const QJsonValue changedAt = proof.value("contactChangedAt"_L1);
    return {.id = proof.value("id"_L1).toString(),
            .kind = kindOf(proof),
            .channel = text::valueIn(tableChannels, proof.value("channel"_L1).toString()).value(),
            .to = contactTo(proof, row),
            .contact = {proof.value("contact"_L1).toString().toUtf8()},
            .contactChangedAt = changedAt.isNull() ? std::nullopt : std::optional(tableTime(changedAt)),
            .outcome = proof.value("outcome"_L1) == "passed"_L1 ? ProofOutcome::Passed : ProofOutcome::Failed,
            .at = tableTime(proof.value("at"_L1)),
            .by = proof.value("operator"_L1).toString(),
            .caseId = proof.value("case"_L1).toString(),
            .person = {proof.value("person"_L1).toString().toUtf8()}};
}

} // namespace

QList<Proof> proofsOf(const TableRow &row)
{
    QList<Proof> proofs;
    for (const QJsonValue proof : row.facts.value("proofs"_L1).toArray()) {
        // What a caller knows cannot even be written down as a proof: there is no kind for it.
        if (proof.toObject().value("kind"_L1) != "knowledge"_L1)
            proofs.append(proofOf(proof.toObject(), row));
    }
    return proofs;
}

} // namespace renumber::test
