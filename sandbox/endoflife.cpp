// SPDX-License-Identifier: Apache-2.0
#include "endoflife.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace renumber::sandbox {

namespace {

// A signal handler may do little more than write to a descriptor that it knows.
std::array<int, 2> signalPair{-1, -1};

extern "C" void passOnSignal(int)
{
    const char byte = 0;
    // There is nobody to tell when this fails.
    [[maybe_unused]] const ssize_t written = ::write(signalPair[0], &byte, 1);
}

/// Not where whoever started this has it ignored, as nohup does.
void handle(int signal)
{
    struct sigaction before
    {
    };
    if (sigaction(signal, nullptr, &before) == 0 && before.sa_handler == SIG_IGN)
        return;
    struct sigaction action
    {
    };
    action.sa_handler = passOnSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
}

} // namespace

TerminationWatch::TerminationWatch(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalPair.data()) != 0) {
        return; // The signals keep their usual effect.
    }
    auto *notifier = new QSocketNotifier(signalPair[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(signalPair[1], &byte, 1) == 1) {
            emit terminationRequested();
        }
    });
    handle(SIGTERM);
    handle(SIGINT);
    handle(SIGHUP); // the terminal was closed
}

InputWatch::InputWatch(QObject *parent)
    : QObject(parent)
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        std::array<char, 256> ignored{};
        if (::read(STDIN_FILENO, ignored.data(), ignored.size()) <= 0) {
            notifier->setEnabled(false);
            emit inputEnded();
        }
    });
}

} // namespace renumber::sandbox
