#include "slimfit/staffing/round_flow.hpp"

#include <algorithm>
#include <limits>

namespace slimfit::staffing {

using timetable::PersonId;
using timetable::Score;

namespace {

constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

// Far above every sum of costs and far below an overflow, so that a sum that takes it stays apart
// from one that does not.
constexpr Score never{std::numeric_limits<std::int64_t>::max() / 1024, 0};

// Rows are seats. Columns are the people who occur, then one chair per seat that stands for "stays
// empty" and that no other seat may have, so that every seat finds a column.
class Table {
public:
    explicit Table(std::span<const RoundSeat> seats) : people_{people_of(seats)} {
        width_ = people_.size() + seats.size();
        costs_.assign(seats.size() * width_, never);
        for (std::size_t seat = 0; seat < seats.size(); ++seat) {
            for (const auto& option : seats[seat].options)
                at(seat, column_of(option.person)) = option.cost;
            at(seat, people_.size() + seat) = seats[seat].empty;
        }
    }

    [[nodiscard]] std::size_t width() const { return width_; }

    [[nodiscard]] Score operator()(std::size_t seat, std::size_t column) const {
        return costs_[seat * width_ + column];
    }

    [[nodiscard]] bool is_person(std::size_t column) const { return column < people_.size(); }

    [[nodiscard]] PersonId person(std::size_t column) const { return people_[column]; }

private:
    static std::vector<PersonId> people_of(std::span<const RoundSeat> seats) {
        std::vector<PersonId> people;
        for (const auto& seat : seats)
            for (const auto& option : seat.options)
                people.push_back(option.person);
        std::sort(people.begin(), people.end());
        people.erase(std::unique(people.begin(), people.end()), people.end());
        return people;
    }

    [[nodiscard]] std::size_t column_of(PersonId person) const {
        return static_cast<std::size_t>(
            std::lower_bound(people_.begin(), people_.end(), person) - people_.begin()
        );
    }

    Score& at(std::size_t seat, std::size_t column) { return costs_[seat * width_ + column]; }

    std::vector<PersonId> people_;
    std::size_t width_{};
    std::vector<Score> costs_;
};

// The Hungarian method: one seat after the other finds its column along a cheapest chain of seats
// that move on. The prices of rows and columns keep every reduced cost at zero or above, and only
// an ordered sum is asked of a cost: so it works on hard and soft as they are.
class Hungarian {
public:
    explicit Hungarian(const Table& table, std::size_t seats)
        : table_{table},
          row_price_(seats),
          column_price_(table.width()),
          seat_in_(table.width(), nowhere) {
        for (std::size_t seat = 0; seat < seats; ++seat)
            give_column(seat);
    }

    [[nodiscard]] const std::vector<std::size_t>& seat_in() const { return seat_in_; }

private:
    struct Reach {
        std::vector<Score> distance;
        std::vector<std::size_t> from;  ///< column before; nowhere: the new seat itself
        std::vector<bool> done;
    };

    void give_column(std::size_t seat) {
        const auto width = table_.width();
        Reach reach{
            std::vector<Score>(width, never + never),
            std::vector<std::size_t>(width, nowhere),
            std::vector<bool>(width)};
        std::size_t column = nowhere;
        std::size_t row = seat;
        do {
            look_from(row, column, reach);
            column = nearest(reach);
            move_prices(seat, column, reach);
            reach.done[column] = true;
            row = seat_in_[column];
        } while (row != nowhere);
        shift_seats(seat, column, reach);
    }

    void look_from(std::size_t row, std::size_t column, Reach& reach) const {
        for (std::size_t next = 0; next < table_.width(); ++next) {
            if (reach.done[next])
                continue;
            const auto reduced = table_(row, next) - row_price_[row] - column_price_[next];
            if (reduced < reach.distance[next]) {
                reach.distance[next] = reduced;
                reach.from[next] = column;
            }
        }
    }

    [[nodiscard]] std::size_t nearest(const Reach& reach) const {
        std::size_t best = nowhere;
        for (std::size_t column = 0; column < table_.width(); ++column)
            if (!reach.done[column] &&
                (best == nowhere || reach.distance[column] < reach.distance[best]))
                best = column;
        return best;
    }

    // Makes the way to the nearest column free of cost, and keeps the ways so far so.
    void move_prices(std::size_t seat, std::size_t nearest_column, Reach& reach) {
        const auto step = reach.distance[nearest_column];
        row_price_[seat] += step;
        for (std::size_t column = 0; column < table_.width(); ++column) {
            if (reach.done[column]) {
                row_price_[seat_in_[column]] += step;
                column_price_[column] -= step;
            } else {
                reach.distance[column] -= step;
            }
        }
    }

    void shift_seats(std::size_t seat, std::size_t column, const Reach& reach) {
        while (reach.from[column] != nowhere) {
            seat_in_[column] = seat_in_[reach.from[column]];
            column = reach.from[column];
        }
        seat_in_[column] = seat;
    }

    const Table& table_;
    std::vector<Score> row_price_;
    std::vector<Score> column_price_;
    std::vector<std::size_t> seat_in_;
};

std::size_t option_of(const RoundSeat& seat, PersonId person) {
    const auto found =
        std::find_if(seat.options.begin(), seat.options.end(), [person](const RoundOption& option) {
            return option.person == person;
        });
    return static_cast<std::size_t>(found - seat.options.begin());
}

}  // namespace

RoundStaffing cheapest_staffing(std::span<const RoundSeat> seats) {
    const Table table{seats};
    const Hungarian solved{table, seats.size()};

    RoundStaffing staffing{std::vector<std::optional<std::size_t>>(seats.size()), {}};
    for (std::size_t column = 0; column < table.width(); ++column) {
        const auto seat = solved.seat_in()[column];
        if (seat == nowhere)
            continue;
        staffing.cost += table(seat, column);
        if (table.is_person(column))
            staffing.taken[seat] = option_of(seats[seat], table.person(column));
    }
    return staffing;
}

}  // namespace slimfit::staffing
