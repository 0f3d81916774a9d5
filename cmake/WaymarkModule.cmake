# SPDX-License-Identifier: GPL-3.0-or-later

# waymark_module(<name> SOURCES … HEADERS … [DEPENDS …] [PRIVATE_DEPENDS …])
# One folder of src, one static library, one namespace. Files are relative to the folder.
# DEPENDS are what the headers need; libraries stay PRIVATE_DEPENDS.
function(waymark_module name)
  cmake_parse_arguments(arg "" "" "SOURCES;HEADERS;DEPENDS;PRIVATE_DEPENDS" ${ARGN})
  add_library(waymark_${name} STATIC)
  add_library(waymark::${name} ALIAS waymark_${name})
  target_sources(waymark_${name} PRIVATE ${arg_SOURCES})
  target_sources(waymark_${name} PUBLIC FILE_SET HEADERS
    BASE_DIRS ${CMAKE_SOURCE_DIR}/src FILES ${arg_HEADERS})
  target_link_libraries(waymark_${name} PUBLIC ${arg_DEPENDS}
    PRIVATE waymark_options ${arg_PRIVATE_DEPENDS})
  # Every public header compiles alone, without Qt: target all_verify_interface_header_sets.
  set_target_properties(waymark_${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
endfunction()

# waymark_test(<name> SOURCES … [DEPENDS …])
# One test program of Catch2 cases; every case is a ctest test with the label <name>.
function(waymark_test name)
  cmake_parse_arguments(arg "" "" "SOURCES;DEPENDS" ${ARGN})
  add_executable(test_${name} ${arg_SOURCES} ${CMAKE_SOURCE_DIR}/tests/support/leaks.cpp)
  target_include_directories(test_${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
  target_compile_definitions(test_${name} PRIVATE
    WAYMARK_SOURCE_DIR="${CMAKE_SOURCE_DIR}" WAYMARK_BINARY_DIR="${CMAKE_BINARY_DIR}")
  target_link_libraries(test_${name} PRIVATE waymark_options ${arg_DEPENDS} Catch2::Catch2WithMain)
  catch_discover_tests(test_${name} TEST_PREFIX "${name}: " PROPERTIES LABELS ${name}
    SKIP_RETURN_CODE 4 TIMEOUT 300 DISCOVERY_MODE PRE_TEST)
endfunction()
