// SPDX-License-Identifier: Apache-2.0
#include "words/deskmissingtext.h"

#include "desk/policy.h"
#include "words/deskflagtext.h"
#include "words/deskprooftext.h"
#include "words/isolate.h"
#include "words/sentence.h"
#include "words/timetext.h"

#include <QCoreApplication>

namespace renumber::ui {

using account::ContactKind;
using desk::Missing;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeskMissingText)
};

QString leaseText(const QString &by)
{
    if (by.isEmpty())
        return Words::tr("You no longer have this case in hand. Take it again.");
    //: %1: the login of an operator
    return Words::tr("%1 has this case in hand now.").arg(isolated(by));
}

QString lockText(const std::optional<QDateTime> &until, const time::Now &now)
{
    if (!until)
        return Words::tr("This person is locked for everybody. An approver can end the lock.");
    if (*until <= now.steady)
        return Words::tr("This person is locked for everybody. The lock can be ended, with a reason.");
    //: %1: a time of day, with a date where it is not today
    return Words::tr("This person is locked for everybody. The lock can be ended at %1, with a reason.")
        .arg(clockTime(*until, now));
}

QString needsProofText(const QString &choice)
{
    if (choice.isEmpty())
        return Words::tr("The policy has no rule for this case. Ask an administrator.");
    //: %1: ways to prove who is calling, such as "a callback or a manager's word"
    return Words::tr("Prove who is calling: %1.").arg(choice);
}

QString proofExpiredText(const QString &choice, const std::optional<QDateTime> &since, const time::Now &now)
{
    if (!since)
        //: %1: ways to prove who is calling, such as "a callback or a manager's word"
        return Words::tr("A proof is too old now. Prove again who is calling: %1.").arg(choice);
    //: %1: a time of day, %2: ways to prove who is calling, such as "a callback or a manager's word"
    return Words::tr("A proof stopped counting at %1. Prove again who is calling: %2.")
        .arg(clockTime(*since, now), choice);
}

QString approvalRefusedText(const QString &by)
{
    if (by.isEmpty())
        return Words::tr("An approver said no to this change. Ask them why before you go on.");
    //: %1: the login of an approver
    return Words::tr("%1 said no to this change. Ask them why before you go on.").arg(isolated(by));
}

QString holdText(const Missing &missing, const time::Now &now)
{
    if (!missing.until)
        return Words::tr("This change has to wait %n hour(s), once nothing else is missing.", nullptr,
                         int(missing.hours.count()));
    //: %1: a time of day, with a date where it is not today
    return Words::tr("On hold until %1. Arrange a second call then: the caller proves again who they are.")
        .arg(clockTime(*missing.until, now));
}

/// Without the moment from which there is something left again.
QString overText(desk::Budget budget, ContactKind kind)
{
    switch (budget) {
    case desk::Budget::TextsPerPersonDay:
        return kind == ContactKind::Phone ? Words::tr("No more texts for this person today.")
                                          : Words::tr("No more messages for this person today.");
    case desk::Budget::TextsPerTargetDay:
        return kind == ContactKind::Phone ? Words::tr("No more texts to this number today.")
                                          : Words::tr("No more emails to this address today.");
    case desk::Budget::TextsPerOperatorHour:
        return kind == ContactKind::Phone ? Words::tr("No more texts from you this hour.")
                                          : Words::tr("No more messages from you this hour.");
    case desk::Budget::RevealsPerOperatorHour:
        return Words::tr("You can't show more numbers this hour.");
    case desk::Budget::SearchesPerOperatorHour:
        return Words::tr("No more searches by you this hour.");
    }
    Q_UNREACHABLE();
}

/// With it. \a at is when, as a time of day.
QString overText(desk::Budget budget, ContactKind kind, const QString &at)
{
    switch (budget) {
    case desk::Budget::TextsPerPersonDay:
        return (kind == ContactKind::Phone
                    //: %1: a time of day, with a date where it is not today
                    ? Words::tr("No more texts for this person today. The next can go at %1.")
                    //: %1: a time of day, with a date where it is not today
                    : Words::tr("No more messages for this person today. The next can go at %1."))
            .arg(at);
    case desk::Budget::TextsPerTargetDay:
        return (kind == ContactKind::Phone
                    //: %1: a time of day, with a date where it is not today
                    ? Words::tr("No more texts to this number today. The next can go at %1.")
                    //: %1: a time of day, with a date where it is not today
                    : Words::tr("No more emails to this address today. The next can go at %1."))
            .arg(at);
    case desk::Budget::TextsPerOperatorHour:
        return (kind == ContactKind::Phone
                    //: %1: a time of day
                    ? Words::tr("No more texts from you this hour. The next can go at %1.")
                    //: %1: a time of day
                    : Words::tr("No more messages from you this hour. The next can go at %1."))
            .arg(at);
    case desk::Budget::RevealsPerOperatorHour:
        //: %1: a time of day
        return Words::tr("You can't show more numbers this hour. You can show the next at %1.").arg(at);
    case desk::Budget::SearchesPerOperatorHour:
        //: %1: a time of day
        return Words::tr("No more searches by you this hour. You can search again at %1.").arg(at);
    }
    Q_UNREACHABLE();
}

QString budgetText(const Missing &missing, ContactKind kind, const time::Now &now)
{
    const desk::Budget budget = missing.budget.value_or(desk::Budget::TextsPerPersonDay);
    return missing.until ? overText(budget, kind, clockTime(*missing.until, now)) : overText(budget, kind);
}

} // namespace

QString missingText(const Missing &missing, ContactKind kind, const QList<desk::OfferedProof> &codes,
                    const time::Now &now)
{
    using What = Missing::What;
    switch (missing.what) {
    case What::Role:
        return Words::tr("You aren't an operator at this desk. Ask an administrator.");
    case What::StoreUnreachable:
        return Words::tr("The desk's store doesn't answer. Nothing new can begin until it does.");
    case What::PolicyUnknown:
        return Words::tr("This policy isn't registered at the desk. Ask an administrator to register it.");
    case What::LeaseLost:
        return leaseText(missing.by);
    case What::PersonLocked:
        return lockText(missing.until, now);
    case What::NoReason:
        return Words::tr("Choose why the caller wants this.");
    case What::TicketForm:
        return Words::tr("Enter the ticket, the way your desk writes it.");
    case What::NeedsProof:
        return needsProofText(proofChoiceText(missing.anyOf, codes));
    case What::ProofExpired:
        return proofExpiredText(
            proofChoiceText(missing.anyOf.isEmpty() ? QStringList{desk::anyProof} : missing.anyOf, codes),
            missing.until, now);
    case What::ProofsNotIndependent:
        return Words::tr("These proofs came the same way, so they count as one. Add one that comes another "
                         "way.");
    case What::FlagStops:
        return stoppedByText(missing.flag.value_or(desk::Flag::OtherFactor), kind);
    case What::NeedsApprovals:
        return Words::tr("%n approver(s) have to say yes first.", nullptr, missing.count);
    case What::ApprovalRefused:
        return approvalRefusedText(missing.by);
    case What::OnHold:
        return holdText(missing, now);
    case What::OverBudget:
        return budgetText(missing, kind, now);
    case What::OldContactNotTold:
        return Words::tr("Not everybody was told of this person's last change. Tell them first.");
    }
    Q_UNREACHABLE();
}

QString notSentText(const QList<Missing> &missing, ContactKind kind, const time::Now &now)
{
    QStringList sentences{Words::tr("No code was sent.")};
    for (const Missing &one : missing)
        sentences.append(missingText(one, kind, {}, now));
    return joinedSentences(sentences);
}

QString noTargetText(ContactKind kind)
{
    return kind == ContactKind::Phone ? Words::tr("Enter the new phone number.")
                                      : Words::tr("Enter the new email address.");
}

} // namespace renumber::ui
