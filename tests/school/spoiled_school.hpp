#pragma once

#include "school/small_school.hpp"

#include <catch2/catch.hpp>

#include <string>

namespace Catch {

template <>
struct StringMaker<slimfit::Problem> {
    static std::string convert(const slimfit::Problem& problem) {
        return problem.where + ' ' + problem.message.dutch + " | " + problem.message.english;
    }
};

}  // namespace Catch

namespace slimfit::school::small {

/// What make_school says about the small school after something in it was spoiled.
template <class Spoil>
Problems problems_after(Spoil spoil) {
    auto draft = school();
    spoil(draft);
    const auto made = make_school(std::move(draft), "demo.xml");
    return made ? Problems{} : made.error();
}

/// There is exactly one problem, on that line (0: of the file), whose Dutch words hold `words`,
/// said in both languages with every place filled in.
class OnlyProblem : public Catch::MatcherBase<Problems> {
public:
    OnlyProblem(int line, std::string words)
        : where_{line == 0 ? "demo.xml" : "demo.xml:" + std::to_string(line)},
          words_{std::move(words)} {}

    [[nodiscard]] bool match(const Problems& problems) const override {
        if (problems.size() != 1)
            return false;
        const auto& [where, message] = problems.front();
        return where == where_ && message.dutch.find(words_) != std::string::npos &&
               !message.english.empty() && message.english != message.dutch &&
               (message.dutch + message.english).find('{') == std::string::npos;
    }

    [[nodiscard]] std::string describe() const override {
        return "is one problem at " + where_ + " with \"" + words_ + '"';
    }

private:
    std::string where_;
    std::string words_;
};

}  // namespace slimfit::school::small
