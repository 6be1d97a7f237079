// SPDX-License-Identifier: Apache-2.0
#include "trial/planlines.h"

#include "trial/requestlines.h"

#include <QCoreApplication>

namespace renumber::ui {

using account::ContactKind;
using change::Aim;
using trial::PlannedStep;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanLines)
};

QString headingOf(const trial::PlannedRequests &planned)
{
    switch (planned.step) {
    case PlannedStep::Send:
        return planned.proof.isEmpty() ? Words::tr("\"send\", which asks for the message:")
                                       : Words::tr("\"send\", which asks for the code:");
    case PlannedStep::SendToCurrent:
        return Words::tr("\"sendToCurrent\", which asks for a code to the contact on the account:");
    case PlannedStep::Resend:
        return Words::tr("\"resend\", which asks for another message:");
    case PlannedStep::Submit:
        return Words::tr("\"submit\", which enters the code:");
    case PlannedStep::Cancel:
        return Words::tr("\"cancel\", which gives the change up:");
    case PlannedStep::Notify:
        return Words::tr("\"notify\", which has those told whom the change concerns:");
    case PlannedStep::Check:
        return Words::tr("\"check\", which checks the code:");
    }
    Q_UNREACHABLE();
}

/// Above all steps of what \a planned is about.
QString headingAbove(const trial::PlannedRequests &planned)
{
    if (!planned.proof.isEmpty())
        //: %1: the name of a proof in a service description, such as oldPhoneCode
        return Words::tr("To prove a caller by \"%1\", not sent:").arg(planned.proof);
    const bool isPhone = planned.kind == ContactKind::Phone;
    if (planned.aim == Aim::Change)
        return isPhone ? Words::tr("To change the phone number, not sent:")
                       : Words::tr("To change the email address, not sent:");
    return isPhone ? Words::tr("To verify the phone number, not sent:")
                   : Words::tr("To verify the email address, not sent:");
}

/// What stands for what a person would enter belongs to nobody.
void showExamples(const description::Description &description, const QString &region, Transcript &transcript)
{
    for (const ContactKind kind : account::contactKinds) {
        const account::ContactValue example = trial::exampleContact(kind, region);
        transcript.showWhole(example.text());
        if (const number::E164 *number = example.number())
            transcript.showWhole(number->national());
        if (const description::ContactService *contact = description.contact(kind))
            transcript.showWhole(trial::exampleCode(contact->code));
    }
    for (const description::CodeProof &proof : description.proofs)
        transcript.showWhole(trial::exampleCode(proof.code));
}

} // namespace

QStringList plannedLines(const trial::PlannedRequests &planned, const trial::Mask &mask)
{
    QStringList lines{headingOf(planned)};
    for (const trial::PlannedCall &call : planned.calls) {
        QStringList told;
        if (!call.applies)
            //: %1: a call of a service description, such as "GET /me"
            told = {Words::tr("Left out: %1. Its \"when\" does not hold.").arg(callText(call.call))};
        else if (!call.request)
            //: %1: a call of a service description, such as "GET /me", %2: why, as part of a sentence
            told = {Words::tr("%1 cannot go out: %2.").arg(callText(call.call), call.request.error())};
        else
            told = requestLines(*call.request, mask);
        lines += indented(told);
    }
    return lines;
}

void tellPlan(const description::ConfiguredService &service, const trial::PlanBasis &basis,
              Transcript &transcript)
{
    showExamples(service.description, basis.region, transcript);
    transcript.begin(Words::tr("Requests of a change follow, and none of them is sent."));
    transcript.print(
        Words::tr("The new number, address and code are examples. What only a reply or you would "
                  "give stands as <name>."));
    QString before;
    const QList<trial::PlannedRequests> all = trial::planRequests(service, basis);
    for (const trial::PlannedRequests &planned : all) {
        if (const QString heading = headingAbove(planned); before != heading) {
            transcript.begin(heading);
            before = heading;
        }
        transcript.print(indented(plannedLines(planned, transcript.mask())));
    }
}

} // namespace renumber::ui
