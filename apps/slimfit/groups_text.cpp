#include "groups_text.hpp"

#include "slimfit/show/text_table.hpp"

#include <algorithm>

namespace slimfit::cli {

namespace {

using grouping::LevelGroup;
using grouping::LevelGroups;

/// A proposal in words, for one reader.
class GroupWords {
public:
    GroupWords(const school::School& school, const LevelGroups& proposal, const show::Look& look)
        : school_{school}, proposal_{proposal}, look_{look} {}

    [[nodiscard]] std::string heading() const {
        const auto& subject = school_[proposal_.subject];
        auto text = school_[proposal_.unit].name + " · " + subject.name.in(look_.language);
        text +=
            say(proposal_.proven
                    ? Text{" · bewezen de beste indeling", " · proven the best division"}
                    : Text{
                          " · de beste indeling die is gevonden, niet bewezen",
                          " · the best division found, not proven"});
        return show::inked(text, show::Ink::bold, look_.colour) + '\n';
    }

    [[nodiscard]] std::string table() const {
        show::TextTable table{
            .columns = {
                {say({"groep", "group"})},
                {say({"leerlingen", "pupils"}), show::Align::right},
                {say({"niveaus", "levels"})},
                {say({"middelste", "median"})},
                {say({"was", "was"})}}};
        for (const auto& group : proposal_.groups)
            table.rows.push_back(
                {show::cell(group.code),
                 show::cell(std::to_string(group.pupils.size())),
                 show::cell(levels_of(group)),
                 show::cell(level(group.median)),
                 show::cell(group.continues.empty() ? "–" : group.continues)}
            );
        return show::rendered(table, look_.width, look_.colour);
    }

    [[nodiscard]] std::string members() const {
        std::string text;
        for (const auto& group : proposal_.groups)
            text += group.code + ": " + names_of(group.pupils) + '\n';
        return text;
    }

    [[nodiscard]] std::string moves() const {
        const bool known_before =
            std::ranges::any_of(proposal_.groups, [](const LevelGroup& group) {
                return !group.continues.empty();
            });
        if (!known_before)
            return say(
                {"Er was nog geen indeling: iedereen is nieuw.\n",
                 "There was no division yet: everybody is new.\n"}
            );
        if (proposal_.moves.empty())
            return say({"Niemand wisselt van groep.\n", "Nobody changes group.\n"});
        std::string text;
        for (const auto& move : proposal_.moves)
            text += move_line(move);
        return text;
    }

    [[nodiscard]] std::string unknown() const {
        if (proposal_.unknown.empty())
            return "";
        if (proposal_.unknown.size() == number_of_pupils())
            return filled(
                       {"Van alle {count} leerlingen is het niveau onbekend.\n",
                        "The level of all {count} pupils is not known.\n"},
                       {{"count", std::to_string(proposal_.unknown.size())}}
            ).in(look_.language);
        return say(
                   {"Niveau onbekend, kijk na of de groep klopt: ",
                    "Level not known, check that the group is right: "}
               ) +
               names_of(proposal_.unknown) + '\n';
    }

private:
    [[nodiscard]] std::string say(const Text& text) const {
        return std::string{text.in(look_.language)};
    }

    [[nodiscard]] std::size_t number_of_pupils() const {
        std::size_t pupils = 0;
        for (const auto& group : proposal_.groups)
            pupils += group.pupils.size();
        return pupils;
    }

    [[nodiscard]] std::string level(std::optional<int> row) const {
        const auto scale = school_[proposal_.subject].scale;
        if (!row || !scale)
            return say({"onbekend", "not known"});
        return school_[*scale].values[static_cast<std::size_t>(*row)];
    }

    [[nodiscard]] std::string levels_of(const LevelGroup& group) const {
        return group.lowest == group.highest ? level(group.lowest)
                                             : level(group.lowest) + "–" + level(group.highest);
    }

    /// "L034 Sanne", or the code alone when the names were removed.
    [[nodiscard]] std::string name_of(school::PupilId id) const {
        const auto& pupil = school_[id];
        return pupil.name.empty() ? pupil.code : pupil.code + ' ' + pupil.name;
    }

    [[nodiscard]] std::string names_of(const std::vector<school::PupilId>& pupils) const {
        std::string names;
        for (const auto pupil : pupils)
            names.append(names.empty() ? "" : ", ").append(name_of(pupil));
        return names;
    }

    [[nodiscard]] std::string move_line(const grouping::Move& move) const {
        const auto from = move.from.empty() ? "–" : move.from;
        return "  " + name_of(move.pupil) + ": " + from + " → " + move.to + " (" +
               grouping::words_of(move).in(look_.language) + ")\n";
    }

    const school::School& school_;
    const LevelGroups& proposal_;
    show::Look look_;
};

}  // namespace

std::string groups_text(
    const school::School& school, const LevelGroups& proposal, bool members, const show::Look& look
) {
    const GroupWords words{school, proposal, look};
    return words.heading() + words.table() + (members ? words.members() : "") + words.moves() +
           words.unknown();
}

}  // namespace slimfit::cli
