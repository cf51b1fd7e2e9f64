#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/recogniser.hpp"
#include "slimfit/intake/taking_in.hpp"

#include <map>

namespace slimfit::intake {

namespace {

using school::Pupil;

/// What she is called with us gives way to what the administration says she is called, but not to
/// one of her other names or to her initials.
bool gives_way(const Pupil& pupil, const PersonName& name) {
    const bool is_same_given = compared(pupil.name).starts_with(compared(name.given));
    return !name.given.empty() && (pupil.name.empty() || is_same_given || name.is_called);
}

class NamesTakenIn {
public:
    NamesTakenIn(const Named& named, TakingIn& work) : named_{named}, work_{work} {
        for (const auto& pupil : work.school.pupils)
            ++bearers_[given_name(pupil)];
    }

    void take_in() {
        for (auto& pupil : work_.school.pupils)
            if (auto name = wanted_name(pupil); name != pupil.name)
                rename(std::move(name), pupil);
    }

private:
    [[nodiscard]] const NameInFile* in_file(const Pupil& pupil) const {
        const auto found = named_.names.find(pupil.code);
        const bool counts = found != named_.names.end() && gives_way(pupil, found->second.name);
        return counts ? &found->second : nullptr;
    }

    [[nodiscard]] std::string given_name(const Pupil& pupil) const {
        const auto* const file = in_file(pupil);
        return file ? compared(file->name.given) : parts_of_shown(pupil.name).given;
    }

    /// A file of one group does not know the namesakes in others: the whole school decides, with
    /// those who have left, so that the same file twice gives the same names.
    [[nodiscard]] std::string wanted_name(const Pupil& pupil) const {
        const auto* const file = in_file(pupil);
        if (file == nullptr)
            return pupil.name;
        const auto& name = file->name;
        if (bearers_.at(compared(name.given)) == 1)
            return name.given;
        const bool has_same_given = parts_of_shown(pupil.name).given == compared(name.given);
        return name.initial.empty() && has_same_given ? pupil.name : name_with_initial(name);
    }

    void rename(std::string name, Pupil& pupil) {
        const auto& file = named_.names.at(pupil.code);
        if (!file.is_new)
            add_change(
                work_,
                ChangeKind::renamed,
                pupil.code,
                name,
                pupil.name.empty() ? Text{"naam in het bestand", "name in the file"}
                                   : Text{"{old} → {new}", "{old} → {new}"},
                {{"old", pupil.name}, {"new", name}},
                file.where
            );
        for (auto& change : work_.changes)
            if (change.who == pupil.code && !change.name.empty())
                change.name = name;
        pupil.name = std::move(name);
    }

    const Named& named_;
    TakingIn& work_;
    std::map<std::string, int> bearers_;  ///< of a given name
};

}  // namespace

void take_in_names(const Named& named, TakingIn& work) {
    if (!named.names.empty())
        NamesTakenIn{named, work}.take_in();
}

}  // namespace slimfit::intake
