#pragma once

#include "slimfit/generate/places.hpp"
#include "slimfit/generate/school_times.hpp"
#include "slimfit/generate/stage.hpp"
#include "slimfit/school/school.hpp"

namespace slimfit::generate {

/// A unit with where it is, for offers to be made for it.
struct UnitSite {
    school::UnitId unit;
    SchoolTimes times{};
    Stage stage{};
    UnitPlaces places;
    LocationPlaces shared;
};

/// Adds what a unit gives in its rounds: instruction for its level groups; extended instruction
/// and pull-outs for the tags that its pupils have, where somebody with the specialism serves it.
void add_round_offers(school::School& school, const UnitSite& site);

/// Adds what base groups get in theme blocks and play-work time: gym, music when there is a teacher
/// for it, lessons of groups 3 and up in a lower unit, a small circle.
void add_base_group_offers(school::School& school, const UnitSite& site);

/// Adds the minutes of each subject that the pupils of a unit get in a full week by its rounds and
/// offers, less what pull-outs may take of them.
void add_norms(school::School& school, const UnitSite& site);

}  // namespace slimfit::generate
