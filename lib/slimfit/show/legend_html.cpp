#include "slimfit/show/session_card.hpp"
#include "slimfit/show/session_words.hpp"
#include "slimfit/show/sheet_parts.hpp"
#include "slimfit/show/words.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace slimfit::show {

namespace {

const std::vector<Attribute> plain;

/// The subjects and natures of what stands in a plan.
struct Met {
    std::set<school::SubjectId> subjects;
    std::set<school::Nature> natures;
    bool responsible{};
    bool broken{};
};

char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool is_same_word(std::string_view one, std::string_view other) {
    return std::ranges::equal(one, other, {}, lower, lower);
}

Met met_in(const Shown& shown, const WeekPlan& plan) {
    Met met;
    for (const auto& day : plan)
        for (const auto& round : day.rounds)
            for (const auto& entry : round.entries) {
                if (entry.session->subject)
                    met.subjects.insert(*entry.session->subject);
                met.natures.insert(shown.school[entry.session->kind].nature);
                met.responsible = met.responsible || entry.session->responsible.has_value();
                met.broken = met.broken || shown.is_broken(*entry.session);
            }
    return met;
}

Markup sample(const std::string& class_name, const std::string& words) {
    return element("li", class_name, element("span", "what", Markup::text(words)));
}

Markup subject_samples(const Shown& shown, const Met& met) {
    Markup samples;
    for (const auto subject : met.subjects)
        samples += sample(
            "card taught " + colour_of(subject), shown.school[subject].name.in(shown.language)
        );
    return samples;
}

/// The colour of a subject says it already.
bool is_named_by_subject(const Shown& shown, const Met& met, school::Nature nature) {
    return nature == school::Nature::gym &&
           std::ranges::any_of(met.subjects, [&](school::SubjectId subject) {
               return is_same_word(
                   shown.school[subject].name.in(shown.language), shown.word(name_of(nature))
               );
           });
}

/// One sample for each form, named after the natures that share it.
Markup form_samples(const Shown& shown, const Met& met) {
    std::map<std::string_view, std::string> names;
    std::vector<std::string_view> forms;
    for (const auto nature : met.natures) {
        if (is_named_by_subject(shown, met, nature))
            continue;
        auto& name = names[form_of(nature)];
        if (name.empty())
            forms.push_back(form_of(nature));
        name += (name.empty() ? "" : ", ") + shown.word(name_of(nature));
    }
    Markup samples;
    for (const auto form : forms)
        samples += sample("card " + std::string{form}, names[form]);
    return samples;
}

Markup sign(const Markup& sign, const std::string& meaning) {
    return element("li", "sign", sign + Markup::text(" " + meaning));
}

Markup signs(const Shown& shown, const Met& met) {
    auto signs =
        sign(element("span", "heads", Markup::text("12")), shown.word({"leerlingen", "pupils"})) +
        sign(
            element("b", "lead", Markup::text(shown.word({"Naam", "Name"}))),
            shown.word({"leidt", "leads"})
        );
    if (met.responsible)
        signs += sign(
            element("span", "near", Markup::text(responsible_mark)),
            shown.word({"verantwoordelijke leerkracht", "responsible teacher"})
        );
    if (met.broken)
        signs += sign(
            element("span", "broken-mark", Markup::text(broken_mark)), shown.word(broken_meaning)
        );
    return signs;
}

}  // namespace

Markup legend(const Shown& shown, const WeekPlan& plan) {
    const auto met = met_in(shown, plan);
    const auto title = element("p", "name", Markup::text(shown.word({"Legenda", "Legend"})));
    return element(
        "aside",
        "legend",
        title + element(
                    "ul",
                    "samples",
                    subject_samples(shown, met) + form_samples(shown, met) + signs(shown, met)
                )
    );
}

}  // namespace slimfit::show
