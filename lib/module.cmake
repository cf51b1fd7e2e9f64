# slimfit_module(NAME [USES module...] [WRAPS header-prefix...])
#
# Makes the library slimfit::NAME of lib/slimfit/NAME and, in a build with tests, checks that each
# of its headers compiles alone and that it keeps to its includes, file lengths and rule tests. A
# module without a .cpp file makes nothing yet.
function(slimfit_module name)
  cmake_parse_arguments(arg "" "" "USES;WRAPS" ${ARGN})
  set(folder ${PROJECT_SOURCE_DIR}/lib/slimfit/${name})
  file(GLOB_RECURSE headers CONFIGURE_DEPENDS ${folder}/*.hpp)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${folder}/*.cpp)
  if(NOT sources)
    return()
  endif()

  add_library(slimfit_${name} STATIC ${sources})
  add_library(slimfit::${name} ALIAS slimfit_${name})
  target_include_directories(slimfit_${name} PUBLIC ${PROJECT_SOURCE_DIR}/lib)
  foreach(used IN LISTS arg_USES)
    if(TARGET slimfit::${used})
      target_link_libraries(slimfit_${name} PUBLIC slimfit::${used})
    endif()
  endforeach()
  slimfit_link_wrapped(slimfit_${name} "${arg_WRAPS}")

  if(SLIMFIT_TESTS)
    slimfit_check_headers_alone(${name} "${headers}")
    slimfit_check_architecture(${name} "${arg_USES}" "${arg_WRAPS}")
  endif()
endfunction()

# Headers that need no library (Boost, tl, range-v3) need no line here.
function(slimfit_link_wrapped target wraps)
  if(pugixml IN_LIST wraps)
    find_package(pugixml REQUIRED)
    target_link_libraries(${target} PRIVATE pugixml::pugixml)
  endif()
  if("libxml/" IN_LIST wraps)
    find_package(LibXml2 REQUIRED)
    target_link_libraries(${target} PRIVATE LibXml2::LibXml2)
  endif()
  if("openssl/" IN_LIST wraps)
    find_package(OpenSSL REQUIRED COMPONENTS Crypto)
    target_link_libraries(${target} PRIVATE OpenSSL::Crypto)
  endif()
  if("lemon/" IN_LIST wraps)
    find_package(lemon REQUIRED CONFIG)
    target_link_libraries(${target} PRIVATE ${LEMON_LIBRARIES})
  endif()
endfunction()

# One translation unit per header, which includes nothing else. Nobody runs it, so it is made
# without optimization and sanitizers.
function(slimfit_check_headers_alone name headers)
  set(sources "")
  foreach(header IN LISTS headers)
    file(RELATIVE_PATH spelled ${PROJECT_SOURCE_DIR}/lib ${header})
    set(alone ${CMAKE_CURRENT_BINARY_DIR}/alone/${spelled}.cpp)
    file(CONFIGURE OUTPUT ${alone} CONTENT "#include \"${spelled}\"\n")
    list(APPEND sources ${alone})
  endforeach()
  if(sources)
    add_library(slimfit_${name}_headers_alone OBJECT ${sources})
    target_include_directories(slimfit_${name}_headers_alone PRIVATE ${PROJECT_SOURCE_DIR}/lib)
    target_compile_options(slimfit_${name}_headers_alone PRIVATE -O0 -g0 -fno-sanitize=all)
  endif()
endfunction()

function(slimfit_check_architecture name uses wraps)
  list(JOIN uses "|" may_use)
  list(JOIN wraps "|" may_wrap)
  if(NOT may_wrap)
    set(may_wrap "nothing")
  endif()
  add_test(NAME architecture.${name}
    COMMAND ${CMAKE_COMMAND} -Dmodule=${name} -Dlib=${PROJECT_SOURCE_DIR}/lib
            -Dtests=${PROJECT_SOURCE_DIR}/tests "-Dmay_use=${name}|${may_use}"
            "-Dmay_wrap=${may_wrap}" -P ${PROJECT_SOURCE_DIR}/lib/check_module.cmake)
endfunction()
