// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/callreader.h"
#include "description/description.h"

namespace renumber::description {

/// Reads what a description says of one kind of contact, and notes what a schema cannot see.
class ContactReader
{
public:
    /// \a json, \a faults and \a calls outlive this. \a scope is what calls may use besides the contact
    /// itself.
    ContactReader(const JsonFile &json, Faults &faults, CallReader &calls, account::ContactKind kind,
                  const QString &place, const Scope &scope);

    ContactService read();

private:
    Scope journeyScope() const;
    Journey journey(const QString &place, Scope &scope);
    void readSends(Journey &journey, const QString &place, Scope &scope);
    void readSubmit(Journey &journey, const QString &place, const Scope &scope);
    void noteUse(Journey &journey);
    void readTelling(Journey &journey, const QString &place, const Scope &scope);
    void shareSubmit(ContactService &contact, const QSet<QString> &keptByChangeOnly);
    void checkLinkAsks(const ContactService &contact);
    void checkVerifyAsks(const ContactService &contact);
    void checkConfirmation(const ContactService &contact);
    bool usesTheNewContact() const;
    void note(const QString &place, const QString &what, const QString &fix);

    const JsonFile &m_json;
    Faults &m_faults;
    CallReader &m_calls;
    const account::ContactKind m_kind;
    const QString m_place;
    const Scope m_scope;
    QSet<QString> m_submitVariables; ///< of the change
    QSet<QString> m_keptBySend; ///< of the journey that is being read
    QSet<QString> m_usedBySend; ///< likewise
};

} // namespace renumber::description
