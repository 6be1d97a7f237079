// SPDX-License-Identifier: Apache-2.0
#include "glibbus.h"

#include <gio/gio.h>

namespace renumber::keychain {

namespace {

/// Kept until the process ends: GLib hands the same connection to everybody as long as somebody holds it, and
/// a new one would end the process again.
GDBusConnection *kept = nullptr;

void keep(GObject * /*source*/, GAsyncResult *result, gpointer /*data*/)
{
    GDBusConnection *connection = g_bus_get_finish(result, nullptr);
    if (!connection)
        return; // libsecret has none then, either
    g_dbus_connection_set_exit_on_close(connection, FALSE);
    if (kept)
        g_object_unref(kept);
    kept = connection;
}

} // namespace

void outliveSessionBus()
{
    // Asked for before libsecret asks, so that this answer comes first.
    if (!kept)
        g_bus_get(G_BUS_TYPE_SESSION, nullptr, keep, nullptr);
}

} // namespace renumber::keychain
