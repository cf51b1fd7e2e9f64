#include "slimfit/staffing/cheapest_pairs.hpp"

#include <algorithm>
#include <limits>

namespace slimfit::staffing {

using timetable::Score;

namespace {

constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

// Far above every sum of costs and far below an overflow, so that a sum that takes it stays apart
// from one that does not.
constexpr Score never{std::numeric_limits<std::int64_t>::max() / 1024, 0};

// The columns that occur, then one per row that stands for taking none and that no other row may
// have, so that every row finds a column.
class Table {
public:
    explicit Table(std::span<const PairRow> rows) : rows_{rows} {
        for (const auto& row : rows)
            for (const auto& option : row.options)
                columns_.push_back(option.column);
        std::ranges::sort(columns_);
        const auto twice = std::ranges::unique(columns_);
        columns_.erase(twice.begin(), twice.end());

        width_ = columns_.size() + rows.size();
        costs_.assign(rows.size() * width_, never);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            for (const auto& option : rows[row].options)
                costs_[row * width_ + place_of(option.column)] = option.cost;
            costs_[row * width_ + columns_.size() + row] = rows[row].alone;
        }
    }

    [[nodiscard]] std::size_t width() const { return width_; }

    [[nodiscard]] Score operator()(std::size_t row, std::size_t place) const {
        return costs_[row * width_ + place];
    }

    /// The option of a row that stands at a place; none for the last ones.
    [[nodiscard]] std::optional<std::size_t> option_at(std::size_t row, std::size_t place) const {
        if (place >= columns_.size())
            return std::nullopt;
        const auto& options = rows_[row].options;
        const auto found = std::ranges::find(options, columns_[place], &PairOption::column);
        return static_cast<std::size_t>(found - options.begin());
    }

private:
    [[nodiscard]] std::size_t place_of(std::uint32_t column) const {
        return static_cast<std::size_t>(
            std::ranges::lower_bound(columns_, column) - columns_.begin()
        );
    }

    std::span<const PairRow> rows_;
    std::vector<std::uint32_t> columns_;
    std::size_t width_{};
    std::vector<Score> costs_;
};

// The Hungarian method: one row after the other finds its place along a cheapest chain of rows that
// move on. The prices of rows and places keep every reduced cost at zero or above, and only an
// ordered sum is asked of a cost: so it works on hard and soft as they are.
class Hungarian {
public:
    Hungarian(const Table& table, std::size_t rows)
        : table_{table},
          row_price_(rows),
          place_price_(table.width()),
          row_at_(table.width(), nowhere) {
        for (std::size_t row = 0; row < rows; ++row)
            give_place(row);
    }

    /// By place; nowhere when it is free.
    [[nodiscard]] const std::vector<std::size_t>& row_at() const { return row_at_; }

private:
    struct Reach {
        std::vector<Score> distance;
        std::vector<std::size_t> from;  ///< place before; nowhere: the new row itself
        std::vector<bool> done;
    };

    void give_place(std::size_t new_row) {
        const auto width = table_.width();
        Reach reach{
            std::vector<Score>(width, never + never),
            std::vector<std::size_t>(width, nowhere),
            std::vector<bool>(width)};
        std::size_t place = nowhere;
        std::size_t row = new_row;
        do {
            look_from(row, place, reach);
            place = nearest(reach);
            move_prices(new_row, place, reach);
            reach.done[place] = true;
            row = row_at_[place];
        } while (row != nowhere);
        shift_rows(new_row, place, reach);
    }

    void look_from(std::size_t row, std::size_t place, Reach& reach) const {
        for (std::size_t next = 0; next < table_.width(); ++next) {
            if (reach.done[next])
                continue;
            const auto reduced = table_(row, next) - row_price_[row] - place_price_[next];
            if (reduced < reach.distance[next]) {
                reach.distance[next] = reduced;
                reach.from[next] = place;
            }
        }
    }

    [[nodiscard]] std::size_t nearest(const Reach& reach) const {
        std::size_t best = nowhere;
        for (std::size_t place = 0; place < table_.width(); ++place)
            if (!reach.done[place] &&
                (best == nowhere || reach.distance[place] < reach.distance[best]))
                best = place;
        return best;
    }

    // Makes the way to the nearest place free of cost, and keeps the ways so far so.
    void move_prices(std::size_t new_row, std::size_t nearest_place, Reach& reach) {
        const auto step = reach.distance[nearest_place];
        row_price_[new_row] += step;
        for (std::size_t place = 0; place < table_.width(); ++place) {
            if (reach.done[place]) {
                row_price_[row_at_[place]] += step;
                place_price_[place] -= step;
            } else {
                reach.distance[place] -= step;
            }
        }
    }

    void shift_rows(std::size_t new_row, std::size_t place, const Reach& reach) {
        while (reach.from[place] != nowhere) {
            row_at_[place] = row_at_[reach.from[place]];
            place = reach.from[place];
        }
        row_at_[place] = new_row;
    }

    const Table& table_;
    std::vector<Score> row_price_;
    std::vector<Score> place_price_;
    std::vector<std::size_t> row_at_;
};

}  // namespace

Pairs cheapest_pairs(std::span<const PairRow> rows) {
    const Table table{rows};
    const Hungarian solved{table, rows.size()};

    Pairs pairs{std::vector<std::optional<std::size_t>>(rows.size()), {}};
    for (std::size_t place = 0; place < table.width(); ++place) {
        const auto row = solved.row_at()[place];
        if (row == nowhere)
            continue;
        pairs.cost += table(row, place);
        pairs.taken[row] = table.option_at(row, place);
    }
    return pairs;
}

}  // namespace slimfit::staffing
