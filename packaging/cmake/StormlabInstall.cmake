# SPDX-FileCopyrightText: 2026 Stormlab contributors
# SPDX-License-Identifier: GPL-3.0-or-later

include(GNUInstallDirs)
install(DIRECTORY "${PROJECT_SOURCE_DIR}/scenarios" DESTINATION "${CMAKE_INSTALL_DATADIR}/stormlab")

set(linux "${PROJECT_SOURCE_DIR}/packaging/linux/org.stormlab.Stormlab")
install(FILES "${linux}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${linux}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
# Desktops know recordings by this after update-mime-database, which package managers run by themselves.
install(FILES "${linux}.mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME org.stormlab.Stormlab.xml)
install(FILES "${linux}.svg" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES "${PROJECT_SOURCE_DIR}/packaging/man/stormlab.1" "${PROJECT_SOURCE_DIR}/packaging/man/stormlabctl.1"
    DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
