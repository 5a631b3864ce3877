# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Qt's own functions for translations come with all of Linguist (qt6-tools-dev); the two programs alone are in qt6-l10n-tools.
find_program(STORMLAB_LRELEASE NAMES lrelease lrelease6 lrelease-qt6 HINTS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS}" REQUIRED)
find_program(STORMLAB_LUPDATE NAMES lupdate lupdate6 lupdate-qt6 HINTS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS}" REQUIRED)

# stormlab_translations(TARGET PREFIX FILE.ts…): compiles catalogues and puts them into the target as resources below PREFIX.
function(stormlab_translations target prefix)
    set(catalogues "")
    foreach(source IN LISTS ARGN)
        get_filename_component(name "${source}" NAME_WE)
        set(catalogue "${CMAKE_CURRENT_BINARY_DIR}/${target}/${name}.qm")
        add_custom_command(OUTPUT "${catalogue}"
            COMMAND "${CMAKE_COMMAND}" -E make_directory "${CMAKE_CURRENT_BINARY_DIR}/${target}"
            COMMAND "${STORMLAB_LRELEASE}" -silent "${CMAKE_CURRENT_SOURCE_DIR}/${source}" -qm "${catalogue}"
            DEPENDS "${source}" VERBATIM)
        list(APPEND catalogues "${catalogue}")
    endforeach()
    qt_add_resources(${target} ${target}_catalogues PREFIX "${prefix}" BASE "${CMAKE_CURRENT_BINARY_DIR}/${target}"
        FILES ${catalogues})
endfunction()
