# SPDX-License-Identifier: GPL-3.0-or-later

# waymark_resources(FILES …)
# Carries files of resources/ inside the program; read them with waymark::resources (base/resources.h)
# under their path below resources/.
function(waymark_resources)
  cmake_parse_arguments(arg "" "" "FILES" ${ARGN})
  foreach(file IN LISTS arg_FILES)
    file(REAL_PATH ${file} path BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
    if(NOT EXISTS ${path})
      message(FATAL_ERROR "resource ${path} does not exist")
    endif()
    set_property(GLOBAL APPEND PROPERTY WAYMARK_RESOURCES ${path})
  endforeach()
endfunction()

# Writes the table of embedded files; called once, after all of resources/ was read.
function(waymark_write_resources target)
  get_property(files GLOBAL PROPERTY WAYMARK_RESOURCES)
  list(SORT files)
  set(data "")
  set(table "")
  set(number 0)
  foreach(path IN LISTS files)
    file(RELATIVE_PATH name ${CMAKE_SOURCE_DIR}/resources ${path})
    string(APPEND data "asm(\".section .rodata\\n.balign 16\\nwaymark_resource_${number}:\\n"
      ".incbin \\\"${path}\\\"\\nwaymark_resource_${number}_end:\\n.byte 0\\n.previous\\n\");\n"
      "extern \"C\" const char waymark_resource_${number}[];\n"
      "extern \"C\" const char waymark_resource_${number}_end[];\n")
    string(APPEND table "    {\"${name}\", waymark_resource_${number}, waymark_resource_${number}_end},\n")
    math(EXPR number "${number} + 1")
  endforeach()
  set(source ${CMAKE_CURRENT_BINARY_DIR}/embedded_resources.cpp)
  file(CONFIGURE OUTPUT ${source} @ONLY CONTENT [[
#include "base/embedded.h"

@data@
namespace waymark::resources {

constexpr EmbeddedFile kTable[] = {
@table@    {"", nullptr, nullptr},
};
const EmbeddedFile* const kEmbedded = kTable;
const std::size_t kEmbeddedCount = @number@;

} // namespace waymark::resources
]])
  set_source_files_properties(${source} PROPERTIES OBJECT_DEPENDS "${files}"
    COMPILE_OPTIONS "-fno-lto")
  target_sources(${target} PRIVATE ${source})
endfunction()
