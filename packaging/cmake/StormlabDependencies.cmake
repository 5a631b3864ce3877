# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Libraries without a CMake package of their own become imported targets here, once.
find_package(PkgConfig REQUIRED)
pkg_check_modules(libpq REQUIRED IMPORTED_TARGET libpq)
pkg_check_modules(libpqxx REQUIRED IMPORTED_TARGET libpqxx)
pkg_check_modules(libzstd REQUIRED IMPORTED_TARGET libzstd)
find_package(ZLIB REQUIRED)
pkg_check_modules(md4c REQUIRED IMPORTED_TARGET md4c)

find_path(PG_QUERY_INCLUDE_DIR pg_query.h REQUIRED)
find_library(PG_QUERY_LIBRARY pg_query REQUIRED)
add_library(stormlab_pg_query INTERFACE)
target_include_directories(stormlab_pg_query SYSTEM INTERFACE "${PG_QUERY_INCLUDE_DIR}")
target_link_libraries(stormlab_pg_query INTERFACE "${PG_QUERY_LIBRARY}")

find_path(QSCINTILLA_INCLUDE_DIR Qsci/qsciscintilla.h PATH_SUFFIXES qt6 REQUIRED
    HINTS /usr/include/x86_64-linux-gnu/qt6 /usr/include/${CMAKE_LIBRARY_ARCHITECTURE}/qt6)
find_library(QSCINTILLA_LIBRARY NAMES qscintilla2_qt6 REQUIRED)
add_library(stormlab_qscintilla INTERFACE)
target_include_directories(stormlab_qscintilla SYSTEM INTERFACE "${QSCINTILLA_INCLUDE_DIR}")
target_link_libraries(stormlab_qscintilla INTERFACE "${QSCINTILLA_LIBRARY}")
