# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_VERIFY_INTERFACE_HEADER_SETS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

option(STORMLAB_WERROR "Treat warnings as errors" OFF)
set(STORMLAB_SANITIZE "" CACHE STRING "Sanitizers to build with, as -fsanitize= takes them (empty: none)")
option(STORMLAB_COVERAGE "Build with coverage counters" OFF)
option(STORMLAB_FUZZERS "Build the libFuzzer targets (clang only)" OFF)
option(STORMLAB_UNITY "Compile sources of a library several at a time: less work when all is new, more after a change" OFF)

find_program(STORMLAB_CCACHE ccache)
if(STORMLAB_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${STORMLAB_CCACHE}")
endif()

if(STORMLAB_SANITIZE)
    add_compile_options(-fsanitize=${STORMLAB_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${STORMLAB_SANITIZE})
endif()
if(STORMLAB_FUZZERS)
    # Coverage feedback for libFuzzer from all of our code, not only from the targets.
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(STORMLAB_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()

# Every target of ours links this: the warnings and the Qt strictness of the house.
add_library(stormlab_strict INTERFACE)
target_compile_options(stormlab_strict INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual $<$<BOOL:${STORMLAB_WERROR}>:-Werror>)
target_compile_definitions(stormlab_strict INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
