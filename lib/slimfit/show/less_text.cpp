#include "slimfit/show/less_text.hpp"

#include "slimfit/show/remarks.hpp"
#include "slimfit/show/text_table.hpp"

namespace slimfit::show {

std::string less_text(const std::vector<Message>& less, const Look& look) {
    if (less.empty())
        return {};
    TextTable table{.columns = {{}, {}}};
    for (const auto& words : less)
        table.rows.push_back({{}, cell(words.in(look.language))});
    return inked(less_heading.in(look.language), Ink::bold, look.colour) + '\n' +
           rendered(table, look.width, look.colour);
}

}  // namespace slimfit::show
