// SPDX-License-Identifier: Apache-2.0
// Qt is not compiled for the thread sanitizer, which therefore does not see the locks and atomics within it,
// and takes everything that is handed from thread to thread by them for a race. The functions here stand
// before those of Qt in programs under that sanitizer, tell it what Qt promises, and do what Qt does. So
// nothing of Renumber's own has to be suppressed.
#include <QFutureInterface>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <utility>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace {

/// The function of Qt that one of these stands before, by its mangled name.
template <typename Function> Function original(const char *symbol)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, symbol));
}

} // namespace

/// Promise: what was done before start() is done when the task begins, and the task when waitForDone()
/// returns.
void QThreadPool::start(std::function<void()> task, int priority)
{
    static const auto begin = original<void (*)(QThreadPool *, std::function<void()>, int)>(
        "_ZN11QThreadPool5startESt8functionIFvvEEi");
    auto handed = std::make_unique<std::function<void()>>(std::move(task));
    __tsan_release(handed.get());
    begin(
        this,
        [this, raw = handed.release()] {
            __tsan_acquire(raw);
            const std::unique_ptr<std::function<void()>> own(raw);
            (*own)();
            *own = nullptr;
            __tsan_release(this);
        },
        priority);
}

bool QThreadPool::waitForDone(int milliseconds)
{
    static const auto wait = original<bool (*)(QThreadPool *, int)>("_ZN11QThreadPool11waitForDoneEi");
    const bool done = wait(this, milliseconds);
    if (done)
        __tsan_acquire(this);
    return done;
}

/// Promise: the last of those who hold the results comes after all others have let go.
bool QFutureInterfaceBase::derefT() const noexcept
{
    static const auto release
        = original<bool (*)(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase6derefTEv");
    void *const shared = &mutex();
    __tsan_release(shared);
    const bool isHeldByOthers = release(this);
    if (!isHeldByOthers)
        __tsan_acquire(shared);
    return isHeldByOthers;
}
