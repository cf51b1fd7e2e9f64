#include "unknown_code.hpp"

namespace slimfit::cli {

Problem no_such(const char* argument, const std::string& typed, const std::string& known) {
    return {
        argument,
        filled(
            {"\"{typed}\" is er niet; kies uit: {known}",
             "there is no \"{typed}\"; choose from: {known}"},
            {{"typed", typed}, {"known", known}}
        )};
}

}  // namespace slimfit::cli
