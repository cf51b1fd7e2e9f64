#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>

namespace slimfit::intake {

/// Watches the keys of one list go by, and tells whether they merely count its rows. Number 3 of
/// such a list is whoever stands third in it: in the next list, of another group or in another
/// order, that is another child. Who was once known by it would be given the results of others.
class RunningNumbers {
public:
    void note(std::string_view key);

    /// Whether most keys are numbers up to how many keys there are, in whatever order the rows were
    /// put since. Numbers of an administration lie far apart or begin far from 1.
    [[nodiscard]] bool count_the_rows() const;

private:
    std::set<int> numbers_;
    std::set<std::string, std::less<>> others_;
};

}  // namespace slimfit::intake
