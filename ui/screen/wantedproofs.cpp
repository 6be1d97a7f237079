// SPDX-License-Identifier: Apache-2.0
#include "screen/wantedproofs.h"

#include "desk/policy.h"

#include <algorithm>

namespace renumber::ui::screen {

using What = desk::Missing::What;

bool isWanted(const DeskProof &proof, const DeskCase &page)
{
    QStringList wanted;
    for (const desk::Missing &one : page.missing) {
        if (one.what == What::NeedsProof || one.what == What::ProofExpired)
            wanted += one.anyOf;
    }
    if (wanted.isEmpty())
        return page.proofs.counting < page.proofs.needed;
    return wanted.contains(desk::anyProof) || wanted.contains(proof.id)
        || wanted.contains(text::nameIn(desk::proofKindNames, proof.kind));
}

std::optional<desk::Missing> lockIn(const QList<desk::Missing> &missing)
{
    const auto lock = std::find_if(missing.cbegin(), missing.cend(),
                                   [](const desk::Missing &one) { return one.what == What::PersonLocked; });
    return lock == missing.cend() ? std::nullopt : std::optional(*lock);
}

} // namespace renumber::ui::screen
