# Writes ${source}, which holds the text of ${file} as slimfit::${module}::${symbol}.
cmake_minimum_required(VERSION 3.25)

file(READ ${file} text)
string(FIND "${text}" ")embedded\"" end)
if(NOT end EQUAL -1)
  message(FATAL_ERROR "${file}: holds the mark that ends an embedded text")
endif()

# The length comes from sizeof: counting the letters of a long text while compiling goes beyond
# the steps that GCC allows.
file(WRITE ${source} "#include <string_view>

namespace slimfit::${module} {

namespace {

constexpr char text[] = R\"embedded(${text})embedded\";

}  // namespace

extern constinit const std::string_view ${symbol}{text, sizeof(text) - 1};

}  // namespace slimfit::${module}
")
