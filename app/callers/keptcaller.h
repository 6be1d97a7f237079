// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/contactvalue.h"
#include "cases/connection.h"

#include <QString>

#include <optional>

namespace renumber::callers {

/// Whom a case is about: what the desk's store has no more than keys of, and this computer's keychain keeps
/// whole until the case is closed.
struct KeptCaller
{
    QString userId; ///< at the service
    account::ContactKind kind = account::ContactKind::Phone;
    account::ContactValue target; ///< the new contact; empty while it is not known

    friend bool operator==(const KeptCaller &, const KeptCaller &) = default;
};

/// Keeps \a caller for the case \a caseId of \a connection, in place of what was kept.
void keep(cases::Connection &connection, const QString &caseId, const KeptCaller &caller);
/// What is kept for the case; none where nothing is, as of a case that was opened on another computer, or
/// where the keychain does not give it.
wait::Future<std::optional<KeptCaller>> keptCaller(cases::Connection &connection, const QString &caseId);
/// Nothing is kept for the case any more.
void forget(cases::Connection &connection, const QString &caseId);

} // namespace renumber::callers
