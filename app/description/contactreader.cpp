// SPDX-License-Identifier: Apache-2.0
#include "description/contactreader.h"

#include "description/codereader.h"
#include "description/inputreader.h"
#include "description/variables.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::description {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContactReader)
};

/// What the reply to an entered code may tell: whose account was changed.
QStringList submitFacts()
{
    return withNewToken({u"userId"_s});
}

/// What the reply to a send may tell: likewise, and about its code.
QStringList sendFacts()
{
    return submitFacts()
        + QStringList{u"expiresIn"_s, u"expiresAt"_s, u"resendIn"_s, u"resendAt"_s, u"entriesLeft"_s};
}

/// What \a json says by one of \a names; what it is without it else. The schema lets no other name through.
template <typename Enum, std::size_t Count>
Enum chosen(const std::array<text::Named<Enum>, Count> &names, const QJsonValue &json, Enum otherwise)
{
    return text::valueIn(names, json.toString()).value_or(otherwise);
}

/// Whether one of \a calls has one of the variables \a names in it, or a form of one of \a contacts.
bool haveIn(const Calls &calls, const QSet<QString> &contacts, const QSet<QString> &names)
{
    const auto isIn = [&contacts, &names](const Template &text) {
        const QStringList variables = text.variables();
        return std::any_of(variables.cbegin(), variables.cend(), [&](const QString &variable) {
            return contacts.contains(variable.section(u'.', 0, 0)) || names.contains(variable);
        });
    };
    return std::any_of(calls.cbegin(), calls.cend(), [&isIn](const Call &call) {
        const QList<Template> texts = call.body.content.texts();
        return isIn(call.target) || std::any_of(texts.cbegin(), texts.cend(), isIn)
            || std::any_of(call.headers.cbegin(), call.headers.cend(),
                           [&isIn](const HeaderTemplate &header) { return isIn(header.value); });
    });
}

/// What of \a scope is there where nobody is asked for anything any more.
Scope withoutAsked(const Journey &journey, Scope scope)
{
    for (const Ask &ask : journey.ask)
        scope.variables.remove(ask.name);
    return scope;
}

} // namespace

ContactReader::ContactReader(const JsonFile &json, Faults &faults, CallReader &calls,
                             account::ContactKind kind, const QString &place, const Scope &scope)
    : m_json(json)
    , m_faults(faults)
    , m_calls(calls)
    , m_kind(kind)
    , m_place(place)
    , m_scope(scope)
{
}

ContactService ContactReader::read()
{
    ContactService contact;
    const QString code = m_place + u"/code"_s;
    contact.code = readCodeRules(m_calls.at(code).toObject());
    checkCodeRules(m_json, code, contact.code, m_faults);
    const QJsonObject effects = m_calls.at(m_place + u"/takesEffect"_s).toObject();
    contact.whenVerified = chosen(effectNames, effects.value(u"verified"_s), contact.whenVerified);
    contact.whenUnverified = chosen(effectNames, effects.value(u"unverified"_s), contact.whenUnverified);
    contact.whenNone = chosen(effectNames, effects.value(u"none"_s), contact.whenNone);
    Scope changing = journeyScope();
    if (m_json.lines.contains(m_place + u"/change"_s))
        contact.change = journey(m_place + u"/change"_s, changing);
    Scope verifying = journeyScope();
    if (m_json.lines.contains(m_place + u"/verify"_s))
        contact.verify = journey(m_place + u"/verify"_s, verifying);
    if (m_calls.at(m_place + u"/verify/submit"_s).isString())
        shareSubmit(contact, changing.kept - verifying.kept);
    checkVerifyAsks(contact);
    checkLinkAsks(contact);
    checkConfirmation(contact);
    return contact;
}

Scope ContactReader::journeyScope() const
{
    Scope scope = m_scope;
    addVariables(scope, Where::Contact, m_kind);
    addVariables(scope, Where::Journey, m_kind);
    return scope;
}

Journey ContactReader::journey(const QString &place, Scope &scope)
{
    Journey journey;
    if (m_calls.at(place + u"/confirm"_s).toString() == u"link")
        journey.confirmation = Confirmation::Link;
    else if (!m_json.lines.contains(place + u"/submit"_s))
        journey.confirmation = Confirmation::None;
    const QJsonArray neverTells = m_calls.at(place + u"/neverTells"_s).toArray();
    if (neverTells.contains(nameOf(ProblemKind::NumberInUse)))
        journey.ifTaken = IfTaken::NotTold;
    InputReader input(m_json, m_faults, m_calls, place);
    input.read(journey, m_kind, scope);
    const Scope beforeItBegins = scope;
    readSends(journey, place, scope);
    const QSet<QString> usedBySends = m_calls.used();
    readSubmit(journey, place, scope);
    input.checkUse(journey, usedBySends + m_calls.used(), m_usedBySend);
    noteUse(journey);
    readTelling(journey, place, beforeItBegins);
    if (m_json.lines.contains(place + u"/cancel"_s)) {
        Scope cancelling = withoutAsked(journey, scope);
        journey.cancel = m_calls.calls(place + u"/cancel"_s, cancelling, withNewToken({}));
        const QString target = place.endsWith(u"/change"_s) ? u"new"_s : u"current"_s;
        journey.cancelNamesContact = haveIn(*journey.cancel, {target}, m_keptBySend);
    }
    return journey;
}

void ContactReader::readSends(Journey &journey, const QString &place, Scope &scope)
{
    m_calls.forgetUsed();
    const QSet<QString> keptBefore = scope.kept;
    journey.send = m_calls.calls(place + u"/send"_s, scope, sendFacts());
    m_keptBySend = scope.kept - keptBefore;
    m_usedBySend = m_calls.used();
    journey.sendNamesContact = haveIn(journey.send, {u"new"_s, u"current"_s}, {});
    if (place.endsWith(u"/change"_s) && !usesTheNewContact()) {
        note(place + u"/send"_s, Words::tr("the new contact is never sent"),
             Words::tr("use {new} in one of the calls"));
    }
    if (m_json.lines.contains(place + u"/sendToCurrent"_s)) {
        journey.sendToCurrent = m_calls.calls(place + u"/sendToCurrent"_s, scope, sendFacts());
        journey.sendToCurrentNamesContact = haveIn(*journey.sendToCurrent, {u"current"_s}, {});
    }
    const QJsonValue resend = m_calls.at(place + u"/resend"_s);
    if (resend.isString()) {
        journey.resend = journey.send;
        journey.resendNamesContact = journey.sendNamesContact;
    } else if (resend.isArray()) {
        Scope resending = scope; // what only a resend keeps is not there without one
        journey.resend = m_calls.calls(place + u"/resend"_s, resending, sendFacts());
        journey.resendNamesContact = haveIn(*journey.resend, {u"new"_s, u"current"_s}, m_keptBySend);
    }
}

void ContactReader::readSubmit(Journey &journey, const QString &place, const Scope &scope)
{
    if (!m_calls.at(place + u"/submit"_s).isArray())
        return;
    Scope withCode = scope;
    addVariables(withCode, Where::Submit);
    QStringList codes = variablesIn(Where::Submit);
    if (journey.sendToCurrent) {
        addVariables(withCode, Where::SubmitAfterCurrent);
        codes += variablesIn(Where::SubmitAfterCurrent);
    }
    m_calls.forgetUsed();
    journey.submit = m_calls.calls(place + u"/submit"_s, withCode, submitFacts());
    journey.submitNeedsSend = m_calls.used().intersects(m_keptBySend);
    if (place.endsWith(u"/change"_s))
        m_submitVariables = m_calls.used();
    for (const QString &code : std::as_const(codes)) {
        if (m_calls.used().contains(code))
            continue;
        note(place + u"/submit"_s,
             code == u"code" ? Words::tr("the code is never sent")
                             : Words::tr("the code from the current contact is never sent"),
             //: %1: a variable of a service description
             Words::tr("use {%1} in one of the calls").arg(code));
    }
}

/// Once it is done, be it after a restart: nothing that is asked for or that a call of the change has kept is
/// there any more, and no code.
void ContactReader::readTelling(Journey &journey, const QString &place, const Scope &scope)
{
    if (m_calls.at(place + u"/notifies"_s).toBool())
        journey.telling = Telling::ByItself;
    if (!m_json.lines.contains(place + u"/notify"_s))
        return;
    Scope telling = withoutAsked(journey, scope);
    journey.notify = m_calls.calls(place + u"/notify"_s, telling, withNewToken({}));
    if (journey.telling == Telling::ByItself)
        note(place + u"/notify"_s, Words::tr("the service would tell them twice"),
             Words::tr("take it out, or \"notifies\""));
}

/// Where in \a journey what it asks for is used.
void ContactReader::noteUse(Journey &journey)
{
    for (Ask &ask : journey.ask) {
        if (haveIn(journey.send, {}, {ask.name}))
            ask.usedIn.append(Step::Send);
        const auto uses
            = [&ask](const std::optional<Calls> &calls) { return calls && haveIn(*calls, {}, {ask.name}); };
        if (uses(journey.resend) || uses(journey.sendToCurrent)) // each another message
            ask.usedIn.append(Step::Resend);
        if (haveIn(journey.submit, {}, {ask.name}))
            ask.usedIn.append(Step::Submit);
    }
}

/// Verifying enters the code as a change does, and so has to keep what a change keeps for that.
void ContactReader::shareSubmit(ContactService &contact, const QSet<QString> &keptByChangeOnly)
{
    const QString place = m_place + u"/verify/submit"_s;
    if (!contact.change || contact.change->submit.isEmpty()) {
        note(place, Words::tr("there is no change.submit"), Words::tr("write the calls here"));
        return;
    }
    contact.verify->submit = contact.change->submit;
    contact.verify->submitNeedsSend = contact.change->submitNeedsSend;
    contact.verify->confirmation = Confirmation::Code;
    for (const Ask &ask : contact.change->ask) {
        if (ask.usedIn.contains(Step::Submit))
            contact.verify->ask.append({ask.name, ask.label, {Step::Submit}});
    }
    for (const QString &name : keptByChangeOnly) {
        if (!m_submitVariables.contains(name))
            continue;
        //: %1: a variable of a service description
        note(place, Words::tr("change.submit uses {%1}, which verify.send does not keep").arg(name),
             Words::tr("keep it there, or write the calls here"));
    }
}

/// A press verifies, without a form before it in which anything could be asked.
void ContactReader::checkVerifyAsks(const ContactService &contact)
{
    const QList<Ask> asks = contact.verify ? contact.verify->ask : QList<Ask>();
    for (const Ask &ask : asks) {
        if (ask.usedIn.contains(Step::Send))
            note(childPlace(m_place + u"/verify/ask"_s, ask.name),
                 Words::tr("nothing can be asked before a message is sent to verify the contact"),
                 //: %1: a variable of a service description
                 Words::tr("use {%1} in \"submit\" only").arg(ask.name));
    }
}

/// Where a link is waited for there is no field beside it, in which what a restart has forgotten could be
/// asked.
void ContactReader::checkLinkAsks(const ContactService &contact)
{
    for (const auto &[journey, name] :
         {std::pair(&contact.change, u"/change/ask"_s), std::pair(&contact.verify, u"/verify/ask"_s)}) {
        if (!*journey || (*journey)->confirmation != Confirmation::Link)
            continue;
        for (const Ask &ask : (*journey)->ask) {
            if (ask.usedIn.contains(Step::Resend))
                note(childPlace(m_place + name, ask.name),
                     Words::tr("nothing can be asked for while a link is waited for"),
                     //: %1: a variable of a service description
                     Words::tr("leave {%1} out of \"resend\", or \"resend\" out").arg(ask.name));
        }
    }
}

void ContactReader::checkConfirmation(const ContactService &contact)
{
    const bool alwaysAtOnce = contact.whenVerified == EffectTiming::AtOnce
        && contact.whenUnverified == EffectTiming::AtOnce && contact.whenNone == EffectTiming::AtOnce;
    if (contact.change && contact.change->confirmation == Confirmation::None && !alwaysAtOnce) {
        note(m_place + u"/change"_s, Words::tr("a change waits for a code, but the code cannot be entered"),
             Words::tr(
                 "add \"submit\" or \"confirm\": \"link\", or say under \"takesEffect\" that changes take "
                 "effect atOnce"));
    }
    for (const QString &journey : {QString(m_place + u"/change"_s), QString(m_place + u"/verify"_s)}) {
        if (m_calls.at(journey + u"/confirm"_s).toString() == u"link"
            && m_json.lines.contains(QString(journey + u"/submit"_s)))
            note(journey + u"/submit"_s, Words::tr("there is no code to submit where a link confirms"),
                 Words::tr("take it out, or \"confirm\""));
        if (m_calls.at(journey + u"/confirm"_s).toString() == u"link"
            && m_json.lines.contains(QString(journey + u"/sendToCurrent"_s)))
            note(journey + u"/sendToCurrent"_s,
                 Words::tr("a second code could not be entered where a link confirms"),
                 Words::tr("take it out, or \"confirm\""));
    }
    if (contact.verify && contact.verify->confirmation == Confirmation::None
        && !m_calls.at(m_place + u"/verify/submit"_s).isString()) {
        note(m_place + u"/verify"_s, Words::tr("there is no way to confirm"),
             Words::tr("add \"submit\" or \"confirm\": \"link\""));
    }
}

bool ContactReader::usesTheNewContact() const
{
    const QSet<QString> &used = m_calls.used();
    return std::any_of(used.cbegin(), used.cend(),
                       [](const QString &name) { return name == u"new" || name.startsWith(u"new."_s); });
}

void ContactReader::note(const QString &place, const QString &what, const QString &fix)
{
    m_faults.append(m_json.fault(place, what, fix));
}

} // namespace renumber::description
