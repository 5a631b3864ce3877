// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>

namespace stormlab
{

/// Where results of a class go when nobody says otherwise: beside the class file where that can be written to, else a
/// folder of Documents, which need not be there. Blocks on the disk.
[[nodiscard]] QString usualResultFolder(const QString& classFile);

/// What any file system takes: letters and digits of any script, everything else as a hyphen; at most 40 of them.
[[nodiscard]] QString fileNameOf(const QString& text);

/// The result file of a drill in a folder: "ann-b-drill-1a2b3c4d.stormresult". `name`: of the learner, may be empty.
[[nodiscard]] QString resultPath(const QString& folder, const std::string& name, const QString& drill);

} // namespace stormlab
