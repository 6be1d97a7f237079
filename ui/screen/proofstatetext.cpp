// SPDX-License-Identifier: Apache-2.0
#include "screen/proofstatetext.h"

#include "words/contacttext.h"
#include "words/deskmissingtext.h"
#include "words/deskprooftext.h"
#include "words/sentence.h"
#include "words/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace renumber::ui {

using account::ContactKind;
using change::Delivery;
using desk::ProofKind;
using screen::DeskProof;
using screen::ProofCodeOut;
using screen::ProofExpired;
using screen::ProofNotCounting;
using screen::ProofOpen;
using screen::ProofPassed;
using screen::ProofUnderWay;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProofStateText)
};

QString noContactText(const DeskProof &proof)
{
    if (proof.kind == ProofKind::Callback)
        return Words::tr("The account has no other phone number to call.");
    return proof.of == ContactKind::Phone ? Words::tr("The account has no phone number for it.")
                                          : Words::tr("The account has no email address for it.");
}

QString whyNotText(ProofNotCounting::Why why, const DeskProof &proof)
{
    using Why = ProofNotCounting::Why;
    switch (why) {
    case Why::NoContact:
        return noContactText(proof);
    case Why::ContactLost:
        return Words::tr("The caller says that this is lost, so a code there shows nothing.");
    case Why::ContactReplaced:
        return Words::tr("This number is being replaced, so a call there shows nothing.");
    case Why::ContactChangedLately:
        return Words::tr("This was changed a short while ago, so it shows nothing.");
    case Why::ContactIsNew:
        return newContactShowsText(proof.of);
    case Why::AnotherOperators:
        return Words::tr("Another operator proved this. You have to prove the caller yourself.");
    case Why::NotAskedFor:
        return Words::tr("The policy doesn't ask for this here.");
    }
    Q_UNREACHABLE();
}

QString entriesText(const ProofCodeOut &code)
{
    return code.entriesLeft ? Words::tr("%n try/tries left.", nullptr, *code.entriesLeft) : QString();
}

QString sentText(const ProofCodeOut &code, const time::Now &now)
{
    const QString at = clockTime(code.sentAt, now);
    //: Of a code. %1: a time of day
    return code.delivery == Delivery::Confirmed ? Words::tr("Sent at %1.").arg(at)
                                                //: Of a code. %1: a time of day
                                                : Words::tr("It may have been sent at %1.").arg(at);
}

QString expiryText(const ProofCodeOut &code, const time::Now &now)
{
    if (!code.expiresAt)
        return {};
    if (*code.expiresAt <= now.steady)
        return Words::tr("It has expired. Have another one sent.");
    if (!isCountedDown(*code.expiresAt, now))
        return {};
    //: Of a code. %1: minutes and seconds
    return Words::tr("Expires in %1.").arg(timeLeft(*code.expiresAt, now));
}

/// Of each state in words.
class Saying
{
public:
    Saying(const DeskProof &proof, const time::Now &now)
        : m_proof(proof)
        , m_now(now)
    {
    }

    QString operator()(const ProofOpen &) const { return stepsText(); }

    QString operator()(const ProofCodeOut &code) const
    {
        return joinedSentences({sentText(code, m_now), expiryText(code, m_now), entriesText(code)});
    }

    QString operator()(const ProofUnderWay &) const { return stepsText(); }

    QString operator()(const ProofPassed &passed) const
    {
        if (isOver(passed, m_now))
            return (*this)(ProofExpired{passed.until});
        if (!isCountedDown(passed.until, m_now))
            //: Of a proof. %1 and %2: times of day
            return Words::tr("Passed at %1. Counts until %2.")
                .arg(clockTime(passed.at, m_now), clockTime(passed.until, m_now));
        //: Of a proof. %1: a time of day, %2: minutes and seconds
        return Words::tr("Passed at %1. Counts for another %2.")
            .arg(clockTime(passed.at, m_now), timeLeft(passed.until, m_now));
    }

    QString operator()(const ProofExpired &expired) const
    {
        //: Of a proof. %1: a time of day
        return Words::tr("Passed, but too old since %1. Prove it again.")
            .arg(clockTime(expired.since, m_now));
    }

    QString operator()(const ProofNotCounting &notCounting) const
    {
        return whyNotText(notCounting.why, m_proof);
    }

private:
    QString stepsText() const
    {
        const auto &revealed = m_proof.revealed;
        if (revealed && m_now.steady < revealed->until)
            return callBackText(shown(revealed->contact));
        return proofStepsText(m_proof.kind);
    }

    const DeskProof &m_proof;
    const time::Now m_now;
};

} // namespace

bool isOver(const ProofPassed &passed, const time::Now &now)
{
    return passed.until < now.steady;
}

QString proofStateText(const DeskProof &proof, const time::Now &now)
{
    return std::visit(Saying(proof, now), proof.state);
}

QString proofTroubleText(const DeskProof &proof, ContactKind changed, const QString &service,
                         const time::Now &now)
{
    QStringList missing;
    for (const desk::Missing &one : proof.missing) // never of proofs, of which codes would have names
        missing.append(missingText(one, changed, {}, now));
    if (!missing.isEmpty())
        return joinedSentences(missing);
    if (!proof.trouble)
        return {};
    About about{proof.of};
    about.actingFor = ActingFor::AnotherPerson;
    const bool isEntered = proof.tried == DeskProof::Tried::Entering;
    const QString what = happened(*proof.trouble, isEntered ? Activity::Submitting : Activity::Requesting,
                                  about, service, now);
    const bool isOver = isEntered && std::holds_alternative<screen::ProofOpen>(proof.state);
    return isOver ? joinedSentences({what, Words::tr("This code can't be used any more.")}) : what;
}

QString beginProofText(const DeskProof &proof, const QString &person)
{
    if (proof.kind != ProofKind::ContactCode)
        //: On a button: an operator begins to prove who is calling
        return Words::tr("Begin");
    const bool isAgain = std::holds_alternative<ProofCodeOut>(proof.state);
    if (proof.of == ContactKind::Phone)
        //: On a button. %1: a person's name
        return (isAgain ? Words::tr("Text %1 the code again") : Words::tr("Text %1 a code")).arg(person);
    //: On a button. %1: a person's name
    return (isAgain ? Words::tr("Email %1 the code again") : Words::tr("Email %1 a code")).arg(person);
}

QString proofCountText(const screen::CaseProofs &proofs)
{
    if (proofs.needed == 0)
        return {};
    //: On a card: how many proofs count (%1) of those that are needed (%2)
    return Words::tr("%1 of %2 proofs")
        .arg(QLocale().toString(proofs.counting), QLocale().toString(proofs.needed));
}

QString failuresText(const screen::CaseProofs &proofs)
{
    if (proofs.failures <= 0 || proofs.failuresToLock <= 0)
        return {};
    if (proofs.failures >= proofs.failuresToLock)
        return Words::tr("Too many proofs have failed: this person is locked.");
    if (proofs.failures + 1 == proofs.failuresToLock)
        return Words::tr("One more failed proof locks this person for everybody.");
    //: %1: how many proofs have failed, %2: how many lock the person
    return Words::tr("%1 of %2 failed proofs that lock this person.")
        .arg(QLocale().toString(proofs.failures), QLocale().toString(proofs.failuresToLock));
}

look::Tone proofTone(const DeskProof &proof, const time::Now &now)
{
    if (const auto *passed = std::get_if<ProofPassed>(&proof.state))
        return isOver(*passed, now) ? look::Tone::Doubt : look::Tone::Ok;
    return std::holds_alternative<ProofExpired>(proof.state) ? look::Tone::Doubt : look::Tone::Plain;
}

} // namespace renumber::ui
