# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Most of a source is headers, so sixteen together take less than half of the time that they take one by one.
set(STORMLAB_UNITY_BATCH 16)

# stormlab_library(NAME SOURCES … HEADERS … [PUBLIC libs…] [PRIVATE libs…])
# Headers are included from the top of the tree ("core/domain/sample.h"). Every header compiles alone: one with a source
# of its name is the first thing that source includes (tests/layers sees to it), so the build itself shows it; the others
# are compiled by the target all_verify_interface_header_sets.
# With STORMLAB_UNITY sources share their unnamed namespaces, so a name in one of them is there once in a library.
function(stormlab_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;HEADERS;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX
        UNITY_BUILD "${STORMLAB_UNITY}" UNITY_BUILD_BATCH_SIZE ${STORMLAB_UNITY_BATCH})
    set(proved "")
    set(alone "")
    foreach(header IN LISTS arg_HEADERS)
        string(REGEX REPLACE "\\.h$" ".cpp" source "${header}")
        if("${source}" IN_LIST arg_SOURCES)
            list(APPEND proved "${header}")
        else()
            list(APPEND alone "${header}")
        endif()
    endforeach()
    target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${proved}
        FILE_SET alone TYPE HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${alone})
    set_target_properties(${name} PROPERTIES INTERFACE_HEADER_SETS_TO_VERIFY alone)
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC ${arg_PUBLIC} PRIVATE stormlab_strict ${arg_PRIVATE})
endfunction()

set(STORMLAB_LEAK_OPTIONS "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/lsan.supp:print_suppressions=0")

# stormlab_test(NAME [LABELS unit|live|bench…] [TIMEOUT S] [SOURCES …] LIBRARIES …): NAME.cpp with QtTest.
# "live" tests start real servers; "bench" programs print JSON figures and are not run by ctest.
function(stormlab_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "LABELS;SOURCES;LIBRARIES" ${ARGN})
    if(NOT arg_SOURCES)
        set(arg_SOURCES "${name}.cpp")
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    if(STORMLAB_SANITIZE)
        # Instrumented code is several times slower; the bound is there to end what hangs.
        math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 4")
    endif()
    if(NOT arg_LABELS)
        set(arg_LABELS unit)
    endif()
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
    target_compile_definitions(${name} PRIVATE STORMLAB_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        STORMLAB_BIN_DIR="${PROJECT_BINARY_DIR}/bin")
    target_link_libraries(${name} PRIVATE stormlab_strict Qt6::Test ${arg_LIBRARIES})
    # Tests are as many as all the rest and run once: to optimise them takes longer than it saves.
    target_compile_options(${name} PRIVATE $<$<CONFIG:RelWithDebInfo>:-O1>)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;${STORMLAB_LEAK_OPTIONS}")
    if("live" IN_LIST arg_LABELS)
        # Live tests start storms on this computer: one at a time, or they would measure each other, and beside one other
        # test at the most.
        set_tests_properties(${name} PROPERTIES RESOURCE_LOCK storm PROCESSORS 2)
    endif()
endfunction()

# stormlab_engine_test(NAME ENGINES docker|podman|ssh|registry… [ALONE] [TIMEOUT S] [SOURCES …] LIBRARIES …): a live test that finds these engines
# running, each its own and with the sandbox image loaded. tests/live/engines/withengines --help says what it finds in its environment.
# They run side by side, since they mostly wait for engines; ALONE is for those that measure.
function(stormlab_engine_test name)
    cmake_parse_arguments(arg "ALONE" "TIMEOUT" "ENGINES;SOURCES;LIBRARIES" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    stormlab_test(${name} LABELS live engines TIMEOUT ${arg_TIMEOUT} SOURCES ${arg_SOURCES} LIBRARIES ${arg_LIBRARIES})
    set_tests_properties(${name} PROPERTIES RESOURCE_LOCK "" PROCESSORS 1)
    if(arg_ALONE)
        set_tests_properties(${name} PROPERTIES RUN_SERIAL TRUE)
    endif()
    list(TRANSFORM arg_ENGINES PREPEND "--")
    # CMake puts this in front of the program when it is run as a test; it is meant for emulators and fits any wrapper.
    set_target_properties(${name} PROPERTIES
        CROSSCOMPILING_EMULATOR "${PROJECT_SOURCE_DIR}/tests/live/engines/withengines;${arg_ENGINES};--")
endfunction()
