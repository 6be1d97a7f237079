// SPDX-License-Identifier: Apache-2.0
#include "hitmarks.h"

#include <algorithm>

namespace renumber::ui {

using desk::DeskCase;
using desk::PersonKey;
using desk::StoreResult;
using screen::HitMarks;
using screen::Marks;
using Known = StoreResult<std::map<PersonKey, desk::PersonMarks>>;

namespace {

/// Beside it nobody can have another; those in which somebody is only to be told keep nobody from one.
const DeskCase *openOf(const PersonKey &person, const QList<DeskCase> &board)
{
    const auto at = std::find_if(board.cbegin(), board.cend(), [&person](const DeskCase &one) {
        return one.inHand.person == person && one.inHand.stage != desk::Stage::Telling;
    });
    return at == board.cend() ? nullptr : &*at;
}

HitMarks::Open openIn(const DeskCase &entry, const callers::Desk &desk, const QDateTime &now)
{
    HitMarks::Open open{entry.number, {}, {}, false};
    const desk::Lease &lease = entry.inHand.lease;
    if (!lease.isHeldAt(now))
        return open;
    open.holder = lease.holder;
    open.since = desk.fromStore(entry.takenAt);
    open.isViewers = lease.holder == desk.actor();
    return open;
}

HitMarks marksOf(const desk::PersonMarks &known, const DeskCase *open, const callers::Desk &desk,
                 const QDateTime &now)
{
    HitMarks marks{{}, known.lock.has_value(), known.flags};
    if (open == nullptr)
        return marks;
    marks.open = openIn(*open, desk, now);
    for (const auto &[flag, state] : open->inHand.flags) {
        if (state == desk::FlagState::Raised)
            marks.flags.insert(flag);
    }
    return marks;
}

} // namespace

wait::Future<Marks> hitMarks(callers::Desk &desk, const cases::Connection &connection,
                             const QList<service::FoundPerson> &people)
{
    QHash<QString, PersonKey> keys;
    for (const service::FoundPerson &one : people)
        keys.insert(one.userId, desk.personOf(connection, one.userId));
    return desk.store()
        ->marksOf(keys.values())
        .andThen([&desk, &connection, keys](const Known &known) -> wait::Future<Marks> {
            if (!known)
                return wait::ready(Marks());
            return desk.store()->board().map(
                [&desk, &connection, keys, known = *known](const StoreResult<QList<DeskCase>> &board) {
                    Marks marks;
                    const QDateTime now = connection.foundation().clock();
                    const QList<DeskCase> open = board ? *board : QList<DeskCase>();
                    for (auto key = keys.constBegin(); key != keys.constEnd(); ++key)
                        marks.insert(key.key(), marksOf(known.at(*key), openOf(*key, open), desk, now));
                    return marks;
                });
        });
}

} // namespace renumber::ui
