#pragma once

#include "slimfit/core/text.hpp"
#include "slimfit/formats/xml/element.hpp"
#include "slimfit/school/checks/problem_list.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace slimfit::formats {

/// The parts of an element of an XHSTT file, taken by name while this lives. What is not as it
/// should be becomes a problem with its line; so does, in the end, every part that nobody took.
class Parts {
public:
    Parts(const Element& element, school::ProblemList& problems);
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;
    ~Parts();

    [[nodiscard]] const Element& element() const { return element_; }

    [[nodiscard]] school::ProblemList& problems() const { return problems_; }

    /// The one part by that name. A second one is a problem, and so is a required one that is
    /// missing.
    [[nodiscard]] std::optional<Element> optional(std::string_view name);
    [[nodiscard]] std::optional<Element> required(std::string_view name);

    /// All parts by that name.
    [[nodiscard]] std::vector<Element> all(std::string_view name);

    /// The members of a list that may be missing: <Times> with each <Time> in it.
    [[nodiscard]] std::vector<Element> list(std::string_view name, std::string_view member);

    /// The text of a part without spaces around it; empty when it is missing.
    [[nodiscard]] std::string text(std::string_view name);
    [[nodiscard]] std::string required_text(std::string_view name);

    /// A whole number that is not less than `least`; `least` when it is none, which is a problem.
    [[nodiscard]] std::optional<int> number(std::string_view name, int least = 0);
    [[nodiscard]] int required_number(std::string_view name, int least = 0);

    /// Takes a part that does not matter.
    void pass_over(std::string_view name);

private:
    struct Part {
        Element element;
        bool is_taken{};
    };

    void note_unknown(const Element& part) const;
    [[nodiscard]] int number_in(const Element& part, int least) const;

    Element element_;
    school::ProblemList& problems_;
    std::vector<Part> parts_;
    std::vector<std::string_view> known_;  // as far as somebody asked for them
};

/// The text between the tags, without spaces around it.
[[nodiscard]] std::string trimmed_text(const Element& element);

}  // namespace slimfit::formats
