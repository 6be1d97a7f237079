// SPDX-License-Identifier: Apache-2.0
#include "screen/settledtext.h"

#include "words/deskprooftext.h"
#include "words/isolate.h"
#include "words/timetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SettledText)
};

QString whyText(const screen::CaseWhy &why)
{
    const auto reason = std::find_if(why.reasons.cbegin(), why.reasons.cend(),
                                     [&why](const desk::Reason &one) { return one.id == why.reason; });
    QStringList parts;
    if (reason != why.reasons.cend())
        parts.append(isolated(reason->label));
    if (!why.ticket.isEmpty())
        parts.append(isolated(why.ticket));
    return parts.join(u" · "_s);
}

} // namespace

QStringList settledTexts(const screen::DeskCase &deskCase, const time::Now &now)
{
    QStringList texts{whyText(deskCase.why)};
    for (const screen::DeskProof &proof : deskCase.proofs.offered) {
        if (const auto *passed = std::get_if<screen::ProofPassed>(&proof.state))
            //: What has shown who is calling. %1: such as "Code to c…@example.com"; %2: a time of day
            texts.append(Words::tr("%1 · passed at %2")
                             .arg(proofTitle(proof.kind, proof.of, proof.to), clockTime(passed->at, now)));
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace renumber::ui
