#pragma once

#include <algorithm>
#include <cstddef>
#include <exception>
#include <thread>
#include <vector>

namespace slimfit::solver {

/// Calls work(0) ... work(tasks - 1), so many at once as there are threads, and waits for all. What
/// one throws is thrown on, the first task's before others'.
template <class Work>
void fork_join(std::size_t tasks, int threads, Work work) {
    const auto workers = std::min(tasks, static_cast<std::size_t>(threads));
    auto faults = std::vector<std::exception_ptr>(tasks);
    const auto share = [&](std::size_t worker) {
        for (auto task = worker; task < tasks; task += workers)
            try {
                work(task);
            } catch (...) {
                faults[task] = std::current_exception();
            }
    };
    {
        auto others = std::vector<std::jthread>{};
        for (std::size_t worker = 1; worker < workers; ++worker)
            others.emplace_back(share, worker);
        share(0);
    }
    for (const auto& fault : faults)
        if (fault)
            std::rethrow_exception(fault);
}

}  // namespace slimfit::solver
