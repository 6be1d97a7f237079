// SPDX-License-Identifier: Apache-2.0
#include "truth.h"

using namespace Qt::StringLiterals;

namespace renumber::test {

ContactTruth truthOf(SandboxProcess &sandbox, const QString &service, const FaultedCall &call)
{
    const QJsonArray accounts
        = sandbox.control("GET", QString(u"/sandbox/accounts?service="_s + service)).toArray();
    for (const QJsonValue account : accounts) {
        if (!account[u"name"_s].toString().startsWith(call.person + u' '))
            continue;
        const QJsonValue contact
            = account[call.kind == account::ContactKind::Phone ? u"phone"_s : u"email"_s];
        ContactTruth truth{contact[u"current"_s].toString(),
                           contact[u"verified"_s].toBool(),
                           contact[u"pending"_s].toString(),
                           {}};
        for (const QJsonValue entry : contact[u"all"_s].toArray())
            truth.all.append(entry[u"value"_s].toString());
        return truth;
    }
    qFatal("the sandbox has no account of %s", qUtf8Printable(call.person));
}

} // namespace renumber::test
