// SPDX-License-Identifier: Apache-2.0
#include "privatememory.h"

#ifndef RENUMBER_SANITIZED
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace renumber::ui {

#ifdef RENUMBER_SANITIZED

void keepMemoryPrivate() { }

#else

void keepMemoryPrivate()
{
    // Of a process that is not "dumpable" nobody gets a core dump, also where the system hands them to a
    // program, and its memory is no other process's of this user (ptrace(2), proc(5)). A program that this
    // one starts, such as the browser, is on its own again.
    prctl(PR_SET_DUMPABLE, 0);
    rlimit cores{};
    if (getrlimit(RLIMIT_CORE, &cores) != 0)
        return;
    cores.rlim_cur = 0;
    setrlimit(RLIMIT_CORE, &cores);
}

#endif

} // namespace renumber::ui
