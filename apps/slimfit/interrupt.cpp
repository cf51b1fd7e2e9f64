#include "interrupt.hpp"

#include <csignal>
#include <cstdlib>
#include <ctime>
#include <pthread.h>
#include <utility>

namespace slimfit::cli {

namespace {

sigset_t watched_signals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

/// Waits for a signal; false after a tenth of a second without one.
bool signalled() {
    const auto signals = watched_signals();
    const timespec tenth{.tv_sec = 0, .tv_nsec = 100'000'000};
    return sigtimedwait(&signals, nullptr, &tenth) > 0;
}

}  // namespace

Interrupt::Interrupt(std::function<void()> on_first) {
    const auto signals = watched_signals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    watcher_ = std::jthread{
        [wish = wish_, on_first = std::move(on_first)](const std::stop_token& enough) mutable {
            while (!enough.stop_requested()) {
                if (!signalled())
                    continue;
                constexpr int ended_by_ctrl_c{130};
                if (wish.stop_requested())
                    std::_Exit(ended_by_ctrl_c);
                wish.request_stop();
                on_first();
            }
        }};
}

Interrupt::~Interrupt() {
    watcher_.request_stop();
    watcher_.join();
    const auto signals = watched_signals();
    pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
}

}  // namespace slimfit::cli
