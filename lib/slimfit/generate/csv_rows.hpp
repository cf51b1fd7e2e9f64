#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/generate/rows.hpp"

#include <string_view>

namespace slimfit::generate {

/// Rows of a list with the names of its columns that were not read, so that a person can see that
/// none of them was a slip of the pen, and with what is wrong in single cells: the rest of such a
/// row is there, so that it can be held against the other rows in the same go.
template <class Row>
struct Rows {
    std::vector<Row> rows;
    std::vector<std::string> columns_not_read;
    Problems problems;
};

/// Reads a list of staff as a spreadsheet saves it. Columns, Dutch or English, in any order; a * is
/// needed:
///
///     code*          M01, without spaces
///     naam           given name
///     rol*           leerkracht, leraarondersteuner, onderwijsassistent, vakleerkracht, lio,
///                    stagiair, pal, ib, overblijfkracht, vrijwilliger, conciërge, administratie,
///                    directeur, or the code of EDEXML
///     wtf            0,8
///     dagen*         ma di wo; ma-vr; wo/a only in weeks a, wo/b only in weeks b
///     begin, einde   08:00, 16:30; without them the whole days of the bundled school times
///     units          MB BB; empty: those of the groups she is mentor of, or none
///     mentor         MB1 for all her days; MB1=ma+di MB2=wo for some
///     unitleider     ja
///     leidt op       days with time to lead the unit: wo
///     specialisme    taal, rekenen, hoogbegaafdheid, gedrag, nt2
///     vak            of a subject teacher: gym or muziek
///     bevoegd, gym, bhv, overblijf, vog, onder 18, meer lesuren    ja or nee
///
/// All problems of cells at once, each with "file:line". Without a value when no row can be read.
[[nodiscard]] Result<Rows<StaffRow>> read_staff_rows(std::string_view bytes, std::string_view file);

/// Reads a list of pupils. Columns:
///
///     code*          L001: ends in a digit
///     naam           given name
///     jaargroep*     1-8
///     basisgroep*    MB1
///     unit           MB; without it by the year groups of the base group: OB, MB or BB
///     rekenen, taal  level: M3, E3 ... E8; empty or ?: not known
///     labels         plusklas, taalklas, verlengd-rekenen, sova, kleine-kring
///     apart van      codes of pupils
///     vanaf, tot     2027-02-01 or 01-02-2027; first and last day
[[nodiscard]] Result<Rows<PupilRow>> read_pupil_rows(std::string_view bytes, std::string_view file);

}  // namespace slimfit::generate
