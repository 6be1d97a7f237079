// SPDX-License-Identifier: Apache-2.0
#include "description/proofreader.h"

#include "description/codereader.h"
#include "description/variables.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::description {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProofReader)
};

/// What the reply to a send may tell of its code.
QStringList sendFacts()
{
    return withNewToken(
        {u"expiresIn"_s, u"expiresAt"_s, u"resendIn"_s, u"resendAt"_s, u"entriesLeft"_s, u"userId"_s});
}

/// What a policy calls proofs of other kinds, and any of them.
bool isTaken(const QString &id)
{
    static const QStringList taken{u"any"_s,      u"contactCode"_s, u"callback"_s,
                                   u"inPerson"_s, u"video"_s,       u"manager"_s};
    return taken.contains(id);
}

} // namespace

ProofReader::ProofReader(const JsonFile &json, Faults &faults, CallReader &calls, const Scope &scope)
    : m_json(json)
    , m_faults(faults)
    , m_calls(calls)
    , m_scope(scope)
{
}

QList<CodeProof> ProofReader::read(const std::map<account::ContactKind, ContactService> &contacts)
{
    QList<CodeProof> proofs;
    const QJsonArray list = m_json.root.value(u"proofs"_s).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString place = u"/proofs/"_s + QString::number(i);
        const CodeProof one = proof(place, list.at(i).toObject(), contacts);
        checkId(place + u"/id"_s, one.id, proofs);
        proofs.append(one);
    }
    return proofs;
}

CodeProof ProofReader::proof(const QString &place, const QJsonObject &json,
                             const std::map<account::ContactKind, ContactService> &contacts)
{
    CodeProof proof;
    proof.id = json.value(u"id"_s).toString();
    proof.of = json.value(u"of"_s).toString() == u"email" ? account::ContactKind::Email
                                                          : account::ContactKind::Phone;
    const QString code = place + u"/code"_s;
    if (json.contains(u"code"_s)) {
        proof.code = readCodeRules(json.value(u"code"_s).toObject());
        checkCodeRules(m_json, code, proof.code, m_faults);
    } else if (const auto contact = contacts.find(proof.of); contact != contacts.end()) {
        proof.code = contact->second.code;
    }
    readCalls(proof, place);
    return proof;
}

void ProofReader::readCalls(CodeProof &proof, const QString &place)
{
    Scope scope = m_scope;
    addVariables(scope, Where::Contact, proof.of);
    const QSet<QString> keptBefore = scope.kept;
    m_calls.forgetUsed();
    proof.send = m_calls.calls(place + u"/send"_s, scope, sendFacts());
    const QSet<QString> keptBySend = scope.kept - keptBefore;
    // What a GET asks for is taken for a reading, and may be asked for again.
    const auto acts = [](const Call &call) { return call.method != "GET"; };
    if (std::none_of(proof.send.cbegin(), proof.send.cend(), acts))
        note(place + u"/send"_s, Words::tr("a code cannot be sent by \"get\" alone"),
             Words::tr("use \"post\" or \"put\""));
    Scope withCode = scope;
    addVariables(withCode, Where::Submit);
    m_calls.forgetUsed();
    proof.check = m_calls.calls(place + u"/check"_s, withCode, withNewToken({u"userId"_s}));
    proof.checkNeedsSend = m_calls.used().intersects(keptBySend);
    if (!m_calls.used().contains(u"code"_s))
        note(place + u"/check"_s, Words::tr("the code is never sent"),
             //: %1: a variable of a service description
             Words::tr("use {%1} in one of the calls").arg(u"code"_s));
}

void ProofReader::checkId(const QString &place, const QString &id, const QList<CodeProof> &earlier)
{
    static const QRegularExpression wellFormed(u"\\A[A-Za-z][A-Za-z0-9]*\\z"_s);
    const auto hasId = [&id](const CodeProof &other) { return other.id == id; };
    if (!wellFormed.match(id).hasMatch())
        note(place, Words::tr("this cannot name a proof"),
             Words::tr("use letters and digits, and a letter in front"));
    else if (isTaken(id))
        note(place, Words::tr("a policy means something else by \"%1\"").arg(id),
             Words::tr("choose another name, such as oldPhoneCode"));
    else if (std::any_of(earlier.cbegin(), earlier.cend(), hasId))
        note(place, Words::tr("there is another proof of this name"), Words::tr("choose another name"));
}

void ProofReader::note(const QString &place, const QString &what, const QString &fix)
{
    m_faults.append(m_json.fault(place, what, fix));
}

} // namespace renumber::description
