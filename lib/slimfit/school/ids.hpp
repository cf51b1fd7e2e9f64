#pragma once

#include "slimfit/core/id.hpp"

namespace slimfit::school {

using ZoneId = Id<struct Zone>;
using LevelScaleId = Id<struct LevelScale>;
using SubjectId = Id<struct Subject>;
using SessionKindId = Id<struct SessionKind>;
using StaffId = Id<struct StaffMember>;
using UnitId = Id<struct Unit>;
using BaseGroupId = Id<struct BaseGroup>;
using PupilId = Id<struct Pupil>;
using OfferId = Id<struct Offer>;
using StaffSessionId = Id<struct StaffSession>;

}  // namespace slimfit::school
