#pragma once

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>

namespace slimfit::test {

/// A school file as somebody types it, without a problem.
inline constexpr std::string_view school_text = R"(<?xml version="1.0" encoding="UTF-8"?>
<!-- Voorbeeldschool van de tests -->
<school xmlns="https://slimfit.example/school/1" code="demo" name="De Wissel">
  <school-year first="2026-08-24" last="2027-07-16" region="north" cycle-start="2026-08-24"
               state-holidays="yes">
    <free-period name="Studiedag" first="2026-11-27"/>
  </school-year>
  <settings watched-at-most="3">
    <group-limits unit="MB" subject="rekenen" pupils-at-most="4" groups-at-most="3"/>
  </settings>

  <zones>
    <zone code="lokaal1" name="Lokaal 1" kind="classroom" capacity="30"/>
    <zone code="plein" kind="work-square" capacity="60" shared="yes">
      <adjacent zone="lokaal1"/>  <!-- een kant is genoeg -->
    </zone>
  </zones>
  <level-scales>
    <level-scale code="half" values="M4 E4 M5 E5"/>
  </level-scales>
  <subjects>
    <subject code="rekenen" dutch="rekenen" english="arithmetic" core="yes" scale="half"/>
    <subject code="lezen" dutch="lezen" english="reading"/>
  </subjects>
  <session-kinds>
    <session-kind code="opening" dutch="opening" english="opening" nature="base-group-time"
                  load="contact" may-lead="teacher"/>
    <session-kind code="instructie" dutch="instructie" english="instruction"
                  nature="instruction" load="contact" teaching-time="yes" may-lead="teacher"/>
    <session-kind code="leerplein" dutch="leerplein" english="work square"
                  nature="independent-work" load="contact" may-lead="teacher assistant"/>
  </session-kinds>
  <staff>
    <staff-member code="S01" role="teacher" contract="0.85">
      <qualification kind="teaching"/>
      <presence days="mon tue thu fri" begin="08:00" end="16:30"/>
      <presence days="wed" begin="08:00" end="12:30" week="a"/>
      <serves unit="MB"/>
      <wish about="free-time" day="fri" begin="13:00" end="14:00" weight="2"/>
    </staff-member>
    <staff-member code="S02" role="assistant" contract="0.5">
      <presence days="mon tue thu fri" begin="08:00" end="16:30"/>
      <serves unit="MB" percent="40"/>
    </staff-member>
  </staff>
  <units>
    <unit code="MB" name="Middenbouw" leader="S01">
      <base-group code="MB1" home="lokaal1">
        <mentor staff="S01" days="mon tue thu fri"/>
        <mentor staff="S01" days="wed" week="a"/>
      </base-group>
      <day days="mon tue thu fri">
        <block code="opening" kind="opening" shape="each-base-group" begin="08:30" end="08:45"/>
        <block code="r1" kind="leerplein" shape="the-rest" begin="08:45" end="09:15"
               day-part="rondes" subject="rekenen"><place zone="plein"/></block>
        <block code="sluiting" kind="opening" shape="each-base-group" begin="09:15" end="09:30"/>
      </day>
    </unit>
  </units>
  <offers>
    <offer code="rekenen" unit="MB" kind="instructie" subject="rekenen"
           audience="each-level-group" duration="30" day-parts="rondes">
      <place zone="lokaal1"/>
    </offer>
  </offers>
  <pupils>
    <pupil code="L001" year-group="4" base-group="MB1">
      <level subject="rekenen" value="E4" on="2026-10-12" certainty="observation"/>
    </pupil>
    <pupil code="L002" year-group="4" base-group="MB1">
      <level subject="rekenen"/>
      <apart-from pupil="L001"/>
    </pupil>
  </pupils>
  <names>
    <name of="S01">Anja</name>
    <name of="L001">Noor</name>
    <name of="L002">Daniël</name>
  </names>
</school>
)";

/// The text with one thing in it replaced; throws when that is not there exactly once.
inline std::string replaced(std::string text, std::string_view old, std::string_view by) {
    const auto at = text.find(old);
    if (at == std::string::npos || text.find(old, at + 1) != std::string::npos)
        throw std::invalid_argument{"not there exactly once: " + std::string{old}};
    return text.replace(at, old.size(), by);
}

/// The line on which something stands in a text for the first time.
inline int line_of(std::string_view text, std::string_view what) {
    const auto at = text.find(what);
    if (at == std::string_view::npos)
        throw std::invalid_argument{"not there: " + std::string{what}};
    return static_cast<int>(std::ranges::count(text.substr(0, at), '\n')) + 1;
}

/// The school text with one thing in it replaced.
inline std::string school_with(std::string_view old, std::string_view by) {
    return replaced(std::string{school_text}, old, by);
}

}  // namespace slimfit::test
