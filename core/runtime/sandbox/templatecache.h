// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/runtime/sandbox/serveraccount.h"

#include <atomic>
#include <memory>
#include <optional>
#include <string>

namespace stormlab
{

/// Is there room for what initdb makes? Asked before each run of it: on a full disk it aborts, and PostgreSQL then
/// leaves shared memory behind that nothing of ours could find.
[[nodiscard]] bool hasRoomForCluster(const std::string& folder);

/// Template data directories, one for each PostgreSQL on this computer and bootstrap version. Programs that share the
/// cache agree by a lock on a file: copying shares it, building has it alone. Everything here blocks on the disk and
/// belongs on a worker thread; nothing waits for the lock.
class TemplateCache
{
public:
    /// A place to build in; holds the lock. What was not installed is removed with the last copy of the pointer.
    class BuildPlace;

    enum class CopyResult { Copied, Absent, Damaged, Busy, Failed };
    struct CopyOutcome {
        CopyResult result = CopyResult::Absent;
        std::string version;        ///< when Copied: of the PostgreSQL that made the template
        std::optional<Error> error; ///< when Failed or Damaged
    };

    enum class PlaceResult { Ready, Busy, Unwritable };
    struct PlaceOutcome {
        PlaceResult result = PlaceResult::Unwritable;
        std::shared_ptr<BuildPlace> place; ///< when Ready
        std::string why;                   ///< when Unwritable
    };

    TemplateCache(std::string folder, ServerAccount account);

    /// Copies the template that belongs to the PostgreSQL in `binFolder` to `target`, which must not exist. Busy while
    /// somebody builds. Whatever is not Copied leaves no `target`.
    [[nodiscard]] CopyOutcome copy(const std::string& binFolder, const std::string& target,
                                   const std::atomic<bool>& stop) const;

    /// An empty folder for initdb, owned by the server's account. Sweeps what earlier builders left.
    [[nodiscard]] PlaceOutcome beginBuilding() const;

    /// Puts what was built in the place of the template, whatever is there now, and removes those that the same
    /// PostgreSQL had before an upgrade, and all of an older bootstrap version: the lock says that nobody uses them.
    [[nodiscard]] Result<void> install(BuildPlace& place, const std::string& binFolder,
                                       const std::string& version) const;

    /// Where that template lies or would lie.
    [[nodiscard]] std::string templateFolder(const std::string& binFolder) const;

private:
    std::string m_folder;
    ServerAccount m_account;
};

class TemplateCache::BuildPlace
{
public:
    BuildPlace(std::string folder, std::shared_ptr<void> lock);
    ~BuildPlace();
    BuildPlace(const BuildPlace&) = delete;
    BuildPlace& operator=(const BuildPlace&) = delete;

    [[nodiscard]] const std::string& folder() const { return m_folder; }
    [[nodiscard]] std::string data() const { return m_folder + "/data"; }

private:
    std::string m_folder;
    std::shared_ptr<void> m_lock;
};

} // namespace stormlab
