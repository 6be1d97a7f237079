// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QMetaObject>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace renumber::wait {

/// The result of what has none but that it has ended.
struct Ended
{
};

template <typename Result> class Promise;

/// What a Promise and its Future share. It belongs to the future.
template <typename Result> struct Shared
{
    std::function<void(const Result &)> receive;
    std::function<void()> stop; ///< tells the promise's side that nobody waits any more
    std::optional<Result> result; ///< which came before anybody was there to hear it
    std::shared_ptr<Shared> self; ///< while nobody waits for what goes on all the same
    bool isOver = false; ///< heard, cancelled or abandoned: nothing is heard any more

    void end(Result &&ended)
    {
        const auto held = std::exchange(self, {});
        const auto producer = std::exchange(stop, {}); // what it holds goes last
        if (receive) {
            tell(ended);
        } else {
            result = std::move(ended);
        }
    }

    void tell(const Result &ended)
    {
        isOver = true;
        const auto told = std::exchange(receive, {}); // it may destroy all that holds it
        told(ended);
    }

    void tellEarly()
    {
        if (!result || !receive)
            return;
        const Result ended = std::move(*result);
        result.reset();
        tell(ended);
    }

    void abandon()
    {
        const auto held = std::exchange(self, {});
        isOver = true;
        const auto untold = std::exchange(receive, {});
        const auto producer = std::exchange(stop, {});
    }

    void cancel()
    {
        isOver = true;
        result.reset();
        const auto untold = std::exchange(receive, {});
        if (const auto tellProducer = std::exchange(stop, {}))
            tellProducer();
    }
};

/// The one way to wait for what takes time: the waiting side, whose other is a Promise.
///
/// It ends exactly once, and is heard by one receiver. Destroying it, assigning another or cancel() ends the
/// waiting: nothing is heard afterwards, and what is under way is told to stop. What then comes of that the
/// one says who began it: a call is broken off, a write goes on. Where the other side goes first, nothing is
/// heard either. A receiver is called from the event loop, never within the call that began what it waits
/// for, nor within then(); it may destroy this, its own context and the other side. All of it in the
/// program's first thread; what other threads do is brought home (inthread.h).
template <typename Result = Ended> class Future
{
public:
    using Receive = std::function<void(const Result &)>;

    /// Nothing is waited for.
    Future() = default;
    Future(Future &&other) noexcept = default;
    Future &operator=(Future &&other) noexcept
    {
        Future before; // goes last: its other side may look at this
        before.m_shared = std::exchange(m_shared, std::exchange(other.m_shared, {}));
        return *this;
    }
    ~Future() { cancel(); }
    Q_DISABLE_COPY(Future)

    /// Whether it has not ended yet.
    bool isPending() const { return m_shared && !m_shared->isOver && !m_shared->result; }

    /// Ends the waiting.
    void cancel()
    {
        if (const auto shared = std::exchange(m_shared, {}))
            shared->cancel();
    }

    /// Has \a receive called with the result, as long as this lives. Once.
    void then(Receive receive) &
    {
        Q_ASSERT(m_shared && !m_shared->receive);
        Q_ASSERT(QThread::currentThread() == QCoreApplication::instance()->thread());
        if (m_shared->isOver)
            return;
        m_shared->receive = std::move(receive);
        if (m_shared->result)
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [early = std::weak_ptr(m_shared)] {
                    if (const auto shared = early.lock())
                        shared->tellEarly();
                },
                Qt::QueuedConnection);
    }

    /// Likewise, as long as \a context lives, to which the waiting belongs from now on. For one who waits for
    /// many things at once; who waits for one keeps the future.
    void then(QObject *context, Receive receive) &&
    {
        Q_ASSERT(context && context->thread() == QThread::currentThread());
        const auto waiting = std::make_shared<Future>(std::move(*this));
        const auto link = std::make_shared<Link>();
        link->connection
            = QObject::connect(context, &QObject::destroyed, context, [waiting] { waiting->cancel(); });
        waiting->then([link, receive = std::move(receive)](const Result &result) { receive(result); });
    }

    /// The same, but what is under way goes on as long as \a owner lives, whether anybody waits or not.
    Future ownedBy(QObject *owner) &&
    {
        const Promise<Result> promise;
        Future future = promise.future();
        std::move(*this).then(owner, [promise](const Result &result) { promise.end(result); });
        return future;
    }

    /// What is under way goes on, and nobody hears how it ends.
    void detach() &&
    {
        if (isPending())
            m_shared->self = m_shared;
        m_shared.reset();
    }

    /// What \a make makes of the result. Who waits for that waits for this, and destroying it destroys this.
    template <typename Make> auto map(Make make) &&
    {
        using Made = std::decay_t<std::invoke_result_t<Make &, const Result &>>;
        const Promise<Made> promise;
        Future<Made> made = promise.future();
        const auto source = std::make_shared<Future>(std::move(*this));
        promise.whenCancelled([source] { source->cancel(); });
        source->then(
            [promise, make = std::move(make)](const Result &result) mutable { promise.end(make(result)); });
        return made;
    }

    /// Likewise, where \a begin begins with the result what takes time, too, and returns a future.
    template <typename Begin> auto andThen(Begin begin) &&
    {
        using Next = std::invoke_result_t<Begin &, const Result &>;
        const Promise<typename Next::Value> promise;
        Next last = promise.future();
        const auto source = std::make_shared<Future>(std::move(*this));
        promise.whenCancelled([source] { source->cancel(); });
        source->then([promise, begin = std::move(begin)](const Result &result) mutable {
            const auto next = std::make_shared<Next>(begin(result));
            promise.whenCancelled([next] { next->cancel(); });
            if (promise.isAwaited())
                next->then([promise](const typename Next::Value &ended) { promise.end(ended); });
        });
        return last;
    }

    using Value = Result;

private:
    friend class Promise<Result>;

    /// That a context holds the waiting: no longer than there is something to hear.
    struct Link
    {
        QMetaObject::Connection connection;

        Link() = default;
        ~Link() { QObject::disconnect(connection); }
        Q_DISABLE_COPY_MOVE(Link)
    };

    std::shared_ptr<Shared<Result>> m_shared;
};

/// The side of who does what takes time. Copies are one promise: once the last is gone without an end,
/// nothing is heard of it any more.
template <typename Result = Ended> class Promise
{
public:
    Promise()
        : m_end(std::make_shared<End>())
    {
    }

    /// The waiting side. Once.
    Future<Result> future() const
    {
        Q_ASSERT(!m_end->isGiven);
        m_end->isGiven = true;
        Future<Result> future;
        future.m_shared = std::make_shared<Shared<Result>>();
        m_end->shared = future.m_shared;
        return future;
    }

    /// Whether somebody waits, or has detached what goes on all the same.
    bool isAwaited() const
    {
        const auto shared = m_end->shared.lock();
        return shared && !shared->isOver;
    }

    /// Has \a stop called once nobody waits any more, at once where that is so already; not after the end. It
    /// holds whatever the work needs, until then. A later one takes the place of an earlier one.
    void whenCancelled(std::function<void()> stop) const
    {
        const auto shared = m_end->shared.lock();
        if (shared && !shared->isOver)
            shared->stop = std::move(stop);
        else
            stop();
    }

    /// It has ended so. Exactly once; whoever hears of it may destroy who calls this.
    void end(Result result = Result()) const
    {
        Q_ASSERT(!m_end->hasEnded);
        Q_ASSERT(QThread::currentThread() == QCoreApplication::instance()->thread());
        if (std::exchange(m_end->hasEnded, true))
            return;
        if (const auto shared = std::exchange(m_end->shared, {}).lock(); shared && !shared->isOver)
            shared->end(std::move(result));
    }

private:
    struct End
    {
        std::weak_ptr<Shared<Result>> shared;
        bool isGiven = false;
        bool hasEnded = false;

        End() = default;
        ~End()
        {
            if (const auto abandoned = shared.lock())
                abandoned->abandon();
        }
        Q_DISABLE_COPY_MOVE(End)
    };

    std::shared_ptr<End> m_end;
};

/// What has ended before anybody could wait for it. As ever it is heard from the event loop.
template <typename Result> Future<Result> ready(Result result)
{
    const Promise<Result> promise;
    Future<Result> future = promise.future();
    promise.end(std::move(result));
    return future;
}

} // namespace renumber::wait
