# SPDX-License-Identifier: GPL-3.0-or-later
# How every target is compiled: standard, warnings, sanitizers, compiler cache, linker.

option(WAYMARK_UI "Build the Qt front end." ON)
option(WAYMARK_TESTS "Build the tests." ON)
option(WAYMARK_BENCH "Build waymark_bench also where the tests are not." OFF)
option(WAYMARK_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer." OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

# Relative paths in the cache, so that a second checkout finds what the first one compiled.
find_program(WAYMARK_CCACHE ccache)
if(WAYMARK_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER
    ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    ${WAYMARK_CCACHE})
endif()

find_program(WAYMARK_MOLD mold)
if(WAYMARK_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT WAYMARK_SANITIZE)
  add_link_options(-fuse-ld=mold)
endif()

add_library(waymark_options INTERFACE)
target_compile_options(waymark_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast
  -Woverloaded-virtual -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # With optimisation GCC 12 reports these inside its own std::string and std::variant (PR 105329,
  # 105593); clang-tidy and the sanitizers look for the real ones.
  target_compile_options(waymark_options INTERFACE
    -Wno-restrict -Wno-maybe-uninitialized -Wno-array-bounds -Wno-stringop-overflow
    -Wno-stringop-overread)
endif()

set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  add_compile_options(-fstack-protector-strong -D_FORTIFY_SOURCE=2)
  add_link_options(-Wl,-z,relro,-z,now)
endif()

if(WAYMARK_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined
    -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
