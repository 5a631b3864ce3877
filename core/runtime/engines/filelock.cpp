// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/engines/filelock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

namespace stormlab
{

namespace
{

/// Whoever owned the lock last may have removed the file: a lock on a file without a name keeps nobody out.
bool isStillNamed(int file, const std::string& path)
{
    struct stat held {
    };
    struct stat named {
    };
    return ::fstat(file, &held) == 0 && ::stat(path.c_str(), &named) == 0 && held.st_ino == named.st_ino &&
           held.st_dev == named.st_dev;
}

} // namespace

FileLock::FileLock(std::string path) : m_path(std::move(path)) {}

FileLock::~FileLock()
{
    release();
}

bool FileLock::tryShare()
{
    return take(LOCK_SH);
}

bool FileLock::tryOwn()
{
    return take(LOCK_EX);
}

bool FileLock::take(int operation)
{
    release();
    m_file = ::open(m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_file >= 0 && (::flock(m_file, operation | LOCK_NB) != 0 || !isStillNamed(m_file, m_path))) {
        release();
    }
    return m_file >= 0;
}

void FileLock::release()
{
    if (m_file >= 0) {
        ::close(std::exchange(m_file, -1));
    }
}

} // namespace stormlab
