// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/callreader.h"
#include "description/description.h"

namespace renumber::description {

/// Reads "proofs", and notes what a schema cannot see.
class ProofReader
{
public:
    /// \a json, \a faults and \a calls outlive this. \a scope is what calls may use besides the contact.
    ProofReader(const JsonFile &json, Faults &faults, CallReader &calls, const Scope &scope);

    /// What is said of a contact's codes in \a contacts counts where a proof says nothing else.
    QList<CodeProof> read(const std::map<account::ContactKind, ContactService> &contacts);

private:
    CodeProof proof(const QString &place, const QJsonObject &json,
                    const std::map<account::ContactKind, ContactService> &contacts);
    void readCalls(CodeProof &proof, const QString &place);
    void checkId(const QString &place, const QString &id, const QList<CodeProof> &earlier);
    void note(const QString &place, const QString &what, const QString &fix);

    const JsonFile &m_json;
    Faults &m_faults;
    CallReader &m_calls;
    const Scope m_scope;
};

} // namespace renumber::description
