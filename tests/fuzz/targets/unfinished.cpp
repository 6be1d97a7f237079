// SPDX-License-Identifier: Apache-2.0
// The row of an unfinished change, and what the keychain keeps beside it. Input: a choice of what the account
// shows; the row's values, one a line ("-": none, "#" before a number); then what the keychain gave.
#include "store/changerow.h"
#include "store/confidential.h"
#include "store/unfinishedchange.h"
#include "target.h"

using namespace Qt::StringLiterals;

namespace renumber::fuzz {

namespace {

QVariantList rowFrom(Input &input)
{
    QVariantList row;
    for (qsizetype i = 0; i < store::rowColumns().size(); ++i) {
        const QByteArray line = input.line();
        if (line == "-")
            row.append(QVariant());
        else if (line.startsWith('#'))
            row.append(line.mid(1).toLongLong());
        else
            row.append(QString::fromUtf8(line));
    }
    return row;
}

account::Account accountShowing(qsizetype choice, const change::Plan &plan)
{
    account::Contact contact = plan.before;
    if (choice % 2 == 1)
        contact.value = plan.target;
    if (choice / 2 == 1)
        contact.pending = plan.target;
    contact.verification = account::Verification(choice % 3);
    return {u"user"_s, {}, {contact}};
}

void checkRow(const store::UnfinishedChange &entry)
{
    store::UnfinishedChange again = entry;
    demand(store::changeFromRow(store::toRow(entry)) == again, "what is written is what was read");
    again.id.clear();
    demand(!store::changeFromRow(store::toRow(again)), "an entry has an id");
}

} // namespace

static void target(const QByteArray &bytes)
{
    Input input(bytes);
    const qsizetype choice = input.choose(4);
    const auto entry = store::changeFromRow(rowFrom(input));
    const auto confidential = store::confidentialFromBytes(input.rest());
    if (confidential)
        demand(store::confidentialFromBytes(store::toBytes(*confidential)) == confidential,
               "what is kept is what was read");
    if (!entry)
        return;
    checkRow(*entry);
    if (!confidential)
        return;
    const change::Change before = store::restored(*entry, confidential->plan);
    const change::Change now = store::reconciled(before, accountShowing(choice, confidential->plan));
    demand(now.plan == confidential->plan, "a plan is never altered");
    if (const auto *awaiting = std::get_if<change::AwaitingCode>(&now.phase))
        demand(awaiting->code.sentTo == confidential->plan.target, "a code went to where the plan says");
    if (const auto *done = std::get_if<change::Done>(&now.phase))
        demand(account::sameContact(confidential->plan.before.kind, done->shown.value,
                                    confidential->plan.target),
               "done is what was wanted");
}

} // namespace renumber::fuzz

RENUMBER_FUZZ_TARGET(unfinished)
