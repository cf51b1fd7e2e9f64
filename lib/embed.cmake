# slimfit_embed(MODULE FILE SYMBOL)
#
# Puts a text file (its path from lib/, or absolute) into the library of a module, which reads it
# after declaring, in namespace slimfit::MODULE:
#
#     extern const std::string_view SYMBOL;
#
# The words travel inside the program, so that it needs no file beside it.
function(slimfit_embed module file symbol)
  if(NOT TARGET slimfit_${module})
    return()
  endif()
  cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY ${PROJECT_SOURCE_DIR}/lib NORMALIZE)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/embedded/${module}_${symbol}.cpp)
  set(script ${PROJECT_SOURCE_DIR}/lib/write_embedded.cmake)
  add_custom_command(
    OUTPUT ${source}
    COMMAND ${CMAKE_COMMAND} -Dmodule=${module} -Dfile=${file} -Dsymbol=${symbol}
            -Dsource=${source} -P ${script}
    DEPENDS ${file} ${script}
    COMMENT "Embedding ${file}"
    VERBATIM)
  # Clang holds strings to the length that every compiler must accept; a schema is longer.
  set_source_files_properties(${source} PROPERTIES COMPILE_OPTIONS -Wno-overlength-strings)
  target_sources(slimfit_${module} PRIVATE ${source})
endfunction()
