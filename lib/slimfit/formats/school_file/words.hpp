#pragma once

#include "slimfit/calendar/school_year.hpp"
#include "slimfit/formats/xml/word_table.hpp"
#include "slimfit/school/school.hpp"

namespace slimfit::formats {

inline constexpr WordTable<calendar::CycleWeek, 2> cycle_week_words{
    {{calendar::CycleWeek::a, "a"}, {calendar::CycleWeek::b, "b"}}};

inline constexpr WordTable<calendar::Region, 3> region_words{
    {{calendar::Region::north, "north"},
     {calendar::Region::middle, "middle"},
     {calendar::Region::south, "south"}}};

inline constexpr WordTable<school::ZoneKind, 6> zone_kind_words{
    {{school::ZoneKind::classroom, "classroom"},
     {school::ZoneKind::work_square, "work-square"},
     {school::ZoneKind::small_room, "small-room"},
     {school::ZoneKind::hall, "hall"},
     {school::ZoneKind::playground, "playground"},
     {school::ZoneKind::staff_room, "staff-room"}}};

inline constexpr WordTable<school::Role, 13> role_words{
    {{school::Role::teacher, "teacher"},
     {school::Role::supporter, "supporter"},
     {school::Role::assistant, "assistant"},
     {school::Role::subject_teacher, "subject-teacher"},
     {school::Role::teacher_in_training, "teacher-in-training"},
     {school::Role::trainee, "trainee"},
     {school::Role::student_assistant, "student-assistant"},
     {school::Role::care_coordinator, "care-coordinator"},
     {school::Role::lunch_supervisor, "lunch-supervisor"},
     {school::Role::volunteer, "volunteer"},
     {school::Role::caretaker, "caretaker"},
     {school::Role::administration, "administration"},
     {school::Role::director, "director"}}};

inline constexpr WordTable<school::Nature, 13> nature_words{
    {{school::Nature::base_group_time, "base-group-time"},
     {school::Nature::instruction, "instruction"},
     {school::Nature::extended_instruction, "extended-instruction"},
     {school::Nature::independent_work, "independent-work"},
     {school::Nature::lesson, "lesson"},
     {school::Nature::gym, "gym"},
     {school::Nature::pull_out, "pull-out"},
     {school::Nature::eating, "eating"},
     {school::Nature::outdoor, "outdoor"},
     {school::Nature::coaching, "coaching"},
     {school::Nature::meeting, "meeting"},
     {school::Nature::unit_leading, "unit-leading"},
     {school::Nature::excursion, "excursion"}}};

inline constexpr WordTable<school::LoadKind, 5> load_words{
    {{school::LoadKind::contact, "contact"},
     {school::LoadKind::supervision, "supervision"},
     {school::LoadKind::coaching, "coaching"},
     {school::LoadKind::meeting, "meeting"},
     {school::LoadKind::leading, "leading"}}};

inline constexpr WordTable<school::ResponsibleTeacher, 3> responsible_words{
    {{school::ResponsibleTeacher::not_needed, "not-needed"},
     {school::ResponsibleTeacher::same_zone, "same-zone"},
     {school::ResponsibleTeacher::same_or_adjacent_zone, "same-or-adjacent-zone"}}};

inline constexpr WordTable<school::QualificationKind, 6> qualification_words{
    {{school::QualificationKind::teaching, "teaching"},
     {school::QualificationKind::gym, "gym"},
     {school::QualificationKind::first_aid, "first-aid"},
     {school::QualificationKind::lunch_supervision, "lunch-supervision"},
     {school::QualificationKind::conduct, "conduct"},
     {school::QualificationKind::specialism, "specialism"}}};

inline constexpr WordTable<school::Wish::About, 3> wish_words{
    {{school::Wish::About::free_time, "free-time"},
     {school::Wish::About::less_of_kind, "less-of-kind"},
     {school::Wish::About::more_of_kind, "more-of-kind"}}};

inline constexpr WordTable<school::BlockShape, 3> block_shape_words{
    {{school::BlockShape::each_base_group, "each-base-group"},
     {school::BlockShape::whole_unit, "whole-unit"},
     {school::BlockShape::the_rest, "the-rest"}}};

inline constexpr WordTable<school::Audience::Kind, 4> audience_words{
    {{school::Audience::Kind::each_base_group, "each-base-group"},
     {school::Audience::Kind::each_level_group, "each-level-group"},
     {school::Audience::Kind::tagged, "tagged"},
     {school::Audience::Kind::year_groups, "year-groups"}}};

inline constexpr WordTable<school::Certainty, 3> certainty_words{
    {{school::Certainty::test, "test"},
     {school::Certainty::observation, "observation"},
     {school::Certainty::estimate, "estimate"}}};

inline constexpr WordTable<school::Need, 3> need_words{
    {{school::Need::independent, "independent"},
     {school::Need::sensitive, "sensitive"},
     {school::Need::dependent, "dependent"}}};

inline constexpr WordTable<school::NeedReason, 4> need_reason_words{
    {{school::NeedReason::observation, "observation"},
     {school::NeedReason::method_test, "method-test"},
     {school::NeedReason::own_programme, "own-programme"},
     {school::NeedReason::agreement, "agreement"}}};

}  // namespace slimfit::formats
