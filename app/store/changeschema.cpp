// SPDX-License-Identifier: Apache-2.0
#include "store/changeschema.h"

using namespace Qt::StringLiterals;

namespace renumber::store {

const QList<QStringList> &schemaVersions()
{
    static const QList<QStringList> versions{
        {u"CREATE TABLE changes ("
         "id TEXT NOT NULL PRIMARY KEY, service TEXT NOT NULL, origin TEXT NOT NULL, user TEXT NOT NULL, "
         "profile TEXT NOT NULL, kind TEXT NOT NULL, aim TEXT NOT NULL, confirmation TEXT NOT NULL, "
         "before TEXT NOT NULL, target TEXT NOT NULL, begun_at TEXT NOT NULL, stage TEXT NOT NULL, "
         "sent_at TEXT, expires_at TEXT, resend_at TEXT, to_current_at TEXT, entries_left INTEGER, "
         "entries_source TEXT NOT NULL, replaces_earlier INTEGER NOT NULL, delivery TEXT NOT NULL, details "
         "TEXT NOT NULL, "
         "owner TEXT NOT NULL)"_s},
        // Until then "user" was the id itself, which what opens the file replaces.
        {u"ALTER TABLE changes ADD COLUMN entry_name TEXT NOT NULL DEFAULT 'userId'"_s,
         u"ALTER TABLE changes ADD COLUMN has_id INTEGER NOT NULL DEFAULT 1"_s},
        // Until then several programs could use one file, and each had rows of its own.
        {u"ALTER TABLE changes DROP COLUMN owner"_s},
        // Until then tenants at one origin were not told apart, nor was it known which key had made a hash.
        {u"ALTER TABLE changes ADD COLUMN tenant TEXT NOT NULL DEFAULT ''"_s,
         u"ALTER TABLE changes ADD COLUMN ids_key TEXT NOT NULL DEFAULT ''"_s},
        // Until then a restart forgot what the service had said of a code, and of those that were entered.
        {u"ALTER TABLE changes ADD COLUMN validity TEXT NOT NULL DEFAULT 'good'"_s,
         u"ALTER TABLE changes ADD COLUMN entry_outcome TEXT NOT NULL DEFAULT 'none'"_s,
         u"ALTER TABLE changes ADD COLUMN click_not_shown_at TEXT"_s},
        // Until then every code came as its kind of contact has it.
        {u"ALTER TABLE changes ADD COLUMN channel TEXT NOT NULL DEFAULT 'text'"_s,
         u"ALTER TABLE changes ADD COLUMN channel_app TEXT NOT NULL DEFAULT ''"_s,
         u"ALTER TABLE changes ADD COLUMN channel_value TEXT NOT NULL DEFAULT ''"_s},
    };
    return versions;
}

} // namespace renumber::store
