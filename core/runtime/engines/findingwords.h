// SPDX-FileCopyrightText: 2026 Stormlab contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/runtime/engines/computerfindings.h"

#include <QString>

#include <vector>

namespace stormlab
{

enum class FindingSubject { Native, Docker, Podman, Leftovers };

/// How it is; never told by a colour alone.
enum class FindingSign {
    Looking, ///< nobody knows yet
    Works,
    Caution, ///< something could be done about it
    Fails,   ///< without it, no drill
    Absent,  ///< not there, and not missed
};

/// What a person can do about a finding.
enum class Remedy { UseNative, UseDocker, UsePodman, FetchImage, LoadImage, TryAgain, CleanUp, CopyCommand };

/// One finding in words: the same for the window and for `stormlabctl doctor`.
struct FindingWords {
    FindingSubject subject = FindingSubject::Native;
    FindingSign sign = FindingSign::Looking;
    QString says;       ///< one sentence
    QString more;       ///< where it is, what it cannot do; may be empty
    QString nextStep;   ///< may be empty
    QString command;    ///< one line for a shell that helps; may be empty
    QString details;    ///< the engine's own words; may be empty
    bool inUse = false; ///< drills use this one
    std::vector<Remedy> remedies;

    friend bool operator==(const FindingWords&, const FindingWords&) = default;
};

/// Native first, then docker, podman and, where there are any, leftovers.
[[nodiscard]] std::vector<FindingWords> wordsFor(const ComputerFindings& findings);

/// "native", "docker", "podman", "leftovers".
[[nodiscard]] QString nameOf(FindingSubject subject);

} // namespace stormlab
