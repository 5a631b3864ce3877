// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/runtime/sandbox/serveraccount.h"

#include <pwd.h>
#include <sys/fsuid.h>
#include <unistd.h>

#include <optional>
#include <vector>

namespace stormlab
{

namespace
{

std::optional<ServerAccount> lookUp(const char* name)
{
    std::vector<char> buffer(16384);
    passwd entry{};
    passwd* found = nullptr;
    if (::getpwnam_r(name, &entry, buffer.data(), buffer.size(), &found) != 0 || found == nullptr ||
        entry.pw_uid == 0) {
        return std::nullopt;
    }
    return ServerAccount{name, entry.pw_uid, entry.pw_gid, true};
}

} // namespace

Result<ServerAccount> chooseServerAccount()
{
    if (::geteuid() != 0) {
        return ServerAccount{{}, ::geteuid(), ::getegid(), false};
    }
    for (const char* name : {"postgres", "nobody"}) {
        if (auto account = lookUp(name)) {
            return *account;
        }
    }
    return Error{ErrorCode::Sandbox, "PostgreSQL refuses to run as root, and there is no account to run it as.",
                 "Neither the account postgres nor nobody exists.", "Start Stormlab as an ordinary user."};
}

ActingAs::ActingAs(const ServerAccount& account) : m_active(account.drops)
{
    if (m_active) {
        m_gid = static_cast<gid_t>(::setfsgid(account.gid));
        m_uid = static_cast<uid_t>(::setfsuid(account.uid));
    }
}

ActingAs::~ActingAs()
{
    if (m_active) {
        ::setfsuid(m_uid);
        ::setfsgid(m_gid);
    }
}

} // namespace stormlab
