#pragma once

#include <functional>
#include <stop_token>
#include <thread>

namespace slimfit::cli {

/// While this lives, Ctrl-C (and a polite kill) asks the work to stop instead of ending the
/// program; a second one ends it. Make it before the work starts threads, so that they leave the
/// signals to it.
class Interrupt {
public:
    /// `on_first` is called from another thread.
    explicit Interrupt(std::function<void()> on_first);
    ~Interrupt();

    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    [[nodiscard]] std::stop_token token() const { return wish_.get_token(); }

private:
    std::stop_source wish_;
    std::jthread watcher_;
};

}  // namespace slimfit::cli
