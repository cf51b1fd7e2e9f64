#include "slimfit/formats/xml/form_faults.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/formats/xml/element.hpp"
#include "slimfit/formats/xml/identity_check.hpp"
#include "slimfit/formats/xml/schema_check.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace slimfit::formats {

namespace {

bool is_without_code(const SchemaFault& fault) {
    using Kind = SchemaFault::Kind;
    return fault.attribute == "code" &&
           (fault.kind == Kind::wrong_value || fault.kind == Kind::missing_attribute);
}

/// By line. A code that is no code cannot be known either, nor can one that a row should have had
/// whose own is no code: that is told once.
class Together {
public:
    explicit Together(std::vector<SchemaFault> of_schema) : faults_{std::move(of_schema)} {
        for (const auto& fault : faults_) {
            places_.insert(place_of(fault));
            if (is_without_code(fault))
                without_code_.insert(fault.element.back());
        }
    }

    std::vector<SchemaFault> with(const std::vector<SchemaFault>& of_codes) && {
        for (const auto& fault : of_codes)
            if (!places_.contains(place_of(fault)) && !may_be_without_code(fault))
                faults_.push_back(fault);
        std::ranges::stable_sort(faults_, {}, &SchemaFault::line);
        return std::move(faults_);
    }

private:
    using Place = std::tuple<std::size_t, std::string, std::string>;

    static Place place_of(const SchemaFault& fault) {
        return {fault.place, fault.attribute, fault.value};
    }

    [[nodiscard]] bool may_be_without_code(const SchemaFault& reference) const {
        return std::ranges::any_of(reference.definitions, [&](const Definition& definition) {
            return without_code_.contains(definition.element);
        });
    }

    std::vector<SchemaFault> faults_;
    std::set<Place> places_;
    std::set<std::string> without_code_;  ///< elements
};

std::vector<SchemaFault> faults_of_codes(const SourceText& source, Schema schema) {
    const LineTable lines{source.text};
    pugi::xml_document tree;
    const auto read = tree.load_buffer(
        source.text.data(), source.text.size(), pugi::parse_default, pugi::encoding_utf8
    );
    expects(static_cast<bool>(read), "both parsers agree on what is XML");
    return faults_of_identity({tree.document_element().internal_object(), lines}, schema);
}

}  // namespace

std::vector<SchemaFault> faults_of_form(XmlTree tree, const SourceText& source, Schema schema) {
    Together faults{faults_of_schema(std::move(tree), source, schema)};
    return std::move(faults).with(faults_of_codes(source, schema));
}

}  // namespace slimfit::formats
