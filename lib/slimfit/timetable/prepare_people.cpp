#include "slimfit/timetable/prepare_parts.hpp"

#include <map>

namespace slimfit::timetable {
namespace {

/// Looked at backwards, each tick knows where its stretch ends.
void availability(Prepared& prepared) {
    const auto& people = prepared.instance->people;
    prepared.available_until.resize(people.size() * static_cast<std::size_t>(prepared.ticks));
    for (std::size_t row = 0; row < people.size(); ++row) {
        const auto person = PersonId{static_cast<std::uint32_t>(row)};
        const auto& stretches = people[row].available;
        auto joined_end = Tick{-1};
        auto joined_from = Tick{-1};
        for (auto range = stretches.rbegin(); range != stretches.rend(); ++range) {
            if (range->last != joined_from)
                joined_end = range->last;
            joined_from = range->first;
            for (auto tick = range->first; tick < range->last; ++tick)
                prepared.available_until[prepared.at(person, tick)] = joined_end;
        }
    }
}

/// By person, the rows of a table whose entries name one person.
template <class Table>
Lists<Row> rows_by_person(const Prepared& prepared, const Table& table) {
    auto rows = std::vector<std::vector<Row>>(prepared.instance->people.size());
    for (std::size_t row = 0; row < table.size(); ++row)
        rows[table[row].person.value()].push_back(static_cast<Row>(row));
    return Lists<Row>::of(rows);
}

void limits(Prepared& prepared) {
    const auto& instance = *prepared.instance;
    prepared.lesson_limits_of = rows_by_person(prepared, instance.lesson_limits);
    prepared.preparation_limits_of = rows_by_person(prepared, instance.preparation_limits);
    prepared.crowd_shares_of = rows_by_person(prepared, instance.crowd_shares);
    for (const auto& share : instance.crowd_shares) {
        prepared.first_part.push_back(static_cast<Row>(prepared.part_count));
        prepared.part_count += share.parts.size();
    }
}

void fair_shares(Prepared& prepared) {
    prepared.fair_share_of.assign(prepared.instance->people.size(), no_slot);
    if (!prepared.instance->fair_load)
        return;
    const auto& shares = prepared.instance->fair_load->shares;
    auto by_contract = std::map<std::int64_t, std::vector<Row>>{};
    for (std::size_t row = 0; row < shares.size(); ++row) {
        prepared.fair_share_of[shares[row].person.value()] = static_cast<Slot>(row);
        prepared.contracts += shares[row].contract;
        by_contract[shares[row].contract].push_back(static_cast<Row>(row));
    }
    prepared.contract_of.resize(shares.size());
    for (const auto& [contract, rows] : by_contract) {
        for (const auto row : rows)
            prepared.contract_of[row] = static_cast<Row>(prepared.contracts_apart.size());
        prepared.contracts_apart.push_back(contract);
        prepared.shares_of.append(rows);
    }
}

void people_sets(Prepared& prepared) {
    const auto& instance = *prepared.instance;
    prepared.people_sets = PeopleSets{instance.people.size()};
    for (const auto& authority : instance.authorities)
        prepared.authority_people.push_back(prepared.people_sets.add(authority.people));
    for (const auto& mixture : instance.mixtures)
        prepared.mixture_people.push_back(prepared.people_sets.add(mixture.people));
}

}  // namespace

void prepare_people(Prepared& prepared) {
    availability(prepared);
    limits(prepared);
    fair_shares(prepared);
    people_sets(prepared);
}

}  // namespace slimfit::timetable
