// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/policy.h"
#include "desk/role.h"

#include <QByteArray>
#include <QString>

namespace renumber::desk {

/// A desk on one computer: whoever uses the program there, and the policy that was deployed there.
struct SqliteDesk
{
    QString folder; ///< the data folder
    QString keyId; ///< DeskKey::id() of the key that makes the keys of persons
    Policy policy;
    QByteArray policyText; ///< of its file, as registered; builtInPolicyText(); empty: no policy is asked
    QString actor; ///< loginOfSystem(), but in tests
    /// Those of one person. There is nobody to approve.
    Roles roles{Role::Operator, Role::Auditor, Role::Administrator};
    /// At which service its persons are: DeskKey::place(). One folder can have the desks of several, and each
    /// has nothing to do with the persons of another. Empty: all are its own.
    QString place = {};

    /// SHA-256 of the policy's text, in hexadecimal.
    QString policyFingerprint() const;
};

/// Who is signed in to the computer, by the system and not by what the environment says.
QString loginOfSystem();

} // namespace renumber::desk
