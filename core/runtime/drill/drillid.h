// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>

namespace stormlab
{

/// A name that no other drill on this computer has, for sandboxes and control sockets: "drill-" and eight hexadecimal
/// digits.
[[nodiscard]] QString newDrillId();

/// Names the sandboxes of a program's drills, so that people meet one name: the first is called as the drill is. Those
/// after a reset are numbered, for the last one may not be gone altogether.
class SandboxNames
{
public:
    explicit SandboxNames(const QString& drill) : m_drill(drill.toStdString()) {}

    [[nodiscard]] std::string next();

private:
    std::string m_drill;
    int m_made = 0;
};

} // namespace stormlab
