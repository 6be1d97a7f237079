// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"
#include "change/plan.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace renumber::test {

/// Where in a person's way the call stands that goes wrong.
enum class At {
    SignIn,
    Refresh, ///< "Read again" on the account page
    Request, ///< of a message, or of a change at once; and the reading after it
    Resend,
    RequestToCurrent, ///< of a second code, to the number on the account
    Confirm, ///< with the code, or by saying that the link was clicked; and the reading after it
};

/// How the person signs in.
enum class Way {
    SampleToken,
    Browser, ///< which gives a token that can be renewed
    Password,
};

/// Whether the access token has expired by the press that makes the call, which then gets another one first.
enum class TokenAge { Fresh, Expired };

/// One call of a service that goes wrong in each way, and the person whom it happens to.
struct FaultedCall
{
    QString label;
    At at = At::Request;
    QString method;
    QString path; ///< as the sandbox's faults name it, with * for what differs
    QString before; ///< part of the request just before it that the same press makes; empty: it is the first
    QString person = QStringLiteral("Camille");
    QString token = QStringLiteral("verified"); ///< what follows "sample-token-"
    account::ContactKind kind = account::ContactKind::Phone;
    change::Aim aim = change::Aim::Change;
    QJsonObject settings = {}; ///< of the sandbox's service
    bool withCurrentCode = false; ///< the code to the number on the account is fetched as well
    Way way = Way::SampleToken;
    TokenAge tokenAge = TokenAge::Fresh;
    bool isAfterReading = false; ///< the request just before it reads the account
};

/// Whether the reply to \a call tells whose account it is about, or brings a token that does, and somebody is
/// known by then who it can be compared with.
bool tellsWho(const FaultedCall &call);

/// Every call that a person's use of the service \a id can make, for each sort of account that it differs by.
QList<FaultedCall> faultedCalls(const QString &id);

} // namespace renumber::test
