#include "slimfit/formats/xml/identity_check.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/formats/xml/identity_constraint.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <span>
#include <unordered_map>
#include <utility>

namespace slimfit::formats {

namespace {

using Elements = std::vector<Element>;

void add_below(const Element& from, Elements& found) {
    for (const auto& child : from.children()) {
        found.push_back(child);
        add_below(child, found);
    }
}

Elements all_below(const Element& from) {
    Elements found;
    add_below(from, found);
    return found;
}

bool is_named(const Element& element, std::string_view step) {
    return step == "*" || element.name() == step;
}

/// The elements that a path of names leads to.
Elements follow(const Element& from, std::span<const std::string> steps) {
    Elements reached{from};
    for (const auto& step : steps) {
        Elements next;
        for (const auto& element : reached)
            for (const auto& child : element.children())
                if (is_named(child, step))
                    next.push_back(child);
        reached = std::move(next);
    }
    return reached;
}

Elements selected(const Element& scope, const IdentityConstraint& constraint) {
    Elements found;
    for (const auto& [at_any_depth, steps] : constraint.selectors)
        if (at_any_depth)
            std::ranges::copy_if(
                all_below(scope),
                std::back_inserter(found),
                [&](const Element& element) { return is_named(element, steps.front()); }
            );
        else
            std::ranges::copy(follow(scope, steps), std::back_inserter(found));
    return found;
}

class IdentityReading {
public:
    IdentityReading(const Element& root, Schema schema)
        : root_{root}, constraints_{identity_constraints(schema)} {}

    std::vector<SchemaFault> faults() {
        for (const auto& constraint : constraints_)
            for (const auto& scope : scopes_of(constraint))
                if (constraint.refers_to.empty())
                    note_duplicates(scope, constraint);
                else
                    note_unknown(scope, constraint);
        return std::move(faults_);
    }

private:
    using Values = std::unordered_map<std::string, int>;  ///< to the line where it stands first

    [[nodiscard]] Elements scopes_of(const IdentityConstraint& constraint) const {
        if (constraint.scope.front() != root_.name())
            return {};
        return follow(root_, std::span{constraint.scope}.subspan(1));
    }

    void note_duplicates(const Element& scope, const IdentityConstraint& constraint) {
        Values values;
        for (const auto& element : selected(scope, constraint)) {
            const auto value = element.attribute(constraint.attribute.c_str());
            if (!value)
                continue;
            const auto [first, is_new] = values.try_emplace(std::string{*value}, 0);
            if (is_new)
                first->second = element.line();
            else
                add(element,
                    constraint.attribute,
                    {.kind = SchemaFault::Kind::duplicate,
                     .value = first->first,
                     .first_line = first->second});
        }
        keys_[constraint.name] = std::move(values);
    }

    void note_unknown(const Element& scope, const IdentityConstraint& constraint) {
        const auto& known = keys_.at(constraint.refers_to);
        const auto definitions = definitions_of(constraint);
        for (const auto& element : selected(scope, constraint)) {
            const auto value = element.attribute(constraint.attribute.c_str());
            if (!value || known.contains(std::string{*value}) ||
                stands_elsewhere(*value, definitions))
                continue;
            add(element,
                constraint.attribute,
                {.kind = SchemaFault::Kind::unknown_reference,
                 .value = std::string{*value},
                 .definitions = definitions});
        }
    }

    [[nodiscard]] std::vector<Definition> definitions_of(const IdentityConstraint& reference
    ) const {
        const auto key =
            std::ranges::find(constraints_, reference.refers_to, &IdentityConstraint::name);
        expects(key != constraints_.end(), "a keyref of our schemas refers to a key of theirs");
        std::vector<Definition> definitions;
        for (const auto& selector : key->selectors) {
            const auto& steps = selector.steps;
            definitions.push_back({.table = steps.at(steps.size() - 2), .element = steps.back()});
        }
        return definitions;
    }

    bool stands_elsewhere(std::string_view code, const std::vector<Definition>& definitions) {
        if (codes_.empty())
            for (const auto& element : all_below(root_)) {
                note_code(element.name(), element);
                for (const auto& row : element.children())
                    note_code(as_table(element.name()), row);
            }
        return std::ranges::any_of(definitions, [&](const Definition& definition) {
            return codes_.contains({definition.element, std::string{code}}) ||
                   codes_.contains({as_table(definition.table), std::string{code}});
        });
    }

    /// Differs from the name of any element.
    static std::string as_table(std::string_view name) { return std::string{name} + '/'; }

    void note_code(std::string_view place, const Element& element) {
        if (const auto code = element.attribute("code"))
            codes_.emplace(place, *code);
    }

    /// Two keys may look at one attribute: the code of a pupil among pupils and among people.
    void add(const Element& element, const std::string& attribute, SchemaFault fault) {
        if (faults_.size() >= most_schema_faults ||
            !noted_.emplace(element.identity(), attribute).second)
            return;
        fault.line = element.line();
        fault.place = element.place();
        fault.element = element.path();
        fault.attribute = attribute;
        faults_.push_back(std::move(fault));
    }

    Element root_;
    std::vector<IdentityConstraint> constraints_;
    std::map<std::string, Values> keys_;
    std::set<std::pair<std::string, std::string>> codes_;  ///< element or table, and code
    std::set<std::pair<const void*, std::string>> noted_;
    std::vector<SchemaFault> faults_;
};

}  // namespace

std::vector<SchemaFault> faults_of_identity(const Element& root, Schema schema) {
    return IdentityReading{root, schema}.faults();
}

}  // namespace slimfit::formats
