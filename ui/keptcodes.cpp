// SPDX-License-Identifier: Apache-2.0
#include "keptcodes.h"

#include "store/changestore.h"

#include <algorithm>

namespace renumber::ui {

using store::ChangeStore;
using store::UnfinishedChange;

namespace {

/// Where \a change stands by what was written down of it last.
std::optional<screen::ChangeStep> stepOf(const UnfinishedChange &change)
{
    // That the message went out is in the desk's store, whatever the account showed after it.
    if (change.stage != UnfinishedChange::Stage::AwaitingCode
        && change.stage != UnfinishedChange::Stage::RequestAccepted)
        return std::nullopt;
    change::Change last;
    last.plan.confirmation = change.confirmation;
    last.phase = change::AwaitingCode{change.code, change.delivery, {}, {}};
    return screen::stepOf(last);
}

} // namespace

KeptCodes::KeptCodes(cases::Connection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
{
}

KeptCodes::~KeptCodes() = default;

void KeptCodes::look(const callers::Desk &desk)
{
    QSet<QString> waiting;
    for (const desk::DeskCase &entry : desk.board()) {
        const desk::Case &one = entry.inHand;
        if (!entry.permit || entry.permit->state != desk::PermitState::Sent || desk.inHand(one.id))
            continue;
        waiting.insert(one.id);
        if (!m_sought.contains(one.id))
            seek({one.id, one.kind});
    }
    m_sought = waiting; // what was in hand meanwhile is looked for anew
    m_codes.removeIf([&waiting](const auto &known) { return !waiting.contains(known.key()); });
}

void KeptCodes::seek(const Sought &sought)
{
    callers::keptCaller(m_connection, sought.caseId)
        .then(this, [this, sought](const std::optional<callers::KeptCaller> &caller) {
            if (!caller || caller->kind != sought.kind)
                return;
            m_connection.foundation().store.load().then(
                this,
                [this, sought, whose = m_connection.keyOf(caller->userId)](const ChangeStore::Loaded &found) {
                    if (found)
                        take(sought, whose, found->changes);
                });
        });
}

/// The newest, as an account may have one that was left before.
void KeptCodes::take(const Sought &sought, const keychain::EntryKey &whose,
                     const QList<UnfinishedChange> &kept)
{
    const auto newest = std::find_if(kept.crbegin(), kept.crend(), [&](const UnfinishedChange &one) {
        return one.account == whose && one.kind == sought.kind && one.isWaiting();
    });
    if (newest == kept.crend() || !m_sought.contains(sought.caseId))
        return;
    const auto step = stepOf(*newest);
    if (!step)
        return;
    const auto here = store::inSteadyTime(*newest, m_connection.foundation().clock.now());
    m_codes.insert(sought.caseId, {*step, here.code.expiresAt});
    emit changed();
}

} // namespace renumber::ui
