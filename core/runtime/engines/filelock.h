// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace stormlab
{

/// A lock on a file between the programs of one user: held by many who share it, or by one who owns it. The kernel lets
/// it go when its program ends, however it ends. Never waits.
class FileLock
{
public:
    explicit FileLock(std::string path);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// Makes the file when it is not there. False: somebody holds it otherwise, or it cannot be made; try again later.
    [[nodiscard]] bool tryShare();
    [[nodiscard]] bool tryOwn();
    void release();
    [[nodiscard]] bool isHeld() const { return m_file >= 0; }
    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    bool take(int operation);

    std::string m_path;
    int m_file = -1;
};

} // namespace stormlab
