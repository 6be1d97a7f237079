// SPDX-License-Identifier: Apache-2.0
#include "disk/basefolders.h"

#include <QByteArrayList>
#include <QtGlobal>

#include <pwd.h>
#include <unistd.h>

namespace renumber::disk {

namespace {

void keepAbsolute(const char *variable)
{
    if (!qgetenv(variable).startsWith('/'))
        qunsetenv(variable);
}

/// Of a list of folders.
void keepAbsoluteOnes(const char *variable)
{
    QByteArrayList folders = qgetenv(variable).split(':');
    folders.removeIf([](const QByteArray &folder) { return !folder.startsWith('/'); });
    if (folders.isEmpty())
        qunsetenv(variable);
    else
        qputenv(variable, folders.join(':'));
}

} // namespace

void keepAbsoluteFolders()
{
    for (const char *variable :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        keepAbsolute(variable);
    for (const char *variable : {"XDG_CONFIG_DIRS", "XDG_DATA_DIRS"})
        keepAbsoluteOnes(variable);
    const passwd *user = qEnvironmentVariableIsSet("HOME") ? nullptr : ::getpwuid(::getuid());
    if (user && user->pw_dir && *user->pw_dir == '/')
        qputenv("HOME", user->pw_dir);
}

} // namespace renumber::disk
