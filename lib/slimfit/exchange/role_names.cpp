#include "slimfit/exchange/role_names.hpp"

#include "slimfit/core/contract.hpp"

#include <algorithm>

namespace slimfit::exchange {

using planning::SeatPurpose;

std::string role_of_seat(const planning::Draft& draft, std::size_t event, std::size_t seat) {
    const auto& purposes = draft.seats[event];
    const auto before = purposes.begin() + static_cast<std::ptrdiff_t>(seat);
    const auto number = 1 + std::count(purposes.begin(), before, *before);
    switch (*before) {
    case SeatPurpose::leader:
        return "Leader";
    case SeatPurpose::needed:
        return "Adult " + std::to_string(number + 1);
    case SeatPurpose::spare:
        return "Helper " + std::to_string(number);
    case SeatPurpose::attendee:
        return "Attendee " + std::to_string(number);
    case SeatPurpose::watcher:
        break;
    }
    throw ContractViolation{"who watches has no place in an XHSTT event"};
}

}  // namespace slimfit::exchange
