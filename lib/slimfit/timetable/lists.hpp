#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace slimfit::timetable {

/// Many short lists, one per row of some table, in one block of memory.
template <class T>
class Lists {
public:
    /// A list for the next row.
    void append(std::span<const T> list) {
        values_.insert(values_.end(), list.begin(), list.end());
        ends_.push_back(static_cast<std::uint32_t>(values_.size()));
    }

    /// A list for each row.
    [[nodiscard]] static Lists of(const std::vector<std::vector<T>>& lists) {
        auto result = Lists{};
        for (const auto& list : lists)
            result.append(list);
        return result;
    }

    [[nodiscard]] std::size_t size() const { return ends_.size() - 1; }

    [[nodiscard]] std::span<const T> operator[](std::size_t row) const {
        return {values_.data() + ends_[row], values_.data() + ends_[row + 1]};
    }

    /// Where the list of a row begins among the values of all rows.
    [[nodiscard]] std::size_t first(std::size_t row) const { return ends_[row]; }

private:
    std::vector<T> values_;
    std::vector<std::uint32_t> ends_{0};
};

}  // namespace slimfit::timetable
