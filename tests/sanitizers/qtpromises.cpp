// SPDX-License-Identifier: Apache-2.0
// Qt is not compiled for the thread sanitizer, which therefore does not see the locks and atomics within it,
// and takes everything that is handed from thread to thread by them for a race. The functions here stand
// before those of Qt in programs under that sanitizer, tell it what Qt promises, and do what Qt does. So
// nothing of Renumber's own has to be suppressed.
#include <QDeadlineTimer>
#include <QFutureInterface>
#include <QMetaObject>
#include <QRunnable>
#include <QThreadPool>

#include <cstdarg>
#include <functional>
#include <memory>
#include <utility>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>
#include <sched.h>

namespace {

/// The function of Qt that one of these stands before, by its mangled name.
template <typename Function> Function original(const char *symbol)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, symbol));
}

/// A functor on its way to another thread.
class Queued : public QtPrivate::QSlotObjectBase
{
public:
    explicit Queued(QSlotObjectBase *functor)
        : QSlotObjectBase(&carryOut)
        , m_functor(functor)
    {
        __tsan_release(this);
    }

private:
    static void carryOut(int operation, QSlotObjectBase *self, QObject *receiver, void **arguments, bool *)
    {
        auto *queued = static_cast<Queued *>(self);
        __tsan_acquire(queued);
        if (operation == Call) {
            queued->m_functor->call(receiver, arguments);
            __tsan_release(queued); // either thread may be the last to let go
        }
        if (operation == Destroy) {
            queued->m_functor->destroyIfLastRef();
            delete queued;
        }
    }

    QSlotObjectBase *const m_functor;
};

/// A functor that a signal is connected to. Where the sender emits in another thread, too, as a reply of a
/// network access does, either of the threads may be the one that clears away what was disconnected.
class Connected : public QtPrivate::QSlotObjectBase
{
public:
    explicit Connected(QSlotObjectBase *functor)
        : QSlotObjectBase(&carryOut)
        , m_functor(functor)
    {
        __tsan_release(this);
    }

private:
    static void carryOut(int operation, QSlotObjectBase *self, QObject *receiver, void **arguments,
                         bool *isSame)
    {
        auto *connected = static_cast<Connected *>(self);
        __tsan_acquire(connected);
        switch (operation) {
        case Call:
            connected->m_functor->call(receiver, arguments);
            __tsan_release(&connected->m_called);
            break;
        case Compare:
            *isSame = connected->m_functor->compare(arguments);
            break;
        case Destroy:
            __tsan_acquire(&connected->m_called);
            connected->m_functor->destroyIfLastRef();
            delete connected;
            break;
        }
    }

    char m_called = 0; ///< its address: of the calls, which are in no order among each other
    QSlotObjectBase *const m_functor;
};

/// A task on its way to a thread of a pool.
class HandedOver : public QRunnable
{
public:
    HandedOver(QThreadPool *pool, QRunnable *task)
        : m_pool(pool)
        , m_task(task)
    {
        __tsan_release(this);
    }

    void run() override
    {
        __tsan_acquire(this);
        std::unique_ptr<QRunnable> own(m_task->autoDelete() ? m_task : nullptr);
        m_task->run();
        own.reset();
        __tsan_release(m_pool);
    }

private:
    QThreadPool *const m_pool;
    QRunnable *const m_task;
};

} // namespace

/// Promise: what was done before connect() is done when the functor is called, and the call when the functor
/// is destroyed.
QMetaObject::Connection QObject::connectImpl(const QObject *sender, void **signal, const QObject *receiver,
                                             void **slot, QtPrivate::QSlotObjectBase *functor,
                                             Qt::ConnectionType type, const int *types,
                                             const QMetaObject *senderMetaObject)
{
    using Connect = QMetaObject::Connection (*)(const QObject *, void **, const QObject *, void **,
                                                QtPrivate::QSlotObjectBase *, Qt::ConnectionType, const int *,
                                                const QMetaObject *);
    static const auto connectTo = original<Connect>(
        "_ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11"
        "QMetaObject");
    return connectTo(sender, signal, receiver, slot, new Connected(functor), type, types, senderMetaObject);
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

/// Promise: what was done before invokeMethod() is done when the functor is called, and the call when the
/// functor is destroyed.
bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *functor,
                                   Qt::ConnectionType type, qsizetype count, const void *const *arguments,
                                   const char *const *names,
                                   const QtPrivate::QMetaTypeInterface *const *types)
{
    using Invoke
        = bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, qsizetype,
                   const void *const *, const char *const *, const QtPrivate::QMetaTypeInterface *const *);
    static const auto invoke = original<Invoke>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeE"
        "xPKPKvPKPKcPKPKNS2_18QMetaTypeInterfaceE");
    return invoke(object, new Queued(functor), type, count, arguments, names, types);
}

/// Promise: what was done before start() is done when the task begins, and the task when waitForDone()
/// returns.
void QThreadPool::start(QRunnable *task, int priority)
{
    static const auto begin
        = original<void (*)(QThreadPool *, QRunnable *, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    begin(this, new HandedOver(this, task), priority);
}

bool QThreadPool::waitForDone(QDeadlineTimer deadline)
{
    static const auto wait
        = original<bool (*)(QThreadPool *, QDeadlineTimer)>("_ZN11QThreadPool11waitForDoneE14QDeadlineTimer");
    const bool done = wait(this, deadline);
    if (done)
        __tsan_acquire(this);
    return done;
}

#else // as in Qt 6.4

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *functor,
                                   Qt::ConnectionType type, void *result)
{
    static const auto invoke
        = original<bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
            "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeE"
            "Pv");
    return invoke(object, new Queued(functor), type, result);
}

void QThreadPool::start(std::function<void()> task, int priority)
{
    static const auto begin = original<void (*)(QThreadPool *, std::function<void()>, int)>(
        "_ZN11QThreadPool5startESt8functionIFvvEEi");
    // Only a pointer fits into a function itself: anything else it keeps in memory that the sanitizer sees
    // this thread write and the other read, with nothing between.
    auto *const handed = new HandedOver(this, QRunnable::create(std::move(task)));
    begin(
        this,
        [handed] {
            __tsan_acquire(handed);
            const std::unique_ptr<QRunnable> own(handed);
            own->run();
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

#endif

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

/// QProcess lets its child run in the memory of the program until that begins another. The sanitizer takes it
/// for the child of a fork, and would hold its peace for the rest of the program. So the child gets a copy.
extern "C" int clone(int (*function)(void *), void *stack, int flags, void *argument, ...) noexcept
{
    static const auto begin = original<int (*)(int (*)(void *), void *, int, void *, ...)>("clone");
    std::va_list rest;
    va_start(rest, argument);
    void *const parent = va_arg(rest, void *);
    void *const storage = va_arg(rest, void *);
    void *const child = va_arg(rest, void *);
    va_end(rest);
    return begin(function, stack, flags & ~CLONE_VM, argument, parent, storage, child);
}
