// SPDX-License-Identifier: Apache-2.0
#include "screen/deskpagetext.h"

#include "words/casenumber.h"
#include "words/channeltext.h"
#include "words/contacttext.h"
#include "words/deskcasetext.h"
#include "words/deskfaulttext.h"
#include "words/deskmissingtext.h"
#include "words/isolate.h"
#include "words/sentence.h"
#include "words/tickettext.h"
#include "words/timetext.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using account::ContactKind;
using account::ContactValue;
using screen::CaseContact;
using screen::CaseWaiting;
using screen::HistoryRow;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeskPageText)
};

ContactKind kindOf(const CaseContact &contact)
{
    return contact.question.kind;
}

/// With a code, by the way that it comes.
QString codeText(ContactKind kind, const description::Channel &channel)
{
    About about{kind};
    about.channel = channel;
    switch (travelsBy(about)) {
    case description::Channel::Kind::Text:
        //: On a button. %1: the new phone number, %2: a person's name
        return Words::tr("Text the code to %1 for %2");
    case description::Channel::Kind::Call:
        //: On a button: a machine calls and says the code. %1: the new phone number, %2: a person's name
        return Words::tr("Have the code called to %1 for %2");
    case description::Channel::Kind::App:
        //: On a button: in an app for messages. %1: the new phone number, %2: a person's name
        return Words::tr("Send the code to %1 for %2");
    case description::Channel::Kind::Email:
        //: On a button. %1: the new email address, %2: a person's name
        return Words::tr("Email the code to %1 for %2");
    }
    Q_UNREACHABLE();
}

QString linkText(ContactKind kind)
{
    return kind == ContactKind::Phone
        //: On a button. %1: the new phone number, %2: a person's name
        ? Words::tr("Text the link to %1 for %2")
        //: On a button. %1: the new email address, %2: a person's name
        : Words::tr("Email the link to %1 for %2");
}

QString changeText(ContactKind kind)
{
    return kind == ContactKind::Phone
        //: On a button. %1: the new phone number, %2: a person's name
        ? Words::tr("Change the number to %1 for %2")
        //: On a button. %1: the new email address, %2: a person's name
        : Words::tr("Change the address to %1 for %2");
}

QString byWhomText(const QString &by, const QString &actor)
{
    //: In the history of a person: it was whoever reads it
    return by == actor ? Words::tr("you") : isolated(by);
}

QString whatText(const HistoryRow &row)
{
    using What = HistoryRow::What;
    const bool isPhone = row.kind == ContactKind::Phone;
    switch (row.what) {
    case What::Done:
        //: In the history of a person
        return isPhone ? Words::tr("number changed") : Words::tr("address changed");
    case What::Refused:
        //: In the history of a person
        return isPhone ? Words::tr("new number refused") : Words::tr("new address refused");
    case What::Abandoned:
        //: In the history of a person
        return isPhone ? Words::tr("new number given up") : Words::tr("new address given up");
    case What::Stopped:
        //: In the history of a person
        return Words::tr("case stopped");
    case What::NotKnown:
        //: In the history of a person
        return isPhone ? Words::tr("new number not confirmed") : Words::tr("new address not confirmed");
    case What::ProofFailed:
        //: In the history of a person
        return Words::tr("a proof failed");
    case What::Locked:
        //: In the history of a person
        return Words::tr("locked");
    case What::Unlocked:
        //: In the history of a person
        return Words::tr("lock ended");
    case What::ChangedElsewhere:
        //: In the history of a person
        return isPhone ? Words::tr("number changed elsewhere") : Words::tr("address changed elsewhere");
    }
    Q_UNREACHABLE();
}

/// The codes of \a proofs that have names of their own.
QList<desk::OfferedProof> namedCodes(const QList<screen::DeskProof> &proofs)
{
    QList<desk::OfferedProof> codes;
    for (const screen::DeskProof &proof : proofs) {
        if (proof.kind == desk::ProofKind::ContactCode)
            codes.append({proof.name, proof.of});
    }
    return codes;
}

} // namespace

UpdateSends updateSends(const CaseContact &contact)
{
    using description::EffectTiming;
    const EffectTiming effect = contact.rules->effectFor(contact.current);
    const bool isMessage = effect == EffectTiming::AfterCode || effect == EffectTiming::AtOnceThenConfirmed;
    if (!isMessage || contact.rules->change->confirmation == description::Confirmation::None)
        return UpdateSends::Nothing;
    return contact.rules->change->confirmation == description::Confirmation::Link ? UpdateSends::Link
                                                                                  : UpdateSends::Code;
}

QString updateText(const CaseContact &contact, const ContactValue &value, const description::Channel &channel,
                   const QString &person)
{
    const ContactKind kind = kindOf(contact);
    const QString whom = personText(person);
    if (value.isEmpty())
        return (kind == ContactKind::Phone
                    //: On a button, while no new number was entered. %1: a person's name
                    ? Words::tr("Change the number for %1")
                    //: On a button, while no new address was entered. %1: a person's name
                    : Words::tr("Change the address for %1"))
            .arg(whom);
    switch (updateSends(contact)) {
    case UpdateSends::Code:
        return codeText(kind, channel).arg(shown(value), whom);
    case UpdateSends::Link:
        return linkText(kind).arg(shown(value), whom);
    case UpdateSends::Nothing:
        return changeText(kind).arg(shown(value), whom);
    }
    Q_UNREACHABLE();
}

QString currentText(const CaseContact &contact)
{
    if (!contact.current.isSet())
        return {};
    const QString value = contact.veil == screen::Veil::Lifted
        ? shown(contact.current.value)
        : leftToRight(account::maskedContact(contact.current.kind, contact.current.value));
    //: %1: the phone number or email address now on the account
    return Words::tr("Now: %1").arg(value);
}

QString headText(const screen::CaseHead &head, const time::Now &now)
{
    const QString number = leftToRight(caseNumberText(head.number));
    const QString at = clockTime(head.openedAt, now);
    if (head.openedBy == head.actor)
        //: %1: the name of a service, %2: the number of a case, such as R-1042, %3: a time of day
        return Words::tr("%1 · case %2 · opened at %3 by you").arg(head.service, number, at);
    //: %1: the name of a service, %2: the number of a case, such as R-1042, %3: a time of day, %4: a login
    return Words::tr("%1 · case %2 · opened at %3 by %4")
        .arg(head.service, number, at, isolated(head.openedBy));
}

QString personText(const QString &name)
{
    //: In place of a name that the service does not tell
    return name.isEmpty() ? Words::tr("this person") : isolated(name);
}

QStringList missingLines(const screen::DeskCase &deskCase, const ContactValue &value, const time::Now &now)
{
    const ContactKind kind = kindOf(deskCase.contact);
    const QList<desk::OfferedProof> codes = namedCodes(deskCase.proofs.offered);
    QStringList lines;
    bool isTargetSaid = !value.isEmpty();
    for (const desk::Missing &missing : deskCase.missing) {
        // The new contact is entered once the caller is proven.
        if (!isTargetSaid && missing.what >= desk::Missing::What::FlagStops) {
            lines.append(noTargetText(kind));
            isTargetSaid = true;
        }
        lines.append(missing.what == desk::Missing::What::TicketForm
                         ? ticketText(deskCase.why.ticket, deskCase.why.ticketPattern)
                         : missingText(missing, kind, codes, now));
    }
    if (!isTargetSaid)
        lines.append(noTargetText(kind));
    return lines;
}

bool mayEndLock(const screen::DeskCase &deskCase, const time::Now &now)
{
    return std::any_of(deskCase.missing.cbegin(), deskCase.missing.cend(), [&now](const auto &missing) {
        return missing.what == desk::Missing::What::PersonLocked && missing.until
            && *missing.until <= now.steady;
    });
}

QString historyText(const HistoryRow &row, const QString &actor, const time::Now &now)
{
    const QDate date = now.toWall(row.at).toLocalTime().date();
    QStringList parts{QLocale().toString(date, QLocale::ShortFormat), whatText(row)};
    if (!row.by.isEmpty())
        parts.append(byWhomText(row.by, actor));
    if (row.number > 0)
        parts.append(leftToRight(caseNumberText(row.number)));
    return parts.join(u" · "_s);
}

QString tellingText(const screen::CaseTelling &telling, ContactKind changed, const QString &service,
                    const time::Now &now)
{
    if (telling.toldAt)
        return toldText(telling.whom, changed, telling.how, service, clockTime(*telling.toldAt, now));
    return tellPlanText(telling.whom, changed, telling.how, service);
}

QString notToldText(const screen::CaseTelling &telling, ContactKind changed)
{
    using ByService = screen::CaseTelling::ByService;
    switch (telling.byService) {
    case ByService::NotAsked:
        return owedText(telling.whom, changed);
    case ByService::UnderWay:
        return beingToldText(telling.whom, changed);
    case ByService::MayHaveTold:
        return mayBeToldText(telling.whom, changed);
    }
    Q_UNREACHABLE();
}

QString tellTroubleText(const screen::CaseTelling &telling, ContactKind changed, const QString &service,
                        const time::Now &now)
{
    if (!telling.trouble)
        return {};
    service::Problem problem = *telling.trouble;
    problem.retryAt.reset(); // it is not asked again
    About about{changed};
    about.actingFor = ActingFor::AnotherPerson;
    return joinedSentences(
        //: Whom a change concerns. %1: the name of a service
        {Words::tr("%1 was to tell them.").arg(service),
         happened(problem, Activity::Changing, about, service, now)});
}

QString waitingText(const CaseWaiting &waiting, const QString &service)
{
    switch (waiting.what) {
    case CaseWaiting::For::Record:
        return Words::tr("Writing it down…");
    case CaseWaiting::For::Permit:
        return Words::tr("Asking the desk for leave…");
    case CaseWaiting::For::CodeToNew:
    case CaseWaiting::For::ProofCode:
        //: %1: the name of a service
        return Words::tr("Asking %1 to send a code…").arg(service);
    case CaseWaiting::For::Change:
        //: %1: the name of a service
        return Words::tr("Asking %1 to make the change…").arg(service);
    case CaseWaiting::For::ProofAccount:
        //: %1: the name of a service
        return Words::tr("Asking %1 for the account…").arg(service);
    case CaseWaiting::For::ProofCheck:
        //: %1: the name of a service
        return Words::tr("Asking %1 to check the code…").arg(service);
    case CaseWaiting::For::Telling:
        //: %1: the name of a service
        return Words::tr("Asking %1 to tell them…").arg(service);
    }
    Q_UNREACHABLE();
}

ProblemText troubleText(const screen::CaseTrouble &trouble, const time::Now &now)
{
    if (const auto *fault = std::get_if<desk::StoreFault>(&trouble)) {
        ProblemText text{storeFaultText(*fault, now), {}, NextStep::None};
        // Nothing else is for the operator to mend.
        const bool isToMend = fault->what == desk::StoreFault::What::Unfit;
        text.tone = isToMend ? look::Tone::Wrong : look::Tone::Doubt;
        return text;
    }
    if (const auto *stop = std::get_if<screen::StopNotRecorded>(&trouble)) {
        ProblemText text{
            joinedSentences({Words::tr("The stop isn't recorded, and this person isn't locked for "
                                       "others. Nothing goes on with this case here. Press F8 "
                                       "again."),
                             storeFaultText(stop->why, now)}),
            {},
            NextStep::None};
        text.tone = look::Tone::Wrong;
        return text;
    }
    const auto &atService = std::get<screen::ServiceTrouble>(trouble);
    return describe(atService.problem, atService.activity, atService.about, atService.service, now);
}

} // namespace renumber::ui
